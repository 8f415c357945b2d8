// swift-format-ignore-file: prose, one sentence a line.

// What the department accepted, and what districts answered in the workbooks and tables that went back to them.

extension FindingCode {
    /// In the order of the catalogue.
    static let answers: [FindingCode] = [
        .waiverUnused, .answerVoid, .answerWithoutReason, .answerNotUnderstood, .answerForDepartment,
        .answerFileUnknown, .answersOfSeveral,
    ]

    public static let waiverUnused = FindingCode(
        "waiver-unused", .warning,
        vi: "Dòng {line}: mục chấp nhận “{value}” không khớp với sai sót nào của kỳ này.",
        "Hãy sửa lại mã, tên tệp, trang tính, ô cho đúng với sai-sot.csv, hoặc xóa mục này nếu sai sót đã được xử lý.",
        en: "Line {line}: the waiver of “{value}” is about no finding of this period.",
        "Mend its code, file, sheet or cell as sai-sot.csv has them, or remove it when the matter is settled.")

    public static let answerVoid = FindingCode(
        "answer-void", .notice,
        vi:
            "Câu trả lời “{value}” ở mục {line} không được tính: ở {otherCell} không còn sai sót ấy với đúng giá trị đã hỏi.",
        "Nếu số liệu đã được sửa thì không phải làm gì; nếu ở đó vẫn còn sai sót thì trả lời theo phiếu mới.",
        en:
            "The answer “{value}” to item {line} does not count: at {otherCell} there is no such finding with the value that "
            + "was asked about.",
        "Nothing is to be done where the figures were mended; what is still wrong there is asked again.")

    public static let answerWithoutReason = FindingCode(
        "answer-without-reason", .warning,
        vi:
            "Mục {line} được trả lời “{value}” mà không ghi lý do nên không được tính; mục này (ở {otherCell}) vẫn chưa xong.",
        "Hãy ghi lý do vào cột “Lý do”, hoặc sau dấu hai chấm nếu trả lời trong bảng của phiếu (“xác nhận đúng: lý do”), rồi gửi lại.",
        en:
            "Item {line} is answered “{value}” without a reason, so the answer does not count; the item (at {otherCell}) is "
            + "still open.",
        "Have the reason written into the column “Lý do”, or behind a colon in the table of a reply (“xác nhận đúng: lý do”), and the "
            + "file sent again.")

    public static let answerNotUnderstood = FindingCode(
        "answer-not-understood", .warning,
        vi: "Câu trả lời “{value}” ở mục {line} không rõ nghĩa; cần một trong các câu: {expected}.",
        "Hãy ghi đúng một trong các câu ấy rồi gửi lại.",
        en: "The answer “{value}” to item {line} is not understood; expected is one of: {expected}.",
        "Have one of these written and the file sent again.")

    public static let answerForDepartment = FindingCode(
        "answer-for-department", .notice,
        vi:
            "Ở mục {line} đơn vị trả lời “{value}” cho phát hiện [{key}] ở {otherCell}, với lý do “{reason}”; phát hiện loại này "
            + "không hết chỉ bằng lời xác nhận của đơn vị.",
        "Hãy xem xét lý do; nếu chấp nhận thì ghi vào waivers.yaml.",
        en:
            "In item {line} the reporting unit answers “{value}” to the finding [{key}] at {otherCell}, for the reason “{reason}”; a "
            + "finding of this kind is not settled by the reporting unit's word.",
        "Consider the reason; accept it in waivers.yaml if it is right.",
        toDistrict: .words(
            "Đã ghi nhận câu trả lời “{value}” ở mục {line} với lý do “{reason}”; mục này (ở {otherCell}) không hết chỉ bằng lời "
                + "xác nhận.",
            "Hãy sửa nếu số liệu sai; nếu số liệu đúng thì chờ ý kiến của cơ quan tổng hợp."))

    public static let answerFileUnknown = FindingCode(
        "answer-file-unknown", .warning,
        vi:
            "Có {count} câu trả lời (từ mục {line}) về tệp “{otherFile}”, không có trong các tệp được đọc cho kỳ này; câu "
            + "trả lời không được tính.",
        "Nếu là phiếu của kỳ khác thì chuyển phiếu trả lời vào thư mục con của kỳ ấy trong inbox; nếu cột “Tệp” đã bị sửa thì đề nghị "
            + "đơn vị trả lời lại trong phiếu như đã nhận.",
        en:
            "{count} answers (from item {line} on) are about the file “{otherFile}”, which is none of the returns that are read for "
            + "this period; they do not count.",
        "Move the file into the inbox's subfolder of its period if the reply was another period's; have the reporting unit answer in the "
            + "table as it was sent if the column “Tệp” was changed.",
        toDistrict: .words(
            "Có {count} câu trả lời (từ mục {line}) về một tệp không có trong các tệp được đọc cho kỳ này; câu trả lời không được tính.",
            "Hãy trả lời trong bảng của phiếu mới nhất, giữ nguyên các cột khác."))

    public static let answersOfSeveral = FindingCode(
        "answers-of-several", .warning,
        vi: "Phiếu trả lời nêu tệp của nhiều đơn vị ({suggestions}) nên không câu trả lời nào trong đó được tính.",
        "Hãy đề nghị từng đơn vị trả lời trong phiếu của mình.",
        en: "The answers are about files of several reporting units ({suggestions}), so none of them counts.",
        "Have each reporting unit answer in the table of its own reply.", toDistrict: .nothing)
}
