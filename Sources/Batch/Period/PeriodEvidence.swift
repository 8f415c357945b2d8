import Civil
import Findings
import Ledger
import Returns

/// What the new files of the inbox say against a period that nobody named: the one before the run's day was taken.
struct PeriodEvidence {
    let workspace: Workspace
    let options: RunOptions
    let prepared: PreparedRun
    let standing: PeriodStanding
    /// SHA-256 of the files that earlier runs of the period saw.
    let known: Set<String>

    private var period: Period { prepared.run.period }
    /// The month that the run falls in.
    private var present: Period? { Period(year: options.asOf.year, month: options.asOf.month) }

    /// Throws when more of the new files speak of another period than not.
    func refuseOther() throws(RunFailure) {
        guard options.period == nil, let (other, files) = other() else { return }
        let names = files.prefix(5).joined(separator: ", ") + (files.count > 5 ? ", …" : "")
        throw RunFailure(
            .periodUnclear, at: .nowhere,
            details: [
                .date: period.description, .count: String(files.count), .suggestions: names,
                .expected: other.description, .key: command(other), .assumed: command(period),
            ])
    }

    /// Said where it was taken all the same.
    var isAssumed: [Finding] {
        guard options.period == nil, let present else { return [] }
        return [
            Finding(
                .periodAssumed, at: .nowhere,
                details: [
                    .date: period.description, .limit: "\(options.asOf.day)/\(present.month)/\(present.year)",
                    .key: command(present),
                ])
        ]
    }

    private func command(_ period: Period) -> String {
        SuggestedCommand("report", options, period: period).text
            + (options.kind == .final ? " --final" : options.kind == .publicVersion ? " --public" : "")
    }

    // MARK: Evidence

    /// The other period, and the files or folders that speak of it.
    private func other() -> (Period, [String])? {
        let files = newFiles
        guard !files.isEmpty else { return folderOfOther() }
        let objecting = files.filter { Self.objects(prepared.taken.findings, in: $0.file) }
        if objecting.count * 2 > files.count {
            return candidates.first { !objects(objecting[0], under: $0) }.map { ($0, objecting.map(\.file)) }
        }
        let ofRound = ofRoundUnderWay(files)
        return ofRound.count * 2 > files.count ? present.map { ($0, ofRound.map(\.file)) } : nil
    }

    private var newFiles: [Submission] {
        prepared.taken.submissions.filter { submission in
            [.accepted, .rejected].contains(submission.outcome)
                && submission.sha256.map { !known.contains($0) } ?? false
        }
    }

    /// In the month of a round its returns come in: files changed in this month that do not say that they are of another.
    private func ofRoundUnderWay(_ files: [Submission]) -> [Submission] {
        guard let present, present > period, prepared.run.rulebook.isRound(present) else { return [] }
        return files.filter { file in
            guard let changed = Clock.date(secondsSince1970: file.arrival.modified) else { return false }
            return changed >= present.firstDay && changed <= options.asOf && !objects(file, under: present)
        }
    }

    /// Nothing stands and nothing came for the period, but another one has a folder with files.
    private func folderOfOther() -> (Period, [String])? {
        guard !standing.state.hasReport, prepared.taken.submissions.isEmpty else { return nil }
        let inbox = options.inbox ?? workspace.inbox
        let folders = ((try? Files.entries(of: inbox)) ?? []).filter { $0.kind == .folder }.map(\.name)
            .filter { name in
                Period(iso: name) != nil && name != period.description
                    && ((try? Files.entries(of: "\(inbox)/\(name)")) ?? []).contains { $0.kind != .folder }
            }
        return folders.max().flatMap { name in Period(iso: name).map { ($0, ["\(name)/"]) } }
    }

    /// The present month, then those before it, rounds first.
    private var candidates: [Period] {
        var months: [Period] = []
        var month = present
        while let one = month, months.count < 25 {
            months.append(one)
            month = Period(before: one.firstDay)
        }
        let others = months.filter { $0 != period }
        let rounds = others.filter { (try? workspace.rulebook(on: $0.lastDay))?.rulebook.isRound($0) ?? false }
        return others.prefix(1) + rounds + others
    }

    /// The file, read for the other period, says that it is of another. What cannot be read again says nothing for it.
    private func objects(_ file: Submission, under other: Period) -> Bool {
        var options = options
        options.period = other
        options.asOf = max(options.asOf, other.firstDay)
        let path = "\(options.inbox ?? workspace.inbox)/\(file.file)"
        guard let checked = try? CheckRun.run([path], options, progress: { _ in }) else { return true }
        return Self.objects(checked.findings, in: path)
    }

    private static func objects(_ findings: [Finding], in file: String) -> Bool {
        findings.contains { [.otherMonth, .otherYear].contains($0.code) && $0.place.file == file }
    }
}
