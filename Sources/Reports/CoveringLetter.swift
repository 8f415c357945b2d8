import Assessment
import Civil
import Registry
import Rulebook

/// The words of the letter with which a published report is sent up (thư gửi kèm báo cáo). Its figures are the
/// published ones.
public struct CoveringLetter: Sendable {
    /// The report that the letter is about.
    public struct Report: Sendable {
        /// The report's own subject: `Kết quả xây dựng, đánh giá …, kỳ đánh giá năm 2022`.
        public let subject: String
        public let period: Period
        public let asOf: CivilDate
        public let isFinal: Bool
        /// Name of the province: `Bắc Kạn`.
        public let province: String
        /// The counts of the whole province; without those of which nothing is known.
        public let counts: [CommuneCounts.Name: Int]
        /// How many districts must report, and how many did.
        public let districts: Int
        public let reportingDistricts: Int

        public init(
            subject: String, period: Period, asOf: CivilDate, isFinal: Bool, province: String,
            counts: [CommuneCounts.Name: Int], districts: Int, reportingDistricts: Int
        ) {
            self.subject = subject
            self.period = period
            self.asOf = asOf
            self.isFinal = isFinal
            self.province = province
            self.counts = counts
            self.districts = districts
            self.reportingDistricts = reportingDistricts
        }
    }

    /// In which format the report is attached in addition to the page.
    public enum Summary: Sendable {
        case pdf
        /// A Word document.
        case document
        case pageOnly
    }

    let report: Report
    let settings: ReportSettings
    private let summary: Summary
    private let signedCopies: [String]

    /// - Parameters:
    ///   - rulebook: spells the bodies' names as sentences do.
    ///   - summary: what is attached in addition to the page.
    ///   - signedCopies: file names of the scans of the signed report that are attached.
    public init(
        _ report: Report, settings: ReportSettings, rulebook: Rulebook, summary: Summary = .pageOnly,
        signedCopies: [String] = []
    ) {
        self.report = report
        self.settings = settings.namingBodies(of: rulebook)
        self.summary = summary
        self.signedCopies = signedCopies
    }

    /// Whether the report is final but has no number, so that the Ministry would get a letter without one.
    public var lacksNumber: Bool { report.isFinal && settings.number.isEmpty }

    /// The subject of the mail. That of a draft begins with `[DỰ THẢO]`.
    public var subject: String { (report.isFinal ? "" : "[DỰ THẢO] ") + "Báo cáo \(whatItIsAbout)" }

    /// The file name of the summary report as an attachment: `Bắc Kạn - Báo cáo tổng hợp 2022-11.html`.
    public var summaryName: String { attachmentName("Báo cáo tổng hợp", "html") }
    /// The file name of the summary report as PDF.
    public var pdfName: String { attachmentName("Báo cáo tổng hợp", "pdf") }
    /// The file name of the summary report for Word.
    public var documentName: String { attachmentName("Báo cáo tổng hợp", "docx") }
    /// The file name of the archive as an attachment.
    public var bundleName: String { attachmentName("Báo cáo, phụ lục và số liệu", "zip") }

    private func attachmentName(_ what: String, _ ending: String) -> String {
        "\(report.province) - \(what) \(report.period)\(report.isFinal ? "" : " (dự thảo)").\(ending)"
    }

    private var whatItIsAbout: String { report.subject.prefix(1).lowercased() + report.subject.dropFirst() }

    /// The text of the letter. Lines end in a line feed.
    public var body: String {
        let addressee = settings.addressee.isEmpty ? [] : ["Kính gửi: \(settings.addressee)", ""]
        let lines = addressee + [opening, ""] + keyFigures + ["", "Tệp gửi kèm:"] + attachments + draftNotice
        return (lines + ["", "Trân trọng./."] + signature).joined(separator: "\n") + "\n"
    }

    private var opening: String {
        let writer = settings.issuingBody.isEmpty ? "Cơ quan báo cáo" : settings.issuingBody
        return "\(writer) trân trọng gửi Báo cáo \(whatItIsAbout), số liệu tính đến \(WrittenDate(report.asOf).long)."
    }

