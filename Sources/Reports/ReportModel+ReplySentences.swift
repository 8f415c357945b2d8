// What a reply says to its reporting unit, in the department's own words.
import Assessment
import Civil
import Findings
import Registry
import Rulebook

extension ReportModel {
    /// - Parameters:
    ///   - files: how many files came.
    ///   - findings: the open findings that are the district's business.
    static func replySummary(
        of district: UnitAssessment, files: Int, findings: [Finding], in assessment: ProvinceAssessment,
        terms: ReplyTerms
    ) -> [String] {
        let name = district.unit.fullName
        let day = WrittenDate(assessment.asOf).long
        guard files > 0 else {
            let due = assessment.due.map { " Thời hạn báo cáo là ngày \(WrittenDate($0).short)." } ?? ""
            let communes =
                district.unit.isCommune
                ? "" : " (\(Quantity.count(district.figures.communes).text) \(assessment.register.communeTypes))"
            return [
                "Đến \(day), chưa nhận được báo cáo của \(name)\(communes).\(due) Đề nghị \(name) gửi báo cáo"
                    + "\(terms.latest), theo hướng dẫn dưới đây; nếu đã gửi thì gửi lại."
            ]
        }
        let usable = usable(of: district, in: assessment)
        let received = "Đến \(day), đã nhận \(Quantity.count(files).text) tệp của \(name), \(usable)."
        return [[received, lateness(of: district, in: assessment)].compactMap(\.self).joined(separator: " ")]
            + ["Có \(toDo(findings)). Đề nghị \(name) xử lý từng mục nêu ở phần 3 rồi gửi lại tệp\(terms.latest)."]
    }

    /// `có số liệu của 15/15 xã, phường, thị trấn, trong đó 14 đơn vị có điểm đủ 13 tiêu chí`.
    private static func usable(of district: UnitAssessment, in assessment: ProvinceAssessment) -> String {
        let figures = district.figures
        let criteria = "\(assessment.rulebook.criteria.count) tiêu chí"
        guard figures.reported > 0 else { return "chưa có số liệu dùng được" }
        guard !district.unit.isCommune else {
            return figures.assessed > 0 ? "có điểm đủ \(criteria)" : "chưa có điểm đủ \(criteria)"
        }
        return "có số liệu của \(ReportWords.share(figures.reported, of: figures.communes)) "
            + "\(assessment.register.communeTypes), trong đó \(Quantity.count(figures.assessed).text) đơn vị có điểm đủ "
            + criteria
    }

    private static func lateness(of district: UnitAssessment, in assessment: ProvinceAssessment) -> String? {
        guard district.status == .late, let received = district.received, let due = assessment.due else { return nil }
        let basis = district.basis ?? .firstSeen
        return
            "Báo cáo nhận ngày \(WrittenDate(received).short) (\(basis.clause[.vietnamese])), sau thời hạn ngày \(WrittenDate(due).short)."
    }

    /// `3 lỗi phải sửa và 5 mục cần kiểm tra`.
    private static func toDo(_ findings: [Finding]) -> String {
        let counts = [(Finding.Severity.error, "lỗi phải sửa"), (.warning, "mục cần kiểm tra")].map { severity, name in
            (count: findings.count { $0.severity == severity }, name: name)
        }
        return ReportWords.enumeration(
            counts.filter { $0.count > 0 }.map { "\(Quantity.count($0.count).text) \($0.name)" })
    }

    /// - Parameter open: how many communes are not reported or incomplete.
    static func communesSummary(
        of district: UnitAssessment, open: Int, in assessment: ProvinceAssessment
    ) -> String {
        guard !district.unit.isCommune else {
            return "\(district.unit.fullName.capitalizedFirst): \(usable(of: district, in: assessment))."
        }
        guard district.figures.reported > 0 else {
            return "Chưa có số liệu của \(assessment.register.communeTypes) nào."
        }
        return open > 0
            ? "Còn \(Quantity.count(open).text) \(assessment.register.communeTypes) chưa có kết quả vì chưa báo cáo hoặc chưa đủ dữ liệu."
            : "Tất cả \(Quantity.count(district.figures.communes).text) \(assessment.register.communeTypes) đã có điểm đủ "
                + "\(assessment.rulebook.criteria.count) tiêu chí."
    }

