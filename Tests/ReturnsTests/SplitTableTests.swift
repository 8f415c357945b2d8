import Findings
import Spreadsheets
import Testing

@testable import Returns

/// A table in two parts, criteria 1 to 7 and 8 to 13, is joined if nothing about the parts is doubtful.
@Suite struct SplitTableTests {
    private static let communes = ["Xã Bành Trạch", "Xã Hà Hiệu"]

    private static func part(
        _ criteria: ClosedRange<Int>, _ points: String, of communes: [String] = communes, total: String? = nil
    ) -> [[String]] {
        [["TT", "Tên xã"] + criteria.map { "Tiêu chí \($0)" } + (total == nil ? [] : ["Cộng"])]
            + communes.enumerated().map { index, name in
                ["\(index + 1)", name] + criteria.map { _ in points } + (total.map { [$0] } ?? [])
            }
    }

    private let joined = [PointsEntry].same(40, 7) + .same(50, 6)

    @Test func partsOneUnderTheOtherAreJoined() throws {
        let rows = Self.part(1...7, "40") + [[], ["Bảng tiếp theo"]] + Self.part(8...13, "50")
        let found = try read([sheet(rows)])
        for name in Self.communes { #expect(found.points(of: name) == joined) }
        #expect(
            found.findings.allSatisfy { $0.severity == .notice || $0.code == .markColumnMissing }, "\(found.findings)")
    }

    @Test func partsOnTwoSheetsAreJoined() throws {
        let found = try read([
            sheet(Self.part(1...7, "40"), name: "TC 1-7"), sheet(Self.part(8...13, "50"), name: "TC 8-13"),
        ])
        for name in Self.communes { #expect(found.points(of: name) == joined) }
        #expect(
            found.findings.allSatisfy { $0.severity == .notice || $0.code == .markColumnMissing }, "\(found.findings)")
    }

    /// The sum of a part is not the commune's total.
    @Test func theSumOfAPartIsNoTotal() throws {
        let rows = Self.part(1...7, "40", total: "280") + [[]] + Self.part(8...13, "50", total: "580")
        let found = try read([sheet(rows)])
        #expect(found.records.map(\.writtenTotal?.value) == [.points(580), .points(580)])
    }

    /// Both parts have criterion 7, with different points.
    @Test func partsThatContradictEachOtherAreNotJoined() throws {
        let rows = Self.part(1...7, "40") + [[]] + Self.part(7...13, "50")
        let found = try read([sheet(rows)])
        #expect(found.records.isEmpty)
        #expect(found.count(.conflictingRows) == 2)
        #expect(found.conflictingCommunes.count == 2)
    }

    @Test func sheetsThatContradictEachOtherAreBothLeft() throws {
        let found = try read([
            sheet(Self.part(1...13, "40"), name: "Biểu 1"), sheet(Self.part(1...13, "50"), name: "Biểu 2"),
        ])
        #expect(found.records.isEmpty)
        #expect(found.count(.sheetsCompete) == 1)
    }

    /// A commune that is in only one part is incomplete, and a finding says why.
    @Test func aCommuneLackingInOnePartIsNamed() throws {
        let rows = Self.part(1...7, "40") + [[]] + Self.part(8...13, "50", of: ["Xã Bành Trạch"])
        let found = try read([sheet(rows)])
        #expect(found.points(of: "Xã Bành Trạch") == joined)
        #expect(found.points(of: "Xã Hà Hiệu") == .same(40, 7) + Array(repeating: .noColumn, count: 6))
        #expect(found.findings.filter { $0.code == .communeNotInOtherTable }.map(\.place.cell?.description) == ["B3"])
    }

    @Test func tablesSideBySideAreReadEachForItself() throws {
        let head = ["TT", "Tên xã"] + criterionHeads
        let row = ["1", "Xã Bành Trạch"] + scores("40") + ["2", "Xã Hà Hiệu"] + scores("50")
        let found = try read([sheet([head + head, row])])
        #expect(found.points(of: "Xã Bành Trạch") == .same(40))
        #expect(found.points(of: "Xã Hà Hiệu") == .same(50))
    }

    /// If two tables each name their year, the one of the period's year counts.
    @Test func tablesOfTwoYearsAreToldApart() throws {
        let rows =
            [["KẾT QUẢ NĂM 2021"]] + Self.part(1...13, "40") + [
                ["", "TỔNG CỘNG"] + scores("80"), [], ["KẾT QUẢ NĂM 2022"],
            ] + Self.part(1...13, "50")
        let found = try read([sheet(rows)])
        for name in Self.communes { #expect(found.points(of: name) == .same(50)) }
    }
}
