import Civil
import Findings
import Registry
import Spreadsheets
import Testing

@testable import Returns

/// Which rows belong to communes, and which cells to each of them.
@Suite struct RowTests {
    private static let communes = ["Xã Bành Trạch", "Xã Hà Hiệu", "Xã Phúc Lộc"]

    private static func rows(_ number: (Int) -> String = { "\($0)" }) -> [[String]] {
        communes.enumerated().map { [number($0 + 1), $1] + scores("50") }
    }

    /// A misspelt commune is not taken for a sum because of its column of areas.
    @Test(arguments: ["", "2.", "2)", "(2)"]) func aMisspeltCommuneIsNoSum(number: String) throws {
        var rows = [["TT", "Tên xã"] + criterionHeads] + Self.rows()
        for index in rows.indices { rows[index].insert(index == 0 ? "Khu vực" : "Vùng III", at: 2) }
        rows[2][0] = number
        rows[2][1] = "Xã Hà Hiệuu"
        let found = try read([sheet(rows)])
        #expect(found.count(.unknownCommune) == 1 && found.records.count == 2 && found.count(.rowsPassedOver) == 0)
    }

    @Test(arguments: ["4", "4.", "(4)"]) func aNumberedRowWithoutPointsIsOfACommune(number: String) throws {
        let rows = [["TT", "Tên xã"] + criterionHeads + ["Kế hoạch"]] + Self.rows().map { $0 + ["x"] }
        #expect(try read([sheet(rows + [[number, "Xã Nào Đó"] + scores("") + ["x"]])]).count(.unknownCommune) == 1)
    }

    @Test(arguments: [
        ["Cộng", "3 xã"], ["", "Tổng cộng"], ["", "Huyện Ba Bể"], ["Vùng III", ""], ["", "Vùng III"],
    ])
    func aSumIsNoCommune(label: [String]) throws {
        let found = try read([sheet([["TT", "Tên xã"] + criterionHeads] + Self.rows() + [label + scores("150")])])
        #expect(found.records.count == 3 && found.findings.allSatisfy { $0.severity != .error })
    }

    /// A note between the head and the communes does not end the table; a list below the communes is not part of it.
    @Test func aNoteUnderTheHeadIsNotTheEndOfTheTable() throws {
        var communes = Self.rows()
        communes[0][1] = "Thanh Bình Mới"
        communes[1] = ["2", Self.communes[1]] + scores("")
        let head = [["TT", "Tên xã"] + criterionHeads + ["Kế hoạch"], ["Ghi chú: x là có"]]
        let list = [["Ghi chú: các xã chưa có kế hoạch"], ["1", "Xã Cao Thượng"], ["2", "Xã Nào Đó"]]
        let found = try read([sheet(head + communes.map { $0 + ["x"] } + list)])
        #expect(found.count(.unknownCommune) == 1 && found.count(.communeRepeated) == 0)
        #expect(found.records.map(\.commune.name) == ["Hà Hiệu", "Phúc Lộc"])
    }

    /// "I. Năm 2021" above one block, "II. Năm 2022" above the next: only the asked year counts.
    @Test(arguments: [
        ["I. Năm 2021", "II. Năm 2022"], ["II. Số liệu năm 2022", "Số liệu năm 2021"],
        ["I. Kỳ 2022", "II. Kết quả 2021"],
    ])
    func rowsUnderAHeadingOfAnotherYearDoNotCount(headings: [String]) throws {
        let blocks = headings.flatMap { heading in
            [["", heading]] + Self.communes.map { ["", $0] + scores(heading.contains("2022") ? "50" : "40") }
        }
        let found = try read([sheet([["TT", "Tên xã"] + criterionHeads] + blocks)])
        for commune in Self.communes { #expect(found.points(of: commune) == .same(50)) }
        #expect(found.findings.filter { $0.severity == .error }.map(\.code) == [])
        #expect(found.findings.filter { $0.code == .tablePassedOver }.map(\.details[.date]) == ["2021"])
    }

    /// A heading that says more than a year is that of a group; and a year ends where the next group begins.
    @Test(arguments: [
        ["II. Các xã đạt chuẩn nông thôn mới năm 2021"], ["(Đã được công nhận năm 2019, đề nghị công nhận lại)"],
        ["II. Các xã phấn đấu đạt năm 2023"], ["I. Số liệu năm 2021", "II. Bổ sung các xã nộp sau"],
    ])
    func aGroupThatNamesAYearCounts(headings: [String]) throws {
        let rows = Self.rows()
        let found = try read([
            sheet([["TT", "Tên xã"] + criterionHeads] + rows.prefix(2) + headings.map { ["", $0] } + rows.suffix(1))
        ])
        #expect(found.records.count == 3 && found.count(.tablePassedOver) == 0)
    }

    /// A year that is merged over the lines of several communes applies to each of them.
    @Test func aYearMergedOverLinesGoesForEach() throws {
        let rows = Self.communes.map { ["", $0] + scores("50") } + Self.communes.map { ["", $0] + scores("40") }
        var table = [["Năm", "Tên xã"] + criterionHeads] + rows
        table[1][0] = "Năm 2022"
        table[4][0] = "Năm 2021"
        let found = try read([sheet(table, merges: [range(2, 1, 4, 1), range(5, 1, 7, 1)])])
        for commune in Self.communes { #expect(found.points(of: commune) == .same(50)) }
    }

    /// If it stands above all rows, nobody knows what was meant. They count, with a warning.
    @Test func aHeadingOfAnotherYearOverAllRowsIsAWarning() throws {
        let found = try read([sheet([["TT", "Tên xã"] + criterionHeads, ["", "Số liệu năm 2021"]] + Self.rows())])
        #expect(found.records.count == 3)
        #expect(found.findings.filter { $0.code == .doubtfulWords }.map(\.place.cell?.description) == ["B2"])
    }

    /// The comma of "62,5" shifts everything after it, even if nothing stands behind the last heading.
    @Test(arguments: ["62,5", "62,0"]) func aFieldTooManyIsNoticedThoughTheLastIsEmpty(points: String) throws {
        func text(_ second: String) -> String {
            let head = (["TT", "Tên xã"] + criterionHeads + ["Ghi chú"]).joined(separator: ",")
            let rows = Self.communes.enumerated().map { index, name in
                ["\(index + 1)", name, index == 1 ? second : "50"].joined(separator: ",")
                    + String(repeating: ",50", count: 12) + ","
            }
            return ([head] + rows).joined(separator: "\r\n")
        }
        #expect(try readText(text("60")).records.count == 3)
        let found = try readText(text(points))
        #expect(found.records.map(\.commune.name) == ["Bành Trạch", "Phúc Lộc"])
        let finding = try #require(found.findings.first { $0.code == .rowBeyondHead })
        #expect(
            finding.place.cell?.description == "Q3" && finding.details[.count] == "17"
                && finding.details[.expected] == "16")
    }

    private func readText(_ text: String) throws -> ReadReturn {
        let workbook = try SpreadsheetReader.read(bytes: Array(text.utf8), named: "Ba Be.csv")
        let period = try #require(Period(iso: "2022-11"))
        return ReturnReader(
            rulebook: try builtInRulebook(), register: try RegisterBook.builtIn().register(on: period.lastDay),
            period: period
        ).read(workbook, file: "Ba Be.csv")
    }
}
