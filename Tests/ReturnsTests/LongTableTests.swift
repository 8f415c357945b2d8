import Findings
import Spreadsheets
import Testing

@testable import Returns

/// Tables with a line for each commune and criterion.
@Suite struct LongTableTests {
    private static let communes = ["Xã Bành Trạch", "Xã Hà Hiệu"]
    private static let head = ["TT", "Tên xã", "Tiêu chí", "Xã tự chấm", "Huyện thẩm định"]

    /// The name is only in the first of a commune's lines.
    private static func lines(own: String = "60", verified: String = "50") -> [[String]] {
        communes.flatMap { commune in
            (1...13).map { ["", $0 == 1 ? commune : "", "Tiêu chí \($0)", own, verified] }
        }
    }

    @Test func verifiedPointsCountBesideTheCommunesOwn() throws {
        let found = try read([sheet([Self.head] + Self.lines())])
        for commune in Self.communes { #expect(found.points(of: commune) == .same(50)) }
        #expect(found.records.allSatisfy { $0.assessor == .verified })
    }

    @Test func everyLineIsExplained() throws {
        let note = [["Ghi chú: số liệu đến 30/11/2022"]]
        let table = try #require(read([sheet([Self.head] + Self.lines() + note)]).tables.first)
        #expect(table.direction == .long && table.rows.count == 27)
        #expect(table.rows[15] == ReadRow(row: 17, label: "Xã Hà Hiệu – Tiêu chí 3", kind: .commune, rule: "commune"))
        #expect(table.rows[26].kind == .text)
    }

    /// If formulas were never calculated, a criterion with only zeros says nothing; the others count.
    @Test func zerosThatWereNeverCalculatedAreNoPoints() throws {
        var lines = Self.lines()
        for line in lines.indices where lines[line][2] == "Tiêu chí 4" { lines[line][4] = "0" }
        let notice = Finding(.formulasPerhapsNotCalculated, at: Place(file: "Ba Be.xlsx", sheet: "Biểu"))
        let workbook = Workbook(format: .xlsx, sheets: [sheet([Self.head] + lines)], findings: [notice])
        let found = try returnReader().read(workbook, file: "Ba Be.xlsx")
        for commune in Self.communes {
            #expect(found.points(of: commune)?[3] == .refused("0") && found.points(of: commune)?[4] == .points(50))
        }
        #expect(
            found.findings.filter { $0.code == .formulaNotCalculated }.map(\.place.cell?.description) == ["E5", "E18"])
        #expect(try read([sheet([Self.head] + lines)]).points(of: Self.communes[0])?[3] == .points(0))
    }
}
