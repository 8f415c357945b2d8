import Assessment
import Findings
import ReportSamples
import Testing

@testable import Reports

/// What goes back to each district: everything that is its own business, and nothing else.
@Suite struct ReplyModelTests {
    private static var baBe: SampleDistrict {
        SampleDistrict(
            "061", "Ba Bể",
            [
                SampleCommune("01894", "Hà Hiệu", points: SampleCommune.points(62)),
                SampleCommune("01900", "Bành Trạch", points: SampleCommune.points(62, except: [3: .blank])),
            ])
    }
    private static var choDon: SampleDistrict {
        SampleDistrict("064", "Chợ Đồn", [SampleCommune("02020", "Xuân Lạc", points: SampleCommune.points(62))])
    }

    private func found(
        _ code: FindingCode, in district: SampleDistrict = baBe, cell: CellAddress? = "F12", sheet: String? = "Biểu 1",
        value: String? = nil, about subject: Finding.Subject = .none, _ details: [Detail: String] = [:]
    ) -> Finding {
        Finding(
            code, at: Place(file: district.file, sheet: sheet, cell: cell), value: value, about: subject,
            details: details)
    }

    private static func subject(_ code: String, _ name: String, criteria: [Int] = []) -> Finding.Subject {
        Finding.Subject(communes: [.init(code: code, fullName: "xã " + name)], criteria: criteria)
    }

    private static func of(_ code: String, _ name: String) -> Finding.Subject {
        Finding.Subject(reporter: .init(code: code, fullName: name))
    }

    private func replies(
        _ findings: [Finding], districts: [SampleDistrict] = [baBe, choDon], contact: String = ""
    ) -> [ReplyModel] {
        let assessment = ProvinceAssessment.sample(districts, findings: findings)
        return ReportModel(assessment, settings: ReportSettings(), contact: contact).replies
    }

    @Test func aDistrictWithNothingToAnswerGetsNone() {
        #expect(replies([]).isEmpty)
        #expect(replies([found(.rowsPassedOver), found(.scoreAtThreshold)]).isEmpty)
        // The department takes note of the delay; there is nothing to mend.
        #expect(replies([found(.districtLate, cell: nil, about: Self.of("061", "huyện Ba Bể"))]).isEmpty)
        #expect(replies([found(.pointsBlank)]).map(\.path) == ["phan-hoi/061-ba-be"])
    }

    @Test func whatIsToBeMendedComesFirstAndEachSheetInOrderOfItsCells() throws {
        let findings = [
            found(.pointsBlank, cell: "D3"), found(.pointsNotANumber, cell: "F9", value: "x"),
            found(.pointsBlank, cell: "E20"), found(.rowsPassedOver, cell: "A30"),
            found(.pointsNegative, cell: "G9", sheet: "Biểu 2"), found(.communesMissing, cell: nil, sheet: nil),
        ]
        let reply = try #require(replies(findings).first)
        #expect(reply.sections.map(\.title) == ["Lỗi phải sửa", "Mục cần kiểm tra"])
        #expect(reply.rows.map(\.cell) == ["F9", "G9", "D3", "E20", "Cả tệp"])
        #expect(reply.rows.map(\.number) == [1, 2, 3, 4, 5])
        #expect(reply.sections.map { $0.groups.map(\.sheet) } == [["Biểu 1", "Biểu 2"], ["Biểu 1", ""]])
        #expect(reply.notices.groups.flatMap(\.rows).map(\.cell) == ["A30"])
        #expect(reply.summary.last?.contains("Có 2 lỗi phải sửa và 3 mục cần kiểm tra.") == true)
        #expect(reply.communes.map(\.name) == ["Bành Trạch"])
    }

    @Test func theDistrictIsToldWhatItCanDoItself() throws {
        let finding = found(
            .communeInTwoFiles, about: Self.subject("02020", "Xuân Lạc"), [.otherFile: "b.xlsx"])
        #expect(finding.advice(in: .vietnamese).contains("inbox.prefer"))
        let row = try #require(replies([finding]).first?.rows.first)
        #expect(row.advice == "Hãy cho biết tệp nào đúng, hoặc gửi lại một tệp có số liệu đúng.")
    }

    /// The department's wording of the finding names the other district's file.
    @Test(arguments: [FindingCode.pointsAboveOthersMaximum, .maximaDisagree])
    func noFileOfAnotherDistrictIsNamed(code: FindingCode) throws {
        let finding = found(
            code, value: "75", about: Self.subject("01894", "Hà Hiệu", criteria: [3]),
            [
                .limit: "60", .expected: "60",
                .otherFile: Self.choDon.file, .assumed: "tệp “\(Self.choDon.file)”",
            ])
        #expect(finding.message(in: .vietnamese).contains("Chợ Đồn"))
        let replies = replies([finding])
        #expect(replies.map(\.districtName) == ["huyện Ba Bể"])
        #expect(!String(describing: replies).contains("Chợ Đồn"))
    }

