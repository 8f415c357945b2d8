/// A tag of a template and where it stands.
struct TemplateTag: Equatable {
    enum Kind: Equatable {
        case variable
        case section
        case inverted
        case close
        case partial
        case comment
        /// A kind of tag that is not allowed here.
        case forbidden
        case unreadable
    }

    let kind: Kind
    /// The name in the tag. For `forbidden` and `unreadable` it is the whole tag.
    let name: String
    /// Where the tag is in the template's UTF-8, including the braces.
    let bytes: Range<Int>

    /// - Parameter content: the text between the braces; `nil` if they are never closed.
    init(content: String?, bytes: Range<Int>) {
        self.bytes = bytes
        guard let content else {
            (kind, name) = (.unreadable, "{{")
            return
        }
        let signs: [Character: Kind] = ["#": .section, "^": .inverted, "/": .close, ">": .partial]
        switch content.first {
        case "!": (kind, name) = (.comment, "")
        case "{", "&", "=", "%", "<", "$": (kind, name) = (.forbidden, "{{\(content)}}")
        case let sign:
            let signed = sign.flatMap { signs[$0] }
            let inner = Self.trimmed(signed == nil ? content.utf8[...] : content.utf8.dropFirst())
            // A slash is allowed, because templates can be in subfolders.
            let isReadable =
                !inner.isEmpty
                && inner.allSatisfy { Self.isNamePart($0) || signed == .partial && $0 == UInt8(ascii: "/") }
            kind = isReadable ? signed ?? .variable : .unreadable
            name = isReadable ? String(Substring(inner)) : "{{\(content)}}"
        }
    }

    private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        var text = text.drop(while: isBlank)
        while let last = text.last, isBlank(last) { text.removeLast() }
        return text
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"),
            UInt8(ascii: "("), UInt8(ascii: ")"):
            true
        default: false
        }
    }

    /// Whether the tag shows nothing itself. If such a tag is alone on its line, the line is dropped.
    var takesItsLine: Bool {
        switch kind {
        case .section, .inverted, .close, .partial, .comment: true
        case .variable, .forbidden, .unreadable: false
        }
    }
}
