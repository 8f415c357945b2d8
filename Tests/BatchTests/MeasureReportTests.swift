import Findings
import Foundation
import Testing

@testable import Batch

/// The plan's measures from the files to the report, the ledger and the explanation.
@Suite struct MeasureReportTests {
    private struct Expected: Decodable {
        struct Measure: Decodable {
            let total: Decimal
            let reported: Int
        }
        let measures: [String: Measure]
    }

    private struct Result: Decodable {
        struct Measure: Decodable {
            struct Figure: Decodable {
                let code, file, cells: String
            }
            let id: String
            let total: Decimal?
            let reported: Int
            let districts, bodies: [Figure]
        }
        let measures: [Measure]?
    }

    private func result(of workspace: TemporaryWorkspace, _ period: String = "2022-11") throws -> Result {
        try JSONDecoder().decode(
            Result.self,
            from: Data(contentsOf: workspace.folder.appending(path: "reports/\(period)/ket-qua.json")))
    }

    @Test func theSampleComesToTheExpectedSums() throws {
        let expected = try JSONDecoder().decode(
            Expected.self, from: Data(contentsOf: repository.appending(path: "SampleInputs/expected.json"))
        ).measures
        let workspace = try TemporaryWorkspace(inbox: sampleReturns())
        try workspace.report()
        let measures = try #require(try result(of: workspace).measures)
        #expect(Set(measures.map(\.id)) == Set(expected.keys))
        for measure in measures {
            #expect(measure.total == expected[measure.id]?.total, "\(measure.id)")
            #expect(measure.reported == expected[measure.id]?.reported, "\(measure.id)")
        }
    }

