import Civil
import Findings
import Foundation
import Ledger

/// Closes a period, or opens it again for a reason that is recorded.
public enum CloseRun {
    /// Freezes the published report. Throws when none was published or the period is closed already.
    ///
    /// - Returns: the period, and findings on the report for whoever closes it.
    public static func close(_ options: RunOptions) throws(RunFailure) -> (period: Period, findings: [Finding]) {
        var findings: [Finding] = []
        let period = try change(options) { memory, period throws(RunFailure) in
            let standing = try memory.standing(of: period)
            try standing.require(.close)
            try memory.add(isClosed: true, to: standing, options, reason: "")
            if !standing.state.hasFinal { findings.append(draft(of: period, in: memory)) }
        }
        return (period, findings)
    }

    /// The finding that a draft was closed, with what it lists as open.
    private static func draft(of period: Period, in memory: Memory) -> Finding {
        let path = "\(memory.folder(of: period))/\(PublishedResult.path)"
        let result = FileManager.default.contents(atPath: path).flatMap {
            try? JSONDecoder().decode(OpenFindings.self, from: $0)
        }
        func count(_ severity: Finding.Severity) -> String { result.map { String($0.count(severity)) } ?? "?" }
        return Finding(
            .draftClosed, at: .nowhere,
            details: [
                .date: period.description,
                .key: SuggestedCommand(
                    "close", memory.place, period: period, "--reopen", "--reason", "Lập bản chính thức"
                ).text,
            ],
            clauses: [.assumed: .open(errors: count(.error), warnings: count(.warning))])
    }

    /// The part of `ket-qua.json` that is read here.
    private struct OpenFindings: Decodable {
        struct Row: Decodable {
            let severity: String
            let waiver: String?
            let replacedBy: String?

            enum CodingKeys: String, CodingKey {
                case severity, waiver
                case replacedBy = "replaced_by"
            }
        }
        let findings: [Row]

        func count(_ severity: Finding.Severity) -> Int {
            findings.count { $0.severity == severity.rawValue && $0.waiver == nil && $0.replacedBy == nil }
        }
    }

    /// Lets a closed period be reported on again. Throws when it is not closed, or no reason is given.
    public static func reopen(_ options: RunOptions, reason: String) throws(RunFailure) -> Period {
        try change(options) { memory, period throws(RunFailure) in
            guard reason.contains(where: { !$0.isWhitespace }) else {
                throw RunFailure(.reasonMissing, at: .nowhere, details: [.date: period.description])
            }
            let standing = try memory.standing(of: period)
            try standing.require(.reopen)
            try memory.add(isClosed: false, to: standing, options, reason: reason)
        }
    }

    private static func change(
        _ options: RunOptions, _ body: (Memory, Period) throws(RunFailure) -> Void
    ) throws(RunFailure) -> Period {
        let period = try PeriodRun.period(of: options)
        let place = MemoryPlace(try Workspace(of: options), output: options.output)
        let lock = try OutputLock.hold(in: place.reports)
        defer { lock.release() }
        let memory = try Memory.open(place)
        try body(memory, period)
        try memory.noteClosings(of: period)
        return period
    }
}

extension Memory {
    fileprivate func add(
        isClosed: Bool, to standing: PeriodStanding, _ options: RunOptions, reason: String
    ) throws(RunFailure) {
        guard let run = standing.run else { return }
        let closing = Closing(
            period: standing.period, isClosed: isClosed, day: options.asOf, reason: reason, run: run.id)
        try ledger { try $0.add(closing) }
    }
}
