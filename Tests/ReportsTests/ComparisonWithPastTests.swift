import Assessment
import Civil
import Foundation
import Numbers
import ReportSamples
import Rulebook
import Testing

@testable import Reports

/// What is said of communes whose result changed since an earlier period.
@Suite struct ComparisonWithPastTests {
    /// So many communes failed then, each with a total of its own, and meet the standard now.
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

    /// Of more, the ten whose totals changed most; all stand in the table, and in the JSON where a page would be too long.
    @Test func ofMoreTheLargestChangesAreNamed() throws {
        let many = try comparison(risen: 350)
        let text = many.sentences.joined(separator: " ")
        #expect(text.contains("350 xã từ không đạt thành đạt."))
        #expect(text.contains("thay đổi nhiều nhất: xã C0 (huyện A) +610; xã C1 (huyện A) +609; "))
        #expect(text.contains("xã C9 (huyện A) +601.") && !text.contains("xã C10 "))
        #expect(many.turned.count == 350)
        #expect(many.turnedBeyond == "và 50 xã khác, ghi đủ ở ket-qua.json")
    }
}
