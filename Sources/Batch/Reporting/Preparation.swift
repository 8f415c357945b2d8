import Assessment
import Civil
import Delivery
import Findings
import Glibc
import Ledger
import Reports
import Returns

/// Gathers what a run needs, and decides whether it is a new one.
struct Preparation {
    let workspace: Workspace
    let options: RunOptions
    /// `nil` where there is no ledger, so that nothing is known of earlier runs.
    let memory: Memory?
    /// Where the bytes of returns are kept; `nil` for a run that writes nothing.
    let archive: ContentArchive?

    /// Reads the files of the period and prepares the run.
    ///
    /// - Parameter laysOut: the run makes pages.
    func prepare(laysOut: Bool = false, progress: (Progress) -> Void) throws(RunFailure) -> PreparedRun {
        let run = try PeriodRun(workspace, options, laysOut: laysOut)
        var settings = run.basis.settings.inbox
        let inbox = try Inbox(
            options.inbox ?? workspace.inbox, period: run.period,
            settling: options.settles ? Settling(seconds: settings.settleSeconds) : nil)
        let known = try memory?.ledger { try $0.submissions(of: run.period) } ?? [:]
        let elsewhere = try otherPeriods(than: run.period)
        settings = settings.named(as: inbox.files.map(\.name) + known.values.map(\.name), in: run.period)
        let received = try receivedDays(of: run)
        var intake = try intake(of: run, known, received, elsewhere: elsewhere, settings)
        var taken = Intake.Result()
        intake.take(inbox.files, into: &taken, progress: progress)
        try taken.finishKeeping()
        let notices = passedOver(taken, in: run.period) + taken.untriedFindings
        let names = taken.namesByDigest
        if let memory, let (earlier, told) = try standingReport(run, taken, in: memory) {
            return try replay(
                earlier, in: memory, notices: notices + told + loose(inbox, taken), inboxNames: names,
                progress: progress)
        }
        let kept = try keptFiles(of: known, beside: taken, withdrawn: settings.withdraw)
        // What an earlier run accepted is taken in again, however long it takes.
        intake.budget = nil
        intake.take(kept, into: &taken, progress: progress)
        intake.settleDocuments(in: &taken)
        try taken.finishKeeping()
        run.reader.forgetTexts()
        let unused = try unusedNames(in: settings, received, among: taken.submissions)
        return PreparedRun(
            run: run, isFinal: options.kind == .final, taken: taken,
            filesFound: inbox.files.count + taken.unwrapped - taken.passedOver.count + kept.count,
            generalFindings: inbox.findings + run.basis.writing.findings + unused,
            knowledge: try memory?.knowledge(before: run) ?? PeriodKnowledge(), replayed: nil, notices: notices,
            inboxNames: names)
    }

    private func intake(
        of run: PeriodRun, _ known: [String: KnownSubmission], _ received: ReceivedDays, elsewhere: Set<String>,
        _ settings: InboxSettings
    ) throws(RunFailure) -> Intake {
        var intake = Intake(
            reader: run.reader, today: run.asOf, begin: run.period.firstDay,
            logged: received.day,
            receipts: known.mapValues(Intake.Receipt.init).merging(try freedFiles(but: elsewhere)) { own, _ in own },
            filesOfOtherPeriods: elsewhere, withdrawn: settings.withdraw, archive: archive,
            conversions: try conversions(by: options.convertersOnPath.flatMap(SpreadsheetConverter.init)))
        for one in known.values.sorted(by: { ($0.firstRun, $0.modified) < ($1.firstRun, $1.modified) }) {
            intake.lastOfName[one.name] = one.sha256
        }
        intake.budget = settings.budget
        intake.trial = run.trial(options)
        return intake
    }

    /// The conversions of earlier runs, and the means to convert more files.
    func conversions(by converter: SpreadsheetConverter?) throws(RunFailure) -> Conversions {
        Conversions(
            known: try memory?.ledger { try $0.conversions() } ?? [:], archive: memory?.archive, converter: converter)
    }

    /// The inbox has a file of this name, at its top or in a subfolder, or an earlier run saw one.
    private func isKnownElsewhere(_ name: String) throws(RunFailure) -> Bool {
        let inbox = options.inbox ?? workspace.inbox
        let folders = ((try? Files.entries(of: inbox)) ?? []).filter { $0.kind == .folder }.map {
            "\(inbox)/\($0.name)"
        }
        if ([inbox] + folders).contains(where: { Files.exists("\($0)/\(name)") }) { return true }
        return try memory?.ledger { try $0.hasSeen(fileNamed: name) } ?? false
    }

    /// Names in the settings and lines of the received log that fit no file.
    private func unusedNames(
        in settings: InboxSettings, _ received: ReceivedDays, among files: [Submission]
    ) throws(RunFailure) -> [Finding] {
        var findings = try settings.unusedNames(files, isKnown: isKnownElsewhere)
        let names = files.map(\.file)
        for entry in received.entries where !names.contains(where: { entry.names($0, in: received.period) }) {
            guard try !isKnownElsewhere(entry.bareName) else { continue }
            findings.append(
                Finding(
                    .receivedLogUnused, at: Place(file: ReceivedLog.fileName, line: entry.line), value: entry.file))
        }
        return findings + received.findings(among: names)
    }