    private var keyFigures: [String] {
        let all = report.counts[.communes] ?? 0
        func share(_ name: CommuneCounts.Name) -> String {
            report.counts[name].map { ReportWords.shareWithRate($0, of: all) } ?? "chưa có thông tin"
        }
        return [
            "Số liệu chính:",
            "- Đơn vị phải báo cáo đã có số liệu: \(report.reportingDistricts)/\(report.districts).",
            "- Có số liệu báo cáo: \(ReportWords.sharePhrase(report.counts[.reported] ?? 0, of: all, "đơn vị cấp xã")).",
            "- Có điểm đủ các tiêu chí: \(share(.assessed)).",
            "- Đạt tiêu chuẩn: \(share(.meets)).",
            "- Đã được công nhận: \(share(.recognised)).",
            "- Đăng ký: \(share(.registered)); có kế hoạch: \(share(.planned)); có cam kết: \(share(.committed)).",
        ]
    }

    private var attachments: [String] {
        let all =
            summaryLines
            + signedCopies.map { "\($0): bản đã ký." }
            + [
                "\(summaryName): báo cáo tổng hợp, mở bằng trình duyệt, in ra khổ A4.",
                "\(bundleName): báo cáo, các phụ lục và các bảng số liệu; tệp \(Self.guidePath) trong đó cho biết tệp nào "
                    + "dùng làm gì.",
            ]
        return all.enumerated().map { "\($0 + 1). \($1)" }
    }

    private var summaryLines: [String] {
        switch summary {
        case .pdf: ["\(pdfName): báo cáo tổng hợp để đọc và in, khổ A4."]
        case .document: ["\(documentName): báo cáo tổng hợp, mở bằng Word, khổ A4."]
        case .pageOnly: []
        }
    }

    /// The path of the guide within the archive.
    public static let guidePath = "doc-truoc.txt"

    /// Says which file of the archive is for whom. Lines end as in Windows.
    ///
    /// - Parameter paths: the paths of the published files.
    public func guide(to paths: [String]) -> String {
        func line(_ path: String, _ use: String) -> [String] { paths.contains(path) ? ["- \(path): \(use)"] : [] }
        let annexes = paths.contains { $0.hasPrefix("phu-luc/") && $0.hasSuffix(".html") }
        let documents = paths.contains { $0.hasPrefix("phu-luc/") && $0.hasSuffix(".docx") }
        let lines =
            ["Báo cáo \(whatItIsAbout)" + (report.isFinal ? "" : " (dự thảo)"), "", "Để đọc và in:"]
            + line("bao-cao-tong-hop.pdf", "báo cáo tổng hợp, khổ A4.")
            + line("bao-cao-tong-hop.html", "báo cáo tổng hợp, mở bằng trình duyệt.")
            + (annexes
                ? [
                    "- phu-luc/: phụ lục của từng đơn vị và phụ lục nguồn số liệu, mở từ báo cáo\(documents ? "; bản Word để sửa" : "")."
                ] : [])
            + line("bao-cao-tong-hop.docx", "báo cáo tổng hợp, mở và sửa bằng Word.")
            + ["", "Để tính toán tiếp:"]
            + line("bao-cao-tong-hop.xlsx", "mọi bảng số liệu trong một tệp Excel.")
            + line("bao-cao-tong-hop.csv", "số liệu từng đơn vị.")
            + line("xa-phuong.csv", "điểm và kết quả từng đơn vị cấp xã.")
            + line("tieu-chi.csv", "kết quả từng tiêu chí.")
            + line("nhiem-vu.csv", "số liệu nhiệm vụ, giải pháp và kinh phí của từng đơn vị, từng cơ quan.")
            + ["", "Cho chương trình máy tính:"]
            + line("ket-qua.json", "toàn bộ kết quả.")
            + line("manifest.json", "tệp đã nhận, tệp đã lập và mã kiểm tra.")
            + ["- SHA256SUMS: mã kiểm tra của các tệp trong gói này."]
        return lines.joined(separator: "\r\n") + "\r\n"
    }

    private var draftNotice: [String] {
        report.isFinal ? [] : ["", "Đây là bản dự thảo, chưa phải báo cáo chính thức; số liệu có thể còn thay đổi."]
    }

    private var signature: [String] {
        let lines = [settings.issuingBody, settings.signerAuthority, settings.signerName].filter { !$0.isEmpty }
        return lines.isEmpty ? [] : [""] + lines
    }
}
