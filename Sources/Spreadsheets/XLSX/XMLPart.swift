/// Parses whole parts while they are inflated.
enum XMLPart {
    /// Feeds a part to a handler. If this returns, the part was well-formed and its checksum was right.
    static func parse(
        _ part: String, in container: ZipContainer, with handler: XMLHandler, limits: Limits, freeBytes: Int? = nil
    ) throws(PartFailure) {
        let parser = try XMLPushParser(handler: handler, limits: limits)
        try container.read(part, freeBytes: freeBytes) { bytes throws(PartFailure) in try parser.feed(bytes) }
        try parser.finish()
    }

    /// The relationships of a part; empty if there is no such part. Use the name "" for those of the container itself.
    static func relationships(
        of part: String, in container: ZipContainer, limits: Limits
    ) throws(PartFailure) -> [RelationshipsHandler.Relationship] {
        let name = PartName.relationships(of: part)
        guard container.contains(name) else { return [] }
        let handler = RelationshipsHandler()
        try parse(name, in: container, with: handler, limits: limits)
        return handler.relationships
    }
}
