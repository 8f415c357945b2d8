// What a file is, before anything in it is read: files that cannot be opened, or that another program has to open
// first.

extension FindingCode {
    /// In the order of the catalogue.
    static let files: [FindingCode] = [
        .emptyFile, .fileUnreadable, .passwordProtected, .rightsProtected, .oldWorkbook, .binaryWorkbook, .openDocument,
        .htmlTable, .xmlSpreadsheet2003, .sylkFile, .archiveOfSpreadsheets, .mailMessage, .archiveWithPassword,
        .sealedArchive, .outlookMail, .foreignFile, .notASpreadsheet, .nameDisagrees,
    ]

    public static let emptyFile = FindingCode(
        "empty-file", .error,
        vi: "Tệp rỗng (0 byte), không có dữ liệu để đọc.",
        "Hãy mở tệp gốc, kiểm tra nội dung rồi gửi lại.",
        en: "The file is empty (0 bytes): there is nothing to read.",
        "Open the original, check its content and send it again.")

    public static let fileUnreadable = FindingCode(
        "file-unreadable", .error,
        vi: "Không đọc được tệp ({reason}).",
        "Hãy kiểm tra đường dẫn và quyền đọc của tệp, hoặc chép lại tệp rồi chạy lại.",
        en: "The file cannot be read ({reason}).",
        "Check the path and the right to read it, or copy it anew, then run again.",
        toDistrict: .nothing)

    public static let passwordProtected = FindingCode(
        "password-protected", .error,
        vi: "Tệp được bảo vệ bằng mật khẩu nên không đọc được.",
        "Hãy mở tệp bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu lại dưới dạng .xlsx "
            + "rồi gửi lại.",
        en: "The file is protected by a password and cannot be read.",
        "Open it in Excel, remove the password (File → Info → Protect Workbook), save it as .xlsx and send "
            + "it again.")

    public static let rightsProtected = FindingCode(
        "rights-protected", .error,
        vi: "Tệp được mã hóa theo nhãn bảo mật hoặc quyền truy cập (IRM) của cơ quan gửi: chỉ tài khoản được cấp quyền "
            + "mới mở được, nên chương trình không đọc được.",
        "Người có quyền hãy mở tệp bằng Excel, chọn Tệp → Thông tin → Bảo vệ sổ làm việc → Hạn chế truy cập → Truy cập "
            + "không hạn chế (hoặc đổi nhãn bảo mật sang loại không mã hóa), lưu lại dưới dạng .xlsx rồi gửi lại.",
        en:
            "The file is encrypted by a sensitivity label or rights management (IRM): only accounts with the right to it can "
            + "open it, so it cannot be read.",
        "Have somebody with that right open it in Excel, choose File → Info → Protect Workbook → Restrict Access → "
            + "Unrestricted Access (or a label that does not encrypt), save it as .xlsx and send it again.")

    public static let oldWorkbook = unread(
        "old-workbook", vi: "bảng tính Excel kiểu cũ (.xls, Excel 97–2003)",
        en: "an old Excel workbook (.xls, Excel 97–2003)")

    public static let binaryWorkbook = unread(
        "binary-workbook", vi: "bảng tính Excel dạng nhị phân (.xlsb)", en: "a binary Excel workbook (.xlsb)")

    public static let openDocument = unread(
        "open-document", vi: "bảng tính OpenDocument (.ods)", en: "an OpenDocument spreadsheet (.ods)")

    public static let htmlTable = FindingCode(
        "html-table", .error,
        vi: "Tệp mang tên bảng tính nhưng thực chất là trang web (HTML), không đọc được.",
        "Hãy mở tệp bằng Excel, kiểm tra số liệu, lưu lại dưới dạng .xlsx rồi gửi tệp mới.",
        en: "The file is a web page (HTML) named as a spreadsheet, not a real workbook.",
        "Open it in Excel, check the figures, save it as .xlsx and send the new file.")

    public static let xmlSpreadsheet2003 = FindingCode(
        "xml-spreadsheet-2003", .error,
        vi: "Tệp là bảng tính XML 2003 (SpreadsheetML), không đọc trực tiếp được.",
        "Hãy mở tệp bằng Excel, lưu lại dưới dạng .xlsx rồi gửi tệp mới.",
        en: "The file is an XML Spreadsheet 2003, which is not read as it is.",
        "Open it in Excel, save it as .xlsx and send the new file.")

    public static let sylkFile = FindingCode(
        "sylk-file", .error,
        vi: "Tệp là bảng tính dạng SYLK (.slk); chương trình không đọc được loại này.",
        "Hãy mở tệp bằng Excel, lưu lại dưới dạng .xlsx rồi gửi tệp mới.",
        en: "The file is a SYLK spreadsheet (.slk), which is not read.",
        "Open it in Excel, save it as .xlsx and send the new file.")

    public static let archiveOfSpreadsheets = FindingCode(
        "archive-of-spreadsheets", .error,
        vi: "Đây là tệp nén ZIP có các tệp khác bên trong; ở đây chương trình không mở (tệp nén nằm trong tệp nén, "
            + "hoặc lệnh chỉ xem một bảng tính).",
        "Hãy giải nén rồi gửi từng bảng tính .xlsx.",
        en: "The file is a ZIP archive with other files in it, which is not opened here (an archive within an archive, "
            + "or a command that looks at one spreadsheet).",
        "Unpack it and send each .xlsx spreadsheet.",
        toDistrict: .words(
            "Đây là tệp nén ZIP nằm trong một tệp nén khác nên không được mở.",
            "Hãy giải nén rồi gửi từng bảng tính .xlsx."))

