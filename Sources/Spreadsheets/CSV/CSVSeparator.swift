import Findings

/// The separator between the fields of a CSV file, and how it was found.
struct CSVSeparator: Equatable, Sendable {
    /// How the separator was found.
    enum Source: Equatable, Sendable {
        /// The file says so in a first line such as `sep=;`.
        case declared
        /// With this separator the fields make the most sensible table.
        case assumed
    }

    let byte: UInt8
    let source: Source
    /// Where the rows start in the text, in bytes: after a line that declares the separator.
    let start: Int
    /// How many separators a line of the table has; `nil` if there are too few to prove anything.
    let separatorsInLine: Int?
    /// Roughly how many cells the text has.
    let expectedCells: Int

    /// The possible separators. A space, a colon or a full stop would win by chance too often.
    static let all: [UInt8] = [Byte.comma, Byte.semicolon, Byte.tab, Byte.bar]
    /// A line within a quoted field that has as many separators as the rows, and at least this many, is a row that the
    /// quote has swallowed.
    private static let fewestTellingSeparators = 5

    /// - Parameters:
    ///   - text: UTF-8 without a byte-order mark.
    ///   - expectedHeads: headings that the table should have. A separator with which more of them are found wins over
    ///     any other.
    init(of text: UnsafeRawBufferPointer, expectedHeads: [String] = []) {
        let declaration = Self.declaration(in: text)
        start = declaration?.end ?? 0
        source = declaration == nil ? .assumed : .declared
        let judge = CSVSeparatorJudge(text: text, start: start, expectedHeads: expectedHeads)
        let candidates = declaration.map { [$0.separator] } ?? Self.all
        var best: (separator: UInt8, score: CSVSeparatorJudge.Score)?
        for separator in candidates {
            let score = judge.score(separator)
            if best.map({ $0.score < score }) ?? true { best = (separator, score) }
        }
        byte = best?.separator ?? Byte.comma
        expectedCells = Int((best?.score.density ?? 0) * Double(text.count))
        let separators = (best?.score.width ?? 1) - 1
        separatorsInLine = separators >= Self.fewestTellingSeparators ? separators : nil
    }

    /// Reads a first line like `sep=;`, and returns where the next line starts. It may be in quotes, and a program that
    /// took it for a row may have added separators.
    private static func declaration(in text: UnsafeRawBufferPointer) -> (separator: UInt8, end: Int)? {
        let lineEnd = text.prefix(256).firstIndex { $0 == Byte.lineFeed || $0 == Byte.carriageReturn }
        guard var end = lineEnd ?? (text.count <= 256 ? text.count : nil) else { return nil }
        let line = text[..<end].filter { $0 != Byte.quote }
        guard line.count >= 5, line.prefix(4).map({ $0 | 0x20 }) == Array("sep=".utf8).map({ $0 | 0x20 }),
            all.contains(line[4]), line[5...].allSatisfy({ $0 == line[4] })
        else { return nil }
        if end < text.count { end += 1 }
        if end < text.count, text[end - 1] == Byte.carriageReturn, text[end] == Byte.lineFeed { end += 1 }
        return (line[4], end)
    }

    var character: Character { Character(UnicodeScalar(byte)) }

    /// As people call it.
    var clause: Clause {
        switch byte {
        case Byte.tab: .tabs
        case UInt8(ascii: ";"): .semicolons
        case UInt8(ascii: "|"): .verticalBars
        default: Clause(named: "“\(character)”")
        }
    }
}