    @Test func eachGetsItsOwnFindingsOnly() {
        let replies = replies([
            found(.pointsBlank, about: Self.subject("01894", "Hà Hiệu")),
            found(.totalNotSum, in: Self.choDon, about: Self.subject("02020", "Xuân Lạc")),
        ])
        #expect(replies.map { $0.rows.map(\.file) } == [["061 Ba Bể.xlsx"], ["064 Chợ Đồn.xlsx"]])
        #expect(!String(describing: replies[0]).contains("Xuân Lạc"))
        #expect(!String(describing: replies[1]).contains("Hà Hiệu"))
    }

    @Test func whatWasAcceptedWithAReasonIsNotAskedForAgain() {
        let assessment = ProvinceAssessment.sample([Self.baBe, Self.choDon], findings: [found(.pointsBlank)])
        let waiver = Waiver(
            code: .pointsBlank, file: Self.baBe.file, sheet: nil, cell: nil, reason: "đã xác nhận", decidedBy: "",
            line: 1)
        let waived = ProvinceAssessment(
            period: assessment.period, asOf: assessment.asOf, isFinal: false, rulebook: assessment.rulebook,
            register: assessment.register, figures: assessment.figures, units: assessment.units,
            criteria: assessment.criteria, targets: [], submissions: assessment.submissions,
            findings: assessment.findings, waivers: [waiver])
        #expect(ReportModel(waived, settings: ReportSettings()).replies.isEmpty)
    }

    @Test func aMissingDistrictIsRemindedAndAskedForNothingElse() throws {
        let missing = SampleDistrict(
            "064", "Chợ Đồn", status: .missing, [SampleCommune("02020", "Xuân Lạc", points: nil)])
        let finding = Finding(
            .districtMissing, at: .nowhere, about: Self.of("064", "huyện Chợ Đồn"), details: [.count: "1"])
        let replies = replies([finding], districts: [Self.baBe, missing], contact: "Phòng Trẻ em <treem@example.vn>")
        let reply = try #require(replies.first)
        #expect(replies.count == 1 && reply.title == "NHẮC GỬI BÁO CÁO")
        #expect(reply.summary.joined().contains("chưa nhận được báo cáo của huyện Chợ Đồn (1 xã)"))
        #expect(reply.rows.isEmpty && reply.files.isEmpty && reply.communes.isEmpty)
        #expect(reply.howToSend.last == "Gửi tệp về: Phòng Trẻ em <treem@example.vn>.")
        #expect(!reply.howToSend.joined().contains(".csv"))
    }

    /// Communes that report themselves may have one name.
    @Test func whatIsSaidOfAnotherUnitOfTheSameNameIsNotAskedOfIt() {
        let twins = ["064", "065"].map { code in
            SampleDistrict(
                code, "Chợ Đồn", status: .missing, [SampleCommune("02\(code)", "Xuân Lạc", points: nil)])
        }
        let finding = Finding(
            .districtMissing, at: .nowhere, about: Self.of("065", "huyện Chợ Đồn"), details: [.count: "1"])
        #expect(replies([finding], districts: twins).map(\.path) == ["phan-hoi/065-cho-don"])
    }

    /// The province's figures are a draft, and their head names who has not reported yet.
    @Test func theHeadNamesNoOtherDistrict() throws {
        let missing = SampleDistrict(
            "064", "Chợ Đồn", status: .missing, [SampleCommune("02020", "Xuân Lạc", points: nil)])
        let assessment = ProvinceAssessment.sample([Self.baBe, missing], findings: [found(.pointsBlank)])
        let model = ReportModel(assessment, settings: ReportSettings())
        #expect(model.head.isDraft && model.head.missing.contains("Chợ Đồn"))
        let head = try #require(model.replies.first?.head)
        #expect(!head.isDraft && head.missing.isEmpty && head.missingInBrief.isEmpty)
    }

    @Test func thePublicVersionHasNone() {
        let assessment = ProvinceAssessment.sample([Self.baBe], findings: [found(.pointsBlank)])
        let model = ReportModel(
            assessment, settings: ReportSettings(), disclosing: Disclosure(withholding: [], smallestCount: 5))
        #expect(model.replies.isEmpty)
    }
}
