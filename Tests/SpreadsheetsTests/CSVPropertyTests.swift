import Findings
import Testing

/// Any table written in any dialect is read back unchanged.
@Suite struct CSVPropertyTests {
    @Test(arguments: WrittenEncoding.allCases, [",", ";", "\t", "|"])
    func `A random table is read back equal`(_ encoding: WrittenEncoding, _ separator: String) throws {
        var random = SeededRandom(seed: UInt64(separator.utf8.first ?? 0))
        for _ in 0..<40 {
            let table = Self.table(using: &random)
            let text = Self.written(table, separator: separator, using: &random)
            let bytes = converted(text, to: encoding)
            try #require(!bytes.isEmpty)
            let reading = try CSVReading(Self.mark(of: encoding) + bytes, expectedHeads: Self.heads)
            for (row, expected) in zip(reading.rows, table) { #expect(row == expected) }
            #expect(reading.rows.count == table.count, "\(text.debugDescription)")
            #expect(reading.findings.allSatisfy { $0.severity == .notice }, "\(text.debugDescription) \(reading.codes)")
        }
    }

    static let heads = ["STT", "Xã, phường, thị trấn", "Tổng điểm", "Ghi chú"]

    /// UTF-16 files and half of the UTF-8 files have a mark.
    private static func mark(of encoding: WrittenEncoding) -> [UInt8] {
        switch encoding {
        case .utf16LittleEndian: [0xFF, 0xFE]
        case .utf16BigEndian: [0xFE, 0xFF]
        case .decomposed: [0xEF, 0xBB, 0xBF]
        case .utf8, .windows1258, .tcvn3: []
        }
    }

    private static func table(using random: inout SeededRandom) -> [[String]] {
        let width = heads.count
        return [heads]
            + (0..<Int.random(in: 1...12, using: &random)).map { number in
                // The last field is filled, so that the sheet is as wide and as long as the table.
                ["\(number + 1)"] + (0..<width - 2).map { _ in field(using: &random) } + ["Đạt yêu cầu"]
            }
    }

    private static let words = [
        "xã ", "Bành ", "Trạch ", "phường ", "Đức ", "Xuân ", "thị trấn ", "Chợ Rã ", "Nà ", "Phặc ", "điểm ", "12,5",
        "1.234,5", "00760", "95 %", "x ", "\"", "\"\"", ",", ";", "|", "\n", "\r\n", "\t", " ", "", "-", "'", "a=",
    ]

    private static func field(using random: inout SeededRandom) -> String {
        let count = Int.random(in: 0...4, using: &random)
        return (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined()
    }

    /// Quotes stand where the format demands them, and elsewhere at random. All line ends are of one kind.
    private static func written(_ table: [[String]], separator: String, using random: inout SeededRandom) -> String {
        let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
        let endsWithLineEnd = Bool.random(using: &random)
        let lines = table.map { row in
            row.map { field in
                let special = (separator + "\"\r\n").unicodeScalars
                let mustQuote = field.unicodeScalars.contains { special.contains($0) }
                guard mustQuote || Int.random(in: 0..<4, using: &random) == 0 else { return field }
                var quoted = String.UnicodeScalarView("\"".unicodeScalars)
                for scalar in field.unicodeScalars { quoted += scalar == "\"" ? ["\"", "\""] : [scalar] }
                return String(quoted) + "\""
            }.joined(separator: separator)
        }
        return lines.joined(separator: lineEnd) + (endsWithLineEnd ? lineEnd : "")
    }
}
