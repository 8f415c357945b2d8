import Assessment
import Civil
import Findings
import Returns

// Files that may be meant for another period, because a report of that period is published and still open to them.

extension PeriodEvidence {
    /// If the run names no period and there is no report of the usual one yet: the other period that a new file may be
    /// meant for. That is the present month or the month before the assumed period, if it has a report that is not
    /// closed. A file is meant for no other period if it lies in the period's own subfolder, or says which month or
    /// year it is of.
    ///
    /// So a clock that makes each month's report without `--period` gets on by itself if the period before is closed,
    /// or if files say their month or lie in `inbox/2022-12`. Otherwise the run stops rather than take a correction for
    /// a return.
    func openOther(_ files: [Submission]) throws(RunFailure) -> Other? {
        guard !standing.state.hasReport else { return nil }
        let free = files.filter { !$0.file.hasPrefix("\(period)/") }
        for other in [present, Period(before: period.firstDay)].compactMap(\.self) where other != period {
            let open = try memory.standing(of: other)
            guard open.state.hasReport, !open.state.isClosed else { continue }
            // A file that cannot be read again may be of any period.
            let meant = free.filter { objects($0, under: other) != true }
            if !meant.isEmpty { return Other(period: other, files: meant.map(\.file), open: open) }
        }
        return nil
    }
}

extension PeriodEvidence.Other {
    /// What the files have to do with the period.
    var clause: Clause {
        guard let state = open?.state else { return .filesSpeak(of: period.description) }
        return .filesNameNoPeriod(while: period.description, isFinal: state.hasFinal)
    }
}
