import Assessment
import Foundation
import ReportSamples
import Rulebook
import Testing

@testable import Reports

/// What a report shows about communes whose required total is unknown.
@Suite struct OpenThresholdReportTests {
    /// A commune that is known to lie in the mountains, and three for which that is open: 806, 910 and 650 points.
    private static let communes = [
        SampleCommune("00101", "Biết", points: SampleCommune.points(62)),
        SampleCommune("00102", "Giữa", points: SampleCommune.points(62), areas: nil),
        SampleCommune("00103", "Cao", points: SampleCommune.points(70), areas: nil),
        SampleCommune("00104", "Thấp", points: SampleCommune.points(50), areas: nil),
    ]
    private let assessment = ProvinceAssessment.sample([SampleDistrict("001", "A", communes)])
    private var model: ReportModel { ReportModel(assessment, settings: ReportSettings()) }

    @Test func theRowNamesEachThresholdAndTheReason() {
        let rows = model.communes
        #expect(rows.map(\.threshold.text) == ["800", "800 hoặc 850", "800 hoặc 850", "800 hoặc 850"])
        #expect(rows.map(\.threshold.plain) == ["800", "", "", ""])
        #expect(rows.map(\.thresholds) == [[800], [800, 850], [800, 850], [800, 850]])
        #expect(rows.map(\.tier) == ["mountain", nil, nil, nil])
        #expect(rows.map(\.verdict) == ["Đạt", "Chưa đủ dữ liệu", "Đạt", "Không đạt"])
        #expect(
            rows[1].reasonText == "chưa rõ điểm chuẩn: 800 hoặc 850 điểm, vì chưa biết xã có thuộc miền núi, hải đảo, "
                + "đặc biệt khó khăn hay không")
        #expect(rows[1].reasons.map(\.code) == ["open-threshold"])
    }

    @Test func theSummarySaysHowManyAreOpen() throws {
        let said = try #require(model.summary.first { $0.contains("chưa rõ điểm chuẩn") })
        #expect(said.hasPrefix("Còn 3/4 xã chưa rõ điểm chuẩn (3 xã vì chưa biết"))
        #expect(said.hasSuffix("trong đó 1 xã vì thế chưa kết luận được đạt hay không đạt."))
        let known = ReportModel(.sample([SampleDistrict("001", "A", [Self.communes[0]])]), settings: ReportSettings())
        #expect(!known.summary.joined().contains("chưa rõ điểm chuẩn"))
    }

    /// Nobody can say which threshold they are near, or on which side.
    @Test func chartsAndNearRowsLeaveThemOut() {
        #expect(model.near.map(\.commune.code) == ["00101"])
        #expect(model.shareChart.province.undetermined.text == "25,00")
        #expect(model.totalsDistribution.panels.map(\.communes.text) == ["1"])
        #expect(model.totalsDistribution.note.hasSuffix("Không tính 3 xã chưa rõ điểm chuẩn."))
    }

    @Test func failingIsCountedAsAShortfall() {
        #expect(model.failingSummary == "Có 1 xã không đạt: 1 thiếu điểm.")
    }

    /// A commune that only waits for its threshold has no 0, so a small count of zeros cannot hide among such communes.
    @Test func thePublicVersionCountsItAmongNobody() throws {
        let criterion = try #require(assessment.rulebook.criteria.first)
        #expect(assessment.unmet(withPointsFor: criterion) == 1)
    }

    @Test func explainNamesEachThreshold() throws {
        let district = try #require(assessment.units.first)
        let lines = CommuneExplanation(assessment, language: .vietnamese).lines(on: district.communes[1], of: district)
        let line = try #require(lines.first { $0.hasPrefix("Điểm chuẩn: ") })
        #expect(line.contains("800 – ") && line.contains("hoặc 850 – "))
        #expect(lines.contains { $0.hasPrefix("  chưa rõ vì chưa biết xã có thuộc miền núi") })
    }
}
