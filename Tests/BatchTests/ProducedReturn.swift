import Civil
import Findings
import Foundation
import Registry
import Returns
import Rulebook
import Spreadsheets

/// A small return of huyện Ba Bể with nothing wrong: heads in row 1, three communes below, columns A to V. Tests put
/// single cells into it, by address.
enum SmallReturn {
    static let heads =
        ["TT", "Mã xã", "Tên xã"] + (1...13).map { "Tiêu chí \($0)" }
        + ["Tổng điểm", "Kết quả", "Đăng ký", "Công nhận", "Số quyết định", "Ngày quyết định"]
    static let communes = ["Xã Bành Trạch", "Xã Hà Hiệu", "Thị trấn Chợ Rã"]

    /// - Parameter top: the row of the heads.
    static func cells(top: Int = 1) -> [String: CellValue] {
        var cells: [String: CellValue] = [:]
        func put(_ values: [CellValue], row: Int) {
            for (index, value) in values.enumerated() {
                cells["\(CellAddress.letters(ofColumn: index + 1))\(row)"] = value
            }
        }
        put(heads.map(CellValue.text), row: top)
        for (index, name) in communes.enumerated() {
            let points = Array(repeating: CellValue.number(50), count: 13)
            put(
                [.number(Double(index + 1)), .blank, .text(name)] + points
                    + [.number(650), .text("Không đạt"), .text("x"), .text("không"), .blank, .blank],
                row: top + 1 + index)
        }
        return cells
    }

    /// The most points in every row, and a row of maxima that says so. The rulebook knows those of criteria 1, 6 and 7.
    static let highestPoints: [String: String] = {
        var cells = ["C5": "Điểm tối đa"]
        for criterion in 1...13 {
            let column = CellAddress.letters(ofColumn: criterion + 3)
            let most = [1: "100", 6: "125", 7: "50"][criterion] ?? "60"
            for row in 2...5 { cells["\(column)\(row)"] = most }
        }
        return cells
    }()

    /// Every commune has what it needs to meet the standard.
    static let meeting: [String: String] = (2...4).reduce(into: [:]) { cells, row in
        for (cell, points) in highestPoints where cell.hasSuffix("\(row)") { cells[cell] = points }
        cells["Q\(row)"] = "875"
        cells["R\(row)"] = "Đạt"
    }

    /// A 1 in every cell of points.
    static let ones = points(1)

    /// The same points in every cell of points.
    static func points(_ points: Double) -> [String: CellValue] {
        (2...4).reduce(into: [:]) { cells, row in
            for column in 4...16 { cells["\(CellAddress.letters(ofColumn: column))\(row)"] = .number(points) }
        }
    }

    /// A form with the criteria in rows below this one, and a column of verified points.
    static func form(below row: Int) -> [String: CellValue] {
        var cells: [String: CellValue] = ["A\(row + 1)": .text("Tiêu chí"), "B\(row + 1)": .text("Điểm thẩm định")]
        for number in 1...13 {
            cells["A\(row + 1 + number)"] = .text("Tiêu chí \(number)")
            cells["B\(row + 1 + number)"] = .number(50)
        }
        return cells
    }

    /// Only the names in these rows.
    static func blank(rows: ClosedRange<Int>) -> [String: CellValue] {
        rows.reduce(into: [:]) { cells, row in
            for column in 4...heads.count { cells["\(CellAddress.letters(ofColumn: column))\(row)"] = .blank }
        }
    }

    /// Seven more communes of the district.
    static let tenCommunes: [String: String] = {
        let names = ["Phúc Lộc", "Cao Thượng", "Khang Ninh", "Nam Mẫu", "Địa Linh", "Yến Dương", "Chu Hương"]
        return names.enumerated().reduce(into: [:]) { cells, entry in
            let row = entry.offset + 5
            cells["C\(row)"] = "Xã \(entry.element)"
            for column in 4...16 { cells["\(CellAddress.letters(ofColumn: column))\(row)"] = "50" }
        }
    }()

    static func address(_ text: String) -> CellAddress {
        let letters = text.utf8.prefix { $0 >= UInt8(ascii: "A") }
        return CellAddress(
            row: Int(text.dropFirst(letters.count)) ?? 0, column: letters.reduce(0) { $0 * 26 + Int($1) - 64 })
    }

