import Findings
import Spreadsheets
import Testing

@testable import Returns

/// One cause gives one finding, even if the same unusable mark stands in every row of a column.
@Suite struct RepeatedMarksTests {
    private func row(_ name: String, _ marks: String...) -> [String] { ["1", name] + marks + scores("50") }

    @Test func theSameMarkInAColumnIsOneFinding() throws {
        let found = try read([
            sheet([
                ["TT", "Tên xã", "Đăng ký", "Có kế hoạch"] + criterionHeads, row("Xã Bành Trạch", "zz", "zz"),
                row("Xã Hà Hiệu", "zz", "x"), row("Xã Cao Thượng", "x", "zz"), row("Thị trấn Chợ Rã", "zz", "yy"),
            ])
        ]).findings.filter { $0.code == .markNotUnderstood }
        #expect(found.map(\.place.cell?.description) == ["C2", "D2", "D5"])
        #expect(found.map { $0.details[.count] } == ["3", "2", "1"])
        #expect(found.map { $0.details[.line] } == ["2–3, 5", "2, 4", "5"])
        #expect(found.first?.details[.commune] == "xã Bành Trạch, xã Hà Hiệu, thị trấn Chợ Rã")
    }
}
