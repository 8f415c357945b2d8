// swift-format-ignore-file: prose, one sentence a line.

// The text that the analyst writes for the report.

extension FindingCode {
    /// In the order of the catalogue.
    static let narrative: [FindingCode] = [
        .narrativeUnreadable, .narrativePartUnknown, .narrativeOutsidePart, .narrativeCommentOpen,
        .narrativeMarkupLeftOut, .narrativeMarkupPlain,
    ]

    public static let narrativeUnreadable = FindingCode(
        "narrative-unreadable", .error,
        vi: "Không đọc được tệp phần viết của chuyên viên ({reason}); báo cáo không có nội dung của tệp này.",
        "Hãy kiểm tra tệp, lưu lại theo bảng mã UTF-8 rồi lập lại báo cáo.",
        en: "The analyst's text cannot be read ({reason}); the report is without it.",
        "Check the file, save it as UTF-8 and make the report again.")

    public static let narrativePartUnknown = FindingCode(
        "narrative-part-unknown", .error,
        vi:
            "Dòng {line}: tiêu đề “{value}” không ứng với phần nào của báo cáo; tiêu đề này cùng {count} dòng bên dưới không có trong báo cáo.",
        "Hãy bắt đầu tiêu đề bằng số La Mã của một phần: {suggestions}; tiêu đề nhỏ trong một phần thì ghi bằng ###.",
        en:
            "Line {line}: the heading “{value}” names no part of the report; it and the {count} lines below it are not in the report.",
        "Begin the heading with the Roman numeral of a part: {suggestions}; a heading within a part takes ###.")

    public static let narrativeOutsidePart = FindingCode(
        "narrative-outside-part", .error,
        vi: "Dòng {line}: có {count} dòng chữ đứng trước tiêu đề đầu tiên nên không có trong báo cáo.",
        "Hãy đặt các dòng này dưới tiêu đề của một phần, ví dụ “## VI. Khó khăn, vướng mắc”.",
        en: "Line {line}: {count} lines of text stand before the first heading and are not in the report.",
        "Put them under the heading of a part, such as “## VI. Khó khăn, vướng mắc”.")

    public static let narrativeCommentOpen = FindingCode(
        "narrative-comment-open", .error,
        vi: "Dòng {line}: lời chú mở bằng “<!--” không được đóng; mọi chữ từ đó đến cuối tệp không có trong báo cáo.",
        "Hãy thêm dấu “-->” vào cuối lời chú.",
        en: "Line {line}: the comment that “<!--” opens is never closed; no word from there on is in the report.",
        "Add “-->” at the end of the comment.")

    public static let narrativeMarkupLeftOut = FindingCode(
        "narrative-markup-left-out", .error,
        vi: "Dòng {line}: báo cáo không nhận {reason}, nên không in “{value}”.",
        "Hãy bỏ chỗ này hoặc viết lại bằng chữ, ý gạch đầu dòng, ý đánh số hoặc bảng.",
        en: "Line {line}: the report does not take {reason}; “{value}” is not in it.",
        "Take it out, or write it as text, as items or as a table.")

    public static let narrativeMarkupPlain = FindingCode(
        "narrative-markup-plain", .warning,
        vi: "Dòng {line}: báo cáo không nhận {reason}; chữ ở “{value}” vẫn được in.",
        "Hãy xem lại chỗ này trong báo cáo và bỏ dấu thừa trong tệp.",
        en: "Line {line}: the report does not take {reason}; the words of “{value}” are printed all the same.",
        "Look at the place in the report and take the needless sign out of the file.")
}
