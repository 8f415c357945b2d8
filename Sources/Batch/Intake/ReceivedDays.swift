import Civil
import Findings
import Reports

/// Decides which line of the received log dates which file of a period, since many districts send a file of the same
/// name each month.
struct ReceivedDays {
    let entries: [ReceivedLog.Entry]
    let period: Period
    /// The run's clock.
    let today: CivilDate
    /// By bare name: the other periods that have a file of this name.
    var namesakes: [String: Set<Period>] = [:]

    /// The day that the log gives for a file of the period.
    func day(of file: String) -> CivilDate? {
        let own = entries.filter { $0.names(file, in: period) }
        let bound = own.filter { $0.folder != nil }
        guard bound.isEmpty else { return bound.filter(isPossible).map(\.day).max() }
        let days = own.filter { isPossible($0) && !mayBeLater($0) }.map(\.day)
        // A line dated in the next month may be about the next month's file.
        return days.filter { $0 <= period.lastDay }.max() ?? days.min()
    }

    /// Findings on lines that name a file of the period but a day on which it cannot have come.
    func findings(among files: [String]) -> [Finding] {
        entries.filter { entry in
            guard !isPossible(entry), let file = files.first(where: { entry.names($0, in: period) }) else {
                return false
            }
            return entry.folder != nil || !isOfOther(entry, than: file)
        }.map { entry in
            Finding(
                .receivedLogDayWrong, at: Place(file: ReceivedLog.fileName, line: entry.line), value: entry.file,
                details: [
                    .date: WrittenDate(entry.day).short,
                    .limit: WrittenDate(period.firstDay).short, .assumed: WrittenDate(today).short,
                ])
        }
    }

    /// The day is neither before the period began nor after the run.
    private func isPossible(_ entry: ReceivedLog.Entry) -> Bool { entry.day >= period.firstDay && entry.day <= today }

    /// A later period has a file of this name, and had begun by that day.
    private func mayBeLater(_ entry: ReceivedLog.Entry) -> Bool {
        namesakes[entry.bareName, default: []].contains { $0 > period && $0.firstDay <= entry.day }
    }

    /// The line is about another period's file. Either that period has a file of this name and had begun by the day, or
    /// another line dates this file and the day lies before the period.
    private func isOfOther(_ entry: ReceivedLog.Entry, than file: String) -> Bool {
        guard entry.day < period.firstDay else { return mayBeLater(entry) }
        return day(of: file) != nil
            || namesakes[entry.bareName, default: []].contains { $0 < period && $0.firstDay <= entry.day }
    }
}
