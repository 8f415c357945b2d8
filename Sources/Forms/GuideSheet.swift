import Rulebook
import WorkbookWriting

/// How the form is filled in (hướng dẫn điền biểu), for whoever has never seen it.
struct GuideSheet {
    static let name = "Hướng dẫn"

    let form: ReturnForm
    /// Name of the sheet that is to be filled in.
    let tableName: String

    var draft: SheetDraft {
        var sheet = SheetDraft(name: Self.name, widths: [5, 105])
        sheet.rows =
            [RowDraft([.text("HƯỚNG DẪN ĐIỀN BIỂU")], looks: [FormLooks.title], height: 26), RowDraft()]
            + steps.enumerated().map { index, step in
                RowDraft(
                    [.number(Double(index + 1)), .text(step)],
                    looks: [FormLooks.prose.with { $0.alignment = .centre }, FormLooks.prose],
                    height: 17 * Double(step.count / 100 + 1) + 4)
            }
        sheet.isProtected = true
        sheet.printing.isLandscape = false
        return sheet
    }

    private var steps: [String] {
        [
            "Biểu này dành cho \(form.sender), \(form.month.lowercased()), theo \(source). Kỳ khác có biểu khác; xin đừng dùng lại.",
            "Ở trang “\(tableName)” chỉ điền vào các ô nền vàng. Tên, mã và đầu cột đã ghi sẵn và được khóa để không ai sửa nhầm; "
                + "khóa không có mật khẩu. Có thể chỉnh độ rộng của cột và hàng.",
            "Điểm của từng tiêu chí là một con số. Chưa có điểm thì để trống. Ghi 0 nghĩa là xã không có điểm ở tiêu chí đó: "
                + "để trống và 0 là hai điều khác nhau.",
            maxima,
            "Đăng ký, Kế hoạch, Cam kết: bấm vào ô rồi chọn Có hoặc Không. Chưa rõ thì để trống.",
            "Tổng điểm do biểu tự cộng khi đã đủ điểm mọi tiêu chí. Kết quả: chọn Đạt hoặc Không đạt theo kết quả đánh giá.",
            "Kiểm tra: biểu tự cho biết còn thiếu điểm mấy tiêu chí, và kết quả có khớp với điểm hay không. Ghi “Đủ” là được.",
            "Số quyết định công nhận ghi đúng như văn bản (ví dụ 203/QĐ-UBND); ngày ghi theo ngày/tháng/năm. Chưa có thì để trống.",
        ] + measures + [
            "Điền xong, lưu ở dạng .xlsx rồi gửi lại tệp này. Tên tệp đặt thế nào cũng được; xin giữ đủ các trang của tệp."
        ]
    }

    private var measures: [String] {
        guard MeasureSheet(form: form) != nil else { return [] }
        return [
            "Ở trang “\(MeasureSheet.name)”, mỗi nội dung ghi một con số theo đơn vị tính đã ghi sẵn; kinh phí tính bằng triệu đồng; "
                + "nội dung có/không thì chọn Có hoặc Không. Chưa có số liệu thì để trống; 0 nghĩa là không có."
        ]
    }

    private var source: String {
        let source = form.rulebook.conditions.everyCriterionScored.source
        return form.rulebook.source(source)?.citation ?? source
    }

    /// Names only the maxima that the rulebook knows.
    private var maxima: String {
        let known = form.rulebook.criteria.compactMap { criterion in
            criterion.maximum.map { "tiêu chí \(criterion.number): \($0.written)" }
        }
        guard !known.isEmpty else {
            return "Biểu không giới hạn điểm của tiêu chí nào: xin theo thang điểm của văn bản hướng dẫn."
        }
        let rest = known.count < form.rulebook.criteria.count
        return "Điểm tối đa mà biểu kiểm tra: \(known.joined(separator: "; "))."
            + (rest ? " Các tiêu chí khác biểu không giới hạn: xin theo thang điểm của văn bản hướng dẫn." : "")
    }
}
