import Assessment
import Findings
import Foundation
import ReportSamples
import Returns
import Rulebook
import Testing

@testable import Reports

@Suite struct ReportModelTests {
    private let model = ReportModel(.small, settings: ReportSettings())

    @Test func partialFiguresSaySoBesideThemselves() {
        #expect(model.targets.first?.partial == "trên 5/7 xã đã báo cáo")
        #expect(model.province.partial == "trên 5/7 xã đã báo cáo")
        #expect(model.units.map(\.partial) == ["", "trên 1/2 xã đã báo cáo", ""])
        #expect(model.summary.last?.contains("trên 5/7 xã đã báo cáo; 2 xã chưa báo cáo") == true)
    }

    @Test func aCompleteReportHasNoReservation() {
        let whole = ProvinceAssessment.sample([
            SampleDistrict("061", "Ba Bể", [SampleCommune("01894", "Hà Hiệu", points: SampleCommune.points(70))])
        ])
        let model = ReportModel(whole, settings: ReportSettings())
        #expect(model.province.partial.isEmpty)
        #expect(model.targets.allSatisfy { $0.partial.isEmpty })
        #expect(!model.summary.joined().contains("đã báo cáo"))
        #expect(model.targets.allSatisfy { $0.bound.isEmpty })
    }

    @Test func whatNobodyReportedIsNotShownAsZero() throws {
        let missing = try #require(model.units.last)
        #expect(missing.meets.text == "—")
        #expect(missing.meets.plain.isEmpty)
        #expect(missing.meets.value == 0)
        #expect(missing.meetsRate.text == "—")
        #expect(missing.reported.text == "0")
        let annex = try #require(model.annexes.last)
        #expect(annex.comparison.map(\.divisionCount) == ["—", "—", "—", "—", "—", "0/1"])
        #expect(annex.comparison.map(\.difference.text) == ["—", "—", "—", "—", "—", "-71,43"])
        #expect(annex.zeros.allSatisfy { $0.text == "—" })
        #expect(annex.meanTotal.text == "—")
    }

    @Test func blankZeroAndNotApplicableStayThreeThings() throws {
        let row = try #require(model.communes.first { $0.code == "01840" })
        #expect(row.points[8].kind == .blank)
        #expect(row.points[9].kind == .notApplicable)
        #expect(Set([row.points[8].text, row.points[9].text, "0"]).count == 3)
        #expect(row.total == .unknown)
        let zeroed = try #require(model.communes.first { $0.code == "01837" })
        #expect(zeroed.points[2].kind == .zero)
        #expect(zeroed.points[2].text == "0")
        let absent = try #require(model.communes.first { $0.code == "02020" })
        #expect(absent.points.count == 13)
        #expect(absent.points.allSatisfy { $0.kind == .absent })
    }

