import VietnameseText

/// Judges separators by the table that each makes of the beginning of a file.
///
/// A good table has the expected headings, rows of equal width, many columns, and fields that are a single thing. The
/// last point keeps decimal commas from winning: `12,5;30,0` split at its commas is regular too, but `5;30` is not a
/// sensible field.
struct CSVSeparatorJudge {
    /// How good a separator is. The properties are compared in order.
    struct Score: Comparable {
        /// How many expected headings were found, each counted once.
        var heads = 0
        /// From 0 to 1: the share of rows with the usual width, reduced by senseless fields and by few columns.
        var order = 0.0
        /// How many fields a row of the usual width has.
        var width = 1
        /// Cells per byte of text.
        var density = 0.0

        static func < (worse: Self, better: Self) -> Bool {
            (worse.heads, worse.order) < (better.heads, better.order)
        }
    }

    private let sample: UnsafeRawBufferPointer
    private let start: Int
    private let heads: Set<String>
    /// How many bytes are examined.
    private static let sampleSize = 1 << 18
    /// How many rows are searched for headings. The head of the letter and a title stand above them.
    private static let rowsBeforeHead = 60

    init(text: UnsafeRawBufferPointer, start: Int, expectedHeads: [String]) {
        self.start = start
        heads = Set(expectedHeads.map { VietnameseText.fold($0) }).subtracting([""])
        if text.count - start <= Self.sampleSize {
            sample = text
        } else {
            // Ends with the last whole line, because a torn line would count as a row.
            let end = text[..<(start + Self.sampleSize)].lastIndex { $0 == Byte.lineFeed || $0 == Byte.carriageReturn }
            sample = UnsafeRawBufferPointer(rebasing: text[..<(end ?? start + Self.sampleSize)])
        }
    }

    func score(_ separator: UInt8) -> Score {
        let records = CSVTokenizer.trial(of: sample, from: start, separator: separator)
        var score = Score()
        score.heads = headsFound(in: records)
        score.density = Double(records.cells.count) / Double(max(1, sample.count - start))
        guard let usual = records.usualWidth else { return score }
        score.width = usual.width
        let share = Double(usual.rows) / Double(max(usual.rows, records.rows.count))
        let sense = shareOfSensibleFields(in: records, width: usual.width)
        score.order = share * sense * sense * Double(usual.width - 1) / Double(usual.width)
        return score
    }

    private func headsFound(in records: CSVRecords) -> Int {
        guard !heads.isEmpty else { return 0 }
        var found: Set<String> = []
        for index in 0..<records.rows.count where records.rows[index].row <= Self.rowsBeforeHead {
            for cell in records.cellIndices(ofRowEntry: index) {
                let (offset, length) = records.cells[cell].textRange
                guard length <= 256 else { continue }
                found.insert(VietnameseText.fold(String(decoding: sample[offset..<offset + length], as: UTF8.self)))
            }
        }
        return found.intersection(heads).count
    }

    /// From 0 to 1, for the rows of the usual width.
    private func shareOfSensibleFields(in records: CSVRecords, width: Int) -> Double {
        var sensible = 0
        var filled = 0
        for index in 0..<records.rows.count where records.width(ofRowEntry: index) == width {
            for cell in records.cellIndices(ofRowEntry: index) {
                filled += 1
                if isSensible(records.cells[cell].textRange) { sensible += 1 }
            }
        }
        return filled == 0 ? 0 : Double(sensible) / Double(filled)
    }

    /// Whether a field is a single thing: it is quoted, or has nothing that separates fields elsewhere. A comma may
    /// stand before a space, as in a sentence, or between digits, as in a number.
    private func isSensible(_ field: (offset: Int, length: Int)) -> Bool {
        if field.offset > start, sample[field.offset - 1] == Byte.quote { return true }
        if sample[field.offset] == Byte.quote || sample[field.offset] == Byte.equals { return true }
        let end = field.offset + field.length
        for offset in field.offset..<end {
            switch sample[offset] {
            case Byte.tab, Byte.bar, Byte.quote: return false
            case Byte.semicolon where offset + 1 == end || sample[offset + 1] != Byte.space: return false
            // `5; 30` from `12,5; 30,0`: two numbers are not a sentence.
            case Byte.semicolon where isBetweenDigits(offset, in: field.offset..<end): return false
            case Byte.comma:
                guard offset + 1 < end else { return false }
                let isDecimal = offset > field.offset && isDigit(sample[offset - 1]) && isDigit(sample[offset + 1])
                guard isDecimal || sample[offset + 1] == Byte.space else { return false }
            default: break
            }
        }
        return true
    }

    /// Whether the nearest characters other than blanks on both sides are digits or the sign of a number.
    private func isBetweenDigits(_ offset: Int, in field: Range<Int>) -> Bool {
        let before = sample[field.lowerBound..<offset].last { $0 != Byte.space }
        let behind = sample[(offset + 1)..<field.upperBound].first { $0 != Byte.space }
        return before.map(isDigit) ?? false && behind.map { isDigit($0) || $0 == UInt8(ascii: "-") } ?? false
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
