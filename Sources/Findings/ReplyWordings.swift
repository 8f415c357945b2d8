// swift-format-ignore-file: prose, one sentence a line.

/// The catalogue for what goes back to the districts.
enum ReplyWordings {
    static let replyDayWrong = Wording(
        .error,
        vi: "Dòng {line}: “{key}” phải là kỳ và ngày trả lời của kỳ ấy, không trước ngày đầu kỳ.",
        "Hãy viết như: 2022-11: 2022-12-05.",
        en: "Line {line}: “{key}” must be a period and its day to answer by, not before the period begins.",
        "Write, for instance: 2022-11: 2022-12-05.")

    static let replyDayNotKept = Wording(
        .warning,
        vi: "Dòng {line}: ngày trả lời {value} của kỳ {date} không dùng được vì {reason}; phiếu gửi huyện {assumed}.",
        "Hãy sửa ngày ấy ở mục “replies” rồi lập lại báo cáo, hoặc bỏ dòng ấy.",
        en:
            "Line {line}: the day to answer by, {value}, of the period {date} cannot be used because {reason}; the replies {assumed}.",
        "Mend the day under replies and make the report again, or remove the line.")
}
