/// The catalogue for what wraps other files (archives, mails), and for returns sent as documents or pictures.
enum ParcelWordings {
    static let parcelOpened = Wording(
        .notice,
        vi: "Tệp gói {count} tệp; chương trình đã mở và đọc từng tệp bên trong như tệp gửi riêng.",
        "Không phải làm gì.",
        en: "The file wraps others, {count} of them; it was opened, and each is read like a file sent alone.",
        "Nothing needs to be done.", toDistrict: .nothing)
    static let parcelEmpty = Wording(
        .notice,
        vi: "Tệp là thư hoặc tệp nén nhưng không có tệp nào bên trong; tệp được bỏ qua.",
        "Nếu số liệu viết ngay trong thân thư, hãy đề nghị đơn vị gửi bảng tính .xlsx.",
        en: "The file is a mail or an archive with no file in it. It is passed over.",
        "If figures stand in the mail's own text, ask for them in an .xlsx spreadsheet.",
        toDistrict: .advice("Nếu số liệu viết ngay trong thân thư, hãy gửi lại trong bảng tính .xlsx."))
    static let archiveOfSpreadsheets = Wording(
        .error,
        vi: "Đây là tệp nén ZIP có các tệp khác bên trong; ở đây chương trình không mở (tệp nén nằm trong tệp nén, "
            + "hoặc lệnh chỉ xem một bảng tính).",
        "Hãy giải nén rồi gửi từng bảng tính .xlsx.",
        en: "The file is a ZIP archive with other files in it, which is not opened here (an archive within an archive, "
            + "or a command that looks at one spreadsheet).",
        "Unpack it and send each .xlsx spreadsheet.",
        toDistrict: .words(
            "Đây là tệp nén ZIP nằm trong một tệp nén khác nên không được mở.",
            "Hãy giải nén rồi gửi từng bảng tính .xlsx."))
    static let mailMessage = Wording(
        .error,
        vi: "Đây là thư điện tử (.eml); ở đây chương trình không mở (thư nằm trong tệp nén, hoặc lệnh chỉ xem một bảng "
            + "tính).",
        "Hãy mở thư bằng chương trình thư, lưu các tệp đính kèm rồi gửi từng bảng tính .xlsx.",
        en: "The file is a mail (.eml), which is not opened here (it lies within an archive, or the command looks at "
            + "one spreadsheet).",
        "Open the mail in a mail program, save what is attached to it and send each .xlsx spreadsheet.",
        toDistrict: .words(
            "Đây là thư điện tử nằm trong một tệp nén nên không được mở.", "Hãy gửi riêng từng bảng tính .xlsx."))
    static let archiveWithPassword = Wording(
        .error,
        vi: "Tệp nén được đặt mật khẩu nên không mở được; các tệp bên trong chưa được đọc.",
        "Hãy giải nén bằng mật khẩu do đơn vị gửi cung cấp rồi đặt các bảng tính .xlsx vào thư mục nhận, hoặc đề nghị "
            + "gửi lại không đặt mật khẩu.",
        en: "The archive is protected by a password and cannot be opened; the files in it were not read.",
        "Unpack it with the sender's password and put the .xlsx spreadsheets into the inbox, or ask for it without a "
            + "password.",
        toDistrict: .advice("Hãy gửi lại các bảng tính .xlsx, không đặt mật khẩu."))
    static let sealedArchive = Wording(
        .error,
        vi: "Tệp là tệp nén {assumed}; chương trình chỉ mở được tệp nén .zip nên các tệp bên trong chưa được đọc.",
        "Hãy giải nén (bằng 7-Zip hoặc WinRAR) rồi đặt các bảng tính .xlsx vào thư mục nhận, hoặc đề nghị gửi lại từng "
            + "bảng tính .xlsx.",
        en: "The file is a {assumed} archive; only .zip archives are opened, so the files in it were not read.",
        "Unpack it (with 7-Zip or WinRAR) and put the .xlsx spreadsheets into the inbox, or ask for each of them.",
        toDistrict: .advice("Hãy gửi lại từng bảng tính .xlsx, hoặc nén thành tệp .zip."))
    static let outlookMail = Wording(
        .error,
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
    static let returnAsDocument = Wording(
        .error,
        vi:
            "Tệp là {assumed}, có thể là biểu số liệu mà chương trình không đọc được; chưa có tệp nào khác của đơn vị này "
            + "được tính.",
        "Hãy đề nghị gửi biểu dưới dạng bảng tính .xlsx. Nếu tệp không phải là biểu số liệu, hãy ghi tên tệp vào mục "
            + "inbox.withdraw của tonghop.yaml.",
        en: "The content of the file is {assumed}. It may be a return, which cannot be read in this form, and no other "
            + "file of its sender counts.",
        "Ask for the return as an .xlsx spreadsheet. If the file is no return, put its name under inbox.withdraw in "
            + "tonghop.yaml.",
        toDistrict: .words(
            "Tệp là {assumed}; biểu số liệu ở dạng này không đọc được.", "Hãy gửi biểu dưới dạng bảng tính .xlsx."))
    static let documentBesideReturn = Wording(
        .notice,
        vi: "Tệp là {assumed}, không đọc được số liệu; số liệu của đơn vị này lấy từ tệp {otherFile}.",
        "Nếu đây chỉ là bản ký hoặc công văn gửi kèm thì không phải làm gì; nếu là số liệu sửa đổi, hãy đề nghị gửi "
            + "bảng tính .xlsx.",
        en: "The content of the file is {assumed}, and no figures are read from it; those of its sender come from "
            + "{otherFile}.",
        "If it is only the signed copy or the letter that came along, nothing needs to be done; if it corrects "
            + "figures, ask for an .xlsx spreadsheet.",
        toDistrict: .nothing)
}
