import Assessment
import Delivery
import Findings
import Reports
import Rulebook

/// The version of a period's report for the public, in a folder of its own beside the department's. It says of the
/// files what the department's report says, or would say, and leaves no trace in the memory. Of a final report, and of a
/// closed period, it is the version of the report that stands, whatever lies in the inbox.
enum PublicRun {
    static func run(
        _ session: ReportSession, version: String, progress: (Progress) -> Void
    ) throws(RunFailure) -> ReportRun.Outcome {
        let prepared = session.prepared
        let disclosure = try rule(of: session.workspace, for: prepared)
        let deadline = prepared.layoutDeadline(session.options)
        progress(.assessing)
        let (assessment, _) = try prepared.assess(memory: session.memory)
        let folder = CompanionFolder.publicVersion.beside(session.standing.folder)
        if assessment.figures.reported == 0 { throw RunFailure(.nothingToDisclose, at: Place(file: folder)) }
        if assessment.isFinal { try ReportRun.refuseOpenErrors(of: assessment) }
        try prepared.requireTime(deadline)
        progress(.rendering)
        let versions = try PublicVersions(session.place, period: assessment.period)
        let (shown, told) = try shown(assessment, in: session, beside: versions, under: disclosure)
        let laidOut = try LaidOutReport(shown, in: session)
        let pages = laidOut.files
        let printed = Printing.pdfs(of: pages, session.options, asOf: assessment.asOf, progress: progress)
        // What the districts sent is nobody's business outside, nor are hashes by which it could be guessed.
        let files = try ReportPublication(
            prepared: prepared, assessment: assessment, memory: session.memory, document: nil, version: version
        ).complete(pages + printed.files, listingInputs: false)
        func outcome(_ ending: ReportRun.Outcome.Ending) -> ReportRun.Outcome {
            ReportRun.Outcome(
                ending, .publicVersion, of: assessment, folder: folder,
                alsoFound: session.notices + prepared.givingWayToKept(in: assessment) + laidOut.findings
                    + printed.findings)
        }
        guard session.options.effect == .publishes else {
            return outcome(.wouldPublish(PublicationPlan(files, figures: assessment.figures, to: folder)))
        }
        try prepared.requireTime(deadline)
        progress(.publishing(folder: folder))
        try versions.keep(told)
        do throws(PublicationError) {
            // A page that was changed by hand, or made by an earlier rule, may tell what this one withholds.
            try Publication.publish(files, to: folder, keepingChanged: false)
        } catch {
            throw RunFailure(error)
        }
        return outcome(.published)
    }

    /// The report as it may be shown beside the versions that were given out, and what it tells.
    private static func shown(
        _ assessment: ProvinceAssessment, in session: ReportSession, beside versions: PublicVersions,
        under disclosure: Disclosure
    ) throws(RunFailure) -> (ReportModel, ToldVersion) {
        let settings = try session.document(for: assessment).settings
        func model(_ disclosure: Disclosure) -> ReportModel {
            ReportModel(assessment, settings: settings, history: assessment.history, disclosing: disclosure)
        }
        let safe = try versions.rule(
            for: ToldVersion(model(disclosure), of: assessment, disclosing: disclosure), under: disclosure)
        let shown = model(safe)
        return (shown, ToldVersion(shown, of: assessment, disclosing: safe))
    }

    /// What the settings withhold now, also from a report that was made under earlier ones. Throws where nothing is
    /// said, or a criterion that there is not: it would be published.
    private static func rule(of workspace: Workspace, for prepared: PreparedRun) throws(RunFailure) -> Disclosure {
        let place = Place(file: "\(workspace.folder)/\(Settings.fileName)")
        guard let rule = workspace.settings.disclosure else { throw RunFailure(.publicRuleMissing, at: place) }
        try rule.refuseUnknownCriteria(in: prepared.run.rulebook, place)
        return rule
    }
}

extension Disclosure {
    /// A number that the rulebook does not have is a slip, and another criterion would be published for it.
    func refuseUnknownCriteria(in rulebook: Rulebook, _ settings: Place) throws(RunFailure) {
        let unknown = withheldCriteria.subtracting(rulebook.criteria.map(\.number)).sorted()
        guard unknown.isEmpty else {
            throw RunFailure(
                unknown.map {
                    Finding(
                        .publicCriterionUnknown, at: settings, value: String($0),
                        details: [.limit: String(rulebook.criteria.count)])
                })
        }
    }
}
