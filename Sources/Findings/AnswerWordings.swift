/// The catalogue for what districts answer in the workbooks and tables that went back to them (Assessment, Batch).
enum AnswerWordings {
    static let answerVoid = Wording(
        .notice,
        vi:
            "Câu trả lời “{value}” ở mục {line} không được tính: ở {otherCell} không còn sai sót ấy với đúng giá trị đã hỏi.",
        "Nếu số liệu đã được sửa thì không phải làm gì; nếu ở đó vẫn còn sai sót thì trả lời theo phiếu mới.",
        en:
            "The answer “{value}” to item {line} does not count: at {otherCell} there is no such finding with the value that "
            + "was asked about.",
        "Nothing is to be done where the figures were mended; what is still wrong there is asked again.")

    static let answerWithoutReason = Wording(
        .warning,
        vi:
            "Mục {line} được trả lời “{value}” mà không ghi lý do nên không được tính; mục này (ở {otherCell}) vẫn chưa xong.",
        "Hãy ghi lý do vào cột “Lý do”, hoặc sau dấu hai chấm nếu trả lời trong bảng của phiếu (“xác nhận đúng: lý do”), rồi gửi lại.",
        en:
            "Item {line} is answered “{value}” without a reason, so the answer does not count; the item (at {otherCell}) is "
            + "still open.",
        "Have the reason written into the column “Lý do”, or behind a colon in the table of a reply (“xác nhận đúng: lý do”), and the "
            + "file sent again.")

    static let answerNotUnderstood = Wording(
        .warning,
        vi: "Câu trả lời “{value}” ở mục {line} không rõ nghĩa; cần một trong các câu: {expected}.",
        "Hãy ghi đúng một trong các câu ấy rồi gửi lại.",
        en: "The answer “{value}” to item {line} is not understood; expected is one of: {expected}.",
        "Have one of these written and the file sent again.")

    static let answerForDepartment = Wording(
        .notice,
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

    static let answerFileUnknown = Wording(
        .warning,
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

    static let answersOfSeveral = Wording(
        .warning,
        vi: "Phiếu trả lời nêu tệp của nhiều đơn vị ({suggestions}) nên không câu trả lời nào trong đó được tính.",
        "Hãy đề nghị từng đơn vị trả lời trong phiếu của mình.",
        en: "The answers are about files of several reporting units ({suggestions}), so none of them counts.",
        "Have each reporting unit answer in the table of its own reply.", toDistrict: .nothing)

    static let answersEmpty = Wording(
        .warning,
        vi: "Phiếu trả lời không có câu nào ở cột “Trả lời”.",
        "Hãy đề nghị đơn vị ghi câu trả lời vào cột ấy (“xác nhận đúng: lý do”) rồi gửi lại.",
        en: "The table of a reply came back without an answer in the column “Trả lời”.",
        "Have the answers written into that column (“xác nhận đúng: lý do”) and the table sent again.",
        toDistrict: .nothing)

    static let answersAlone = Wording(
        .warning,
        vi: "Tệp chỉ có trang “Cần sửa”, không có biểu số liệu nào; câu trả lời trong đó không được tính.",
        "Hãy gửi lại cả tệp số liệu có trang “Cần sửa”.",
        en: "The file has nothing but the sheet “Cần sửa” and no figures; the answers in it do not count.",
        "Have the whole file sent again, with its figures and that sheet.")
}
