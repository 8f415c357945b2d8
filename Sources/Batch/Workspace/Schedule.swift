import Civil
import Rulebook

/// How a clock starts the runs in a workspace: lines for crontab, or units for systemd.
struct Schedule {
    /// Absolute path of the program.
    let program: String
    /// Absolute path of the workspace.
    let workspace: String
    /// Name of the user that the run belongs to.
    let user: String

    /// The line for crontab that makes the report at 6 in the morning on the first of each month, by the machine's
    /// clock.
    var cronLine: String {
        "0 6 1 * * \(Self.quotedForCron(program)) report --workspace \(Self.quotedForCron(workspace)) --quiet --syslog"
    }

    /// Lines for crontab that do the same every day from when a round's returns come in until its report is due. In a
    /// year without a round they only repeat the report of the month before. Empty for a rulebook that sets no days for
    /// the report.
    func roundLines(by rulebook: Rulebook) -> [String] {
        Self.roundDays(by: rulebook).map { month, days in
            "0 6 \(days.lowerBound)-\(days.upperBound) \(month) * \(Self.quotedForCron(program)) report "
                + "--workspace \(Self.quotedForCron(workspace)) --current --quiet --syslog"
        }
    }

    /// The days on which the report of a round is made, with their months, for `OnCalendar=` of `tonghop-round.timer`.
    static func roundCalendar(by rulebook: Rulebook) -> [String] {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return roundDays(by: rulebook).map { month, days in
            "*-\(padded(month))-\(padded(days.lowerBound))..\(padded(days.upperBound)) 06:00:00 Asia/Ho_Chi_Minh"
        }
    }

    private static func roundDays(by rulebook: Rulebook) -> [(month: Int, days: ClosedRange<Int>)] {
        let month = rulebook.rounds.month
        guard
            let end = rulebook.deadlines.filter({ $0.duty == .departmentReport }).map({ ($0.month, $0.day) }).max(by: <)
        else { return [] }
        return end.0 == month
            ? [(month, beginOfRound...max(beginOfRound, end.1))]
            : [(month, beginOfRound...lastDay(of: month)), (end.0, 1...end.1)]
    }

    /// The day of the round's month from which its returns come in.
    private static let beginOfRound = 15

    /// The last day of a month in a year that is no leap year.
    private static func lastDay(of month: Int) -> Int { Period(year: 2023, month: month)?.lastDay.day ?? 28 }

    /// The command with which root sets up the units in `folder`: for each month's report and, in a round, each day's.
    func systemdLine(units folder: String) -> String {
        "cp \(Self.quotedForShell(folder))/tonghop* /etc/systemd/system/ && systemctl enable --now tonghop.timer tonghop-round.timer"
    }

    /// The command after that one, which starts the page beside the inbox.
    static let watchLine = "systemctl enable --now tonghop-watch.path tonghop-watch.timer"

    /// File name and text of the units. They come from the same files that `make install` makes its templates from.
    var units: [(name: String, text: String)] {
        [
            ("tonghop.service", PackageResources.tonghop_service), ("tonghop.timer", PackageResources.tonghop_timer),
            ("tonghop-round.service", PackageResources.tonghop_round_service),
            ("tonghop-round.timer", PackageResources.tonghop_round_timer),
            ("tonghop-watch.service", PackageResources.tonghop_watch_service),
            ("tonghop-watch.path", PackageResources.tonghop_watch_path),
            ("tonghop-watch.timer", PackageResources.tonghop_watch_timer),
        ].map { name, text in
            let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            return (name, lines.map { filled(String($0)) }.joined(separator: "\n"))
        }
    }

    private func filled(_ line: String) -> String {
        // A description and a single path are not split into words, so they need no quotes. A dollar sign begins a
        // variable only in commands.
        func quoted(_ path: String) -> String {
            if line.hasPrefix("Description=") || line.hasPrefix("PathChanged=") { return path }
            return Self.quotedForUnit(line.hasPrefix("Exec") ? path.replacing("$", with: "$$") : path)
        }
        return line.replacing("@program@", with: quoted(Self.withoutSpecifiers(program)))
            .replacing("@workspace@", with: quoted(Self.withoutSpecifiers(workspace)))
            .replacing("@user@", with: user)
    }

    /// Quoted for crontab, where a percent sign would mean a line break and has to be escaped.
    private static func quotedForCron(_ path: String) -> String {
        quotedForShell(path).replacing("%", with: "\\%")
    }

    private static func quotedForShell(_ path: String) -> String { ShellWord.quoted(path) }

    private static func withoutSpecifiers(_ path: String) -> String { path.replacing("%", with: "%%") }

    private static func quotedForUnit(_ path: String) -> String {
        ShellWord.isPlain(path)
            ? path : "\"" + path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
