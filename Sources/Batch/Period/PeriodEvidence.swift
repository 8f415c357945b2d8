import Civil
import Findings
import Ledger
import Returns

/// What the new files of the inbox say against the period that is assumed if nobody names one: the month before the
/// run.
struct PeriodEvidence {
    /// Another period, and the files or folders that are of it, or may be.
    struct Other {
        let period: Period
        let files: [String]
        /// Set if it has a report that is not closed, and the files do not say that they are of the assumed period.
        var open: PeriodStanding?
    }

    let workspace: Workspace
    let options: RunOptions
    let memory: Memory
    let prepared: PreparedRun
    let standing: PeriodStanding
    /// SHA-256 of the files that earlier runs of the period saw.
    let known: Set<String>

    var period: Period { prepared.run.period }
    /// The month that the run falls in.
    var present: Period? { Period(year: options.asOf.year, month: options.asOf.month) }

    /// Throws if most of the new files speak of another period, or one of them may be meant for another period that is
    /// still open.
    func refuseOther() throws(RunFailure) {
        guard options.period == nil, let other = try other() else { return }
        let files = other.files
        throw RunFailure(
            [
                Finding(
                    .periodUnclear, at: .nowhere,
                    details: [
                        .date: period.description, .count: String(files.count), .suggestions: FileName.some(of: files),
                        .expected: other.period.description,
                        .key: command(other.period, other.open), .assumed: command(period),
                    ], clauses: [.reason: other.clause])
            ])
    }

    /// The notice that the period was assumed.
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

    /// - Parameter open: the state of that period. A final report can only be followed by a final one.
    private func command(_ period: Period, _ open: PeriodStanding? = nil) -> String {
        let isFinal = options.kind == .final || options.kind == .draft && open?.state.hasFinal ?? false
        return SuggestedCommand("report", options, period: period).text
            + (isFinal ? " --final" : options.kind == .publicVersion ? " --public" : "")
    }

    // MARK: Evidence

    private func other() throws(RunFailure) -> Other? {
        let files = newFiles
        guard !files.isEmpty else { return folderOfOther() }
        let objecting = files.filter { Self.objects(prepared.taken.findings, in: $0.file) }
        if objecting.count * 2 > files.count {
            return candidates.first { objects(objecting[0], under: $0) == false }.map {
                Other(period: $0, files: objecting.map(\.file))
            }
        }
        let ofRound = ofRoundUnderWay(files)
        if let present, ofRound.count * 2 > files.count { return Other(period: present, files: ofRound.map(\.file)) }
        return try openOther(files)
    }

    private var newFiles: [Submission] {
        prepared.taken.submissions.filter {
            [.accepted, .rejected].contains($0.outcome) && $0.sha256 != nil && $0.isNews(besides: known)
        }
    }

    /// In the month of a round the returns of that round come in: files changed in this month that do not say they are
    /// of another.
    private func ofRoundUnderWay(_ files: [Submission]) -> [Submission] {
        guard let present, present > period, prepared.run.rulebook.isRound(present) else { return [] }
        return files.filter { file in
            guard let changed = Clock.date(secondsSince1970: file.arrival.modified) else { return false }
            return changed >= present.firstDay && changed <= options.asOf && objects(file, under: present) == false
        }
    }

    /// There is no report and no file for the period, but another period has a folder with files.
    private func folderOfOther() -> Other? {
        guard !standing.state.hasReport, prepared.taken.submissions.isEmpty else { return nil }
        let inbox = options.inbox ?? workspace.inbox
        let folders = ((try? Files.entries(of: inbox)) ?? []).filter { $0.kind == .folder }.map(\.name)
            .filter { name in
                Period(iso: name) != nil && name != period.description
                    && ((try? Files.entries(of: "\(inbox)/\(name)")) ?? []).contains { $0.kind != .folder }
            }
        return folders.max().flatMap { name in Period(iso: name).map { Other(period: $0, files: ["\(name)/"]) } }
    }

    /// The periods that the files may be of, back to the first one with a rulebook, since forms of years ago turn up too:
    /// the latest month first, then the rounds, then the other months.
    private var candidates: [Period] {
        var (months, rounds): ([Period], [Period]) = ([], [])
        var month = present
        while let one = month, let rulebook = (try? workspace.rulebook(on: one.lastDay))?.rulebook {
            month = Period(before: one.firstDay)
            guard one != period else { continue }
            months.append(one)
            if rulebook.isRound(one) { rounds.append(one) }
        }
        return months.prefix(1) + rounds + months
    }

    /// Whether the file, read for another period, says that it is not of that one; `nil` where it cannot be read again.
    func objects(_ file: Submission, under other: Period) -> Bool? {
        var options = options
        options.period = other
        options.asOf = max(options.asOf, other.firstDay)
        let (arrived, path) = place(of: file)
        guard let checked = try? CheckRun.run([arrived], options, progress: { _ in }),
            checked.submissions.contains(where: { $0.file == path })
        else { return nil }
        return Self.objects(checked.findings, in: path)
    }

    /// The path of what lies in the inbox (the file, or the archive or mail that it came in), and the path of the file
    /// itself.
    private func place(of file: Submission) -> (arrived: String, path: String) {
        let inbox = options.inbox ?? workspace.inbox
        var parts = file.file.split(separator: "/")
        while parts.count > 1, !Files.exists("\(inbox)/\(parts.joined(separator: "/"))") { parts.removeLast() }
        return ("\(inbox)/\(parts.joined(separator: "/"))", "\(inbox)/\(file.file)")
    }

    private static func objects(_ findings: [Finding], in file: String) -> Bool {
        findings.contains { [.otherMonth, .otherYear].contains($0.code) && $0.place.file == file }
    }
}
