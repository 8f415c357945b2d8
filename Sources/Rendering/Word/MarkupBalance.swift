/// Checks that a template for Word closes every element that it opens, within each section too: Word refuses a document
/// in which an element stays open. Only the first mistake of a template is told, since later ones may follow from it.
struct MarkupBalance {
    private(set) var error: TemplateError?
    private let template: String
    private let text: TemplateText
    private var place = Place.words
    /// The open elements, outermost first.
    private var elements: [(name: String, offset: Int)] = []
    /// For each open section, how many elements were open where it began.
    private var sections: [Int] = []

    /// What the scan is inside of.
    private enum Place: Equatable {
        case words
        /// In a tag that began at `from` and has this text so far.
        case tag(from: Int, written: [UInt8])
        case value(quote: UInt8, from: Int, written: [UInt8])
        /// In a comment or CDATA section, which ends with `until`. Tags in it are not read.
        case aside(from: Int, until: String)
    }

    init(of template: String, source: String) {
        self.template = template
        text = TemplateText(source)
        for piece in text.pieces where error == nil {
            scan(piece.before)
            switch piece.tag.kind {
            case .section, .inverted: sections.append(elements.count)
            case .close: endSection()
            case .variable, .partial, .comment, .forbidden, .unreadable: break
            }
        }
        scan(text.rest)
        switch place {
        case .words: break
        case .tag(let offset, _), .value(_, let offset, _), .aside(let offset, _):
            report(.unclosedElement("<"), at: offset)
        }
        if let open = elements.last { report(.unclosedElement(open.name), at: open.offset) }
    }

    private mutating func report(_ problem: TemplateError.Problem, at offset: Int) {
        guard error == nil else { return }
        let place = text.place(at: offset)
        error = TemplateError(template: template, line: place.line, column: place.column, problem: problem)
    }

    private mutating func endSection() {
        guard let count = sections.popLast(), elements.count > count else { return }
        report(.unclosedElement(elements[count].name), at: elements[count].offset)
    }

    private mutating func scan(_ range: Range<Int>) {
        for offset in range where error == nil {
            let byte = text.bytes[offset]
            switch (place, byte) {
            case (.aside(_, let end), _): if isEnd(end, at: offset) { place = .words }
            case (.words, UInt8(ascii: "<")): place = aside(at: offset) ?? .tag(from: offset, written: [])
            case (_, UInt8(ascii: "&")): if !isReference(at: offset) { report(.bareAmpersand, at: offset) }
            case (.words, _): break
            case (.tag(let from, let written), UInt8(ascii: ">")):
                place = .words
                end(written, from: from)
            case (.tag(let from, let written), UInt8(ascii: "\"")), (.tag(let from, let written), UInt8(ascii: "'")):
                place = .value(quote: byte, from: from, written: written)
            case (.tag(let from, let written), _): place = .tag(from: from, written: written + [byte])
            case (.value(let quote, let from, let written), _):
                if byte == quote { place = .tag(from: from, written: written) }
            }
        }
    }

    /// The comment or CDATA section that begins here; `nil` if there is none.
    private func aside(at offset: Int) -> Place? {
        if text.bytes[offset...].starts(with: "<!--".utf8) { return .aside(from: offset, until: "-->") }
        return text.bytes[offset...].starts(with: "<![CDATA[".utf8) ? .aside(from: offset, until: "]]>") : nil
    }

    /// Whether the text up to this byte ends in `end`.
    private func isEnd(_ end: String, at offset: Int) -> Bool {
        let bytes = Array(end.utf8)
        return offset + 1 >= bytes.count && text.bytes[(offset + 1 - bytes.count)...offset].elementsEqual(bytes)
    }

    /// Whether a reference begins here: `&amp;`, `&#39;`, `&#x27;`.
    private func isReference(at offset: Int) -> Bool {
        let rest = text.bytes[offset...].dropFirst().prefix(10)
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return false }
        return String(decoding: rest[..<end], as: UTF8.self)
            .wholeMatch(of: #/amp|lt|gt|quot|apos|#[0-9]+|#x[0-9A-Fa-f]+/#) != nil
    }

    /// Handles a complete tag. `written` has it without its values: `w:t xml:space=`, `w:b/`, `/w:p`, `?xml version=`.
    private mutating func end(_ written: [UInt8], from offset: Int) {
        let isEnd = written.first == UInt8(ascii: "/")
        let name = String(
            decoding: written.dropFirst(isEnd ? 1 : 0).prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }, as: UTF8.self)
        if name.hasPrefix("?") || name.hasPrefix("!") { return }
        if isEnd {
            let outside = sections.last ?? 0
            guard elements.count > outside, elements.last?.name == name else {
                let expected = elements.count > outside ? elements.last?.name : nil
                return report(.unexpectedElementEnd(name, expected: expected), at: offset)
            }
            elements.removeLast()
        } else if written.last != UInt8(ascii: "/") {
            elements.append((name, offset))
        }
    }
}
