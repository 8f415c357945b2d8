import Assessment
import Foundation
import ReportSamples
import Rulebook
import Testing

@testable import Reports

/// The bodies in a report are those of the last day of its period.
@Suite struct BodiesByDateTests {
    private let rulebook: Rulebook

    init() throws { rulebook = try Rulebook(yaml: #require(Rulebook.builtIn["qd-06-2019"])) }

    private func assessment(in year: Int, areas: Bool = true) -> ProvinceAssessment {
        let communes = [SampleCommune("00101", "A", points: SampleCommune.points(70), decision: "12/QĐ-UBND")]
        return .sample([SampleDistrict("001", "A", communes)], rulebook: rulebook, year: year)
    }

    private func model(in year: Int) -> ReportModel { ReportModel(assessment(in: year), settings: ReportSettings()) }

    /// The health department leads its own criteria and, from 2025, those of labour. It must not be listed as
    /// cooperating with itself.
    @Test func twoPartsOfOneBodyAreOneGroup() {
        let (before, after) = (model(in: 2024), model(in: 2027))
        #expect(before.criterionGroups.count == 6 && after.criterionGroups.count == 5)
        #expect(after.criterionGroups.map(\.leadBody).count { $0 == "Sở Y tế" } == 1)
        let led = after.criterionGroups.first { $0.leadBody == "Sở Y tế" }?.criteria.map(\.number)
        #expect(led == [1, 3, 5, 6, 7, 8, 9, 11, 13])
        #expect(before.criteria[6].coordinators == "Sở Lao động - Thương binh và Xã hội")
        #expect(after.criteria[6].coordinators == "")
        #expect(after.criteria[1].coordinators == "Sở Y tế")
        #expect(!after.criteria.contains { ($0.leadBody + $0.coordinators).contains("Lao động") })
    }

    @Test func whoRecognisesIsNamedOnlyWhileItIsKnown() {
        let (before, after) = (model(in: 2024).summary.joined(), model(in: 2027).summary.joined())
        #expect(before.contains("Đã được Ủy ban nhân dân cấp huyện công nhận: 1/1"))
        #expect(!before.contains("chưa nêu"))
        #expect(after.contains("Đã được công nhận: 1/1"))
        #expect(after.contains("chưa nêu cơ quan có thẩm quyền công nhận"))
        #expect(after.contains("theo nguyên văn Điều 3"))
        #expect(!after.contains("Ủy ban nhân dân cấp huyện"))
    }

    @Test func theDeadlineSaysOnWhatItRests() {
        let (before, after) = (model(in: 2024).deadlines, model(in: 2027).deadlines)
        #expect(before.count == 2 && after.count == 3)
        #expect(after[0].contains("30/11/2027"))
        #expect(after[2].contains("giữ ngày ấy cho báo cáo của xã"))
    }

    /// For a recognition, the explanation names the body that recognises, or none if that is unknown.
    @Test(arguments: [(2024, true), (2027, false)])
    func explainNamesWhoRecognised(_ year: Int, _ isKnown: Bool) throws {
        let assessment = assessment(in: year)
        let district = try #require(assessment.units.first)
        let lines = CommuneExplanation(assessment, language: .vietnamese).lines(on: district.communes[0], of: district)
        let line = try #require(lines.first { $0.hasPrefix("Công nhận: quyết định số 12") })
        #expect(line.contains("Ủy ban nhân dân cấp huyện") == isKnown)
    }
}
