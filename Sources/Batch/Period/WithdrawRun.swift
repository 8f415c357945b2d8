import Civil
import Findings
import Ledger

/// Withdraws a published draft as a whole, because it was made for the wrong period. Its folder is put aside, its files
/// are free for their true period, and no later report knows of it.
public enum WithdrawRun {
    public struct Outcome: Sendable {
        public let period: Period
        /// Path of the folder that the report was put aside as.
        public let folder: String
        /// Path of the period's own subfolder of the inbox if files lie in it; `nil` otherwise.
        public var ownInbox: String?
        public let findings: [Finding]

        /// What was done, and what becomes of the files.
        public func words(in language: Language) -> String {
            let done = language.say(
                "Đã rút lại báo cáo kỳ \(period); thư mục cũ nay là \(folder).",
                "Took back the report of \(period); its folder is \(folder) now.")
            guard let ownInbox else {
                return done
                    + language.say(
                        " Các tệp của kỳ ấy tính được cho kỳ khác.", " Its files may count for another period.")
            }
            return done
                + language.say(
                    " Tệp nằm trong \(ownInbox) chỉ tính cho kỳ \(period): hãy chuyển chúng ra thư mục nhận, hoặc vào thư mục con của kỳ đúng, rồi lập kỳ ấy; các tệp khác tính được cho kỳ khác.",
                    " Files in \(ownInbox) count for \(period) alone: move them up into the inbox, or into the subfolder of their true period, before that one is made; other files may count for another period."
                )
        }
    }

    /// Throws when there is nothing to withdraw, when the report is final or the period closed, and when no reason is
    /// given.
    public static func run(_ options: RunOptions, reason: String) throws(RunFailure) -> Outcome {
        let period = try PeriodRun.period(of: options)
        let workspace = try Workspace(of: options)
        let place = MemoryPlace(workspace, output: options.output)
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
            ($0.reply != nil || $0.manifest == run.manifest) && $0.state != .refused
        }
        let folder = try memory.withdraw(run, on: options.asOf, reason: reason)
        let told = sent.isEmpty ? [] : [toBeTold(sent, of: period)]
        return Outcome(
            period: period, folder: folder, ownInbox: ownInbox(of: period, in: workspace),
            findings: memory.notices + told)
    }

    private static func ownInbox(of period: Period, in workspace: Workspace) -> String? {
        let folder = "\(workspace.inbox)/\(period)"
        let files = ((try? Files.entries(of: folder)) ?? []).filter {
            $0.kind != .folder && !Inbox.isIgnorable($0.name)
        }
        return files.isEmpty ? nil : folder
    }

    private static func toBeTold(_ sent: [RecordedSending], of period: Period) -> Finding {
        let recipients = Set(sent.flatMap(\.recipients)).sorted().joined(separator: ", ")
        return Finding(
            .withdrawnAfterSending, at: .nowhere, details: [.date: period.description, .suggestions: recipients])
    }
}
