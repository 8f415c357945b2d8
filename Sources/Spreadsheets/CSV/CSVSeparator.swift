import Findings

/// What separates the fields of a CSV file, and how that is known.
struct CSVSeparator: Equatable, Sendable {
    /// How the separator came to be known.
    enum Source: Equatable, Sendable {
        /// The file says so in a first line such as `sep=;`.
        case declared
        /// The fields of the file make the most sensible table with it.
        case assumed
    }

    let byte: UInt8
    let source: Source
    /// Where the rows start in the text, in bytes: behind a line that declares the separator.
    let start: Int
    /// Separators in a line of the table; `nil` where the table is too narrow for that to prove anything.
    let separatorsInLine: Int?
    /// About how many cells the text holds.
    let expectedCells: Int

    /// The separators that there are. A space, a colon or a full stop would win by chance too often.
    static let all: [UInt8] = [Byte.comma, Byte.semicolon, Byte.tab, Byte.bar]
    /// A line in a quoted field that has this many separators, and as many as the rows, is a swallowed row.
    private static let fewestTellingSeparators = 5

    /// - Parameters:
    ///   - text: UTF-8 without a byte-order mark.
    ///   - expectedHeads: heads of columns that the table should have; a separator that shows more of them wins over
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

    /// A first line `sep=;`, in quotes or not, perhaps filled up with separators by a program that took it for a
    /// row; and where the next line starts.
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
