import Assessment
import Cores
import Findings
import Rendering
import Reports
import Returns

/// The main job: makes the published report of a period from the files of the inbox.
public enum ReportRun {
    /// Reads, assesses, renders and publishes. Throws `RunFailure` when nothing could be published; an earlier report
    /// then stays untouched.
    public static func run(
        _ options: RunOptions, version: String, progress: (Progress) -> Void
    ) throws(RunFailure) -> Outcome {
        WorkingMemory.shareAmongCores()
        let session = try ReportSession(options, progress: progress)
        defer { session.end() }
        return switch options.kind {
        case .draft: try make(.report, session, version, progress)
        case .final: try make(.reportFinal, session, version, progress)
        case .publicVersion: try PublicRun.run(session, version: version, progress: progress)
        }
    }

    private static func make(
        _ event: PeriodEvent, _ session: ReportSession, _ version: String, _ progress: (Progress) -> Void
    ) throws(RunFailure) -> Outcome {
        let prepared = session.prepared
        let deadline = prepared.layoutDeadline(session.options)
        progress(.assessing)
        let (assessment, sums) = try assess(event, in: session)
        try prepared.requireTime(deadline)
        WorkingMemory.giveBack()
        progress(.rendering)
        let document = try session.document(for: assessment)
        let model = model(of: assessment, sums, document, by: prepared.run.basis)
        let laidOut = try LaidOutReport(model, in: session)
        let made = try laidOut.files + MarkedReplies(session, assessment).files(for: model.replies)
        try prepared.requireTime(deadline)
        let replies = model.replies.count
        WorkingMemory.giveBack()
        let making = try ReportMaking(of: made, in: session)
        let pages = try making.keepingDocument(among: made, from: session.memory)
        let folder = session.standing.folder
        var further =
            session.notices + document.findings + prepared.givingWayToKept(in: assessment)
            + making.findings(by: version, in: folder, of: laidOut)
        func outcome(_ ending: Outcome.Ending) -> Outcome {
            Outcome(
                ending, session.options.kind, of: assessment, folder: folder, alsoFound: further,
                replies: replies)
        }
        if case .kept = making {
            return outcome(kept(folder, assessment, session.options))
        }
        let printed = try pdfs(of: pages, making, session, assessment, progress)
        further += printed.findings
        let publication = ReportPublication(
            prepared: prepared, assessment: assessment, memory: session.memory, document: document.kept,
            version: making.version(version))
        let outputs = try publication.complete(pages + printed.files)
        guard session.options.effect == .publishes else {
            return outcome(.wouldPublish(PublicationPlan(outputs, figures: assessment.figures, to: folder)))
        }
        try prepared.requireTime(deadline)
        progress(.publishing(folder: folder))
        return outcome(try publication.publish(outputs) ? .published : .kept)
    }

    /// Throws if the state of the period does not allow the event, or the report may not be published.
    private static func assess(
        _ event: PeriodEvent, in session: ReportSession
    ) throws(RunFailure) -> (ProvinceAssessment, [Reconciliation.Sum]) {
        // A published report may be made again in every state, for instance when its folder was lost.
        let isNew = session.prepared.replayed == nil
        if isNew { try session.standing.requireNew(event) }
        let (assessment, sums) = try session.prepared.assess(memory: session.memory)
        if isNew { try refuse(assessment, in: session) }
        return (assessment, sums)
    }

    private static func kept(
        _ folder: String, _ assessment: ProvinceAssessment, _ options: RunOptions
    ) -> Outcome.Ending {
        options.effect == .publishes
            ? .kept : .wouldKeep(PublicationPlan(keeping: folder, figures: assessment.figures))
    }

    private static func model(
        of assessment: ProvinceAssessment, _ sums: [Reconciliation.Sum], _ document: ReportDocument, by basis: Basis
    ) -> ReportModel {
        ReportModel(
            assessment, settings: document.settings, narrative: basis.writing.narrative, sums: sums,
            history: assessment.history, contact: basis.settings.mail.from?.written ?? "",
            asking: basis.settings.replies)
    }

    private static func pdfs(
        of pages: [RenderedFile], _ making: ReportMaking, _ session: ReportSession, _ assessment: ProvinceAssessment,
        _ progress: (Progress) -> Void
    ) throws(RunFailure) -> (files: [RenderedFile], findings: [Finding]) {
        let kept = try making.keptPDFs(from: session.memory)
        guard kept.isEmpty else { return (kept, []) }
        return Printing.pdfs(of: pages, session.options, asOf: assessment.asOf, progress: progress)
    }

    /// Throws if a report without figures is final or would replace another, if a final one has open errors, or if no
    /// file has come for the period, not even one that waits, and nobody asked for an empty report.
    private static func refuse(_ assessment: ProvinceAssessment, in session: ReportSession) throws(RunFailure) {
        let place = Place(file: session.standing.folder)
        if assessment.figures.reported == 0, assessment.isFinal || session.standing.state.hasReport {
            throw RunFailure(.nothingToReport, at: place)
        }
        if session.options.emptyPeriod == .refused,
            assessment.submissions.allSatisfy({ [.answers, .ignored].contains($0.outcome) }),
            !assessment.findings.contains(where: \.code.saysThatFileWaits)
        {
            throw RunFailure(
                try session.filesElsewhere()
                    + [Finding(.nothingReceived, at: .nowhere, details: [.date: assessment.period.description])])
        }
        if assessment.isFinal { try refuseOpenErrors(of: assessment) }
    }

    /// Throws if a final report would have an error or a turned verdict that nobody has settled or accepted with a
    /// reason.
    static func refuseOpenErrors(of assessment: ProvinceAssessment) throws(RunFailure) {
        let errors = assessment.findingsInTheWay
        guard !errors.isEmpty else { return }
        throw RunFailure(errors + [Finding(.errorsOpen, at: .nowhere, details: [.count: String(errors.count)])])
    }
}
