import Foundation
import Spreadsheets
import Testing

@testable import Batch

/// The workbooks that go back to a district, with faulty cells marked.
@Suite struct MarkedReplyTests {
    let workspace: TemporaryWorkspace

    init() throws { workspace = try TemporaryWorkspace() }

    private func marked(_ path: String = "phan-hoi/061-ba-be.xlsx") throws -> Workbook {
        let bytes = Array(try #require(try workspace.published()[path]))
        return try SpreadsheetReader.read(bytes: bytes, named: path)
    }

    /// The rows of the list: number, place, answer, and what the hidden columns hold.
    private func list(_ workbook: Workbook) throws -> [[String]] {
        let sheet = try #require(workbook.sheets.first)
        #expect(sheet.name == "Cần sửa")
        return sheet.occupiedRows.map { row in (1...13).map { sheet.cell(row: row, column: $0).shownText } }
    }

    @Test func aTextFileComesBackAsAWorkbookWithItsCellsAsTheyWere() throws {
        try workspace.put(["F2": "75 (đã trừ)", "G3": "-3"])
        try workspace.rerun(today: "2022-11-20")
        let workbook = try marked()
        #expect(workbook.sheets.map(\.name) == ["Cần sửa", "Biểu"])
        #expect(workbook.sheets[1].cell(row: 2, column: 6).value == .text("75 (đã trừ)"))
        #expect(workbook.sheets[1].cell(row: 3, column: 7).value == .number(-3))
        let rows = try list(workbook).filter { ["F2", "G3"].contains($0[3]) }
        #expect(rows.map { $0[8] } == ["points-not-a-number", "points-negative"])
        #expect(rows.map { $0[9] } == ["Biểu", "Biểu"] && rows.map { $0[11] } == ["75 (đã trừ)", "-3"])
        #expect(rows.allSatisfy { $0[6].isEmpty && $0[7].isEmpty && $0[4].contains("tiêu chí") })
    }

    @Test func whatCannotBeMarkedGetsTheListAloneWhichSaysWhy() throws {
        for name in ["ngan-son_old-excel.xls", "tp-bac-kan_password.xlsx"] {
            try FileManager.default.copyItem(
                at: badReturn(name),
                to: workspace.inbox.appending(path: name.hasPrefix("ngan") ? "Ngan Son.xls" : "TP Bac Kan.xlsx"))
        }
        try workspace.rerun(today: "2022-11-20")
        for (path, why) in [
            ("phan-hoi/062-ngan-son.xlsx", "vì tệp không phải là bảng tính .xlsx hoặc CSV."),
            ("phan-hoi/058-bac-kan.xlsx", "vì tệp được bảo vệ bằng mật khẩu."),
        ] {
            let workbook = try marked(path)
            #expect(workbook.sheets.count == 1)
            #expect(try list(workbook).contains { $0[0].hasSuffix(why) })
            #expect(try list(workbook).contains { $0[3] == "Cả tệp" })
        }
    }

    @Test func eachFileOfADistrictHasItsCopy() throws {
        try workspace.put(["F2": "75 (đã trừ)"])
        try FileManager.default.copyItem(
            at: badReturn("ngan-son_old-excel.xls"), to: workspace.inbox.appending(path: "Ba Be bo sung.xls"))
        try workspace.rerun(today: "2022-11-20")
        let names = try workspace.published().keys.filter { $0.hasPrefix("phan-hoi/061") }.sorted()
        #expect(
            names == [
                "phan-hoi/061-ba-be-tep-1.xlsx", "phan-hoi/061-ba-be-tep-2.xlsx", "phan-hoi/061-ba-be.csv",
                "phan-hoi/061-ba-be.html",
            ])
        #expect(try list(try marked(names[0])).contains { $0[0].contains("Ba Be bo sung.xls") })
        #expect(try list(try marked(names[1])).contains { $0[3] == "F2" })
    }

