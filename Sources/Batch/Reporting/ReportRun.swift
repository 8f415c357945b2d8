import Assessment
import Delivery
import Findings
import Ledger
import Rendering
import Reports
import Returns

/// The main job: the files of the inbox become the published report of a period.
public enum ReportRun {
    /// What a run published.
    public struct Outcome: Sendable {
        /// Path of the published folder.
        public let folder: String
        /// Path of the summary report.
        public let summary: String
        public let findings: [Finding]
        /// Those of them that somebody has accepted with a reason (`waivers.yaml`), notices aside.
        public let accepted: Set<Finding>
        /// Files by outcome, in the order of `Submission.Outcome`.
        public let files: [(outcome: Submission.Outcome, count: Int)]
        public let figures: Figures
        /// Somebody has to look: an error or warning, a rejected file, a district missing or late.
        public let needsAttention: Bool
        /// How many districts have something to answer (`phan-hoi/`).
        public let replies: Int
        /// What a trial would have published; `nil` when it was published.
        public let plan: PublicationPlan?
        /// Nothing was published: the final report that is there stays, though it would be made otherwise now.
        public let isKept: Bool
    }

    /// Reads, assesses, renders and publishes. Throws `RunFailure` when nothing could be published; the
    /// earlier report, if there is one, then stands untouched.
    public static func run(
        _ options: RunOptions, version: String, progress: (Progress) -> Void
    ) throws(RunFailure) -> Outcome {
        guard !options.isPublic else { return try PublicRun.run(options, version: version, progress: progress) }
        let workspace = try Workspace(options.workspace)
        try workspace.requireItsOwnFolders(options)
        let period = try PeriodRun.period(of: options)
        let place = MemoryPlace(workspace, output: options.output)
        let lock = options.isTrial ? nil : try OutputLock.hold(in: place.reports)
        defer { lock?.release() }
        let memory = options.isTrial ? try Memory.trial(place) : try Memory.open(place)
        let prepared = try Preparation(
            workspace: workspace, options: options, memory: memory, archive: options.isTrial ? nil : memory.archive
        ).prepare(templates: try workspace.templates(), progress: progress)
        // A closed period may be made again as it is, such as when its folder was lost.
        if prepared.replayed == nil { try memory.refuseClosed(period) }
        let deadline = prepared.layoutDeadline(options)
        progress(.assessing)
        let (assessment, sums) = try prepared.assess(memory: memory)
        if prepared.replayed == nil {
            try refuseToReplace(assessment, in: memory)
            if assessment.isFinal { try refuseOpenErrors(of: assessment) }
        }
        try prepared.requireTime(deadline)
        progress(.rendering)
        let basis = prepared.run.basis
        let model = ReportModel(
            assessment, settings: basis.settings.report, narrative: basis.writing.narrative, sums: sums,
            history: assessment.history, contact: basis.settings.mail.from?.written ?? "")
        let pages = try render(model, by: basis, of: workspace)
        try prepared.requireTime(deadline)
        let standing = try prepared.replayed.map { run throws(RunFailure) in
            StandingReport(run: run, outputs: try memory.ledger { try $0.outputs(of: run) })
        }
        let isSame = try standing?.isMadeAgain(by: pages) ?? false
        if !isSame { try memory.refuseClosed(period) }
        let folder = memory.folder(of: period)
        var further = memory.notices + prepared.notices + prepared.givingWayToKept(in: assessment)
        if let standing, !isSame, standing.mustStay(in: folder) {
            further.append(standing.differs(by: version, in: folder, .finalKept))
            return outcome(
                of: assessment, folder: folder, alsoFound: further,
                plan: options.isTrial ? PublicationPlan(keeping: folder, figures: assessment.figures) : nil,
                isKept: true)
        }
        if let standing {
            further.append(isSame ? standing.isMadeAgain : standing.differs(by: version, in: folder, .replayDiffers))
        }
        let kept = isSame ? try standing?.pdfs(from: memory) ?? [] : []
        let printed =
            kept.isEmpty
            ? Printing.pdfs(of: pages, options, asOf: assessment.asOf, progress: progress) : (files: kept, findings: [])
        further += printed.findings
        let publication = ReportPublication(
            prepared: prepared, assessment: assessment, memory: memory,
            version: isSame ? standing?.run.program ?? version : version)
        let outputs = try publication.complete(pages + printed.files)
        guard !options.isTrial else {
            return outcome(
                of: assessment, folder: folder, alsoFound: further, replies: model.replies.count,
                plan: PublicationPlan(outputs, figures: assessment.figures, to: folder))
        }
        try prepared.requireTime(deadline)
        progress(.publishing(folder: folder))
        try publication.publish(outputs)
        return outcome(of: assessment, folder: folder, alsoFound: further, replies: model.replies.count)
    }

    /// A final report gives way only to another final one, and a report with figures only to one with figures.
    static func refuseToReplace(_ assessment: ProvinceAssessment, in memory: Memory) throws(RunFailure) {
        let earlier = try memory.ledger { try $0.publishedRun(of: assessment.period) }
        let place = Place(file: memory.folder(of: assessment.period))
        if earlier?.isFinal == true, !assessment.isFinal { throw RunFailure(.finalExists, at: place) }
        if assessment.figures.reported == 0, assessment.isFinal || earlier != nil {
            throw RunFailure(.nothingToReport, at: place)
        }
    }

    /// A final report has no error and no turned verdict that nobody has settled or accepted with a reason.
    static func refuseOpenErrors(of assessment: ProvinceAssessment) throws(RunFailure) {
        let errors = assessment.findingsInTheWay
        guard !errors.isEmpty else { return }
        throw RunFailure(errors + [Finding(.errorsOpen, at: .nowhere, details: [.count: String(errors.count)])])
    }

    static func render(
        _ model: ReportModel, by basis: Basis, of workspace: Workspace
    ) throws(RunFailure) -> [RenderedFile] {
        do {
            return try renderAll(model, templates: try basis.templates())
        } catch {
            throw RunFailure(.templateFileWrong, at: Place(file: workspace.templatesFolder), reason: error)
        }
    }

    /// - Parameter others: what was found after the assessment, and so is not in the report.
    static func outcome(
        of assessment: ProvinceAssessment, folder: String, alsoFound others: [Finding], replies: Int = 0,
        plan: PublicationPlan? = nil, isKept: Bool = false
    ) -> Outcome {
        let findings = assessment.findings + others
        let files = Submission.Outcome.allCases.map { outcome in
            (outcome: outcome, count: assessment.submissions.count { $0.outcome == outcome })
        }
        return Outcome(
            folder: folder, summary: "\(folder)/\(RenderedFile.summaryPath)", findings: findings,
            accepted: Set(assessment.findings.filter { $0.severity != .notice && assessment.waiver(of: $0) != nil }),
            files: files, figures: assessment.figures,
            needsAttention: !assessment.openFindings.isEmpty
                || others.contains { $0.severity != .notice }
                || assessment.submissions.contains { $0.outcome == .rejected }
                || assessment.districts.contains { $0.status != .onTime },
            replies: replies, plan: plan, isKept: isKept)
    }
}
