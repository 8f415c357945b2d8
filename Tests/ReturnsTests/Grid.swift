import Findings
import Foundation
import Registry
import Rulebook
import Spreadsheets

/// A sheet written as rows of text: numbers become number cells, everything else text, "" stays blank.
func sheet(
    _ rows: [[String]], name: String? = "Biểu", visibility: Visibility = .visible, merges: [CellRange] = [],
    hiddenRows: Set<Int> = [], hiddenColumns: Set<Int> = []
) -> Sheet {
    var cells: [Cell] = []
    for (row, texts) in rows.enumerated() {
        for (column, text) in texts.enumerated() where !text.isEmpty {
            let address = CellAddress(row: row + 1, column: column + 1)
            let number = text.wholeMatch(of: #/-?[0-9]+(\.[0-9]+)?/#) == nil ? nil : Double(text)
            cells.append(Cell(address: address, value: number.map(CellValue.number) ?? .text(text)))
        }
    }
    return Sheet(
        name: name, visibility: visibility, cells: cells, merges: merges, hiddenRows: hiddenRows,
        hiddenColumns: hiddenColumns)
}

func range(_ top: Int, _ left: Int, _ bottom: Int, _ right: Int) -> CellRange {
    CellRange(CellAddress(row: top, column: left), CellAddress(row: bottom, column: right))
}

func builtInRulebook() throws -> Rulebook {
    try Rulebook(yaml: Rulebook.builtIn["qd-06-2019"] ?? "")
}

/// "Tiêu chí 1" to "Tiêu chí 13".
let criterionHeads = (1...13).map { "Tiêu chí \($0)" }
/// Thirteen equal scores.
func scores(_ points: String) -> [String] { Array(repeating: points, count: 13) }
