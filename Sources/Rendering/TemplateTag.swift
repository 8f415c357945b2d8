/// A tag of a template and where it begins. The engine's own tokens are internal to it and carry no place.
struct TemplateTag: Equatable {
    enum Kind: Equatable {
        case variable
        case section
        case inverted
        case close
        case partial
        /// A kind that templates here do not have.
        case forbidden
        case unreadable
    }

    let kind: Kind
    /// The name in it; the whole tag for the last two kinds.
    let name: String
    /// Starting at 1.
    let line: Int
    /// In characters, starting at 1.
    let column: Int

    /// The tags of a template in order, comments left out.
    static func scan(_ source: String) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        var line = 1
        var column = 1
        var index = source.startIndex
        func advance(over text: Substring) {
            for character in text {
                if character.isNewline {
                    line += 1
                    column = 1
                } else {
                    column += 1
                }
            }
        }
        while index < source.endIndex {
            guard source[index...].hasPrefix("{{") else {
                let next = source.index(after: index)
                advance(over: source[index..<next])
                index = next
                continue
            }
            let (content, end) = tagContent(of: source, at: index)
            if let tag = TemplateTag(content: content, line: line, column: column) { tags.append(tag) }
            advance(over: source[index..<end])
            index = end
        }
        return tags
    }

    /// What stands between the braces, `nil` when they are never closed, and where the tag ends.
    private static func tagContent(of source: String, at start: String.Index) -> (Substring?, String.Index) {
        let open = source.index(start, offsetBy: 2)
        let rest = source[open...]
        var close = rest.startIndex
        while close < rest.endIndex, !rest[close...].hasPrefix("}}") { close = rest.index(after: close) }
        guard close < rest.endIndex else { return (nil, source.endIndex) }
        return (rest[..<close], rest.index(close, offsetBy: 2))
    }

    private init?(content: Substring?, line: Int, column: Int) {
        self.line = line
        self.column = column
        guard let content else {
            kind = .unreadable
            name = "{{"
            return
        }
        let signs: [Character: Kind] = ["#": .section, "^": .inverted, "/": .close, ">": .partial]
        switch content.first {
        case "!": return nil
        case "{", "&", "=", "%", "<", "$":
            kind = .forbidden
            name = "{{\(content)}}"
            return
        case let sign:
            let signed = sign.flatMap { signs[$0] }
            let inner = Self.trimmed(signed == nil ? content : content.dropFirst())
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
}
