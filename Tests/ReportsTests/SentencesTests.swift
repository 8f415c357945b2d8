import Assessment
import Civil
import Foundation
import Numbers
import ReportSamples
import Returns
import Rulebook
import Testing

@testable import Reports

/// The sentences of the report, as an official would read them.
@Suite struct SentencesTests {
    private let small = ReportModel(.small, settings: ReportSettings())

    private func model(_ districts: [SampleDistrict], past: [PastReport] = []) -> ReportModel {
        ReportModel(.sample(districts, past: past), settings: ReportSettings())
    }

    /// A district whose communes meet the standard, except for the last ones.
    private func district(_ code: String, _ name: String, communes: Int, failing: Int) -> SampleDistrict {
        SampleDistrict(
            code, name,
            (0..<communes).map {
                SampleCommune(
                    "\(code)\(10 + $0)", "X", points: SampleCommune.points($0 < communes - failing ? 70 : 60))
            })
    }

    @Test func sharesAreHeldAgainstTheirTargets() {
        #expect(
            small.summary == [
                "Đến ngày 05 tháng 12 năm 2022, có 5/7 xã, phường, thị trấn (đạt 71,43%) có số liệu báo cáo, trong đó "
                    + "4/7 (đạt 57,14%) có điểm đủ 13 tiêu chí.",
                "Đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em: 2/7 xã, phường, thị trấn (đạt 28,57%), tính "
                    + "trên 5/7 xã đã báo cáo. Chưa đủ căn cứ để kết luận so với chỉ tiêu của tỉnh (trên 70%), còn 2 "
                    + "xã chưa báo cáo và 1 xã chưa đủ dữ liệu; tỷ lệ có thể từ 28,57% đến 71,43%. Còn lại 5 xã, "
                    + "phường, thị trấn: 2 không đạt, 1 chưa đủ dữ liệu và 2 chưa báo cáo.",
                "Có kế hoạch thực hiện: 5/7 xã, phường, thị trấn (đạt 71,43%), tính trên 5/7 xã đã báo cáo. Chưa đủ "
                    + "căn cứ để kết luận so với chỉ tiêu của tỉnh (100%), còn 2 xã chưa báo cáo; tỷ lệ có thể từ "
                    + "71,43% đến 100%.",
                "Đăng ký thực hiện: 5/7 xã, phường, thị trấn (đạt 71,43%), tính trên 5/7 xã đã báo cáo. Đã được Ủy ban "
                    + "nhân dân cấp huyện công nhận: 1/7 xã, phường, thị trấn (đạt 14,29%), tính trên 5/7 xã đã báo "
                    + "cáo.",
                "Số liệu trên tính trên 5/7 xã đã báo cáo; 2 xã chưa báo cáo vẫn tính trong tổng số, do đó tỷ lệ có "
                    + "thể còn thay đổi.",
            ])
    }

    @Test func howFarATargetIsMissedOrPassed() {
        let whole = model([district("001", "A", communes: 11, failing: 3)])
        #expect(whole.summary[1].contains("(đạt 72,73%). Đạt chỉ tiêu của tỉnh (trên 70%), cao hơn 2,73 điểm"))
        let exact = model([district("001", "A", communes: 10, failing: 3)])
        #expect(exact.summary[1].contains("(đạt 70%). Chưa đạt chỉ tiêu của tỉnh (trên 70%)."))
        let less = model([district("001", "A", communes: 10, failing: 4)])
        #expect(less.summary[1].contains("Chưa đạt chỉ tiêu của tỉnh (trên 70%), thấp hơn 10 điểm phần trăm."))
    }

    /// Of ten communes, that many met the standard in October, and that many had a result.
    private func october(_ meets: Int, of known: Int = 10, rulebook: String = Rulebook.sample().id) throws -> PastReport
    {
        let outcomes = (0..<10).map { index in
            let verdict: Verdict = index >= known ? .notReported : index < meets ? .meets : .fails
            return (
                "001\(10 + index)",
                CommuneOutcome(points: [], total: verdict.isResult ? Millionths(800 + index) : nil, verdict: verdict)
            )
        }
        return PastReport(
            period: try #require(Period(year: 2022, month: 10)), rulebook: rulebook, meets: meets, reported: known,
            communes: 10, hasSameUnits: true, outcomes: Dictionary(uniqueKeysWithValues: outcomes))
    }

    @Test(arguments: [
        (7, 10, "So với tháng 10 năm 2022: số xã đạt tăng 1 xã (từ 7 thành 8), tỷ lệ tăng 10 điểm phần trăm."),
        (9, 10, "So với tháng 10 năm 2022: số xã đạt giảm 1 xã (từ 9 thành 8), tỷ lệ giảm 10 điểm phần trăm."),
        (8, 10, "So với tháng 10 năm 2022: số xã đạt không thay đổi (8 xã)."),
        (
            4, 5,
            "So với tháng 10 năm 2022, tính trên 5 xã có kết quả ở cả hai kỳ: số xã đạt tăng 1 xã (từ 4 thành 5), "
                + "tỷ lệ tăng 20 điểm phần trăm."
        ),
    ])
    func theEarlierPeriodIsComparedWith(meets: Int, known: Int, sentence: String) throws {
        let now = [district("001", "A", communes: 10, failing: 2)]
        #expect(model(now, past: [try october(meets, of: known)]).summary[1].contains(sentence))
        let other = model(now, past: [try october(meets, rulebook: "other")])
        #expect(!other.summary[1].contains("So với tháng"), "another rulebook")
        // Nothing is concluded about the province if a district has no commune in both reports.
        let more = now + [district("002", "B", communes: 1, failing: 0)]
        let lacking = model(more, past: [try october(meets, of: known)])
        #expect(!lacking.summary[1].contains("So với tháng"))
        #expect(lacking.comparisons.first?.difference.value == nil)
        #expect(lacking.comparisons.first?.note.contains("1 đơn vị không có xã nào") == true)
    }

    /// Between rounds, a commune without a result is listed with its last one, which no count includes.
    @Test func theLastResultsAreSaidApart() throws {
        let november = try #require(Period(year: 2021, month: 11))
        let last = try #require(
            LastResult(of: november, CommuneOutcome(points: [], total: 905, verdict: .meets)))
        let communes = [
            SampleCommune("00110", "X", points: SampleCommune.points(60)), SampleCommune("00111", "Y", points: nil),
        ]
        let model = ReportModel(
            .sample([SampleDistrict("001", "A", communes)], lastResults: ["00110": last, "00111": last]),
            settings: ReportSettings())
        #expect(model.communes.map(\.last?.text) == [nil, "kỳ 11/2021: đạt, 905 điểm"])
        #expect(model.province.meets.value == 0)
        let said = try #require(model.summary.last)
        #expect(said.contains("1 xã từ kỳ 11/2021. Tính cả các kết quả ấy, 1/2 xã đạt tiêu chuẩn (50%)"))
    }

    @Test func theHighestAndTheLowestDistrictAreNamed() {
        let model = model([
            district("001", "A", communes: 4, failing: 1), district("002", "B", communes: 4, failing: 3),
            district("003", "C", communes: 8, failing: 2),
        ])
        #expect(
            model.divisionsSummary == [
                "Trong 3 huyện, tỷ lệ đạt tiêu chuẩn cao nhất là huyện A (3/4) và huyện C (6/8), đạt 75%; thấp nhất "
                    + "là huyện B (1/4), đạt 25%.",
                "Có 2/3 đơn vị đạt mức chỉ tiêu chung của tỉnh (trên 70%): huyện A và huyện C.",
            ])
        #expect(small.divisionsSummary.isEmpty, "only one district is whole")
    }

    @Test func whyCommunesFailIsCounted() {
        #expect(
            small.failingSummary
                == "Có 2 xã, phường, thị trấn không đạt: 1 thiếu điểm, 1 vừa bị liệt tiêu chí vừa thiếu điểm.")
    }

    @Test func nearCommunesStandByDistanceAndTheMarginIsNamed() {
        let near = [(61, "a"), (62, "b"), (63, "c"), (60, "d")].map { points, code in
            SampleCommune(code, code, points: SampleCommune.points(Millionths(points)))
        }
        let model = model([SampleDistrict("001", "A", near)])
        #expect(model.near.map(\.commune.code) == ["b", "a", "c", "d"])
        #expect(model.near.map(\.distance.text) == ["+6", "-7", "+19", "-20"])
        #expect(
            model.nearSummary == "Có 4 xã có tổng điểm cách điểm chuẩn không quá 20 điểm (mức mặc "
                + "định): 2 từ điểm chuẩn trở lên, 2 dưới điểm chuẩn.")
        var settings = ReportSettings()
        settings.nearThresholdMargin = 6.5
        let narrow = ReportModel(.sample([SampleDistrict("001", "A", near)]), settings: settings)
        #expect(narrow.near.map(\.commune.code) == ["b"])
        #expect(narrow.nearSummary.contains("không quá 6,5 điểm (mức do cơ quan báo cáo chọn)"))
    }

    @Test func outsideARoundThereIsNoDeadlineToBeOnTimeFor() {
        let rounds = ReportModel(
            .sample(
                [SampleDistrict("061", "Ba Bể", [SampleCommune("01894", "Hà Hiệu", points: SampleCommune.points(70))])],
                rulebook: .sample(round: 3)), settings: ReportSettings())
        #expect(rounds.units.map(\.status) == ["Đã báo cáo"])
        #expect(rounds.deadlines.count == 1)
        #expect(rounds.deadlines.first?.contains("không có thời hạn") == true)
        #expect(!rounds.disciplineSummary.contains("hạn"))
    }
}
