import Civil
import Findings
import Ledger

/// Files of the inbox that already count for another period: which period took them, and what to do if that was wrong.
struct FilesElsewhere {
    let options: RunOptions
    let memory: Memory

    /// - Parameters:
    ///   - files: files of the inbox that were passed over.
    ///   - period: the period that they do not count for.
    func findings(
        _ files: [(file: String, sha256: String)], for period: Period
    ) throws(RunFailure) -> [Finding] {
        var names: [Period: [String]] = [:]
        for (name, taker) in try takers(of: files, besides: period) { names[taker, default: []].append(name) }
        var findings: [Finding] = []
        for (taker, names) in names.sorted(by: { $0.key < $1.key }) {
            findings.append(try finding(names, takenBy: taker, for: period))
        }
        return findings
    }

    /// A draft can be taken back. If any other report took the files, a copy in the period's own subfolder brings them
    /// in.
    private func finding(
        _ names: [String], takenBy taker: Period, for period: Period
    ) throws(RunFailure) -> Finding {
        let isDraft = try memory.standing(of: taker).state.answer(to: .withdraw).refusal == nil
        return Finding(
            isDraft ? .filesTakenByDraft : .filesTakenByReport, at: .nowhere,
            details: [
                .count: String(names.count), .expected: taker.description, .date: period.description,
                .suggestions: FileName.some(of: names),
                .key: SuggestedCommand("withdraw", options, period: taker, "--reason", "Lập nhầm kỳ").text,
            ])
    }

    private func takers(
        of files: [(file: String, sha256: String)], besides period: Period
    ) throws(RunFailure) -> [(name: String, period: Period)] {
        guard !files.isEmpty else { return [] }
        let counting = try memory.ledger { try $0.countingSubmissions(besides: period) }
            .sorted { $0.period < $1.period }
        let takers = Dictionary(counting.map { ($0.sha256, $0.period) }, uniquingKeysWith: { $1 })
        return files.compactMap { file in takers[file.sha256].map { (file.file, $0) } }
    }
}
