import Assessment
import Delivery
import Findings
import Returns
import Rulebook

/// Reads and checks files without publishing anything: what a clerk or an analyst runs on a return before it goes into
/// the inbox.
public enum CheckRun {
    public struct Outcome: Sendable {
        public let findings: [Finding]
        /// The findings that nobody needs to attend to any more, and why; notices are left out.
        public let settled: [Finding: FindingStanding]
        let rulebook: Rulebook
        /// Every file with what became of it, in order of name.
        public let submissions: [Submission]
        /// What was read from each file, in order of name.
        public let returns: [(file: String, content: ReadReturn)]
        /// Somebody has to look: there is an open error or warning, or a rejected file that no later one replaces.
        public let needsAttention: Bool
    }

    /// - Parameters:
    ///   - paths: files, or folders whose files are all checked.
    ///   - options: the workspace, period and clock count; inbox and output do not.
    public static func run(
        _ paths: [String], _ options: RunOptions, progress: (Progress) -> Void
    ) throws(RunFailure) -> Outcome {
        let workspace = try Workspace(options.workspace)
        if paths.count == 1, Files.areOne(paths[0], workspace.inbox) {
            return try inbox(of: workspace, options, progress: progress)
        }
        let run = try PeriodRun(workspace, options)
        var files: [Inbox.File] = []
        for path in paths { files += try self.files(at: path) }
        files.tellNamesApart()
        var taken = Intake.Result()
        let converter = options.convertersOnPath.flatMap(SpreadsheetConverter.init)
        var intake = Intake(
            reader: run.reader, today: run.asOf, begin: run.period.firstDay,
            conversions: Conversions(converter: converter))
        intake.budget = run.basis.settings.inbox.budget
        intake.trial = run.trial(options)
        intake.take(files, into: &taken, progress: progress)
        intake.settleDocuments(in: &taken)
        let assessment = run.assessor(
            of: taken.submissions.map(\.file), unnamed: taken.unnamed, isFinal: false, answers: taken.answers
        ).assess(taken.submissions, findings: taken.findings)
        return outcome(of: assessment, taken, rulebook: run.rulebook)
    }

    /// Checks the workspace's own inbox: takes its files as a report would take them now, with what is known from
    /// earlier runs, and writes nothing.
    private static func inbox(
        of workspace: Workspace, _ options: RunOptions, progress: (Progress) -> Void
    ) throws(RunFailure) -> Outcome {
        var options = options
        options.inbox = nil
        options.dating = .asked
        options.settles = false
        let memory = try Memory.reading(MemoryPlace(workspace, output: options.output))
        let prepared = try Preparation(workspace: workspace, options: options, memory: memory, archive: nil)
            .prepare(progress: progress)
        let elsewhere = try memory.map { memory throws(RunFailure) in
            try FilesElsewhere(options: options, memory: memory)
                .findings(prepared.taken.passedOver, for: prepared.run.period)
        }
        return outcome(
            of: try prepared.assess(memory: memory).assessment, prepared.taken, rulebook: prepared.run.rulebook,
            besides: elsewhere ?? [])
    }

    private static func outcome(
        of assessment: ProvinceAssessment, _ taken: Intake.Result, rulebook: Rulebook, besides: [Finding] = []
    ) -> Outcome {
        // If a district sent no file or sent it late, the checked files are not at fault.
        let findings =
            assessment.findings.filter { $0.code != .districtMissing && $0.code != .districtLate }
            + taken.untriedFindings + besides
        let settled = assessment.settledFindings
        return Outcome(
            findings: findings, settled: settled, rulebook: rulebook, submissions: assessment.submissions,
            returns: taken.returns.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
            needsAttention: findings.contains { $0.severity != .notice && settled[$0] == nil }
                || assessment.hasUnansweredRejection)
    }

    /// Reads the files with at most `mebibytes` MiB of memory, for a caller that only asks whether that can be done.
    /// Archives and mails are opened, but what is in them is not read. The process ends itself if it needs more memory.
    public static func trial(_ paths: [String], _ options: RunOptions, mebibytes: Int) throws(RunFailure) {
        ReadingTrial.boundMemory(mebibytes: mebibytes)
        let run = try PeriodRun(try Workspace(options.workspace), options)
        var files: [Inbox.File] = []
        for path in paths { files += try self.files(at: path) }
        for index in files.indices { files[index].isAccountedFor = true }
        var taken = Intake.Result()
        Intake(reader: run.reader, today: run.asOf, begin: run.period.firstDay).take(files, into: &taken) { _ in }
    }

    private static func files(at path: String) throws(RunFailure) -> [Inbox.File] {
        let bytes = Array(path.utf8CString)
        guard Files.kind(of: bytes) == .folder else {
            guard Files.exists(path) else { throw RunFailure(.pathMissing, at: Place(file: path)) }
            return [Inbox.File(name: path, path: bytes, kind: Files.kind(of: bytes), modified: Files.modified(bytes))]
        }
        do throws(Files.SystemError) {
            return try Files.entries(of: path).filter { $0.kind != .folder }.map {
                Inbox.File(name: "\(path)/\($0.name)", path: $0.path, kind: $0.kind, modified: $0.modified)
            }
        } catch {
            throw RunFailure(.inboxUnreadable, at: Place(file: path), errno: error.number)
        }
    }
}
