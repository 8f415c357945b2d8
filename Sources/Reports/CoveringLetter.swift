import Assessment
import Civil
import Registry
import Rulebook

/// The letter that takes a published report up (thư gửi kèm báo cáo): its words, from figures that are published.
public struct CoveringLetter: Sendable {
    /// What the letter tells of.
    public struct Report: Sendable {
        /// As the report itself names it: `Kết quả xây dựng, đánh giá …, kỳ đánh giá năm 2022`.
        public let subject: String
        public let period: Period
        public let asOf: CivilDate
        public let isFinal: Bool
        /// Name of the province: `Bắc Kạn`.
        public let province: String
        /// Of the province.
        public let counts: CommuneCounts
        /// How many districts must report, and how many did.
        public let districts: Int
        public let reportingDistricts: Int

        public init(
            subject: String, period: Period, asOf: CivilDate, isFinal: Bool, province: String, counts: CommuneCounts,
            districts: Int, reportingDistricts: Int
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

    let report: Report
    let settings: ReportSettings

    /// - Parameter rulebook: writes the bodies' names as sentences do.
    public init(_ report: Report, settings: ReportSettings, rulebook: Rulebook) {
        self.report = report
        self.settings = settings.namingBodies(of: rulebook)
    }

    /// A draft says so before anything else.
    public var subject: String { (report.isFinal ? "" : "[DỰ THẢO] ") + "Báo cáo \(whatItIsAbout)" }

    /// Name of the summary report as an attachment: `Bắc Kạn - Báo cáo tổng hợp 2022-11.html`.
    public var summaryName: String { attachmentName("Báo cáo tổng hợp", "html") }
    /// Name of the archive as an attachment.
    public var bundleName: String { attachmentName("Báo cáo, phụ lục và số liệu", "zip") }

    private func attachmentName(_ what: String, _ ending: String) -> String {
        "\(report.province) - \(what) \(report.period)\(report.isFinal ? "" : " (dự thảo)").\(ending)"
    }

    private var whatItIsAbout: String { report.subject.prefix(1).lowercased() + report.subject.dropFirst() }

    /// The letter itself, lines ended by a line feed.
    ///
    /// - Parameter digest: SHA-256 of the archive, for the reader to compare.
    public func body(bundleDigest digest: String) -> String {
        let addressee = settings.addressee.isEmpty ? [] : ["Kính gửi: \(settings.addressee)", ""]
        let lines = addressee + [opening, ""] + keyFigures + ["", "Tệp gửi kèm:"] + attachments(digest) + draftNotice
        return (lines + ["", "Trân trọng./."] + signature).joined(separator: "\n") + "\n"
    }

    private var opening: String {
        let writer = settings.issuingBody.isEmpty ? "Cơ quan báo cáo" : settings.issuingBody
        return "\(writer) trân trọng gửi Báo cáo \(whatItIsAbout), số liệu tính đến \(WrittenDate(report.asOf).long)."
    }

    private var keyFigures: [String] {
        let counts = report.counts
        func share(_ count: Int) -> String { ReportWords.shareWithRate(count, of: counts.communes) }
        return [
            "Số liệu chính:",
            "- Đơn vị phải báo cáo đã có số liệu: \(report.reportingDistricts)/\(report.districts).",
            "- Có số liệu báo cáo: \(ReportWords.sharePhrase(counts.reported, of: counts.communes)).",
            "- Có điểm đủ các tiêu chí: \(share(counts.assessed)).",
            "- Đạt tiêu chuẩn: \(share(counts.meets)).",
            "- Đã được công nhận: \(share(counts.recognised)).",
            "- Đăng ký: \(share(counts.registered)); có kế hoạch: \(share(counts.planned)); "
                + "có cam kết: \(share(counts.committed)).",
        ]
    }

    private func attachments(_ digest: String) -> [String] {
        [
            "1. \(summaryName): báo cáo tổng hợp, mở bằng trình duyệt, in ra khổ A4.",
            "2. \(bundleName): báo cáo, phụ lục và các tệp số liệu; kiểm tra sau khi giải nén bằng lệnh "
                + "sha256sum -c SHA256SUMS.",
            "   Mã SHA-256 của tệp thứ hai: \(digest)",
        ]
    }

    private var draftNotice: [String] {
        report.isFinal ? [] : ["", "Đây là bản dự thảo, chưa phải báo cáo chính thức; số liệu có thể còn thay đổi."]
    }

    private var signature: [String] {
        let lines = [settings.issuingBody, settings.signerAuthority, settings.signerName].filter { !$0.isEmpty }
        return lines.isEmpty ? [] : [""] + lines
    }
}
