import Civil
import Reports

/// The run that holds a lock, as its lock file names it.
struct RunLockHolder: Hashable, Sendable {
    /// The process's number.
    let process: Int
    /// Date and time in Asia/Ho_Chi_Minh, `2022-11-30 08:15:02`.
    let since: String

    init(process: Int, since: String) {
        self.process = process
        self.since = since
    }

    /// Reads what `text` writes; `nil` for anything else, such as a note that is just being written or a foreign file.
    init?(text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 3, lines[2].isEmpty, let process = Int(lines[0]), process > 0,
            lines[1].count == 19, lines[1].allSatisfy({ $0.isASCII && ($0.isNumber || "-: ".contains($0)) })
        else { return nil }
        self.init(process: process, since: String(lines[1]))
    }

    /// `since` as people say it: `08:15:02 ngày 30/11/2022`.
    var sinceInVietnamese: String {
        guard let date = CivilDate(iso: String(since.prefix(10))) else { return since }
        return "\(since.suffix(8)) ngày \(WrittenDate(date).short)"
    }

    /// The lock file's content.
    var text: String { "\(process)\n\(since)\n" }

    /// Seconds since 1970-01-01T00:00Z as date and time in Asia/Ho_Chi_Minh.
    static func clock(_ seconds: Int) -> String {
        guard let date = Clock.date(secondsSince1970: seconds) else { return "0000-00-00 00:00:00" }
        let second = (seconds % 86_400 + 7 * 3600) % 86_400
        let time = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(date) \(time.joined(separator: ":"))"
    }
}
