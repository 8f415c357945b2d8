// What a reply says to its district: the department's own words.
import Assessment
import Findings
import Rulebook

extension ReportModel {
    /// - Parameters:
    ///   - files: how many came.
    ///   - findings: what is open and the district's business.
    static func replySummary(
        of district: DistrictAssessment, files: Int, findings: [Finding], in assessment: ProvinceAssessment
    ) -> [String] {
        let name = district.group.fullName
        let day = WrittenDate(assessment.asOf).long
        let figures = district.figures
        guard files > 0 else {
            let due = assessment.due.map { " Thời hạn báo cáo là ngày \(WrittenDate($0).short)." } ?? ""
            return [
                "Đến \(day), chưa nhận được báo cáo của \(name) (\(Quantity.count(figures.communes).text) "
                    + "\(ReportWords.communes)).\(due) Đề nghị \(name) gửi báo cáo theo hướng dẫn dưới "
                    + "đây; nếu đã gửi thì gửi lại."
            ]
        }
        let usable =
            figures.reported > 0
            ? "có số liệu của \(ReportWords.share(figures.reported, of: figures.communes)) \(ReportWords.communes), "
                + "trong đó \(Quantity.count(figures.assessed).text) đơn vị có điểm đủ "
                + "\(assessment.rulebook.criteria.count) tiêu chí"
            : "chưa có số liệu dùng được"
        let received = "Đến \(day), đã nhận \(Quantity.count(files).text) tệp của \(name), \(usable)."
        return [[received, lateness(of: district, in: assessment)].compactMap(\.self).joined(separator: " ")]
            + ["Có \(toDo(findings)). Đề nghị \(name) xử lý từng mục nêu ở phần 3 rồi gửi lại tệp."]
    }

    private static func lateness(of district: DistrictAssessment, in assessment: ProvinceAssessment) -> String? {
        guard district.status == .late, let received = district.received, let due = assessment.due else { return nil }
        let basis = district.basis ?? .firstSeen
        return
            "Báo cáo nhận ngày \(WrittenDate(received).short) (\(basis.text(in: .vietnamese))), sau thời hạn ngày \(WrittenDate(due).short)."
    }

    /// `3 lỗi phải sửa và 5 mục cần kiểm tra`.
    private static func toDo(_ findings: [Finding]) -> String {
        let counts = [(Finding.Severity.error, "lỗi phải sửa"), (.warning, "mục cần kiểm tra")].map { severity, name in
            (count: findings.count { $0.severity == severity }, name: name)
        }
        return ReportWords.enumeration(
            counts.filter { $0.count > 0 }.map { "\(Quantity.count($0.count).text) \($0.name)" })
    }

    /// - Parameter open: communes that are not reported or incomplete.
    static func communesSummary(
        of district: DistrictAssessment, open: Int, in assessment: ProvinceAssessment
    ) -> String {
        guard district.figures.reported > 0 else { return "Chưa có số liệu của \(ReportWords.communes) nào." }
        return open > 0
            ? "Còn \(Quantity.count(open).text) \(ReportWords.communes) chưa có kết quả vì chưa báo cáo hoặc chưa đủ dữ liệu."
            : "Tất cả \(Quantity.count(district.figures.communes).text) \(ReportWords.communes) đã có điểm đủ "
                + "\(assessment.rulebook.criteria.count) tiêu chí."
    }

    /// Title of a part of the list, and what it asks for.
    static func replyWords(for severity: Finding.Severity) -> (title: String, lead: String) {
        switch severity {
        case .error: ("Lỗi phải sửa", "Các chỗ dưới đây phải sửa rồi gửi lại tệp.")
        case .warning:
            (
                "Mục cần kiểm tra",
                "Chỗ nào sai hoặc thiếu thì sửa, bổ sung rồi gửi lại tệp; chỗ nào đúng thì trả lời xác nhận."
            )
        case .notice:
            ("Để biết", "Tệp đã được đọc như dưới đây; nếu đúng thì không phải làm gì.")
        }
    }

    /// - Parameters:
    ///   - table: name of the table of what is to be done; empty where there is none.
    ///   - contact: where to send the file; empty where nobody is named.
    static func howToSend(
        of district: DistrictAssessment, in assessment: ProvinceAssessment, table: String, contact: String
    ) -> [String] {
        let name = district.group.fullName
        let mending =
            table.isEmpty
            ? []
            : [
                "Mở tệp Excel kèm theo phiếu này: đó là bản sao của tệp đã gửi, các ô nêu ở phần 3 đã được tô màu và có ghi chú. Sửa "
                    + "luôn trong tệp ấy, trả lời từng mục ở trang “Cần sửa” rồi gửi lại; tệp Excel chỉ có trang “Cần sửa” thì sửa trong "
                    + "chính tệp đã gửi.",
                "Bảng \(table) có cùng các mục, để đánh dấu mục đã xử lý; mở bằng Excel hoặc LibreOffice, chọn bảng mã UTF-8, "
                    + "ngăn cách bằng dấu phẩy.",
            ]
        return mending + [
            "Lưu tệp dưới dạng .xlsx rồi gửi cả tệp. Tên tệp hoặc tiêu đề của biểu phải ghi rõ \(name); năm ghi trong biểu "
                + "phải là năm \(assessment.period.year).",
            "Mỗi lần chỉ gửi một tệp. Tệp gửi sau thay tệp gửi trước theo từng xã: xã nào có trong tệp sau thì lấy số liệu mới, "
                + "xã nào không có thì giữ số liệu đã nhận.",
        ] + (contact.isEmpty ? [] : ["Gửi tệp về: \(contact)."])
    }

    // MARK: The list before a marked copy

    /// What the list of one file is called.
    public static func listTitle(file: String) -> String { "CẦN SỬA: \(file)" }

    /// How to work with a marked copy: one paragraph each.
    ///
    /// - Parameter isText: the file has no cells of its own, and a workbook stands for it.
    public static func listLead(file: String, of district: String, isText: Bool) -> [String] {
        let copy = isText ? "các ô của tệp “\(file)”, nay ghi thành tệp Excel," : "bản sao của chính tệp “\(file)”"
        return [
            "Đây là \(copy) mà \(district) đã gửi. Ô tô đỏ là lỗi phải sửa, ô tô vàng là chỗ cần kiểm tra; ghi chú của ô nói rõ "
                + "việc phải làm. Bấm vào cột “Ô” dưới đây để đến ô ấy.",
            "Sửa luôn trong các trang tính của tệp này, giữ nguyên trang “Cần sửa”, lưu lại rồi gửi cả tệp.",
        ] + [answering]
    }

    /// What the list says where no copy could be marked.
    ///
    /// - Parameter reason: within a sentence.
    public static func listAloneLead(file: String, reason: String) -> [String] {
        [
            "Không đánh dấu được trong bản sao của tệp “\(file)” vì \(reason).",
            "Hãy mở tệp ấy, sửa theo bảng dưới đây, lưu lại dưới dạng .xlsx rồi gửi cả tệp.",
        ]
    }

    private static let answering =
        "Cột “Trả lời”: chọn “sửa” khi đã sửa; nếu số liệu đúng như đã ghi thì chọn “xác nhận đúng” hoặc “không áp dụng” "
        + "và ghi lý do. Câu trả lời không làm thay đổi số liệu."
}
