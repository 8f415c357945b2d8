import Findings
import Numbers
import Returns
import Rulebook
import VietnameseText

/// The most points that can be given for each criterion: the rulebook's maximum or, if it has none, the one that the
/// returns' own rows of maxima agree on.
struct AgreedMaxima {
    private(set) var findings: [Finding] = []
    private var stated: [Int: (maximum: Millionths, file: String)] = [:]
    private var contested: Set<Int> = []

    init(_ submissions: [Submission], rulebook: Rulebook) {
        for submission in submissions.sorted(by: { $0.file < $1.file }) where submission.outcome == .accepted {
            for (criterion, maximum) in zip(rulebook.criteria, submission.maxima) {
                if let maximum { compare(maximum, for: criterion, in: submission) }
            }
        }
    }

    /// `nil` where neither the rulebook nor a return states one, or the returns disagree.
    func maximum(of criterion: Criterion) -> Millionths? {
        criterion.maximum ?? (contested.contains(criterion.number) ? nil : stated[criterion.number]?.maximum)
    }

    /// The maximum that returns state, if none contradicts it, with the first file that states it.
    func stated(for criterion: Criterion) -> (maximum: Millionths, file: String)? {
        contested.contains(criterion.number) ? nil : stated[criterion.number]
    }

    private mutating func compare(
        _ maximum: Sourced<Millionths>, for criterion: Criterion, in submission: Submission
    ) {
        let sheet = submission.records.first?.source.sheet
        // The rulebook's maximum has no file to name.
        let known: (Millionths, String?)? =
            criterion.maximum.map { ($0, nil) } ?? stated[criterion.number].map { ($0.maximum, $0.file) }
        guard let (value, source) = known else {
            stated[criterion.number] = (maximum.value, submission.file)
            return
        }
        guard value != maximum.value else { return }
        contested.insert(criterion.number)
        findings.append(
            Finding(
                .maximaDisagree,
                at: Place(file: submission.file, sheet: sheet, cell: maximum.cell),
                value: maximum.value.written, about: .init(criterion: criterion.number),
                details: [.expected: value.written], clauses: [.assumed: .stated(in: source)]))
    }
}