    public static let mailMessage = FindingCode(
        "mail-message", .error,
        vi: "Đây là thư điện tử (.eml); ở đây chương trình không mở (thư nằm trong tệp nén, hoặc lệnh chỉ xem một bảng "
            + "tính).",
        "Hãy mở thư bằng chương trình thư, lưu các tệp đính kèm rồi gửi từng bảng tính .xlsx.",
        en: "The file is a mail (.eml), which is not opened here (it lies within an archive, or the command looks at "
            + "one spreadsheet).",
        "Open the mail in a mail program, save what is attached to it and send each .xlsx spreadsheet.",
        toDistrict: .words(
            "Đây là thư điện tử nằm trong một tệp nén nên không được mở.", "Hãy gửi riêng từng bảng tính .xlsx."))

    public static let archiveWithPassword = FindingCode(
        "archive-with-password", .error,
        vi: "Tệp nén được đặt mật khẩu nên không mở được; các tệp bên trong chưa được đọc.",
        "Hãy giải nén bằng mật khẩu do đơn vị gửi cung cấp rồi đặt các bảng tính .xlsx vào thư mục nhận, hoặc đề nghị "
            + "gửi lại không đặt mật khẩu.",
        en: "The archive is protected by a password and cannot be opened; the files in it were not read.",
        "Unpack it with the sender's password and put the .xlsx spreadsheets into the inbox, or ask for it without a "
            + "password.",
        toDistrict: .advice("Hãy gửi lại các bảng tính .xlsx, không đặt mật khẩu."))

    public static let sealedArchive = FindingCode(
        "sealed-archive", .error,
        vi: "Tệp là tệp nén {assumed}; chương trình chỉ mở được tệp nén .zip nên các tệp bên trong chưa được đọc.",
        "Hãy giải nén (bằng 7-Zip hoặc WinRAR) rồi đặt các bảng tính .xlsx vào thư mục nhận, hoặc đề nghị gửi lại từng "
            + "bảng tính .xlsx.",
        en: "The file is a {assumed} archive; only .zip archives are opened, so the files in it were not read.",
        "Unpack it (with 7-Zip or WinRAR) and put the .xlsx spreadsheets into the inbox, or ask for each of them.",
        toDistrict: .advice("Hãy gửi lại từng bảng tính .xlsx, hoặc nén thành tệp .zip."))

    public static let outlookMail = FindingCode(
        "outlook-mail", .error,
        vi:
            "Tệp là thư của Outlook ({assumed}), loại mà chương trình không mở được; các tệp đính kèm trong đó chưa được "
            + "đọc.",
        "Hãy mở thư bằng Outlook, lưu các tệp đính kèm rồi đặt vào thư mục nhận; không mở được (winmail.dat) thì đề nghị "
            + "người gửi đính kèm lại bảng tính .xlsx trong thư dạng HTML hoặc văn bản thuần.",
        en:
            "The file is a mail of Outlook ({assumed}) of a kind that is not opened; what is attached to it was not read.",
        "Open it in Outlook, save the attachments and put them into the inbox; where that does not work (winmail.dat), "
            + "ask the sender to attach the .xlsx spreadsheet again to a mail in HTML or plain text.",
        toDistrict: .advice("Hãy gửi lại bảng tính .xlsx đính kèm thư dạng HTML hoặc văn bản thuần."))

    public static let foreignFile = FindingCode(
        "foreign-file", .notice,
        vi: "Tệp không phải là bảng tính mà là {assumed}; tệp được bỏ qua.",
        "Nếu tệp có số liệu báo cáo, hãy nhập số liệu vào bảng tính, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file is no spreadsheet; its content: {assumed}. It is passed over.",
        "If it holds figures of the report, enter them in a spreadsheet, save it as .xlsx and send it "
            + "again.")

    public static let notASpreadsheet = FindingCode(
        "not-a-spreadsheet", .error,
        vi: "Tệp mang tên bảng tính nhưng không nhận ra được nội dung; tệp có thể đã hỏng.",
        "Hãy mở tệp gốc, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file is named as a spreadsheet, but its content is nothing known; it may be damaged.",
        "Open the original, save it as .xlsx and send it again.")

    public static let nameDisagrees = FindingCode(
        "name-disagrees", .notice,
        vi: "Tên tệp có đuôi {value} nhưng nội dung là {assumed}; tệp được đọc theo nội dung.",
        "Lần gửi sau, hãy đặt đuôi tên tệp đúng với nội dung.",
        en: "The file's name ends in {value}, but its content is {assumed}; it was read by its content.",
        "Name the file by its content next time.")

    /// A file that only LibreOffice could read. The advice gives both ways out: one for the sender, one for whoever
    /// looks after the machine.
    private static func unread(_ rawValue: String, vi vietnamese: String, en english: String) -> FindingCode {
        FindingCode(
            rawValue, .error,
            vi: "Tệp là \(vietnamese); máy này không có LibreOffice để chuyển sang .xlsx nên chưa đọc được.",
            "Hãy chọn một trong hai cách: mở tệp bằng Excel hoặc LibreOffice, lưu lại dưới dạng .xlsx rồi gửi tệp "
                + "mới; hoặc nhờ người quản trị cài LibreOffice trên máy này (trên Debian: apt install "
                + "libreoffice-calc) rồi chạy lại.",
            en: "The file is \(english); this machine has no LibreOffice to make an .xlsx of it, so it was not read.",
            "Do one of two things: open it in Excel or LibreOffice, save it as .xlsx and send the new file; or have "
                + "LibreOffice installed on this machine (on Debian: apt install libreoffice-calc) and run again.",
            toDistrict: .words(
                "Tệp là \(vietnamese), chưa đọc được.",
                "Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại dưới dạng .xlsx rồi gửi tệp mới."))
    }
}
