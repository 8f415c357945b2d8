/// One file of a publication: where it goes, and its content.
public struct PublishedFile: Hashable, Sendable {
    /// Relative to the published folder, components separated by "/": `phu-luc/061-ba-be.html`.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The folders on the way to the file, and its name. `nil` for a path that must not be published: an absolute one,
    /// one with an empty, `.` or `..` component, or one that `SHA256SUMS` cannot hold as it is (with a control
    /// character or a backslash).
    public var components: [Substring]? {
        let components = path.split(separator: "/", omittingEmptySubsequences: false)
        let isHarmless = path.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 && $0 != "\\" }
        guard isHarmless, components.allSatisfy({ !["", ".", ".."].contains($0) }) else { return nil }
        return components
    }
}
