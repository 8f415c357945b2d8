// swift-format-ignore-file: prose, one sentence a line.

// Replies to the districts: the day to answer by, the districts' addresses, their letters.

extension FindingCode {
    /// In the order of the catalogue.
    static let replies: [FindingCode] = [
        .replyDayWrong, .replyDayNotKept, .contactWrong, .contactDistrictUnknown, .contactTwice, .contactOfTwoDistricts,
        .contactMissing, .replySenderMissing, .noReplies, .replyDistrictUnknown, .replyAlreadySent, .replyPerhapsSent,
        .replyNotSent,
    ]

    public static let replyDayWrong = FindingCode(
        "reply-day-wrong", .error,
        vi: "Dòng {line}: “{key}” phải là kỳ và ngày trả lời của kỳ ấy, không trước ngày đầu kỳ.",
        "Hãy viết như: 2022-11: 2022-12-05.",
        en: "Line {line}: “{key}” must be a period and its day to answer by, not before the period begins.",
        "Write, for instance: 2022-11: 2022-12-05.")

    public static let replyDayNotKept = FindingCode(
        "reply-day-not-kept", .warning,
        vi: "Dòng {line}: ngày trả lời {value} của kỳ {date} không dùng được vì {reason}; phiếu gửi đơn vị {assumed}.",
        "Hãy sửa ngày ấy ở mục “replies” rồi lập lại báo cáo, hoặc bỏ dòng ấy.",
        en:
            "Line {line}: the day to answer by, {value}, of the period {date} cannot be used because {reason}; the replies {assumed}.",
        "Mend the day under replies and make the report again, or remove the line.")

    public static let contactWrong = FindingCode(
        "contact-wrong", .error,
        vi: "Dòng {line} của danh bạ không đọc được: “{value}” ({reason}). Dòng này không được dùng.",
        "Mỗi dòng ghi: mã hoặc tên đơn vị báo cáo, địa chỉ thư, ghi chú. Ví dụ: 01849,UBND xã Phong Quang <vanphong@phongquang.example.vn>.",
        en: "Line {line} of the contacts cannot be read: “{value}” ({reason}). It is not used.",
        "A line has: code or name of the reporting unit, mail address, remark. For instance: 061,Office of Ba Bể <office@babe.example.vn>."
    )

    public static let contactDistrictUnknown = FindingCode(
        "contact-district-unknown", .error,
        vi:
            "Dòng {line} của danh bạ: không có, hoặc có nhiều, đơn vị mang mã hoặc tên “{value}”. Dòng này không được dùng.",
        "Hãy ghi một trong các mã: {suggestions}.",
        en:
            "Line {line} of the contacts: no reporting unit, or more than one, has the code or name “{value}”. It is not used.",
        "Write one of these codes: {suggestions}.")

    public static let contactTwice = FindingCode(
        "contact-twice", .warning,
        vi: "Dòng {line} của danh bạ: địa chỉ {value} của {district} đã ghi ở dòng trên; chỉ dùng một lần.",
        "Hãy xóa dòng thừa.",
        en:
            "Line {line} of the contacts: the address {value} of {district} stands in an earlier line; it is used once.",
        "Remove the extra line.")

    public static let contactOfTwoDistricts = FindingCode(
        "contact-of-two-districts", .error,
        vi:
            "Dòng {line} của danh bạ: địa chỉ {value} ghi cho cả {district} và {otherDistrict} nên không gửi phiếu của đơn vị nào đến đó.",
        "Hãy xem địa chỉ này của đơn vị nào rồi xóa dòng kia.",
        en:
            "Line {line} of the contacts: the address {value} stands for both {district} and {otherDistrict}; the reply of neither goes there.",
        "See whose address it is and remove the other line.")

    public static let contactMissing = FindingCode(
        "contact-missing", .warning,
        vi: "Danh bạ chưa có địa chỉ dùng được của {district}; thư nháp để trống người nhận và phiếu không tự gửi đi.",
        "Hãy thêm một dòng: {key},địa chỉ thư; hoặc điền người nhận vào thư nháp rồi gửi bằng tay.",
        en:
            "The contacts have no address of {district} that can be used; its draft leaves the recipient blank and is not sent by itself.",
        "Add a line: {key},mail address; or fill in the draft and send it by hand.")

    public static let replySenderMissing = FindingCode(
        "reply-sender-missing", .warning,
        vi:
            "Chưa có địa chỉ người gửi (mail.from) trong phần cài đặt; thư nháp để trống chỗ đó và đơn vị nhận không biết trả lời về đâu.",
        "Hãy ghi mục “mail: from” vào tonghop.yaml.",
        en:
            "The settings name no sender (mail.from); the drafts leave that blank, and the reporting units do not know whom to answer.",
        "Set mail: from in tonghop.yaml.")

    public static let noReplies = FindingCode(
        "no-replies", .notice,
        vi: "Báo cáo đang có của kỳ này không có phiếu phản hồi nào: không đơn vị nào còn việc phải xử lý.",
        "Không cần làm gì.",
        en: "The report that stands for this period has no replies: no reporting unit has anything left to attend to.",
        "There is nothing to do.")

    public static let replyDistrictUnknown = FindingCode(
        "reply-district-unknown", .error,
        vi: "Báo cáo đang có của kỳ này không có phiếu phản hồi của đơn vị mang mã “{value}”; chưa gửi gì.",
        "Hãy ghi một trong các mã có phiếu: {suggestions}.",
        en:
            "The report that stands for this period has no reply to a reporting unit of the code “{value}”; nothing was sent.",
        "Write one of the codes that have one: {suggestions}.")

    public static let replyAlreadySent = FindingCode(
        "reply-already-sent", .notice,
        vi: "Phiếu này đã gửi cho {district} ngày {date} tới {suggestions}; không gửi lại.",
        "Nếu cần gửi thêm lần nữa, hãy thêm --again.",
        en: "This reply went to {district} on {date}, to {suggestions}; it was not sent again.",
        "If it must go out once more, add --again.")

    public static let replyPerhapsSent = FindingCode(
        "reply-perhaps-sent", .error,
        vi:
            "Phiếu này có thể đã gửi cho {district} ngày {date} tới {suggestions} (mã thư {value}): lần gửi bị ngắt trước khi máy chủ xác nhận. Không tự gửi lại.",
        "Hãy hỏi người nhận hoặc tìm mã thư trên máy chủ; nếu chưa nhận được, chạy lại với --again --district {key}.",
        en:
            "This reply perhaps went to {district} on {date}, to {suggestions} (message {value}): the sending broke off before the server confirmed it. It is not sent again by itself.",
        "Ask them, or look for the message on the server; if it did not come, run again with --again --district {key}.")

    public static let replyNotSent = FindingCode(
        "reply-not-sent", .error,
        vi: "Chưa gửi được phiếu cho {district}: {reason}. Thư nháp ở {otherFile}.",
        "Hãy kiểm tra địa chỉ trong danh bạ, mục “mail” trong tonghop.yaml và đường truyền rồi chạy lại (phiếu đã gửi thì không gửi lại), hoặc mở thư nháp và gửi bằng tay.",
        en: "The reply to {district} was not sent: {reason}. The draft is {otherFile}.",
        "Check the address in the contacts, mail in tonghop.yaml and the network and run again (what was sent is not sent again), or open the draft and send it by hand."
    )
}
