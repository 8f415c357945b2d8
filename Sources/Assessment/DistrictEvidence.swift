import Findings
import Numbers
import Registry
import Returns
import VietnameseText

/// What makes the return of a whole district doubtful: figures that look copied. The figures still count; a person has
/// to ask.
struct DistrictEvidence {
    /// The latest report before this one; `nil` where there is none, or where it was made by another rulebook.
    let earlier: PastReport?
    /// The most points that can be given per criterion, in the rulebook's order; `nil` where that is unknown.
    let maxima: [Millionths?]

    /// Fewer communes than this can be alike by chance.
    private static let fewest = 3

    func findings(on district: UnitAssessment) -> [Finding] {
        let assessed = district.communes.filter { $0.total != nil }
        guard assessed.count >= Self.fewest, assessed.count == district.figures.reported else { return [] }
        return [alike(district, assessed), maximal(district, assessed), repeated(district, assessed)].compactMap(\.self)
    }

    private func alike(_ district: UnitAssessment, _ communes: [CommuneAssessment]) -> Finding? {
        Set(communes.map(\.points)).count == 1 ? finding(.identicalPoints, district, communes) : nil
    }

    private func maximal(_ district: UnitAssessment, _ communes: [CommuneAssessment]) -> Finding? {
        guard maxima.allSatisfy({ $0 != nil }), communes.allSatisfy({ $0.points == maxima }) else { return nil }
        return finding(.maximalPoints, district, communes)
    }

    private func repeated(_ district: UnitAssessment, _ communes: [CommuneAssessment]) -> Finding? {
        guard let outcomes = earlier?.outcomes, let period = earlier?.period,
            communes.allSatisfy({ outcomes[$0.commune.code]?.points == $0.points })
        else { return nil }
        return finding(.sameAsEarlierPeriod, district, communes, [.date: period.description])
    }

    private func finding(
        _ code: FindingCode, _ district: UnitAssessment, _ communes: [CommuneAssessment],
        _ details: [Detail: String] = [:]
    ) -> Finding {
        let source = communes.compactMap(\.record?.source).first
        return Finding(
            code, at: Place(file: source?.file, sheet: source?.sheet), about: .init(district.unit),
            details: details.merging([.count: String(communes.count)]) { $1 })
    }
}