    /// Every figure of the report's part A has its cells, and `explain` names each of them.
    @Test func everyFigureTracesToItsCells() throws {
        let workspace = try TemporaryWorkspace(inbox: sampleReturns())
        try workspace.report()
        for measure in try #require(try result(of: workspace).measures) {
            let lines = try ExplainRun.run(measure: measure.id, workspace.options(), language: .vietnamese) { _ in }
                .lines
            for figure in measure.districts {
                #expect(!figure.cells.isEmpty)
                #expect(lines.contains { $0.contains(figure.file) }, "\(measure.id) \(figure.code)")
                for cell in figure.cells.split(separator: ", ") {
                    #expect(lines.contains { $0.contains(cell) }, "\(measure.id) \(figure.code) \(cell)")
                }
            }
        }
    }

    @Test func withoutMeasuresNothingIsSaidOfThem() throws {
        let workspace = try TemporaryWorkspace()
        try workspace.write(SmallReturn.csv([:]), to: "inbox/Ba Be.csv")
        try workspace.report()
        #expect(try result(of: workspace).measures == nil)
        let page = try workspace.text("reports/2022-11/bao-cao-tong-hop.html")
        #expect(!page.contains("A. Tình hình") && !page.contains("B. Kết quả"))
        #expect(!FileManager.default.fileExists(atPath: workspace.folder.path + "/reports/2022-11/nhiem-vu.csv"))
    }

    private static func table(_ classes: Int, _ inspections: Int) -> String {
        "Nhiệm vụ huyện Ba Bể,,,\n,Nội dung,ĐVT,Kết quả\n,Lớp tập huấn,lớp,\(classes)\n,Cuộc kiểm tra,cuộc,\(inspections)\n"
    }

    /// The earlier round is compared over the districts that both rounds have.
    @Test func aRoundIsComparedWithTheOneBefore() throws {
        let workspace = try TemporaryWorkspace()
        try workspace.write(Self.table(4, 1), to: "inbox/2022-11/Ba Be nhiem vu.csv")
        try workspace.report(period: "2022-11", asOf: "2022-11-30")
        try workspace.write(Self.table(7, 1), to: "inbox/2024-11/Ba Be nhiem vu.csv")
        try workspace.report(period: "2024-11", asOf: "2024-11-30")
        let page = try workspace.text("reports/2024-11/bao-cao-tong-hop.html")
        #expect(
            page.contains(
                "7 lớp (1/8 huyện, thành phố có số liệu); tăng 3 lớp so với kỳ 11/2022, tính trên 1 nơi có số liệu ở cả hai kỳ."
            ))
        #expect(
            page.contains(
                "1 cuộc (1/8 huyện, thành phố có số liệu); không thay đổi so với kỳ 11/2022, tính trên 1 nơi có số liệu ở cả hai kỳ."
            ))
        #expect(try DoctorRun.run(workspace.options()).findings.isEmpty)
    }

    /// A final report with other figures of measures is the next issue, and says which ones changed.
    @Test func aCorrectedMeasureMakesTheNextIssue() throws {
        let workspace = try TemporaryWorkspace()
        try workspace.write(SmallReturn.csv(SmallReturn.meeting), to: "inbox/Ba Be.csv")
        try workspace.write(Self.table(4, 1), to: "inbox/nhiem vu Ba Be.csv")
        try workspace.report(asOf: "2022-11-29", isFinal: true)
        try workspace.write(Self.table(5, 1), to: "inbox/nhiem vu sua Ba Be.csv")
        let outcome = try workspace.report(asOf: "2022-11-30", isFinal: true)
        #expect(outcome.findings.contains { $0.code == .measureReplaced })
        let page = try workspace.text("reports/2022-11/bao-cao-tong-hop.html")
        #expect(page.contains("(Lần 2, thay bản ngày 29/11/2022)"))
        #expect(page.contains("Huyện Ba Bể: lớp tập huấn cho cán bộ làm công tác bảo vệ, chăm sóc trẻ em: 4 → 5"))
    }

    private static func money(_ amount: String, _ head: String = "Kết quả", title: String = "Nhiệm vụ huyện Ba Bể")
        -> String
    {
        "\(title),,,\n,Nội dung,ĐVT,\(head)\n,Lớp tập huấn,lớp,4\n,Kinh phí huy động,\(amount)\n"
    }

    /// What was wrong in a table is settled by a later file that gives its figures, whether all of the first file was
    /// lost or one figure of it.
    @Test(
        arguments: [
            (money(",12"), .measureUnitMissing), (money("triệu đồng,1.500 "), .measureAmbiguous),
            (money("triệu đồng,12", "Số tiền"), .measureColumnUnread),
            (money("triệu đồng,12").replacing("\n,Kinh", with: "\n,Số tờ rơi,tờ,900\n,Kinh"), .measureLineUnknown),
        ] as [(String, FindingCode)])
    func aLaterFileSettlesWhatItGivesAnew(first: String, code: FindingCode) throws {
        let workspace = try TemporaryWorkspace()
        try workspace.write(SmallReturn.csv(SmallReturn.meeting), to: "inbox/Ba Be.csv")
        try workspace.write(first, to: "inbox/nhiem vu Ba Be.csv")
        let before = try workspace.report(asOf: "2022-11-28")
        let finding = try #require(before.findings.first { $0.code == code })
        #expect(before.settled[finding] == nil)
        // Only the other figure of the table.
        try workspace.write(Self.table(4, 1), to: "inbox/nhiem vu 2 Ba Be.csv")
        let between = try workspace.report(asOf: "2022-11-29")
        #expect(between.findings.contains(finding) && between.settled[finding] == nil)
        try workspace.write(Self.money("triệu đồng,12"), to: "inbox/nhiem vu sua Ba Be.csv")
        let after = try workspace.report(asOf: "2022-11-30", isFinal: true)
        #expect(after.settled[finding] == .replaced(by: "nhiem vu sua Ba Be.csv"))
    }

    /// Figures of another reporting unit settle nothing.
    @Test func anotherUnitsFiguresSettleNothing() throws {
        let workspace = try TemporaryWorkspace()
        try workspace.write(SmallReturn.csv(SmallReturn.meeting), to: "inbox/Ba Be.csv")
        try workspace.write(Self.money(",12"), to: "inbox/nhiem vu Ba Be.csv")
        try workspace.report(asOf: "2022-11-29")
        try workspace.write(Self.money("triệu đồng,12", title: "Nhiệm vụ huyện Na Rì"), to: "inbox/Na Ri.csv")
        let after = try workspace.report(asOf: "2022-11-30")
        let finding = try #require(after.findings.first { $0.code == .measureUnitMissing })
        #expect(after.settled[finding] == nil)
    }

    /// Each figure that is not of everybody says so, and `explain` says why one is missing, but not what was mended.
    @Test func whatIsNotOfEverybodySaysSo() throws {
        let workspace = try TemporaryWorkspace()
        try workspace.write(SmallReturn.csv(SmallReturn.meeting), to: "inbox/Ba Be.csv")
        try workspace.write(Self.table(4, 1), to: "inbox/nhiem vu Ba Be.csv")
        let lost = Self.table(9, 9).replacing("Kết quả", with: "Số tiền").replacing("Ba Bể", with: "Na Rì")
        try workspace.write(lost, to: "inbox/nhiem vu Na Ri.csv")
        try workspace.report(asOf: "2022-11-28")
        let page = try workspace.text("reports/2022-11/bao-cao-tong-hop.html")
        #expect(page.contains("4 lớp (1/8 huyện, thành phố có số liệu)."))
        let rows = try workspace.text("reports/2022-11/nhiem-vu.csv").split(separator: "\r\n")
        #expect(rows[0].hasSuffix(",Ô,Số đơn vị có số liệu,Số đơn vị phải báo cáo"))
        #expect(rows.contains { $0.contains("1/8 huyện, thành phố có số liệu") && $0.hasSuffix(",1,8") })
        func explained() throws -> [String] {
            try ExplainRun.run(measure: "training-classes", workspace.options(), language: .vietnamese) { _ in }.lines
        }
        #expect(try explained().contains { $0.hasPrefix("! nhiem vu Na Ri.csv:") && $0.contains("“Số tiền”") })
        try workspace.write(lost.replacing("Số tiền", with: "Kết quả"), to: "inbox/nhiem vu Na Ri sua.csv")
        try workspace.report(asOf: "2022-11-29")
        #expect(try !explained().contains { $0.hasPrefix("! ") })
    }

    /// `check --explain-table` lists what each column and line was taken for.
    @Test func tablesOfMeasuresAreExplained() throws {
        let workspace = try TemporaryWorkspace()
        try workspace.write(
            Self.table(4, 1).replacing("\n,Cuộc", with: "\n,Số tờ rơi,tờ,900\n,Cuộc"), to: "inbox/Ba Be nhiem vu.csv")
        let lines = try CheckRun.run([workspace.inbox.path], workspace.options()) { _ in }.lines(
            explainingTables: true, in: .vietnamese)
        for line in [
            "  Bảng nhiệm vụ, giải pháp: từ ô B2, mỗi hàng một nội dung", "    C2 “ĐVT” → đơn vị tính",
            "    D2 “Kết quả” → số liệu của đơn vị",
            "    B3 “Lớp tập huấn” → Lớp tập huấn cho cán bộ làm công tác bảo vệ, chăm sóc trẻ em (training-classes)",
            "    B4 “Số tờ rơi” → không lấy: không có trong danh sách nội dung",
        ] {
            #expect(lines.contains(line), "\(lines)")
        }
    }

    /// A third file says which of two that came together is right, be it a third figure or one of the two.
    @Test(arguments: [4, 5, 6]) func aThirdFileSettlesTwoThatDiffer(third: Int) throws {
        let workspace = try TemporaryWorkspace()
        let (one, two) = ("inbox/Ba Be nv.csv", "inbox/Ba Be nv 2.csv")
        try workspace.write(SmallReturn.csv(SmallReturn.meeting), to: "inbox/Ba Be.csv")
        try workspace.write(Self.table(4, 1), to: one)
        try workspace.write(Self.table(5, 1), to: two)
        let time = Date(timeIntervalSince1970: 1_669_600_000)
        for file in [one, two] {
            try FileManager.default.setAttributes(
                [.modificationDate: time], ofItemAtPath: workspace.folder.appending(path: file).path)
        }
        #expect(try workspace.report(asOf: "2022-11-29").findings.contains { $0.code == .measureInTwoFiles })
        try workspace.write(Self.table(third, 1) + "\n", to: "inbox/Ba Be nv 3.csv")
        let after = try workspace.report(asOf: "2022-11-30")
        #expect(!after.findings.contains { $0.code == .measureInTwoFiles })
        #expect(try workspace.text("reports/2022-11/bao-cao-tong-hop.html").contains(" \(third) lớp"))
    }

    /// A file with measures alone does not meet a unit's duty to report.
    @Test func measuresAloneAreNoReport() throws {
        let workspace = try TemporaryWorkspace()
        try workspace.write(Self.table(4, 1), to: "inbox/Ba Be.csv")
        let outcome = try workspace.report()
        #expect(outcome.findings.contains { $0.code == .districtMissing && $0.details[.district] == "huyện Ba Bể" })
        #expect(outcome.findings.allSatisfy { $0.place.file != "Ba Be.csv" })
        // Nor does one that another such file replaced.
        try workspace.write(Self.table(5, 2), to: "inbox/Ba Be 2.csv")
        try workspace.write(
            SmallReturn.csv(["C2": "Xã Cổ Linh", "C3": "Xã Nghiên Loan", "C4": "Xã Bằng Thành"]),
            to: "inbox/Pac Nam.csv")
        #expect(
            try workspace.report(asOf: "2022-12-01").findings.contains {
                $0.code == .districtMissing && $0.details[.district] == "huyện Ba Bể"
            })
    }

    /// Few cases may point to a child.
    @Test func thePublicVersionLeavesCasesOut() throws {
        let workspace = try TemporaryWorkspace(inbox: sampleReturns())
        try workspace.write("public: { withheld_criteria: [3, 4], smallest_count: 5 }", to: "tonghop.yaml")
        try workspace.report()
        try workspace.report(isPublic: true)
        let folder = "reports/2022-11-cong-khai"
        let page = try workspace.text("\(folder)/bao-cao-tong-hop.html")
        #expect(page.contains("Không nêu ở bản công khai: trường hợp xâm hại trẻ em được phát hiện"))
        #expect(!page.contains("Trường hợp xâm hại trẻ em được phát hiện"))
        #expect(try !workspace.text("\(folder)/nhiem-vu.csv").contains("abuse-"))
        #expect(!FileManager.default.fileExists(atPath: workspace.folder.path + "/\(folder)/co-quan"))
    }

    // MARK: Bodies of the province

    private func health(_ points: String) -> String {
        "UBND TỈNH BẮC KẠN,,,,\nSỞ Y TẾ,,,,\nTT,Tên xã,Tiêu chí 7,Tiêu chí 8,Tiêu chí 9\n"
            + "1,Xã Bành Trạch,\(points)\n2,Xã Hà Hiệu,\(points)\n"
    }

    @Test func aBodyFillsInWhatADistrictLeftOpen() throws {
        let workspace = try TemporaryWorkspace()
        try workspace.write(SmallReturn.csv(["J2": "", "K2": ""]), to: "inbox/Ba Be.csv")
        try workspace.write(health("50,50,50"), to: "inbox/bieu tieu chi.csv")
        let outcome = try workspace.report()
        #expect(outcome.findings.contains { $0.code == .bodySupplements && $0.details[.count] == "2" })
        #expect(!outcome.findings.contains { $0.code == .bodyContradicts })
        let commune = try #require(
            try workspace.result().communes.first { $0.name == "Bành Trạch" })
        #expect(commune.points == Array(repeating: 50, count: 13) && commune.total == 650)
        // The district need not fill in what the body gave, and the annex and the explanation say whose it is.
        #expect(
            !outcome.findings.contains {
                $0.code == .pointsBlank && $0.subject.communes.map(\.fullName) == ["xã Bành Trạch"]
            })
        #expect(
            try workspace.text("reports/2022-11/phu-luc/061-ba-be.html")
                .contains("điểm tiêu chí số 7 và số 8 của 1 xã: bieu tieu chi.csv"))
        #expect(
            try ExplainRun.run("Bành Trạch", workspace.options(), language: .vietnamese, progress: { _ in }).lines
                .contains { $0.hasSuffix("tệp bieu tieu chi.csv") && $0.hasPrefix("   7. C4") })
        // It is no return of a district, and the body is not asked for other criteria.
        #expect(outcome.findings.allSatisfy { $0.place.file != "bieu tieu chi.csv" || $0.code == .bodySupplements })
    }

    @Test func whereABodyAndADistrictDifferNeitherCounts() throws {
        let workspace = try TemporaryWorkspace()
        try workspace.write(SmallReturn.csv([:]), to: "inbox/Ba Be.csv")
        try workspace.write(health("45,50,50"), to: "inbox/bieu tieu chi.csv")
        let outcome = try workspace.report()
        #expect(outcome.findings.count { $0.code == .bodyContradicts } == 2)
        let commune = try #require(try workspace.result().communes.first { $0.name == "Bành Trạch" })
        #expect(commune.points[6] == nil && commune.verdict == "incomplete")
        let explained = try ExplainRun.run("Bành Trạch", workspace.options(), language: .vietnamese, progress: { _ in })
            .lines
        #expect(explained.contains { $0.contains("(50; cơ quan khác ghi khác, chưa tính)") })
        #expect(explained.contains { $0.hasPrefix("! ") && $0.contains("[body-contradicts]") })
        try workspace.write("inbox: { prefer: [bieu tieu chi.csv] }", to: "tonghop.yaml")
        try workspace.report()
        #expect(try workspace.result().communes.first { $0.name == "Bành Trạch" }?.points[6] == 45)
    }

    /// A form with the department's letterhead and all criteria is one that a district filled in.
    @Test func aDistrictsReturnUnderTheDepartmentsLetterheadIsTheDistricts() throws {
        let workspace = try TemporaryWorkspace()
        let text = "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI\n" + SmallReturn.csv([:])
        try workspace.write(text, to: "inbox/bieu.csv")
        try workspace.report()
        #expect(try workspace.result().communes.first { $0.name == "Bành Trạch" }?.total == 650)
    }

    @Test func eachLeadBodyGetsAnExtractWhereTheSettingsAskForIt() throws {
        let workspace = try TemporaryWorkspace(inbox: sampleReturns())
        try workspace.write("report: { body_extracts: true }", to: "tonghop.yaml")
        try workspace.report()
        let folder = workspace.folder.appending(path: "reports/2022-11/co-quan").path
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".html") }
        #expect(
            pages.sorted() == [
                "cong-an.html", "gddt.html", "ldtbxh.html", "tu-phap.html", "vhttdl.html", "y-te.html",
            ])
        let page = try workspace.text("reports/2022-11/co-quan/y-te.html")
        #expect(page.contains("Tiêu chí số 7.") && page.contains("Tiêu chí số 9.") && !page.contains("Tiêu chí số 6."))
        let rows = try workspace.text("reports/2022-11/co-quan/y-te.csv").split(separator: "\r\n")
        #expect(rows.count == 109)
        #expect(rows[0].hasSuffix("Tiêu chí 7 (điểm),Tiêu chí 8 (điểm),Tiêu chí 9 (điểm)"))
    }
}

extension TemporaryWorkspace {
    fileprivate func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
}