    /// The days of receipt that are written down, and which other periods have files of the same names, as folders of
    /// the inbox and earlier runs tell.
    private func receivedDays(of run: PeriodRun) throws(RunFailure) -> ReceivedDays {
        let entries = run.basis.received.entries
        var days = ReceivedDays(entries: entries, period: run.period, today: run.asOf)
        guard !entries.isEmpty else { return days }
        func add(_ name: String, of period: Period) { days.namesakes[name, default: []].insert(period) }
        let inbox = options.inbox ?? workspace.inbox
        for folder in (try? Files.entries(of: inbox)) ?? [] {
            guard let period = Period(iso: folder.name), period != run.period else { continue }
            for file in (try? Files.entries(of: "\(inbox)/\(folder.name)")) ?? [] { add(file.name, of: period) }
        }
        for (period, names) in try memory?.ledger({ try $0.fileNames(ofPeriodsBut: run.period) }) ?? [:] {
            for name in names {
                add(name.hasPrefix("\(period)/") ? String(name.dropFirst("\(period)/".count)) : name, of: period)
            }
        }
        return days
    }

    private func otherPeriods(than period: Period) throws(RunFailure) -> Set<String> {
        try memory?.ledger { try $0.filesOfOtherPeriods(than: period) } ?? []
    }

    /// The receipts of files that came for a report which was withdrawn since, unless they came for another since then.
    private func freedFiles(but taken: Set<String>) throws(RunFailure) -> [String: Intake.Receipt] {
        try memory?.ledger { try $0.freedFiles() }.filter { !taken.contains($0.key) }.mapValues(Intake.Receipt.init)
            ?? [:]
    }

    private func passedOver(_ taken: Intake.Result, in period: Period) -> [Finding] {
        guard !taken.passedOver.isEmpty else { return [] }
        return [
            Finding(
                .filesOfOtherPeriods, at: .nowhere,
                details: [
                    .count: String(taken.passedOver.count), .date: period.description,
                    .suggestions: FileName.some(of: taken.passedOver.map(\.file)),
                ])
        ]
    }

    /// What there is to say about the inbox as it is now when a run is made again.
    private func loose(_ inbox: Inbox, _ taken: Intake.Result) -> [Finding] {
        taken.findings.filter { $0.code.saysThatFileWaits }
    }

    // MARK: Files that the inbox no longer has

    private static let keptOutcomes = [Submission.Outcome.accepted, .superseded, .answers].map(\.rawValue)

    /// Returns and answers that earlier runs accepted and the inbox no longer has. If the inbox uses a name for other
    /// bytes, the day of receipt is added to it.
    private func keptFiles(
        of known: [String: KnownSubmission], beside taken: Intake.Result, withdrawn: Set<String>
    ) throws(RunFailure) -> [Inbox.File] {
        guard let memory else { return [] }
        let present = Set(taken.submissions.compactMap(\.sha256))
        var names = Set(taken.submissions.map(\.file))
        var files: [Inbox.File] = []
        let missing = known.values.filter {
            !present.contains($0.sha256) && Self.keptOutcomes.contains($0.outcome)
        }
        var lost: [Finding] = []
        for submission in missing.sorted(by: { ($0.firstRun, $0.name, $0.sha256) < ($1.firstRun, $1.name, $1.sha256) })
        {
            guard let bytes = try memory.keptReturn(submission) else {
                if submission.outcome != Submission.Outcome.superseded.rawValue,
                    !withdrawn.contains(where: {
                        InboxSettings.means($0, file: submission.name, sha256: submission.sha256)
                    })
                {
                    lost.append(
                        Finding(
                            .returnNotKept, at: Place(file: submission.name),
                            value: String(submission.sha256.prefix(12))))
                }
                continue
            }
            let name = Self.freeName(submission, besides: names)
            names.insert(name)
            files.append(.kept(bytes, name: name, modified: submission.modified))
        }
        // The published report rests on them.
        guard lost.isEmpty else { throw RunFailure(lost) }
        return files
    }

    private static func freeName(_ submission: KnownSubmission, besides names: Set<String>) -> String {
        let (stem, ending) = FileName.parts(of: submission.name)
        let day = WrittenDate(submission.firstSeen).short.replacing("/", with: "-")
        let candidates = [submission.name, "\(stem) (nhận \(day))\(ending)"]
        return candidates.first { !names.contains($0) }
            ?? "\(stem) (nhận \(day), \(submission.sha256.prefix(8)))\(ending)"
    }
}

extension Inbox.File {
    /// A file whose content comes from the archive.
    static func kept(_ bytes: [UInt8], name: String, modified: Int) -> Inbox.File {
        Inbox.File(
            name: name, path: [0], kind: .file(size: bytes.count), modified: modified, kept: bytes,
            isAccountedFor: true)
    }
}

extension Intake.Receipt {
    fileprivate init(_ known: KnownSubmission) {
        self.init(
            day: known.firstSeen, basis: known.basis.flatMap(ReceiptBasis.init) ?? .firstSeen,
            arrival: .init(order: known.firstRun, modified: known.modified))
    }

    fileprivate init(_ freed: FreedFile) {
        self.init(
            day: freed.firstSeen, basis: freed.basis.flatMap(ReceiptBasis.init) ?? .firstSeen,
            arrival: .init(order: freed.firstRun, modified: freed.modified))
    }

    init(_ input: RunInput) {
        self.init(
            day: input.received, basis: input.basis.flatMap(ReceiptBasis.init) ?? .firstSeen,
            arrival: .init(order: input.arrival ?? .max, modified: input.modified))
    }
}
