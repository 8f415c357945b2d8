import Findings
import Testing

@testable import Assessment

/// The order of the findings is that of a reader: down a sheet row by row, down a text line by line.
@Suite struct FindingOrderTests {
    private func at(_ row: Int, _ column: Int, sheet: String = "Biểu 1", count: Int = 1) -> Finding {
        Finding(
            .pointsBlank, at: Place(file: "a.xlsx", sheet: sheet, cell: CellAddress(row: row, column: column)),
            details: [.count: String(count)])
    }

    @Test func rowsComeBeforeColumnsAndNumbersAreNumbers() {
        let sorted = [
            Finding(.sheetDamaged, at: Place(file: "a.xlsx", sheet: "Biểu 1")), at(2, 1), at(2, 2), at(2, 27),
            at(9, 1, count: 9), at(9, 1, count: 10), at(10, 1), at(1, 1, sheet: "Biểu 2"),
        ]
        #expect(FindingOrder.ordered(sorted.reversed()) == sorted)
    }

    @Test func aTextIsInTheOrderOfItsLines() {
        let lines = [2, 10, 100].map { Finding(.receivedLogUnused, at: Place(file: "nhan.csv", line: $0)) }
        let sorted = [Finding(.emptyFile, at: .nowhere), Finding(.emptyFile, at: Place(file: "nhan.csv"))] + lines
        #expect(FindingOrder.ordered(sorted.reversed()) == sorted)
        #expect(lines.map { $0.details[.line] } == ["2", "10", "100"])
    }
}