    /// A copy would show each district what the others have.
    @Test func ofAFileOfSeveralDistrictsEachGetsItsOwnListAlone() throws {
        let heads = ["TT", "Huyện", "Tên xã"] + (1...13).map { "Tiêu chí \($0)" }
        let rows = [
            ("Ba Bể", "Xã Bành Trạch", "75 (đã trừ)"), ("Ba Bể", "Xã Phúc Lộc", "50"), ("Ba Bể", "Xã Hà Hiệu", "50"),
            ("Ba Bể", "Xã Cao Thượng", "50"), ("Na Rì", "Xã Văn Vũ", "bảy mươi"), ("Na Rì", "Xã Văn Lang", "50"),
        ].enumerated().map { index, row in
            ["\(index + 1)", row.0, row.1, row.2] + Array(repeating: "50", count: 12)
        }
        let text = ([heads] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
        try workspace.write(text, to: "inbox/Tong hop.csv", modified: 1_669_000_000)
        try workspace.rerun(today: "2022-11-20")
        for (path, own, other) in [
            ("phan-hoi/061-ba-be", "Bành Trạch", "Văn Vũ"), ("phan-hoi/066-na-ri", "Văn Vũ", "Bành Trạch"),
        ] {
            let workbook = try marked(path + ".xlsx")
            #expect(workbook.sheets.map(\.name) == ["Cần sửa"])
            let words = try list(workbook).flatMap(\.self).joined(separator: " ")
            #expect(words.contains("có số liệu của đơn vị khác") && words.contains(own) && !words.contains(other))
            for ending in [".html", ".csv"] {
                let file = String(decoding: try #require(try workspace.published()[path + ending]), as: UTF8.self)
                #expect(file.contains("Điểm tiêu chí 1 của xã \(own)") && !file.contains(other))
            }
        }
    }

    /// A commune whose rows differ has no record, but still belongs to its district.
    @Test func rowsThatContradictEachOtherGoToTheirDistrictAlone() throws {
        let heads = ["TT", "Huyện", "Tên xã"] + (1...13).map { "Tiêu chí \($0)" }
        let rows = [
            ("Ba Bể", "Xã Bành Trạch", "75 (đã trừ)"), ("Ba Bể", "Xã Phúc Lộc", "50"), ("Ba Bể", "Xã Hà Hiệu", "50"),
            ("Na Rì", "Xã Văn Vũ", "71"), ("Na Rì", "Xã Văn Vũ", "72"),
        ].enumerated().map { index, row in
            ["\(index + 1)", row.0, row.1, row.2] + Array(repeating: "50", count: 12)
        }
        let text = ([heads] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
        try workspace.write(text, to: "inbox/Tong hop.csv", modified: 1_669_000_000)
        try workspace.rerun(today: "2022-11-20")
        let published = try workspace.published()
        #expect(try marked("phan-hoi/061-ba-be.xlsx").sheets.map(\.name) == ["Cần sửa"])
        func page(_ name: String) throws -> String {
            String(decoding: try #require(published["phan-hoi/\(name).html"]), as: UTF8.self)
        }
        #expect(try !page("061-ba-be").contains("Văn Vũ") && page("066-na-ri").contains("Văn Vũ"))
    }

    /// A trial run takes the bytes from the inbox, a report that is made again from the archive.
    @Test func triesAndReportsMadeAgainGiveTheSameBytes() throws {
        try workspace.put(["F2": "75 (đã trừ)"])
        let tried = try workspace.rerun(today: "2022-11-20") { $0.effect = .triesOnly }
        try workspace.rerun(today: "2022-11-20")
        let first = try workspace.published()
        let again = try workspace.rerun(today: "2022-11-20") { $0.effect = .triesOnly }
        guard case .wouldPublish(let plan) = tried.ending, case .wouldPublish(let later) = again.ending else {
            Issue.record("nothing would be published")
            return
        }
        #expect(plan.changes.contains { $0.path == "phan-hoi/061-ba-be.xlsx" })
        #expect(later.changes.allSatisfy { $0.kind == .unchanged })
        try FileManager.default.removeItem(at: workspace.inbox.appending(path: "Ba Be.csv"))
        try workspace.rerun(today: "2022-11-25")
        #expect(try workspace.published() == first)
    }
}