    /// The title of a section, and what it asks the district to do.
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

    /// What the program will do with the figures if nobody answers. It must not announce anything else.
    ///
    /// - Parameter findings: the open findings; empty if nothing came.
    static func withoutAnswer(
        of district: UnitAssessment, in assessment: ProvinceAssessment, findings: [Finding], terms: ReplyTerms
    ) -> [String] {
        let name = district.unit.fullName
        func until(_ what: String) -> String {
            terms.writtenDay.map { "Hết \($0) mà chưa nhận được \(what)" } ?? "Khi chưa nhận được \(what)"
        }
        func counted(_ count: Int) -> String {
            district.unit.isCommune
                ? name : "\(Quantity.count(count).text) \(assessment.register.communeTypes)"
        }
        let units = counted(district.figures.communes) + (district.unit.isCommune ? "" : " của \(name)")
        guard !findings.isEmpty else {
            return ["\(until("báo cáo")) thì báo cáo của tỉnh ghi \(units) là “\(ReportWords.name(of: .notReported))”."]
        }
        let errors =
            findings.contains { $0.severity == .error && !$0.code.leavesPointsCounted }
            ? ["chỗ ghi là lỗi không được tính, trừ khi mục ấy ghi rõ là điểm vẫn được tính"] : []
        let warnings =
            findings.contains { $0.severity == .warning || $0.code.leavesPointsCounted }
            ? ["chỗ cần kiểm tra giữ như đã đọc"] : []
        let communes = [Verdict.incomplete, .notReported].compactMap { verdict in
            let open = district.communes.count { $0.verdict == verdict && !$0.awaitsThreshold }
            return open == 0
                ? nil
                : "\(counted(open)) vẫn được ghi là “\(ReportWords.name(of: verdict))”"
        }
        return [
            "\(until("bản sửa hoặc câu trả lời")) thì báo cáo của tỉnh dùng số liệu đã đọc được: "
                + (errors + warnings + communes).joined(separator: "; ")
                + ". Các mục chưa xử lý được liệt kê trong phụ lục nguồn số liệu của báo cáo."
        ]
    }

    // MARK: What earlier periods had too

    /// If there are more periods, the others are only counted.
    private static let mostPeriodsNamed = 3

    /// - Parameter periods: in order of time. The sentence names the latest first.
    static func recurrence(of severity: Finding.Severity, _ periods: [Period]) -> String {
        guard !periods.isEmpty else { return "" }
        let named = periods.suffix(mostPeriodsNamed).reversed().map(ReportWords.month)
        let others = periods.count - named.count
        let list = ReportWords.enumeration(Array(named) + (others > 0 ? ["\(others) kỳ trước đó"] : []))
        return severity == .error ? "Lỗi này đã có ở kỳ \(list)." : "Mục này đã phải kiểm tra ở kỳ \(list)."
    }

    static let recurrenceHint =
        "Chỗ nào đã gặp ở kỳ trước thì nên sửa luôn trong biểu mà đơn vị dùng hằng kỳ, để kỳ sau không phải sửa lại."

