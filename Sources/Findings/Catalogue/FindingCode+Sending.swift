// swift-format-ignore-file: prose, one sentence a line.

// Sending the report: the archive, the letter, the server.

extension FindingCode {
    /// In the order of the catalogue.
    static let sending: [FindingCode] = [
        .nothingToSend, .publishedFileChanged, .publishedByOtherVersion, .mailAddressesMissing, .mailSettingsMissing,
        .mailPasswordMissing, .smtpLoginInTheOpen, .smtpOpenElsewhere, .mailPasswordOpen, .alreadySent, .perhapsSent,
        .recipientRefused, .draftNotSent, .mailNotSent,
    ]

    public static let nothingToSend = FindingCode(
        "nothing-to-send", .error,
        vi: "Kỳ này chưa có báo cáo nào được công bố ở đây; không có gì để gửi.",
        "Hãy lập báo cáo trước (tonghop report), hoặc kiểm tra kỳ báo cáo (--period).",
        en: "No report of this period has been published here; there is nothing to send.",
        "Make the report first (tonghop report), or check the period (--period).")

    public static let publishedFileChanged = FindingCode(
        "published-file-changed", .error,
        vi: "Tệp này đã bị sửa hoặc xóa sau khi công bố (không khớp SHA256SUMS); chưa gửi gì.",
        "Hãy lập lại báo cáo của kỳ (tonghop report) rồi gửi; mọi chỗ cần sửa phải sửa ở số liệu hoặc mẫu, không sửa tệp đã công bố.",
        en: "The file was changed or removed after it was published (SHA256SUMS disagrees); nothing was sent.",
        "Make the period's report again (tonghop report) and send that; mend the data or the templates, not what is published."
    )

    public static let publishedByOtherVersion = FindingCode(
        "published-by-other-version", .error,
        vi: "Báo cáo này do phiên bản khác của chương trình lập nên không soạn được thư gửi kèm.",
        "Hãy lập lại báo cáo của kỳ (tonghop report) rồi gửi.",
        en: "The report was made by another version of the program; no letter can be written for it.",
        "Make the period's report again (tonghop report) and send that.")

    public static let mailAddressesMissing = FindingCode(
        "mail-addresses-missing", .warning,
        vi: "Chưa có địa chỉ người gửi hoặc người nhận trong phần cài đặt; thư nháp để trống chỗ đó.",
        "Hãy điền vào thư nháp khi gửi, hoặc ghi mục “mail” (from, to) vào tonghop.yaml.",
        en: "The settings name no sender or no recipient; the draft leaves that blank.",
        "Fill it in when sending the draft, or set mail (from, to) in tonghop.yaml.")

    public static let mailSettingsMissing = FindingCode(
        "mail-settings-missing", .error,
        vi: "Chưa gửi được: phần cài đặt thiếu người gửi, người nhận hoặc máy chủ gửi thư; thư nháp ở {otherFile}.",
        "Hãy ghi đủ mục “mail” (from, to, smtp) vào tonghop.yaml rồi chạy lại, hoặc mở thư nháp và gửi bằng tay.",
        en: "Not sent: the settings lack a sender, a recipient or a mail server; the draft is {otherFile}.",
        "Set mail (from, to, smtp) in tonghop.yaml and run again, or open the draft and send it by hand.")

    public static let mailPasswordMissing = FindingCode(
        "mail-password-missing", .error,
        vi: "Chưa gửi được: không có mật khẩu của máy chủ gửi thư; thư nháp ở {otherFile}.",
        "Hãy ghi mật khẩu vào dòng đầu của tệp nêu ở “password_file”, hoặc đặt biến môi trường TONGHOP_SMTP_PASSWORD.",
        en: "Not sent: there is no password for the mail server; the draft is {otherFile}.",
        "Put it into the first line of the file that password_file names, or set TONGHOP_SMTP_PASSWORD.")