    @Test func communesAreSortedIntoTheirLists() {
        #expect(model.failing.map(\.division) == ["Thành phố Bắc Kạn"])
        #expect(model.failing.map(\.files) == ["058 Bắc Kạn.xlsx"])
        #expect(model.failing.flatMap(\.communes).map(\.code) == ["01837", "01852"])
        #expect(
            model.failing.flatMap(\.communes).map(\.reasonText) == [
                "bị liệt tiêu chí số 3 và số 5; thiếu 80 điểm", "thiếu 12,5 điểm",
            ])
        #expect(model.incomplete.flatMap(\.communes).map(\.code) == ["01840"])
        #expect(model.notReported.map(\.division) == ["Huyện Ba Bể", "Huyện Chợ Đồn"])
        #expect(
            model.metUnrecognised == "Có 1 xã, phường, thị trấn đạt điểm nhưng chưa có thông tin công nhận: "
                + "huyện Ba Bể (thị trấn Chợ Rã).")
        #expect(model.recognisedUnmet.isEmpty)
    }

    @Test func criteriaStandUnderTheBodyThatLeadsThem() {
        #expect(model.criterionGroups.map(\.leadBody).first == "Sở Lao động - Thương binh và Xã hội")
        #expect(model.criterionGroups.first?.criteria.map(\.number) == [1, 3, 5, 6, 11, 13])
        #expect(model.criterionGroups.flatMap(\.criteria).count == 13)
        #expect(model.criteria.map(\.maximum.text).prefix(2) == ["100", "—"])
    }

    @Test func bothDeadlinesAreCited() {
        #expect(
            model.deadlines == [
                "Thời hạn báo cáo của địa phương: 30/11/2022 (mục IV.2.2 Quyết định số 352/QĐ-UBND ngày 08/3/2019).",
                "Thời hạn báo cáo tổng hợp: 05/12/2022 (mục IV.2.2 Quyết định số 352/QĐ-UBND ngày 08/3/2019) và "
                    + "10/12/2022 (mục IV.1.1 Quyết định số 352/QĐ-UBND ngày 08/3/2019); các văn bản ghi khác nhau, "
                    + "thực hiện theo mốc 05/12/2022.",
            ])
    }

    @Test func exclusiveTargetsSayMoreThan() {
        #expect(model.targets.map(\.aim) == ["trên 70%", "100%"])
    }

    @Test func nothingOfTheRulebookStandsInCode() {
        let other = Rulebook.sample(criteria: 2)
        let model = ReportModel(
            .sample(
                [
                    SampleDistrict(
                        "001", "A", type: "quận", [SampleCommune("00001", "B", points: [.points(1), .points(0)])])
                ],
                rulebook: other), settings: ReportSettings())
        #expect(model.criteria.count == 2)
        #expect(model.communes.first?.points.count == 2)
        #expect(model.breakdownTypes == "quận")
        #expect(model.summary.first?.contains("đủ 2 tiêu chí") == true)
    }

    @Test func annexesAddUpToTheSummary() {
        #expect(model.annexes.map(\.path) == ["phu-luc/058-bac-kan", "phu-luc/061-ba-be", "phu-luc/064-cho-don"])
        #expect(model.annexes.flatMap(\.communes) == model.communes)
        #expect(model.annexes.map(\.findings.count) == [1, 0, 0])
        #expect(model.annexes.first?.means.first?.text == "66,38")
        #expect(model.annexes.first?.zeros.map(\.text)[2] == "1")
    }

    @Test func noReturnAtAllGivesASoundReport() {
        let empty = ProvinceAssessment.sample([
            SampleDistrict("061", "Ba Bể", status: .missing, [SampleCommune("01894", "Hà Hiệu", points: nil)])
        ])
        let model = ReportModel(empty, settings: ReportSettings())
        #expect(
            model.summary == ["Đến ngày 05 tháng 12 năm 2022, chưa có xã nào có số liệu báo cáo."])
        #expect(model.filesSummary == "Chưa nhận được tệp nào.")
    }

    @Test func settingsFillTheHead() throws {
        let text =
            #"{"superior_body":"Ủy ban nhân dân tỉnh","symbol":"BC-SLĐ","place":"Đồn","recipients":["Như trên","Lưu: VT;"],"issuing_body":"SỞ TƯ PHÁP"}"#
        let settings = try JSONDecoder().decode(ReportSettings.self, from: Data(text.utf8))
        let model = ReportModel(.small, settings: settings)
        let head = model.head
        #expect(head.superiorBody == "ỦY BAN NHÂN DÂN TỈNH")
        #expect(head.placeAndDate == "Đồn, ngày 05 tháng 12 năm 2022")
        #expect(head.number.hasSuffix("/BC-SLĐ"))
        #expect(head.recipients == ["Như trên;", "Lưu: VT."])
        #expect(head.issuingBody == "SỞ TƯ PHÁP")
        #expect(model.opening.contains(", Sở Tư pháp báo cáo "))
        #expect(model.annexes.first?.attachedTo.hasSuffix("của Sở Tư pháp)") == true)
        #expect(head.isDraft)
        #expect(self.model.head.placeAndDate == "Bắc Kạn, ngày 05 tháng 12 năm 2022")
    }
}
