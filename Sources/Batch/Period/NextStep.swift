import Civil
import Findings

/// What is to be done next for a period (việc tiếp theo).
enum NextStep: Equatable {
    /// Files are open or still being copied.
    case saveFiles([String])
    case dropFiles
    /// This many files are in no report.
    case report(newFiles: Int)
    /// The same where there is a final report: its next issue has to be made.
    case correct(newFiles: Int)
    /// The same where the period is closed.
    case reopen(newFiles: Int)
    case remind([String])
    case askAgain([String])
    case settle(errors: Int, warnings: Int)
    /// The same counting new files, which no published page names yet.
    case look(errors: Int, warnings: Int)
    /// The files of a report that was taken back are still in the inbox.
    case moveFiles
    case makeFinal
    /// A closed period has no final report.
    case reopenDraft
    case send
    /// The letter was drafted as this file.
    case mailDraft(String)
    case close
    case nothing

    /// `nil` where no command does it.
    func command(_ options: RunOptions, of period: Period) -> SuggestedCommand? {
        switch self {
        case .saveFiles, .dropFiles, .remind, .askAgain, .settle, .moveFiles, .mailDraft, .nothing: nil
        case .look:
            // `check` knows earlier files only in the workspace's own folders.
            options.inbox == nil && options.output == nil
                ? SuggestedCommand(
                    "check", options, period: period, SuggestedCommand.absolute(options.workspace) + "/inbox")
                : SuggestedCommand("report", options, period: period, "--final", "--dry-run")
        case .report: SuggestedCommand("report", options, period: period)
        case .correct, .makeFinal: SuggestedCommand("report", options, period: period, "--final")
        case .reopen:
            SuggestedCommand("close", options, period: period, "--reopen", "--reason", "Tính thêm tệp gửi sau")
        case .reopenDraft:
            SuggestedCommand("close", options, period: period, "--reopen", "--reason", "Lập bản chính thức")
        case .send: SuggestedCommand("send", options, period: period)
        case .close: SuggestedCommand("close", options, period: period)
        }
    }

    /// - Parameter folder: the published folder, which has the districts' replies.
    func words(in folder: String, _ language: Language) -> String {
        let (vietnamese, english) = wordsOnFiles(in: folder) ?? wordsOnReport(in: folder, language)
        return language.say(vietnamese, english)
    }

    private typealias Words = (vietnamese: String, english: String)

    /// What is to be done with files and their senders; `nil` for the other steps.
    private func wordsOnFiles(in folder: String) -> Words? {
        func list(_ names: [String]) -> String { names.joined(separator: ", ") }
        switch self {
        case .saveFiles(let files):
            return (
                "lưu và đóng tệp đang mở: \(list(files)), rồi xem lại tình hình",
                "save and close the files that are open: \(list(files)), then look again"
            )
        case .dropFiles:
            return ("thả tệp của các đơn vị báo cáo vào thư mục nhận", "drop the reporting units' files into the inbox")
        case .remind(let names):
            return (
                "nhắc đơn vị chưa có báo cáo: \(list(names)); phiếu nhắc ở \(folder)/phan-hoi/",
                "remind the reporting units that are missing: \(list(names)); notes for them are in \(folder)/phan-hoi/"
            )
        case .askAgain(let names):
            return (
                "đề nghị gửi lại tệp dùng được: \(list(names)); phiếu ở \(folder)/phan-hoi/",
                "ask for files that can be used: \(list(names)); notes for them are in \(folder)/phan-hoi/"
            )
        case .moveFiles:
            return (
                "nếu tệp là của kỳ khác: chuyển tệp vào thư mục con của kỳ ấy trong thư mục nhận, như inbox/2022-11",
                "if the files are another period's: move them to its own subfolder of the inbox, such as inbox/2022-11"
            )
        case .report, .correct, .reopen, .settle, .look, .makeFinal, .reopenDraft, .send, .mailDraft, .close, .nothing:
            return nil
        }
    }

    /// What is to be done with the report.
    private func wordsOnReport(in folder: String, _ language: Language) -> Words {
        switch self {
        case .report(let count): return ("lập báo cáo: \(count) tệp mới", "make the report: new files \(count)")
        case .correct(let count):
            return ("lập lại bản chính thức: \(count) tệp mới", "make the final report again: new files \(count)")
        case .reopen(let count):
            return (
                "chỉ khi phải tính \(count) tệp mới: mở lại kỳ; hãy ghi đúng lý do",
                "only if the new files (\(count)) are to count: open the period again; give the true reason"
            )
        case .settle(let errors, let warnings):
            let what = counts(errors, warnings, language)
            let annex = "\(folder)/phu-luc/nguon-so-lieu.html"
            return ("xử lý \(what) nêu ở \(annex)", "settle \(what) named in \(annex)")
        case .look(let errors, let warnings):
            let what = counts(errors, warnings, language)
            return (
                "xem \(what) khi tính cả tệp mới; xử lý xong thì lập lại bản chính thức",
                "see what there is with the new files: \(what); once settled, make the final report again"
            )
        case .makeFinal: return ("lập bản chính thức", "make the final report")
        case .reopenDraft:
            return (
                "kỳ đã khóa ở bản dự thảo; chỉ khi cần bản chính thức: mở lại kỳ, rồi lập bằng report --final",
                "the period was closed on a draft; only if a final report is needed: open it again, then report --final"
            )
        case .send: return ("soạn thư gửi báo cáo lên", "draft the letter that takes the report up")
        case .mailDraft(let name):
            let draft = "\(CompanionFolder.sentUp.beside(folder))/\(name)"
            return (
                "gửi thư nháp đã soạn: \(draft) (mở bằng chương trình thư)",
                "send the letter that was drafted: \(draft) (open it with a mail program)"
            )
        case .close: return ("khóa kỳ sau khi đã ký và gửi", "close the period once it is signed and sent")
        case .saveFiles, .dropFiles, .remind, .askAgain, .moveFiles, .nothing:
            return ("không phải làm gì", "nothing is to be done")
        }
    }

    /// `1 lỗi, 2 cảnh báo`.
    private func counts(_ errors: Int, _ warnings: Int, _ language: Language) -> String {
        let counted = [(errors, language.say("lỗi", "errors")), (warnings, language.say("cảnh báo", "warnings"))]
        return counted.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }

    /// The stable word for it in `--json`.
    var code: String {
        switch self {
        case .saveFiles: "save-files"
        case .dropFiles: "drop-files"
        case .report: "report"
        case .correct: "correct"
        case .reopen: "reopen"
        case .remind: "remind"
        case .askAgain: "ask-again"
        case .settle: "settle"
        case .look: "look"
        case .moveFiles: "move-files"
        case .makeFinal: "make-final"
        case .reopenDraft: "reopen-draft"
        case .send: "send"
        case .mailDraft: "mail-draft"
        case .close: "close"
        case .nothing: "nothing"
        }
    }
}