    /// - Parameters:
    ///   - table: the file name of the table of what to do; empty if there is none.
    ///   - address: where to send the file; empty if the settings name nobody.
    static func howToSend(
        of district: UnitAssessment, in assessment: ProvinceAssessment, table: String, address: String
    ) -> [String] {
        let name = district.unit.fullName
        let mending =
            table.isEmpty
            ? []
            : [
                "Mở tệp Excel kèm theo phiếu này: đó là bản sao của tệp đã gửi, các ô nêu ở phần 3 đã được tô màu và có ghi chú. Sửa "
                    + "luôn trong tệp ấy, trả lời từng mục ở trang “Cần sửa” rồi gửi lại.",
                "Không có tệp Excel ấy, hoặc trong đó chỉ có trang “Cần sửa”, thì sửa trong chính tệp đã gửi rồi gửi lại.",
                "Mục nào số liệu đã đúng thì cũng có thể trả lời trong bảng \(table): mở bằng Excel hoặc LibreOffice (bảng mã UTF-8, ngăn "
                    + "cách bằng dấu phẩy), ghi vào cột “Trả lời” câu “xác nhận đúng: ” hoặc “không áp dụng: ” và lý do, giữ nguyên "
                    + "các cột khác, lưu lại (.csv hoặc .xlsx) rồi gửi bảng ấy. Câu trả lời không làm thay đổi số liệu.",
            ]
        return mending + [
            "Lưu tệp số liệu dưới dạng .xlsx rồi gửi cả tệp. Tên tệp hoặc tiêu đề của biểu phải ghi rõ \(name); năm ghi trong biểu "
                + "phải là năm \(assessment.period.year).",
            "Mỗi lần chỉ gửi một tệp cho mỗi bảng (bảng điểm; bảng nhiệm vụ, kinh phí nếu để riêng). Tệp gửi sau thay tệp gửi trước"
                + (district.unit.isCommune
                    ? "."
                    : " theo từng xã: xã nào có trong tệp sau thì lấy số liệu mới, xã nào không có thì giữ số liệu đã nhận."),
        ] + (address.isEmpty ? [] : ["Gửi tệp về: \(address)."])
    }

    // MARK: The list in front of a marked copy

    /// The title of the list for one file.
    public static func listTitle(file: String) -> String { "CẦN SỬA: \(file)" }

    /// How to work with a marked copy; one paragraph each.
    ///
    /// - Parameters:
    ///   - isText: whether the file has no cells of its own, so that a workbook was made in its place.
    ///   - answerBy: the last day for an answer; empty if no day is set.
    public static func listLead(file: String, of district: String, isText: Bool, answerBy: String) -> [String] {
        let copy = isText ? "các ô của tệp “\(file)”, nay ghi thành tệp Excel," : "bản sao của chính tệp “\(file)”"
        return [
            "Đây là \(copy) mà \(district) đã gửi. Ô tô đỏ là lỗi phải sửa, ô tô vàng là chỗ cần kiểm tra; ghi chú của ô nói rõ "
                + "việc phải làm. Bấm vào cột “Ô” dưới đây để đến ô ấy.",
            "Sửa luôn trong các trang tính của tệp này, giữ nguyên trang “Cần sửa”, lưu lại rồi gửi cả tệp\(latest(answerBy)).",
        ] + [answering]
    }

    /// What the list says if no copy could be marked.
    ///
    /// - Parameters:
    ///   - reason: the reason, worded to stand within a sentence.
    ///   - answerBy: the last day for an answer; empty if no day is set.
    public static func listAloneLead(file: String, reason: String, answerBy: String) -> [String] {
        [
            "Không đánh dấu được trong bản sao của tệp “\(file)” vì \(reason).",
            "Hãy mở tệp ấy, sửa theo bảng dưới đây, lưu lại dưới dạng .xlsx rồi gửi cả tệp\(latest(answerBy)).",
        ]
    }

    private static func latest(_ day: String) -> String { day.isEmpty ? "" : ", chậm nhất là ngày \(day)" }

    private static let answering =
        "Cột “Trả lời”: chọn “sửa” khi đã sửa; nếu số liệu đúng như đã ghi thì chọn “xác nhận đúng” hoặc “không áp dụng” "
        + "và ghi lý do. Câu trả lời không làm thay đổi số liệu."
}
