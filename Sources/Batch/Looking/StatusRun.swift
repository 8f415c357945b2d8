import Assessment
import Civil
import Delivery
import Findings
import Ledger
import Reports
import Returns
import Rulebook

/// Finds out where a period stands: what is published, who is missing, what to settle, what to do next.
public enum StatusRun {
    /// Reads the inbox and the memory and changes neither.
    public static func run(
        _ options: RunOptions, progress: (Progress) -> Void
    ) throws(RunFailure) -> StatusReport {
        var options = options
        options.settles = false
        return try look(options, in: try Workspace(of: options), progress: progress)
    }

    /// The same, but waits for files that were changed only just now if the options say so.
    static func look(
        _ options: RunOptions, in workspace: Workspace, progress: (Progress) -> Void
    ) throws(RunFailure) -> StatusReport {
        let place = MemoryPlace(workspace, output: options.output)
        let memory = try Memory.reading(place)
        let prepared = try Preparation(workspace: workspace, options: options, memory: memory, archive: nil)
            .prepare(progress: progress)
        let assessment = try prepared.assess(memory: memory).assessment
        let period = assessment.period
        let standing =
            try memory?.standing(of: period)
            ?? PeriodStanding(
                period: period, state: .nothing, run: nil, closed: nil, folder: "\(place.reports)/\(period)",
                place: place)
        let known = Set(try memory?.ledger { try $0.submissions(of: period) }.keys.map { $0 } ?? [])
        var facts = PeriodFacts(assessment, known: known, today: options.asOf)
        facts.isSent =
            try memory.map { memory throws(RunFailure) in
                try memory.ledger { try $0.sendings(of: period) }.contains {
                    $0.state == .sent && $0.reply == nil && $0.manifest == standing.run?.manifest
                }
            } ?? false
        facts.draft = letter(beside: standing.folder)
        return StatusReport(
            assessment: assessment, standing: standing, facts: facts,
            deadlines: StatusDeadline.all(of: assessment, on: options.asOf),
            steps: standing.state.nextSteps(facts).map { step in
                .init(step: step, command: step.command(options, of: period)?.text)
            }, notices: prepared.notices)
    }

    /// Name of the drafted letter beside a published folder, unless the report was published anew since.
    private static func letter(beside folder: String) -> String? {
        let published = Files.modified(Array("\(folder)/\(Manifest.path)".utf8CString))
        return ((try? Files.entries(of: CompanionFolder.sentUp.beside(folder))) ?? []).first {
            $0.name.hasSuffix(".eml") && $0.modified >= published
        }?.name
    }
}

extension PeriodFacts {
    /// - Parameter known: SHA-256 of the files that earlier runs of the period saw.
    fileprivate init(_ assessment: ProvinceAssessment, known: Set<String>, today: CivilDate) {
        self.init()
        newFiles = assessment.submissions.filter {
            [.accepted, .rejected, .answers].contains($0.outcome) && $0.isNews(besides: known)
        }.map(\.file)
        waiting = assessment.findings.filter(\.code.saysThatFileWaits).compactMap(\.place.file)
        func names(_ status: UnitAssessment.Status) -> [String] {
            assessment.units(status).map(\.unit.fullName)
        }
        (missing, rejected) = (names(.missing), names(.rejected))
        errors = assessment.openFindings.count { $0.severity == .error }
        warnings = assessment.openFindings.count { $0.severity == .warning }
        inTheWay = assessment.findingsInTheWay.count
        isOver = assessment.due.map { today > $0 } ?? true
        hasFigures = assessment.figures.reported > 0
    }
}
