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
    }

    /// Reads, assesses, renders and publishes. Throws `RunFailure` when nothing could be published; the
    /// earlier report, if there is one, then stands untouched.
    public static func run(
        _ options: RunOptions, version: String, progress: (Progress) -> Void
    ) throws(RunFailure) -> Outcome {
        let run = try PeriodRun(workspace: options.workspace, period: options.period, asOf: options.asOf)
        let output = options.output ?? run.workspace.reports
        let lock = try OutputLock.hold(in: output)
        defer { lock.release() }
        let assessment = try run.assess(inbox: options.inbox, isFinal: options.isFinal, progress: progress)
        progress(.rendering)
        let files = try render(assessment, in: run.workspace)
        let folder = "\(output)/\(run.period)"
        progress(.publishing(folder: folder))
        try publish(files, of: assessment, to: folder, version: version)
        return outcome(of: assessment, folder: folder)
    }

    private static func render(
        _ assessment: ProvinceAssessment, in workspace: Workspace
    ) throws(RunFailure) -> [RenderedFile] {
        do {
            let model = ReportModel(assessment, settings: workspace.settings.report)
            return try renderAll(model, templates: try workspace.templates())
        } catch let error as TemplateError {
            throw RunFailure([error.finding])
        } catch {
            throw RunFailure(.templateWrong, at: .nowhere, details: [.reason: "\(error)"])
        }
    }

    private static func publish(
        _ files: [RenderedFile], of assessment: ProvinceAssessment, to folder: String, version: String
    ) throws(RunFailure) {
        let outputs = files.map { PublishedFile(path: $0.path, bytes: $0.bytes) }
        let manifest = Manifest(
            program: version, period: assessment.period.description, asOf: assessment.asOf.description,
            rulebook: assessment.rulebook.id,
            inputs: assessment.submissions.map {
                Manifest.Input(
                    name: $0.file, size: $0.size, sha256: $0.sha256, outcome: $0.outcome.rawValue)
            })
        do {
            try Publication.publish(manifest.sealing(outputs), to: folder)
        } catch {
            throw RunFailure([error.finding])
        }
    }

    private static func outcome(of assessment: ProvinceAssessment, folder: String) -> Outcome {
        let files = Submission.Outcome.allCases.map { outcome in
            (outcome: outcome, count: assessment.submissions.count { $0.outcome == outcome })
        }
        return Outcome(
            folder: folder, summary: "\(folder)/\(summaryName)", findings: assessment.findings, files: files,
            figures: assessment.figures,
            needsAttention: assessment.findings.contains { $0.severity != .notice }
                || assessment.submissions.contains { $0.outcome == .rejected }
                || assessment.districts.contains { $0.status != .onTime })
    }
}
