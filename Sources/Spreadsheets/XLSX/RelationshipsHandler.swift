/// Reads a `.rels` part, which says where the parts are that another part refers to.
final class RelationshipsHandler: XMLHandler {
    struct Relationship {
        let id: String
        /// The last component of the type: `worksheet`, `styles`. Before that, Transitional and Strict differ.
        let type: String
        let target: String
        let isExternal: Bool
    }

    private(set) var relationships: [Relationship] = []
    private var isInside = false

    override var namespaces: [StaticString] { SpreadsheetNamespace.relationships }

    override func start(_ element: XMLElement) -> Bool {
        guard isInside else {
            isInside = true
            return true
        }
        if element.isNamed("Relationship"), let target = element.text("Target") {
            let type = element.text("Type")?.split(separator: "/").last.map(String.init)
            relationships.append(
                Relationship(
                    id: element.text("Id") ?? "", type: type ?? "", target: target,
                    isExternal: element.text("TargetMode") == "External"))
        }
        return false
    }
}
