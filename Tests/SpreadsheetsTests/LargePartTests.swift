import Findings
import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// Parts that are large enough for a second thread to inflate them, and numbers of every length.
struct LargePartTests {
    /// Digits that do not compress, so that the deflated part is much larger than `ReadAhead.worthwhile`.
    private static let rows = (1...4000).map { row in
        "<row r=\"\(row)\">"
            + (0..<40).map { "<c><v>\((row &* 7919 &+ $0 &* 104_729) % 999_983).\($0)</v></c>" }.joined() + "</row>"
    }.joined()

    private func book(_ change: (inout HandMadeWorkbook) -> Void = { _ in }) -> HandMadeWorkbook {
        var book = HandMadeWorkbook(rows: Self.rows)
        change(&book)
        return book
    }

    @Test func allOfItIsRead() throws {
        let bytes = try book().bytes()
        #expect(bytes.count > 2 * ReadAhead.worthwhile)
        let sheet = try SpreadsheetReader.read(bytes: bytes, named: "a.xlsx").sheets[0]
        #expect(sheet.cellCount == 160_000)
        for row in [1, 77, 4000] {
            for column in [1, 40] {
                let number = Double("\((row &* 7919 &+ (column - 1) &* 104_729) % 999_983).\(column - 1)")
                #expect(sheet.cell(row: row, column: column).value == number.map(CellValue.number))
            }
        }
    }

    @Test func whatGoesWrongOnTheWayIsTold() throws {
        let bytes = try book().bytes()
        let part = "xl/worksheets/sheet1.xml"
        let wrong = ZipMaker.patchCentralDirectory(bytes, of: part, field: 16, width: 4) { $0 ^ 1 }
        #expect(HandMadeWorkbook.refusal(of: wrong) == .workbookDamaged)
        var limits = Limits.standard
        limits.partBytes = 1 << 20
        #expect(HandMadeWorkbook.refusal(of: bytes, limits: limits) == .partTooLarge)
        limits = .standard
        limits.cells = 1000
        #expect(HandMadeWorkbook.refusal(of: bytes, limits: limits) == .tooManyCells)
        #expect(try book { $0.beforeData = "<!-- -- -->" }.refusal() == .workbookDamaged)
        #expect(try book { $0.afterData = "<x>" }.refusal() == .workbookDamaged)
    }

    /// A long decimal is parsed from its bytes and compared with the library's own parser.
    @Test(arguments: 1...19) func decimalsAreRoundedOnce(_ digits: Int) {
        var generator = SeededRandom(seed: UInt64(digits))
        for _ in 0..<2000 {
            let number = String((0..<digits).map { _ in "0123456789".randomElement(using: &generator) ?? "0" })
            let point = Int.random(in: 0...digits, using: &generator)
            var text = "-\(number.prefix(point)).\(number.dropFirst(point))"
            if point == 0 { text = text.replacing("-.", with: "-0.") }
            let read = text.withUTF8 { ByteNumber.decimal($0) }
            #expect(read == Double(text), "\(text)")
        }
    }

    @Test(arguments: [
        "9007199254740993", "9007199254740992.5", "0.1000000000000000055", "1234567890123456789", "9999999999999999999",
        "0.0000000000000000001", "18014398509481985", "4503599627370497.5", "4503599627370496.5", "0.30000000000000004",
    ])
    func decimalsAtTheEdgeOfRounding(_ text: String) {
        var text = text
        #expect(text.withUTF8 { ByteNumber.decimal($0) } == Double(text))
    }
}
