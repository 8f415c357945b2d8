import Assessment
import Foundation
import ReportSamples
import Returns
import Testing

@testable import Reports

/// The public version must not allow anybody to work out a commune's or district's figure for a withheld criterion.
@Suite struct DisclosureTests {
    private static let rule = Disclosure(withholding: [3, 4], smallestCount: 3)

    /// Fails because of criterion 3, because of criterion 5, for lack of points; meets.
    private static let communes: [SampleCommune] = [
        SampleCommune("00101", "Một", points: SampleCommune.points(70, except: [3: .points(0)])),
        SampleCommune("00102", "Hai", points: SampleCommune.points(70, except: [3: .points(0), 5: .points(0)])),
        SampleCommune("00103", "Ba", points: SampleCommune.points(55)),
        SampleCommune("00104", "Bốn", points: SampleCommune.points(70), own: SampleCommune.points(66)),
    ]

    private static func model(_ communes: [SampleCommune] = communes, _ rule: Disclosure = rule) -> ReportModel {
        ReportModel(
            .sample([SampleDistrict("001", "A", communes)]), settings: ReportSettings(),
            narrative: Narrative(), disclosing: rule)
    }

    @Test func noPointsOfAWithheldCriterionAndNoTotal() throws {
        let model = Self.model()
        for commune in model.communes {
            #expect(commune.points[2] == .withheld && commune.points[3] == .withheld)
            #expect((commune.points[4].value != nil) == (commune.verdictCode == "meets"))
            #expect(commune.total.value == nil && commune.total.plain.isEmpty)
        }
        #expect(model.communes[3].ownPoints[2] == .withheld)
        let annex = try #require(model.annexes.first)
        #expect(annex.means[2].value == nil && annex.meanTotal.value == nil && annex.zeros[2].value == nil)
        #expect(annex.zeros[4].value == 1)
    }

    /// A withheld 0 and a lack of points read the same.
    @Test func reasonsDoNotTellWithheldZeros() {
        let model = Self.model()
        #expect(
            model.communes.map(\.reasonText) == [
                "không nêu ở bản công khai", "bị liệt tiêu chí số 5", "không nêu ở bản công khai", "",
            ])
        #expect(model.communes.flatMap(\.reasons).map(\.criterion) == [5])
        #expect(model.failingSummary == "Có 3 xã không đạt.")
        #expect(model.near.isEmpty)
    }

    /// The count is shown neither for few communes nor for nearly all of those that do not meet the standard.
    @Test(arguments: [(zeros: 2, short: 3, shown: false), (3, 2, false), (3, 3, true), (0, 6, false), (6, 0, false)])
    func countsThatTellAreNotShown(zeros: Int, short: Int, shown: Bool) {
        let communes = (0..<zeros + short).map { index in
            SampleCommune(
                "001\(10 + index)", "X",
                points: index < zeros ? SampleCommune.points(70, except: [3: .points(0)]) : SampleCommune.points(55))
        }
        let model = Self.model(communes)
        #expect(model.criteria[2].zeros.text == (shown ? String(zeros) : "×"))
        #expect(model.criteria[2].zeros.plain == (shown ? String(zeros) : ""))
        #expect(model.criterionMatrix.province.cells[2].zeros == model.criteria[2].zeros)
        #expect(model.criterionMatrix.rows[0].cells[2].zeros.value == nil)
        #expect(model.criteriaSummary.contains("tiêu chí số 3") == shown)
    }

    /// A blank for the criterion is shown, so such a commune is known not to have a 0.
    @Test func communesWithoutPointsDoNotHideTheOthers() {
        func commune(_ index: Int, _ except: [Int: PointsEntry]) -> SampleCommune {
            SampleCommune("001\(10 + index)", "X", points: SampleCommune.points(70, except: except))
        }
        let zeros = (0..<5).map { commune($0, [3: .points(0)]) }
        let blanks = (5..<8).map { commune($0, [3: .blank]) }
        let model = Self.model(zeros + blanks)
        #expect(model.criteria[2].zeros.text == "×" && model.criterionMatrix.province.cells[2].zeros.value == nil)
        #expect(!model.criteriaSummary.contains("tiêu chí số 3"))
        // A blank for another criterion tells nothing about this one.
        let others = (5..<8).map { commune($0, [9: .blank]) }
        #expect(Self.model(zeros + others).criteria[2].zeros.text == "5")
    }

    /// Only withheld criteria have zeros. Saying that there are no zeros would be false, and saying that there are some
    /// would tell too much.
    @Test func theMatrixSpeaksOnlyOfWhatItShows() {
        let zero = SampleCommune("00101", "Một", points: SampleCommune.points(70, except: [3: .points(0)]))
        #expect(
            Self.model([zero]).criterionMatrix.description.contains("Không có xã bị liệt ở các ô được nêu."))
        #expect(
            Self.model([zero], Disclosure(withholding: [], smallestCount: 3)).criterionMatrix.description
                .contains("Nhiều nhất"))
        #expect(
            Self.model([SampleCommune("00101", "Một", points: SampleCommune.points(70))], .everything).criterionMatrix
                .description.contains("Không có ô nào có xã bị liệt."))
    }

    @Test func whatNamesCellsIsNotInIt() {
        let model = Self.model()
        #expect(model.sources == nil && model.findings.isEmpty && model.annexes.allSatisfy(\.findings.isEmpty))
        #expect(model.disclosureNote.contains("tiêu chí số 3 và tiêu chí số 4"))
        #expect(model.disclosureNote.contains("dưới 3"))
        #expect(Self.model(Self.communes, .everything).disclosureNote.isEmpty)
    }

    /// Everything that is published is the same whether a commune fails because of a withheld criterion or for lack of
    /// points.
    @Test func whyACommuneFailsMakesNoDifference() {
        func model(_ points: [PointsEntry]) -> ReportModel {
            Self.model([
                SampleCommune("00101", "Một", points: points),
                SampleCommune("00102", "Hai", points: SampleCommune.points(70)),
            ])
        }
        let zero = model(SampleCommune.points(80, except: [3: .points(0)]))
        #expect(zero.communes[0].verdictCode == "fails")
        #expect(zero == model(SampleCommune.points(55)))
        #expect(zero == model(SampleCommune.points(30, except: [4: .points(0)])))
        #expect(zero != model(SampleCommune.points(80, except: [5: .points(0)])))
    }
}
