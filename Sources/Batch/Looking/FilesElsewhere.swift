import Civil
import Delivery
import Findings
import Ledger

/// Files of the inbox that count for other periods already: which period took them, and the way out where that was wrong.
struct FilesElsewhere {
    let inbox: String
    let options: RunOptions
    let memory: Memory

    /// - Parameters:
    ///   - names: files of the inbox that were passed over.
    ///   - period: the one that they do not count for.
    func findings(_ names: [String], for period: Period) throws(RunFailure) -> [Finding] {
        var files: [Period: [String]] = [:]
        for (name, taker) in try takers(of: names, besides: period) { files[taker, default: []].append(name) }
        var findings: [Finding] = []
        for (taker, names) in files.sorted(by: { $0.key < $1.key }) {
            findings.append(try finding(names, takenBy: taker, for: period))
        }
        return findings
    }

    /// A draft may be taken back; what another report took is brought again by a copy in the period's own subfolder.
    private func finding(
        _ names: [String], takenBy taker: Period, for period: Period
    ) throws(RunFailure) -> Finding {
        let isDraft = try memory.standing(of: taker).state.answer(to: .withdraw).refusal == nil
        return Finding(
            isDraft ? .filesTakenByDraft : .filesTakenByReport, at: .nowhere,
            details: [
                .count: String(names.count), .expected: taker.description, .date: period.description,
                .suggestions: names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : ""),
                .key: SuggestedCommand("withdraw", options, period: taker, "--reason", "Lập nhầm kỳ").text,
            ])
    }

    /// By their bytes; what came in an archive or a mail by its name.
    private func takers(
        of names: [String], besides period: Period
    ) throws(RunFailure) -> [(name: String, period: Period)] {
        guard !names.isEmpty else { return [] }
        let counting = try memory.ledger { try $0.countingSubmissions(besides: period) }
            .sorted { $0.period < $1.period }
        let byDigest = Dictionary(counting.map { ($0.sha256, $0.period) }, uniquingKeysWith: { $1 })
        let byName = Dictionary(counting.map { ($0.name, $0.period) }, uniquingKeysWith: { $1 })
        return names.compactMap { name in
            let bytes = try? Files.bytes(of: Array("\(inbox)/\(name)".utf8CString), limit: 1 << 30)
            let digest = bytes.flatMap { try? Digest.sha256(of: $0) }
            return (digest.flatMap { byDigest[$0] } ?? byName[name]).map { (name, $0) }
        }
    }
}
