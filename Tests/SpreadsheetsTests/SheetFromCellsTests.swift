import Civil
import Findings
import Foundation
import Testing

@testable import Spreadsheets

/// Sheets made from given cells, and the storage behind all sheets.
struct SheetFromCellsTests {
    private func at(_ row: Int, _ column: Int) -> CellAddress { CellAddress(row: row, column: column) }

    @Test func givesBackWhatItWasMadeOf() {
        let cells = [
            Cell(address: at(1, 1), value: .text("Mã xã")), Cell(address: at(1, 2), value: .error("#N/A")),
            Cell(address: at(2, 1), value: .number(760), formatCode: "00000"),
            Cell(address: at(2, 2), value: .number(0.95), formatCode: "0%"),
            Cell(address: at(2, 3), value: .date("2022-11-30", hour: 8)),
            Cell(address: at(2, 4), value: .date("1890-01-02")),
            Cell(address: at(2, 5), value: .number(0), formatCode: "0;-0;;@"),
            Cell(address: at(2, 6), value: .number(0)),
            Cell(address: at(3, 1), value: .boolean(true)), Cell(address: at(3, 2), value: .duration(milliseconds: -5)),
            Cell(address: at(4, 1), value: .blank, struckText: "95"),
            Cell(address: at(4, 2), value: .text("1902/QĐ-UBND"), struckText: "1644"),
            Cell(address: at(4, 3), value: .text("2022"), formatCode: ";;;"),
            Cell(address: at(9, 16_384), value: .formulaWithoutValue),
        ]
        let sheet = Sheet(
            name: "S", visibility: .hidden, cells: cells.reversed(), merges: [CellRange(at(1, 1), at(1, 2))],
            hiddenRows: [2, 3, 7], hiddenColumns: [4])
        #expect(sheet.occupiedRows.flatMap(sheet.cells) == cells)
        #expect((sheet.lastRow, sheet.lastColumn) == (9, 16_384))
        #expect((1...8).filter { sheet.isHidden(row: $0) } == [2, 3, 7])
        #expect(sheet.isHidden(column: 4) && !sheet.isHidden(column: 3))
        #expect(sheet.fontName(row: 1, column: 1) == nil)
    }

    @Test func blankCellsAreNotStored() {
        let sheet = Sheet(name: nil, cells: [Cell(address: at(5, 5), value: .blank)])
        #expect(sheet.occupiedRows.isEmpty)
        #expect(sheet.cell(row: 5, column: 5) == Cell(address: at(5, 5), value: .blank))
    }

    @Test(arguments: [(0, 0), (-1, 1), (1, -1), (Int.max, Int.max), (1, 70_000)]) func placesOutsideAreBlank(
        _ row: Int, _ column: Int
    ) {
        let sheet = Sheet(name: nil, cells: [Cell(address: at(1, 1), value: .number(1))])
        #expect(sheet.cell(row: row, column: column).value == .blank)
        #expect(sheet.cells(inRow: 2).isEmpty)
    }

    @Test func randomOrderMakesNoDifference() {
        var random = SeededRandom(seed: 7)
        let cells = (0..<2000).map { number in
            Cell(
                address: at(Int.random(in: 1...40, using: &random), Int.random(in: 1...40, using: &random)),
                value: .number(Double(number)))
        }
        let sheet = Sheet(name: nil, cells: cells)
        let last = Dictionary(cells.map { ($0.address, $0) }, uniquingKeysWith: { $1 })
        #expect(sheet.occupiedRows.flatMap(sheet.cells) == last.values.sorted { $0.address < $1.address })
        #expect(sheet.cellCount == last.count)
    }
}
