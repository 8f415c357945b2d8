import Assessment
import Civil
import Delivery
import Findings
import Ledger
import Reports
import Returns

// Makes the published report again from what the memory keeps of it (lập lại), if nothing has come or changed.

extension Preparation {
    /// The published report, if that is the one to make, with the notices about that; `nil` if a new one is to be made.
    func standingReport(
        _ run: PeriodRun, _ taken: Intake.Result, in memory: Memory
    ) throws(RunFailure) -> (RecordedRun, [Finding])? {
        let standing = try memory.standing(of: run.period)
        guard let earlier = standing.run else { return nil }
        let mustBeItself = options.kind == .publicVersion && (standing.state.hasFinal || standing.state.isClosed)
        guard !earlier.basis.isEmpty else {
            if mustBeItself { throw RunFailure(.publicOfUnknownReport, at: Place(file: standing.folder)) }
            return nil
        }
        let mayChange = !standing.state.hasFinal && !standing.state.isClosed
        var isNew = try !isReplayable(earlier, run, taken, in: memory)
        if !isNew, mayChange { isNew = try restsOnWithdrawn(earlier, in: memory) }
        guard mustBeItself || !isNew && options.dating == .today && (earlier.isFinal || options.kind != .final) else {
            return nil
        }
        let told = Finding(
            .publicOfStandingReport, at: .nowhere,
            details: [.date: run.period.description, .limit: WrittenDate(earlier.asOf).short])
        return (earlier, isNew ? [told] : [])
    }

    /// Whether nothing has come or changed that the report does not already contain.
    private func isReplayable(
        _ earlier: RecordedRun, _ run: PeriodRun, _ taken: Intake.Result, in memory: Memory
    ) throws(RunFailure) -> Bool {
        let known = Set(try memory.ledger { try $0.inputs(of: earlier) }.compactMap(\.sha256))
        let otherYear = Set(taken.findings.filter { $0.code == .otherYear }.compactMap(\.place.file))
        let isNew = taken.submissions.contains { submission in
            // It could not be read from its archive. If that archive is known, it could not be read before either.
            guard let digest = submission.sha256 else {
                return submission.outcome == .rejected
                    && taken.wrapperOf[submission.file].map { !known.contains($0) } ?? true
            }
            // LibreOffice is there now, so the file can be read.
            if taken.converted.contains(digest) { return true }
            return submission.isNews(besides: known)
                && !(submission.outcome == .rejected && otherYear.contains(submission.file))
        }
        guard !isNew else { return false }
        if earlier.isFinal { return true }
        let present: [String: String]
        do throws(PublicationError) { present = try run.basis.hashes() } catch { throw RunFailure(error) }
        // A run that makes no pages has not read the templates.
        let isRead = present[Basis.Part.templates.rawValue] != nil
        let kept = earlier.basis.filter { entry in
            !Basis.Part.workedOut.contains(entry.key) && (isRead || entry.key != Basis.Part.templates.rawValue)
        }
        return present == kept
    }

    /// Whether it rests on an earlier period's report that was withdrawn since, and does not know the report made in
    /// its place.
    private func restsOnWithdrawn(_ earlier: RecordedRun, in memory: Memory) throws(RunFailure) -> Bool {
        let withdrawn = Set(
            try memory.ledger { try $0.withdrawals() }
                .filter { $0.period < earlier.period && $0.run < earlier.id }.map(\.period))
        guard !withdrawn.isEmpty else { return false }
        let knowledge = try keptKnowledge(in: memory.keptBasis(of: earlier), of: earlier, memory)
        for known in knowledge.past.compactMap(\.period) where withdrawn.contains(known) {
            let standing = try memory.ledger { try $0.publishedRun(of: known) }
            if standing.map({ $0.id > earlier.id }) ?? true { return true }
        }
        return false
    }

    func replay(
        _ earlier: RecordedRun, in memory: Memory, notices: [Finding], inboxNames: [String: String],
        progress: (Progress) -> Void
    ) throws(RunFailure) -> PreparedRun {
        let basis = try memory.keptBasis(of: earlier)
        let run = PeriodRun(basis: basis, period: earlier.period, asOf: earlier.asOf)
        let inputs = try memory.ledger { try $0.inputs(of: earlier) }
        let receipts = inputs.compactMap { input in input.sha256.map { ($0, Intake.Receipt(input)) } }
        let intake = Intake(
            reader: run.reader, today: run.asOf, begin: run.period.firstDay,
            receipts: Dictionary(receipts, uniquingKeysWith: { first, _ in first }),
            conversions: try conversions(by: nil))
        let kept = try memory.ledger { try $0.findings(of: earlier) }.compactMap(KeptFinding.finding)
        // Files that were given up then are not tried again.
        let givenUp = Set(kept.filter { $0.isGivenUp }.compactMap(\.place.file))
        let unread = RunInput.digestsOfUnread(inputs, givenUp: givenUp)
        var taken = Intake.Result()
        // Files are taken in together as far as their bytes may be in memory together.
        var waiting: [Inbox.File] = []
        func takeWaiting() {
            intake.take(waiting, into: &taken) { _ in }
            waiting = []
        }
        for input in inputs {
            guard let digest = input.sha256, !unread.contains(digest) else {
                takeWaiting()
                taken.submissions.append(Submission(input))
                taken.receiptBases[input.name] = input.sha256.map { _ in Intake.Receipt(input).basis }
                continue
            }
            let bytes = try memory.kept(digest, .returned(input.name))
            if let workbook = intake.conversions.known[digest] { _ = try memory.kept(workbook, .returned(input.name)) }
            waiting.append(.kept(bytes, name: input.name, modified: input.modified))
            if waiting.reduce(0, { $0 + ($1.kept?.count ?? 0) }) > Self.mostBytesTogether { takeWaiting() }
        }
        takeWaiting()
        intake.settleDocuments(in: &taken)
        return PreparedRun(
            run: run, isFinal: earlier.isFinal, taken: taken, filesFound: inputs.count, generalFindings: kept,
            knowledge: try keptKnowledge(in: basis, of: earlier, memory), replayed: earlier,
            notices: notices, inboxNames: inboxNames)
    }

    private static let mostBytesTogether = 4 << 20

    /// What the run knew about other periods: without it the report would come out differently.
    private func keptKnowledge(
        in basis: Basis, of run: RecordedRun, _ memory: Memory
    ) throws(RunFailure) -> PeriodKnowledge {
        do {
            return try basis.value(PeriodKnowledge.self, of: .knowledge) ?? PeriodKnowledge()
        } catch {
            let part = Basis.Part.knowledge.rawValue
            throw RunFailure([memory.archiveFinding(run.basis[part] ?? "", .text(part), .altered)])
        }
    }
}

extension RunInput {
    /// SHA-256 of the files that were not read because they are no returns, and so are not in the archive, and of those
    /// that were given up.
    fileprivate static func digestsOfUnread(_ inputs: [RunInput], givenUp: Set<String>) -> Set<String> {
        Set(
            inputs.filter { $0.outcome == Submission.Outcome.ignored.rawValue || givenUp.contains($0.name) }
                .compactMap(\.sha256))
    }
}

extension Submission {
    /// A file that was not read, or that is no return.
    fileprivate init(_ input: RunInput) {
        self.init(
            file: input.name, sha256: input.sha256, size: input.size, received: input.received,
            outcome: Outcome(rawValue: input.outcome) ?? .ignored, unitCode: input.district,
            arrival: Intake.Receipt(input).arrival)
    }
}
