import Civil
import Rulebook

extension RunOptions {
    /// The same options for the period that is under way. If nobody named one: in the month of an assessment round,
    /// that month. In other months the period stays unnamed, which means the month before.
    public func forPeriodUnderWay() -> RunOptions {
        guard period == nil, let present = Period(year: asOf.year, month: asOf.month),
            // The run itself will say what is wrong with the workspace.
            let volume = try? Workspace(workspace).rulebook(on: present.lastDay), volume.rulebook.isRound(present)
        else { return self }
        var options = self
        options.period = present
        return options
    }
}