    public static let smtpLoginInTheOpen = FindingCode(
        "smtp-login-in-the-open", .error,
        vi: "Dòng {line}: “{key}” cần mật khẩu nhưng “tls: none” gửi mật khẩu đi không mã hóa.",
        "Hãy dùng “tls: starttls” hoặc “tls: tls”; chỉ bỏ mã hóa với máy chủ không cần đăng nhập.",
        en: "Line {line}: “{key}” means a password, which tls: none would send in the open.",
        "Use tls: starttls or tls: tls; go without only where no login is needed.")

    public static let smtpOpenElsewhere = FindingCode(
        "smtp-open-elsewhere", .error,
        vi: "Dòng {line}: “tls: none” chỉ dùng được với máy chủ trên chính máy này (localhost).",
        "Hãy dùng “tls: starttls” hoặc “tls: tls”.",
        en: "Line {line}: tls: none is for a server on this very machine (localhost).",
        "Use tls: starttls or tls: tls.")

    public static let mailPasswordOpen = FindingCode(
        "mail-password-open", .warning,
        vi: "Mọi người dùng của máy này đều đọc được tệp mật khẩu (quyền {value}).",
        "Hãy chạy chmod 600 với tệp này và đổi mật khẩu.",
        en: "Every user of this machine can read the password file (mode {value}).",
        "Run chmod 600 on it and change the password.")

    public static let alreadySent = FindingCode(
        "already-sent", .error,
        vi:
            "Báo cáo này đã được gửi ngày {date} tới {suggestions} (mã thư {value}, máy chủ trả lời: {reason}); không gửi lại.",
        "Nếu cần gửi thêm lần nữa, hãy thêm --again.",
        en:
            "This report was sent on {date} to {suggestions} (message {value}, answer of the server: {reason}); it was not sent again.",
        "If it must go out once more, add --again.")

    public static let perhapsSent = FindingCode(
        "perhaps-sent", .error,
        vi:
            "Báo cáo này có thể đã được gửi ngày {date} tới {suggestions} (mã thư {value}): lần gửi bị ngắt trước khi máy chủ xác nhận. Không tự gửi lại.",
        "Hãy hỏi người nhận hoặc tìm mã thư trên máy chủ; nếu chưa nhận được, chạy lại với --again.",
        en:
            "This report was perhaps sent on {date} to {suggestions} (message {value}): the sending broke off before the server confirmed it. It is not sent again by itself.",
        "Ask them, or look for the message on the server; if it did not come, run again with --again.")

    public static let recipientRefused = FindingCode(
        "recipient-refused", .error,
        vi: "Máy chủ không nhận thư cho {value} (trả lời: {reason}).",
        "Hãy sửa hoặc bỏ địa chỉ này ở mục “mail” của tonghop.yaml.",
        en: "The server takes no mail for {value} (it answered: {reason}).",
        "Mend or remove the address under mail in tonghop.yaml.")

    public static let draftNotSent = FindingCode(
        "draft-not-sent", .error,
        vi: "Báo cáo còn là dự thảo nên không gửi đi; thư nháp ở {otherFile}.",
        "Hãy lập bản chính thức (tonghop report --final) rồi gửi; nếu cần gửi dự thảo, thêm --allow-draft.",
        en: "The report is still a draft and was not sent; the draft letter is {otherFile}.",
        "Make the final one (tonghop report --final) and send that; to send a draft, add --allow-draft.")

    public static let mailNotSent = FindingCode(
        "mail-not-sent", .error,
        vi: "Chưa gửi được thư: {reason}. Thư nháp ở {otherFile}.",
        "Hãy kiểm tra mục “mail” trong tonghop.yaml và đường truyền rồi chạy lại, hoặc mở thư nháp và gửi bằng tay.",
        en: "The message was not sent: {reason}. The draft is {otherFile}.",
        "Check mail in tonghop.yaml and the network and run again, or open the draft and send it by hand.")
}
