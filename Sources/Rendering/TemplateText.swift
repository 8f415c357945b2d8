/// A template cut into its tags and the texts between them.
struct TemplateText: Sendable {
    /// A tag and the text before it.
    struct Piece: Sendable {
        let tag: TemplateTag
        /// The text before the tag. If the tag is alone on its line, the text ends where that line begins.
        let before: Range<Int>
        /// The blanks before a tag that stands alone on its line; empty for others.
        let indentation: Range<Int>
    }

    let bytes: [UInt8]
    private(set) var pieces: [Piece] = []
    /// The text after the last tag.
    private(set) var rest = 0..<0
    /// How many bytes of indentation were put before each line.
    private let indentation: Int

    /// - Parameter indentation: the blanks before the tag that includes this template. They are put before each of its
    ///   lines.
    init(_ source: String, indentedBy indentation: String = "") {
        bytes = Array((indentation.isEmpty ? source : Self.indented(source, by: indentation)).utf8)
        self.indentation = indentation.utf8.count
        var start = 0
        for tag in Self.tags(in: bytes) {
            let line = tag.takesItsLine ? Self.line(around: tag.bytes, in: bytes) : nil
            let end = max(start, line?.lowerBound ?? tag.bytes.lowerBound)
            pieces.append(
                Piece(
                    tag: tag, before: start..<end,
                    indentation: line.map { $0.lowerBound..<tag.bytes.lowerBound } ?? tag.bytes
                        .lowerBound..<tag.bytes.lowerBound))
            start = line?.upperBound ?? tag.bytes.upperBound
        }
        rest = start..<bytes.count
    }

    private static func indented(_ source: String, by indentation: String) -> String {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().map { index, line in
            index == lines.count - 1 && line.isEmpty ? "" : indentation + line
        }.joined(separator: "\n")
    }

    private static let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))

    private static func tags(in bytes: [UInt8]) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        var start = 0
        while let begin = pair(of: open, in: bytes, from: start) {
            let end = pair(of: close, in: bytes, from: begin + 2)
            let content = end.map { String(decoding: bytes[(begin + 2)..<$0], as: UTF8.self) }
            start = end.map { $0 + 2 } ?? bytes.count
            tags.append(TemplateTag(content: content, bytes: begin..<start))
        }
        return tags
    }

    private static func pair(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= start + 2 else { return nil }
        return (start..<bytes.count - 1).first { bytes[$0] == byte && bytes[$0 + 1] == byte }
    }

    /// The line with its line break, if it has only the tag and blanks; `nil` if there is more on it.
    private static func line(around tag: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
        func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        var start = tag.lowerBound
        while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
        guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
        var end = tag.upperBound
        while end < bytes.count, isBlank(bytes[end]) { end += 1 }
        if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\r"), bytes[end + 1] == UInt8(ascii: "\n") { end += 1 }
        guard end < bytes.count else { return start..<end }
        return bytes[end] == UInt8(ascii: "\n") ? start..<(end + 1) : nil
    }

    /// Where a tag begins in the template as it was written. Line and column count from 1, the column in characters.
    func place(of tag: TemplateTag) -> (line: Int, column: Int) { place(at: tag.bytes.lowerBound) }

    /// The line and column of a byte, counted in the same way.
    func place(at offset: Int) -> (line: Int, column: Int) {
        var (line, column) = (1, 1)
        for character in String(decoding: bytes[..<offset], as: UTF8.self) {
            if character.isNewline {
                (line, column) = (line + 1, 1)
            } else {
                column += 1
            }
        }
        return (line, max(1, column - indentation))
    }
}
