import Assessment
import Civil
import Foundation
import Numbers
import ReportSamples
import Rulebook
import Testing

@testable import Reports

/// What is said about communes whose result changed since an earlier period.
@Suite struct ComparisonWithPastTests {
    /// That many communes failed then, each with another total, and meet the standard now.
    private func comparison(risen: Int) throws -> ComparisonWithPast {
        let district = SampleDistrict(
            "001", "A",
            (0..<400).map { SampleCommune("\(1000 + $0)", "C\($0)", points: SampleCommune.points(70)) })
        let outcomes = (0..<400).map { index -> (String, CommuneOutcome) in
            (
                "\(1000 + index)",
                CommuneOutcome(
                    points: [], total: index < risen ? Millionths(300 + index) : 910,
                    verdict: index < risen ? .fails : .meets)
            )
        }
        let past = PastReport(
            period: try #require(Period(year: 2022, month: 10)), rulebook: Rulebook.sample().id, meets: 400 - risen,
            reported: 400, communes: 400, hasSameUnits: true, outcomes: Dictionary(uniqueKeysWithValues: outcomes))
        return try #require(
            ReportModel(.sample([district], past: [past]), settings: ReportSettings()).comparisons.first)
    }

    @Test func tenCommunesAreNamedInTheText() throws {
        let text = try comparison(risen: 10).sentences.joined(separator: " ")
        #expect(text.contains("10 xã từ không đạt thành đạt: xã C0 (huyện A), "))
        #expect(text.contains("xã C9 (huyện A)."))
        #expect(!text.contains("thay đổi nhiều nhất"))
    }

    /// If there are more, the ten whose totals changed most are named. The table has all of them, and if that would be
    /// too long for a page, the JSON has.
    @Test func ofMoreTheLargestChangesAreNamed() throws {
        let many = try comparison(risen: 350)
        let text = many.sentences.joined(separator: " ")
        #expect(text.contains("350 xã từ không đạt thành đạt."))
        #expect(text.contains("thay đổi nhiều nhất: xã C0 (huyện A) +610; xã C1 (huyện A) +609; "))
        #expect(text.contains("xã C9 (huyện A) +601.") && !text.contains("xã C10 "))
        #expect(many.turned.count == 350)
        #expect(many.turnedBeyond == "và 50 xã khác, ghi đủ ở ket-qua.json")
    }

    // MARK: By territory

    /// A province with four communes today. The report before was about seven units of another province.
    private func model(
        merged: [String: [Verdict]], of other: String? = "tỉnh Cũ", points: Millionths = 70
    ) throws -> ReportModel {
        let district = SampleDistrict(
            "001", "A",
            (1...4).map { SampleCommune("\($0)", "C\($0)", points: SampleCommune.points($0 == 4 ? 10 : points)) })
        let past = PastReport(
            period: try #require(Period(year: 2022, month: 10)), rulebook: Rulebook.sample().id, meets: 3, reported: 7,
            communes: 7, hasSameUnits: false, outcomes: [:],
            territory: PastTerritory(
                province: other,
                merged: merged.mapValues { verdicts in
                    PastTerritory.Merged(verdicts.map { CommuneOutcome(points: [], total: nil, verdict: $0) })
                }))
        let assessment = ProvinceAssessment.sample([district], past: [past])
        return ReportModel(assessment, settings: ReportSettings(), history: assessment.history)
    }

    /// Two communes can be compared, a third one could not then, and the fourth was elsewhere.
    private let merged: [String: [Verdict]] = [
        "1": [.meets, .fails], "3": [.meets, .incomplete], "4": [.meets, .meets, .meets],
    ]

    @Test func whoseFiguresThoseWereAndHowTheTerritoryStands() throws {
        let comparison = try #require(model(merged: merged).comparisons.first)
        let text = comparison.sentences.joined(separator: " ")
        #expect(
            text.contains(
                "Số liệu kỳ 10/2022 là của tỉnh Cũ (7 đơn vị cấp xã), không phải của tỉnh Bắc Kạn ngày nay (4 đơn vị cấp xã)"
            ))
        #expect(text.contains("5 đơn vị cấp xã khi ấy nay là 2 xã; "))
        #expect(
            text.contains("kỳ 10/2022 có 4/5 đơn vị đạt tiêu chuẩn (80%), kỳ này có 1/2 xã đạt tiêu chuẩn (50%)."),
            "\(text)")
        #expect(text.contains("Còn 2 xã") && text.contains("không so sánh được"))
        #expect(comparison.difference.value == nil && comparison.differenceOfAll.value == nil)
    }

    @Test func ofTheSameProvinceOnlyTheTerritoryIsTold() throws {
        let text = try #require(model(merged: merged, of: nil).comparisons.first).sentences.joined(separator: " ")
        #expect(!text.contains("Số liệu kỳ") && text.contains("So sánh theo địa bàn"))
        // Nothing can be compared, so the text only says whose figures they were.
        let nothing = try #require(model(merged: [:]).comparisons.first).sentences
        #expect(nothing.count == 1 && nothing[0].contains("tỉnh Cũ"))
        // All can be compared, and none is left over.
        let all = ["1", "2", "3", "4"].reduce(into: [String: [Verdict]]()) { $0[$1] = [.meets, .meets] }
        #expect(try #require(model(merged: all).comparisons.first).sentences.allSatisfy { !$0.contains("Còn ") })
    }

    /// The remark of the trend says how the territory stands, and for how much of it.
    @Test func theTrendTellsProvincesApart() throws {
        let points = try model(merged: merged).trend.points
        #expect(points.map(\.name) == ["10/2022", "11/2022"])
        #expect(points[0].remark == "số liệu của tỉnh Cũ; không so sánh được")
        #expect(points[1].remark == "địa bàn tỉnh Cũ trước đây: 1/2 xã so sánh được đạt tiêu chuẩn (50%)")
        let all = ["1": [Verdict.meets, .meets], "4": [.meets]]
        #expect(
            try model(merged: all).trend.points[1].remark
                == "địa bàn tỉnh Cũ trước đây: 1/2 xã đạt tiêu chuẩn (50%)")
        #expect(try model(merged: merged, of: nil).trend.points[1].remark == "")
    }
}
