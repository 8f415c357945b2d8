import Assessment
import Delivery
import Findings
import Ledger
import Reports
import Returns
import Spreadsheets

/// A run with everything that its report depends on: the period, the texts, the files, what earlier periods tell. It is
/// either new or makes the published report again. ARCHITECTURE.md, "Memory", has the rules.
struct PreparedRun {
    let run: PeriodRun
    let isFinal: Bool
    let taken: Intake.Result
    /// How many files there are to account for, counted independently of what became of them.
    let filesFound: Int
    /// Findings on the inbox as a whole and on the analyst's text.
    let generalFindings: [Finding]
    let knowledge: PeriodKnowledge
    /// The run that is made again; `nil` for a new one.
    let replayed: RecordedRun?
    /// Notices for whoever started the run, which are no part of the report.
    let notices: [Finding]
    /// By SHA-256: names of the files that the inbox has now.
    let inboxNames: [String: String]

    /// Assesses the files. Throws when the sums do not come out.
    func assess(
        memory: Memory?
    ) throws(RunFailure) -> (assessment: ProvinceAssessment, sums: [Reconciliation.Sum]) {
        var assessment = run.assessor(
            of: taken.submissions.map(\.file), unnamed: taken.unnamed, isFinal: isFinal, knowledge: knowledge,
            waivers: run.basis.waivers, answers: taken.answers
        ).assess(
            taken.submissions, findings: generalFindings + taken.findings, receiptBases: taken.receiptBases)
        let sums = Reconciliation.sums(in: assessment, filesFound: filesFound)
        guard sums.allSatisfy(\.comesOut) else { throw RunFailure(sums.filter { !$0.comesOut }) }
        if let memory { assessment.issue = try memory.issue(of: assessment, before: replayed) }
        return (assessment, sums)
    }

    /// Findings on files of the inbox that are replaced by later ones which only the archive still has. If a district
    /// has taken its correction back, a person must say so.
    func givingWayToKept(in assessment: ProvinceAssessment) -> [Finding] {
        let files = Dictionary(assessment.submissions.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        return assessment.resubmissions.compactMap { resubmission in
            guard let old = files[resubmission.replaced]?.sha256, let name = inboxNames[old],
                let new = files[resubmission.file], let digest = new.sha256, inboxNames[digest] == nil
            else { return nil }
            return Finding(
                .archivedReturnCounts, at: Place(file: name), value: String(digest.prefix(12)),
                details: [.otherFile: new.file, .date: WrittenDate(new.received).short])
        }
    }

    /// Throws when laying out and publishing has taken too long. Nothing is published then.
    func requireTime(_ deadline: Deadline) throws(RunFailure) {
        guard deadline.hasPassed else { return }
        throw RunFailure(.runTooLong, at: .nowhere, details: [.limit: "\(Int(deadline.seconds))"])
    }

    /// When laying out and publishing that starts now must be over.
    func layoutDeadline(_ options: RunOptions) -> Deadline {
        options.layoutDeadline ?? Deadline(secondsFromNow: Double(run.basis.settings.inbox.secondsPerRun))
    }

    /// The findings that reading the kept files again would not give.
    var findingsToKeep: [Finding] {
        let givenUp = Set(taken.findings.filter { $0.isGivenUp }.compactMap(\.place.file))
        let digests = Set(
            taken.submissions.filter { $0.outcome == .ignored || givenUp.contains($0.file) }.compactMap(\.sha256))
        let unread = Set(
            taken.submissions.filter { $0.sha256.map(digests.contains) ?? true || $0.outcome == .ignored }.map(\.file))
        return generalFindings + taken.findings.filter { $0.place.file.map(unread.contains) ?? true }
    }
}
