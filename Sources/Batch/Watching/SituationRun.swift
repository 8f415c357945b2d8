import Civil
import Delivery
import Findings
import Glibc
import Rendering
import Reports

/// Looks at the inbox as `status` does, and writes what it sees as a page into the workspace, beside the inbox. It
/// takes no lock and writes nothing else: no ledger, no archive, no report.
public enum SituationRun {
    /// The result of a look.
    public struct Outcome: Sendable {
        /// Path of the page.
        public let page: String
        /// What kept the inbox from being looked at, which the page says too. Empty when all is well.
        public let problems: [Finding]
        /// Some file was still being copied: look again soon.
        public let isUnsettled: Bool
    }

    /// Throws when the page cannot be written, the folder is no workspace, or the ledger is busy; an earlier page then
    /// stays as it was.
    public static func write(_ options: RunOptions, progress: (Progress) -> Void) throws(RunFailure) -> Outcome {
        let options = options.forPeriodUnderWay()
        let written = words(on: options.asOf)
        let situation: SituationModel
        var problems: [Finding] = []
        var isUnsettled = false
        var templates: TemplateSet?
        do throws(RunFailure) {
            let workspace = try Workspace(of: options)
            templates = try workspace.templates()
            let status = try StatusRun.look(options, in: workspace, progress: progress)
            isUnsettled = status.assessment.findings.contains { $0.code == .fileNotSettled }
            situation = SituationModel(status.assessment, .init(status, in: workspace), written: written)
        } catch {
            let hasWorkspace = !error.findings.contains {
                [.workspaceMissing, .workspaceForbidden].contains($0.code)
            }
            guard error.kind != .lockHeld, hasWorkspace else { throw error }
            problems = error.findings
            situation = SituationModel(problems: problems, written: written)
        }
        let page = "\(options.workspace)/\(RenderedFile.situationPath)"
        try replace(page, by: try render(situation, templates, in: options.workspace))
        return Outcome(page: page, problems: problems, isUnsettled: isUnsettled)
    }

    private static func render(
        _ situation: SituationModel, _ templates: TemplateSet?, in folder: String
    ) throws(RunFailure) -> RenderedFile {
        do {
            return try Rendering.render(situation, templates: templates ?? .builtIn())
        } catch {
            throw RunFailure(.templateFileWrong, at: Place(file: "\(folder)/templates"), reason: error)
        }
    }

    private static func replace(_ path: String, by page: RenderedFile) throws(RunFailure) {
        do throws(PublicationError) {
            try Publication.replaceFile(page.bytes, at: path)
        } catch {
            throw RunFailure(error)
        }
    }

    /// The sentence on when the page was written, by the machine's clock, and from which day it counts days.
    private static func words(on day: CivilDate) -> String {
        let seconds = time(nil)
        let (hour, minute) = Clock.time(secondsSince1970: seconds)
        let clock = "\(hour) giờ \(minute < 10 ? "0" : "")\(minute)"
        guard let today = Clock.date(secondsSince1970: seconds), today != day else {
            return
                "Viết lúc \(clock) ngày \(WrittenDate(day).short). Trang tự tải lại mỗi phút; thả tệp vào thư mục nhận mà quá "
                + "hai mươi phút không thấy tên tệp ở đây thì báo người quản trị máy."
        }
        return "Viết lúc \(clock) ngày \(WrittenDate(today).short); mọi số ngày tính đến \(WrittenDate(day).short)."
    }
}
