import Assessment
import Civil
import Findings
import Ledger
import Reports
import Returns

/// Where a period stands, in ten lines: what is published, who is missing, what to settle, what to do next.
public enum StatusRun {
    /// Reads the inbox and the memory and changes neither.
    public static func run(
        _ options: RunOptions, language: Language, progress: (Progress) -> Void
    ) throws(RunFailure) -> [String] {
        let workspace = try Workspace(options.workspace)
        let memory = try Memory.reading(MemoryPlace(workspace, output: options.output))
        var options = options
        options.settles = false
        let prepared = try Preparation(workspace: workspace, options: options, memory: memory, archive: nil)
            .prepare(progress: progress)
        let assessment = try prepared.assess(memory: memory).assessment
        let period = assessment.period
        return StatusWords(
            language: language, assessment: assessment,
            run: try memory?.ledger { try $0.publishedRun(of: period) },
            closing: try memory?.ledger { try $0.closings(of: period) }.last,
            known: Set(try memory?.ledger { try $0.submissions(of: period) }.keys.map { $0 } ?? [])
        ).lines
    }
}

/// The sentences of `tonghop status`.
struct StatusWords {
    let language: Language
    let assessment: ProvinceAssessment
    /// The report that stands.
    let run: RecordedRun?
    let closing: Closing?
    /// SHA-256 of the files that earlier runs of the period saw.
    let known: Set<String>

    private func say(_ vietnamese: String, _ english: String) -> String {
        language == .vietnamese ? vietnamese : english
    }

    private var isClosed: Bool { closing?.isClosed ?? false }
    private var newFiles: [String] {
        assessment.submissions.filter { submission in
            [.accepted, .rejected].contains(submission.outcome)
                && submission.sha256.map { !known.contains($0) } ?? true
        }.map(\.file)
    }
    /// Files that somebody has open or that are still being copied.
    private var waiting: [String] {
        assessment.findings.filter { [.fileBeingEdited, .fileNotSettled].contains($0.code) }.compactMap(\.place.file)
    }
    private var errors: Int { assessment.openFindings.count { $0.severity == .error } }
    private var warnings: Int { assessment.openFindings.count { $0.severity == .warning } }

    var lines: [String] {
        [
            say("Kỳ báo cáo: \(assessment.period)", "Period: \(assessment.period)"), report,
            isClosed
                ? say("Kỳ này đã khóa.", "The period is closed.") : say("Kỳ này đang mở.", "The period is open."),
            say("Hạn nộp của huyện: ", "Districts' deadline: ")
                + (assessment.due.map { WrittenDate($0).short } ?? say("không quy định", "none")),
            received,
            names(.missing, say("Chưa có báo cáo", "Missing")), names(.late, say("Nộp muộn", "Late")),
            names(.rejected, say("Có tệp chưa dùng được", "Sent what cannot be used")),
            say("Tệp mới chưa có trong báo cáo: ", "Files not yet in the report: ") + list(newFiles + waiting),
            say(
                "Cần xử lý: \(errors) lỗi, \(warnings) cảnh báo", "To settle: errors \(errors), warnings \(warnings)"),
            say("Việc tiếp theo: ", "Next: ") + next,
        ]
    }

    private var report: String {
        guard let run else { return say("Báo cáo: chưa công bố", "Report: not published") }
        let day = WrittenDate(run.asOf).short
        let issue = run.issue > 1 ? say(" lần \(run.issue)", " issue \(run.issue)") : ""
        return run.isFinal
            ? say("Báo cáo: bản chính thức\(issue) ngày \(day)", "Report: final\(issue) of \(day)")
            : say("Báo cáo: bản dự thảo\(issue) ngày \(day)", "Report: draft\(issue) of \(day)")
    }

    private var received: String {
        let figures = assessment.figures
        let count = assessment.districts.count { $0.received != nil }
        return say(
            "Đã nhận: \(count)/\(assessment.districts.count) đơn vị, \(figures.reported)/\(figures.communes) xã",
            "Received: \(count)/\(assessment.districts.count) districts, \(figures.reported)/\(figures.communes) communes"
        )
    }

    private func names(_ status: DistrictAssessment.Status, _ title: String) -> String {
        "\(title): " + list(assessment.districts.filter { $0.status == status }.map(\.group.fullName))
    }

    private func list(_ names: [String]) -> String {
        names.isEmpty ? say("không", "none") : names.joined(separator: ", ")
    }

    private var next: String {
        if isClosed {
            return newFiles.isEmpty
                ? say("không phải làm gì.", "nothing.")
                : say(
                    "nếu phải tính tệp mới, mở lại kỳ: tonghop close --reopen --reason \"lý do\".",
                    "to count the new files open the period again: tonghop close --reopen --reason \"why\".")
        }
        if !waiting.isEmpty {
            let files = waiting.joined(separator: ", ")
            return say(
                "lưu và đóng tệp đang mở (\(files)), rồi lập báo cáo: tonghop report.",
                "save and close the files that are open (\(files)), then make the report: tonghop report.")
        }
        if run == nil || !newFiles.isEmpty {
            return say("lập báo cáo: tonghop report.", "make the report: tonghop report.")
        }
        if assessment.districts.contains(where: { $0.status == .missing }) {
            return say(
                "nhắc các đơn vị chưa có báo cáo (phiếu nhắc ở phan-hoi/).",
                "remind the districts that are missing (notes for them are in phan-hoi/).")
        }
        if assessment.districts.contains(where: { $0.status == .rejected }) {
            return say(
                "gửi phiếu ở phan-hoi/ cho đơn vị có tệp chưa dùng được, đề nghị gửi lại.",
                "send the districts whose files cannot be used their notes (phan-hoi/) and ask for new ones.")
        }
        if errors + warnings > 0 {
            return say(
                "xử lý lỗi, cảnh báo nêu ở phụ lục nguồn số liệu (phiếu cho từng huyện ở phan-hoi/).",
                "settle what the annex of sources names (notes for the districts are in phan-hoi/).")
        }
        return run?.isFinal == true
            ? say("khóa kỳ: tonghop close.", "close the period: tonghop close.")
            : say("lập bản chính thức: tonghop report --final.", "make the final report: tonghop report --final.")
    }
}
