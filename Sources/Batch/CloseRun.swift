import Civil
import Findings
import Ledger

/// Closes a period, or opens it again for a reason that is kept.
public enum CloseRun {
    /// Freezes the report that stands. Throws when none was published.
    public static func close(_ options: RunOptions) throws(RunFailure) -> Period {
        try change(options) { memory, period throws(RunFailure) in
            try memory.refuseClosed(period)
            try memory.add(isClosed: true, of: period, options, reason: "")
        }
    }

    /// Lets a closed period be reported on again. Throws when it is not closed or no reason is given.
    public static func reopen(_ options: RunOptions, reason: String) throws(RunFailure) -> Period {
        try change(options) { memory, period throws(RunFailure) in
            let details: [Detail: String] = [.date: period.description]
            guard reason.contains(where: { !$0.isWhitespace }) else {
                throw RunFailure(.reasonMissing, at: .nowhere, details: details)
            }
            guard try memory.ledger({ try $0.closings(of: period) }).last?.isClosed == true else {
                throw RunFailure(.periodNotClosed, at: .nowhere, details: details)
            }
            try memory.add(isClosed: false, of: period, options, reason: reason)
        }
    }

    private static func change(
        _ options: RunOptions, _ body: (Memory, Period) throws(RunFailure) -> Void
    ) throws(RunFailure) -> Period {
        let period = try PeriodRun.period(of: options)
        let place = MemoryPlace(try Workspace(options.workspace), output: options.output)
        let lock = try OutputLock.hold(in: place.reports)
        defer { lock.release() }
        try body(try Memory.open(place), period)
        return period
    }
}

extension Memory {
    fileprivate func add(
        isClosed: Bool, of period: Period, _ options: RunOptions, reason: String
    ) throws(RunFailure) {
        guard let run = try ledger({ try $0.publishedRun(of: period) }) else {
            throw RunFailure(.periodNotPublished, at: .nowhere, details: [.date: period.description])
        }
        try ledger {
            try $0.add(Closing(period: period, isClosed: isClosed, day: options.asOf, reason: reason, run: run.id))
        }
    }
}
