import Assessment
import Delivery
import Findings
import Ledger
import Returns

/// A run with everything that its report depends on: the period, the texts, the files, what earlier periods tell.
/// It is either new or the report that stands, to be made again. ARCHITECTURE.md, "Memory", has the rules.
struct PreparedRun {
    let run: PeriodRun
    let isFinal: Bool
    let taken: Intake.Result
    /// How many files there are to account for, counted apart from what became of them.
    let filesFound: Int
    /// Findings on the inbox as a whole and on the analyst's text.
    let generalFindings: [Finding]
    let knowledge: PeriodKnowledge
    /// The run that is made again; `nil` for a new one.
    let replayed: RecordedRun?
    /// What is said to whoever started the run and is no part of the report.
    let notices: [Finding]

    /// Assesses the files. Throws when the sums do not come out.
    func assess(
        memory: Memory?
    ) throws(RunFailure) -> (assessment: ProvinceAssessment, sums: [Reconciliation.Sum]) {
        var assessment = run.assessor(
            of: taken.submissions.map(\.file), isFinal: isFinal, knowledge: knowledge, waivers: run.basis.waivers
        ).assess(taken.submissions, findings: generalFindings + taken.findings)
        let sums = Reconciliation.sums(in: assessment, filesFound: filesFound)
        guard sums.allSatisfy(\.comesOut) else { throw RunFailure(sums.filter { !$0.comesOut }) }
        if let memory { assessment.issue = try memory.issue(of: assessment, before: replayed) }
        return (assessment, sums)
    }

    /// The findings that reading the kept files again would not give.
    var findingsToKeep: [Finding] {
        let unread = Set(taken.submissions.filter { !$0.isKept }.map(\.file))
        return generalFindings + taken.findings.filter { $0.place.file.map(unread.contains) ?? true }
    }
}

extension Submission {
    /// Its bytes lie in the archive, under its own hash or that of the file that it duplicates.
    var isKept: Bool { sha256 != nil && outcome != .ignored }
}
