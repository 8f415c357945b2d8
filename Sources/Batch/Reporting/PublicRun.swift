import Assessment
import Delivery
import Findings
import Reports
import Rulebook

/// The public version of a period's report, in a folder of its own beside the department's. It is made from the same
/// files as the department's report and leaves no trace in the memory. For a final report, and for a closed period, it
/// is the version of the published report, whatever lies in the inbox.
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
        // The manifest does not list what the districts sent, which is nobody's business outside; nor may its hashes
        // help to guess it.
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
            // Changed pages are not kept: one that was changed by hand, or made by an earlier rule, may tell what this
            // version withholds.
            try Publication.publish(files, to: folder, keepingChanged: false)
        } catch {
            throw RunFailure(error)
        }
        return outcome(.published)
    }

    /// The report as it may be shown beside the public versions given out before, and a record of what it tells.
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

    /// What the settings withhold now, also from a report that was made under earlier settings. Throws if they say
    /// nothing, or name a criterion that does not exist, since then something would be published that should not be.
    private static func rule(of workspace: Workspace, for prepared: PreparedRun) throws(RunFailure) -> Disclosure {
        let place = Place(file: "\(workspace.folder)/\(Settings.fileName)")
        guard let rule = workspace.settings.disclosure else { throw RunFailure(.publicRuleMissing, at: place) }
        try rule.refuseUnknownCriteria(in: prepared.run.rulebook, place)
        return rule
    }
}

extension Disclosure {
    /// Throws if a withheld criterion is not in the rulebook: such a number is a slip, and the criterion that was meant
    /// would be published.
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
