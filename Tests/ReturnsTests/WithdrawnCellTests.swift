import Findings
import Spreadsheets
import Testing

@testable import Returns

/// What is struck through or hidden says nothing, and its neighbours are not taken for something else.
@Suite struct WithdrawnCellTests {
    /// The form, with these cells struck through.
    private func struck(_ cells: Set<String>, in rows: [[String]]) -> Sheet {
        changed(sheet(rows)) { cell in
            guard cells.contains(cell.address.description) else { return cell }
            return Cell(address: cell.address, value: .blank, struckText: quotedText(cell))
        }
    }

    private func changed(_ sheet: Sheet, _ change: (Cell) -> Cell) -> Sheet {
        Sheet(
            name: sheet.name, visibility: .visible,
            cells: sheet.occupiedRows.flatMap { sheet.cells(inRow: $0).map(change) }, merges: [])
    }

    private static let form =
        [["TT", "Mã xã", "Tên xã"] + criterionHeads]
        + [
            ["1", "01891", "Xã Bành Trạch"] + scores("40"), ["2", "01894", "Xã Phúc Lộc"] + scores("45"),
            ["3", "01897", "Xã Hà Hiệu"] + scores("50"),
        ]

    /// A line right below the head whose labels are struck through is a commune's line, not that of the maximum.
    @Test func aLineWithoutItsNameIsNoMaxima() throws {
        let found = try read([struck(["A2", "B2", "C2"], in: Self.form)])
        #expect(found.maxima.allSatisfy { $0 == nil })
        #expect(found.count(.pointsAboveMaximum) == 0 && found.count(.rowWithoutCommune) == 1)
        #expect(found.records.map(\.commune.name).sorted() == ["Hà Hiệu", "Phúc Lộc"])
    }

    @Test func aNameThatIsWithdrawnBesideItsFiguresIsTold() throws {
        let found = try read([struck(["C2"], in: Self.form)])
        #expect(found.findings.filter { $0.code == .valueStruck }.map(\.place.cell?.description) == ["C2"])
        #expect(found.points(of: "Xã Bành Trạch") == .same(40))
    }

    /// A person who looks at the sheet sees a blank.
    @Test(arguments: [("0;;", MarkEntry.blank), ("\"x\";;", .blank), ("0", .no), ("\"x\";;\"-\"", .no)])
    func aZeroThatDoesNotShowIsNoMark(_ format: String, _ mark: MarkEntry) throws {
        let rows = Self.form.enumerated().map { $1 + [$0 == 0 ? "Đăng ký" : $0 == 1 ? "0" : "x"] }
        let found = try read([
            changed(sheet(rows)) { cell in
                guard cell.address.description == "Q2" else { return cell }
                return Cell(address: cell.address, value: cell.value, formatCode: format)
            }
        ])
        #expect(found.records.first { $0.commune.name == "Bành Trạch" }?.registered?.value == mark)
    }
}