    /// The same return as separated text. Cells are in quotes, since points have a decimal comma.
    static func csv(_ changes: [String: String]) -> String {
        var grid: [Int: [Int: String]] = [:]
        let texts = cells().mapValues { value in
            switch value {
            case .text(let text): text
            case .number(let number): String(Int(number))
            default: ""
            }
        }
        for (place, text) in texts.merging(changes, uniquingKeysWith: { $1 }) {
            let address = address(place)
            grid[address.row, default: [:]][address.column] = text
        }
        return (1...(grid.keys.max() ?? 1)).map { row in
            (1...heads.count).map { grid[row]?[$0] ?? "" }.joined(separator: ",") + "\n"
        }.joined()
    }
}

extension Produced {
    /// The small return with some cells changed, read in a round of November 2022.
    /// - Parameter place: a cell of "Biểu 1", or a whole place.
    static func sheet(
        _ changes: [String: CellValue], withTable: Bool = true, top: Int = 1, named file: String = "Ba Be.xlsx",
        hiddenRows: Set<Int> = [], hiddenColumns: Set<Int> = [], merges: [CellRange] = [], hidesZeros: Bool = false,
        formats: [String: String] = [:], struck: [String: String] = [:], register: RegisterBook? = nil, at place: String
    ) throws -> Produced {
        let table = withTable ? SmallReturn.cells(top: top) : ["A1": .text("Kính gửi")]
        let sheet = sheet(
            "Biểu 1", table.merging(changes) { $1 }, hiddenRows: hiddenRows, hiddenColumns: hiddenColumns,
            merges: merges, hidesZeros: hidesZeros, formats: formats, struck: struck)
        let isCell = place.wholeMatch(of: #/[A-Z]+[0-9]+/#) != nil
        return Produced(
            findings: try read([sheet], named: file, register: register),
            place: isCell ? "\(file):Biểu 1!\(place)" : place)
    }

    /// The small return in several sheets with these names.
    /// - Parameter changes: cells in which the sheets after the first one differ.
    static func sheets(
        _ names: [String], changing changes: [String: CellValue] = [:], visibility: Visibility = .visible,
        at place: String
    ) throws -> Produced {
        let sheets = names.enumerated().map { index, name in
            let cells = SmallReturn.cells().merging(index == 0 ? [:] : changes) { $1 }
            return sheet(name, cells, visibility: visibility)
        }
        return Produced(findings: try read(sheets, named: "Ba Be.xlsx"), place: place)
    }

    private static func sheet(
        _ name: String, _ cells: [String: CellValue], visibility: Visibility = .visible, hiddenRows: Set<Int> = [],
        hiddenColumns: Set<Int> = [], merges: [CellRange] = [], hidesZeros: Bool = false,
        formats: [String: String] = [:], struck: [String: String] = [:]
    ) -> Sheet {
        let cells = cells.map {
            Cell(
                address: SmallReturn.address($0), value: $1, formatCode: formats[$0] ?? "", struckText: struck[$0],
                hidesZeros: hidesZeros)
        }.sorted { $0.address < $1.address }
        return Sheet(
            name: name, visibility: visibility, cells: cells, merges: merges, hiddenRows: hiddenRows,
            hiddenColumns: hiddenColumns)
    }

    private static func read(
        _ sheets: [Sheet], named file: String, register book: RegisterBook? = nil
    ) throws -> [Finding] {
        guard let period = Period(iso: "2022-11") else { throw CocoaError(.formatting) }
        let register = try (book ?? RegisterBook.builtIn()).register(on: period.lastDay)
        let rulebook = try Rulebook(yaml: Rulebook.builtIn["qd-06-2019"] ?? "")
        return ReturnReader(rulebook: rulebook, register: register, period: period)
            .read(Workbook(format: .xlsx, sheets: sheets), file: file).findings
    }
}

extension CellValue {
    static func firstOfMay() throws -> CellValue {
        guard let date = CivilDate(iso: "2022-05-01") else { throw CocoaError(.formatting) }
        return .date(CivilDateTime(date: date, millisecondOfDay: 0))
    }
}

extension [String: CellValue] {
    /// Names that are no commune's in the register.
    static let unknownCommunes: [String: CellValue] = [
        "C2": .text("Xã Một"), "C3": .text("Xã Hai"), "C4": .text("Xã Ba"),
    ]
}

extension RegisterBook {
    /// A register with two communes of one district whose names differ only in their diacritics.
    static func withTwins() throws -> RegisterBook {
        try RegisterBook(
            csv: builtInRegister.replacing(",Phúc Lộc,", with: ",Bánh Trách,"), lineage: builtInLineage)
    }
}
