import Civil
import Findings
import Ledger

/// Takes a published draft back whole: it was of the wrong period. Its folder is put aside, its files are free for their
/// true period, and no later report knows of it.
public enum WithdrawRun {
    public struct Outcome: Sendable {
        public let period: Period
        /// Path of the folder that it was put aside as.
        public let folder: String
        public let findings: [Finding]
    }

    /// Throws when there is nothing to take back, when it is final or closed, and without a reason.
    public static func run(_ options: RunOptions, reason: String) throws(RunFailure) -> Outcome {
        let period = try PeriodRun.period(of: options)
        let place = MemoryPlace(try Workspace(options.workspace), output: options.output)
        let lock = try OutputLock.hold(in: place.reports)
        defer { lock.release() }
        let memory = try Memory.open(place)
        let standing = try memory.standing(of: period)
        try standing.require(.withdraw)
        guard reason.contains(where: { !$0.isWhitespace }) else {
            throw RunFailure(.withdrawalReasonMissing, at: .nowhere, details: [.date: period.description])
        }
        guard let run = standing.run else { return Outcome(period: period, folder: standing.folder, findings: []) }
        let sent = try memory.ledger { try $0.sendings(of: period) }.filter {
            $0.manifest == run.manifest && $0.state != .refused
        }
        let folder = try memory.withdraw(run, on: options.asOf, reason: reason)
        let told = sent.isEmpty ? [] : [toBeTold(sent, of: period)]
        return Outcome(period: period, folder: folder, findings: memory.notices + told)
    }

    private static func toBeTold(_ sent: [RecordedSending], of period: Period) -> Finding {
        let recipients = Set(sent.flatMap(\.recipients)).sorted().joined(separator: ", ")
        return Finding(
            .withdrawnAfterSending, at: .nowhere, details: [.date: period.description, .suggestions: recipients])
    }
}
