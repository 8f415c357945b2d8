/// A tag of a template and where it stands.
struct TemplateTag: Equatable {
    enum Kind: Equatable {
        case variable
        case section
        case inverted
        case close
        case partial
        case comment
        /// A kind that templates here do not have.
        case forbidden
        case unreadable
    }

    let kind: Kind
    /// The name in it; the whole tag for the last two kinds.
    let name: String
    /// Of the template's UTF-8, braces included.
    let bytes: Range<Int>

    /// - Parameter content: what stands between the braces; `nil` where they are never closed.
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
            let inner = Self.trimmed(signed == nil ? content[...] : content.dropFirst())
            let isReadable = !inner.isEmpty && inner.allSatisfy(Self.isNamePart)
            kind = isReadable ? signed ?? .variable : .unreadable
            name = isReadable ? inner : "{{\(content)}}"
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    private static func isNamePart(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "._-()".contains(character))
    }

    /// It shows nothing itself: alone on its line it takes the line away.
    var takesItsLine: Bool {
        switch kind {
        case .section, .inverted, .close, .partial, .comment: true
        case .variable, .forbidden, .unreadable: false
        }
    }
}
