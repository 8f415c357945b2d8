import Assessment
import Civil
import Delivery
import Findings
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
        /// Files by outcome, in the order of `Submission.Outcome`.
        public let files: [(outcome: Submission.Outcome, count: Int)]
        public let figures: Figures
        /// Somebody has to look: an error or warning, a rejected file, a district missing or late.
        public let needsAttention: Bool
        /// What a trial would have published; `nil` when it was published.
        public let plan: PublicationPlan?
    }

    /// Reads, assesses, renders and publishes. Throws `RunFailure` when nothing could be published; the
    /// earlier report, if there is one, then stands untouched.
    public static func run(
        _ options: RunOptions, version: String, progress: (Progress) -> Void
    ) throws(RunFailure) -> Outcome {
        let run = try PeriodRun(workspace: options.workspace, period: options.period, asOf: options.asOf)
        let output = options.output ?? run.workspace.reports
        let lock = options.isTrial ? nil : try OutputLock.hold(in: output)
        defer { lock?.release() }
        let text = NarrativeFile(for: run.period, in: run.workspace)
        let (assessment, sums) = try run.assess(
            inbox: options.inbox, reports: output, isFinal: options.isFinal, narrative: text.findings,
            progress: progress)
        try refuseToReplace(run, assessment, output: output, isFinal: options.isFinal)
        if options.isFinal { try refuseOpenErrors(of: assessment) }
        progress(.rendering)
        let model = ReportModel(
            assessment, settings: run.workspace.settings.report, narrative: text.narrative, sums: sums)
        let pages = try render(model, in: run.workspace)
        let printed = Printing.pdfs(of: pages, options, asOf: run.asOf, progress: progress)
        let folder = "\(output)/\(run.period)"
        let publication = try complete(pages + printed.files, of: assessment, by: run, version: version)
        guard !options.isTrial else {
            return outcome(
                of: assessment, folder: folder, alsoFound: printed.findings,
                plan: PublicationPlan(publication, figures: assessment.figures, to: folder))
        }
        progress(.publishing(folder: folder))
        try publish(publication, to: folder)
        return outcome(of: assessment, folder: folder, alsoFound: printed.findings)
    }

    /// A final report gives way only to another final one, and a report with figures only to one with figures.
    private static func refuseToReplace(
        _ run: PeriodRun, _ assessment: ProvinceAssessment, output: String, isFinal: Bool
    ) throws(RunFailure) {
        let earlier = EarlierReports(folder: output).samePeriod(run.period)
        let place = Place(file: "\(output)/\(run.period)")
        if earlier?.isFinal == true, !isFinal { throw RunFailure(.finalExists, at: place) }
        if assessment.figures.reported == 0, isFinal || earlier != nil {
            throw RunFailure(.nothingToReport, at: place)
        }
    }

    /// A final report has no error that nobody has settled or accepted with a reason.
    private static func refuseOpenErrors(of assessment: ProvinceAssessment) throws(RunFailure) {
        let errors = assessment.openFindings.filter { $0.severity == .error }
        guard !errors.isEmpty else { return }
        throw RunFailure(errors + [Finding(.errorsOpen, at: .nowhere, details: [.count: String(errors.count)])])
    }

    private static func render(
        _ model: ReportModel, in workspace: Workspace
    ) throws(RunFailure) -> [RenderedFile] {
        let templates = try workspace.templates()
        do {
            return try renderAll(model, templates: templates)
        } catch {
            throw RunFailure(.templateFileWrong, at: Place(file: workspace.templatesFolder), reason: error)
        }
    }

    /// The files with manifest and checksums.
    private static func complete(
        _ files: [RenderedFile], of assessment: ProvinceAssessment, by run: PeriodRun, version: String
    ) throws(RunFailure) -> [PublishedFile] {
        do {
            let manifest = Manifest(
                version: version,
                rulebook: .init(id: run.rulebook.id, sha256: try Digest.sha256(of: Array(run.rulebookText.utf8))),
                period: run.period.description, asOf: run.asOf.description,
                inputs: assessment.submissions.map {
                    .init(name: $0.file, size: $0.size, sha256: $0.sha256, outcome: $0.outcome.rawValue)
                })
            let outputs = files.map { PublishedFile(path: $0.path, bytes: $0.bytes) }
            return try manifest.completing(outputs)
        } catch let error as PublicationError {
            throw RunFailure(error)
        } catch {
            // What is left is libcrypto.
            throw RunFailure(PublicationError(.noDigest, at: run.rulebook.id))
        }
    }

    private static func publish(_ files: [PublishedFile], to folder: String) throws(RunFailure) {
        do throws(PublicationError) {
            try Publication.publish(files, to: folder)
        } catch {
            throw RunFailure(error)
        }
    }

    /// - Parameter others: what was found after the assessment, and so is not in the report.
    private static func outcome(
        of assessment: ProvinceAssessment, folder: String, alsoFound others: [Finding], plan: PublicationPlan? = nil
    ) -> Outcome {
        let findings = assessment.findings + others
        let files = Submission.Outcome.allCases.map { outcome in
            (outcome: outcome, count: assessment.submissions.count { $0.outcome == outcome })
        }
        return Outcome(
            folder: folder, summary: "\(folder)/\(RenderedFile.summaryPath)", findings: findings, files: files,
            figures: assessment.figures,
            needsAttention: !assessment.openFindings.isEmpty
                || others.contains { $0.severity != .notice }
                || assessment.submissions.contains { $0.outcome == .rejected }
                || assessment.districts.contains { $0.status != .onTime },
            plan: plan)
    }
}
