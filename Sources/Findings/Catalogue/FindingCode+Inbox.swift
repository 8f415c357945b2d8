// swift-format-ignore-file: prose, one sentence a line.

// What lies in the inbox, and what keeps a file out of a run.

extension FindingCode {
    /// In the order of the catalogue.
    static let inbox: [FindingCode] = [
        .inboxUnreadable, .folderPassedOver, .parcelOpened, .parcelEmpty, .fileConverted, .fileTranscribed,
        .fileNotConverted, .returnAsDocument, .answersAlone, .answersEmpty, .documentBesideReturn, .duplicateFile,
        .notAFile, .linkLeavesInbox, .furtherFindings, .workTooLong, .workTooLarge, .trialNotHeld, .runTooLong,
    ]

    public static let inboxUnreadable = FindingCode(
        "inbox-unreadable", .error,
        vi: "Không đọc được thư mục nhận ({reason}); chưa lập báo cáo.",
        "Hãy kiểm tra đường dẫn và quyền đọc của thư mục.",
        en: "The inbox cannot be read ({reason}); no report was made.",
        "Check the path and the right to read it.")

    public static let folderPassedOver = FindingCode(
        "folder-passed-over", .notice,
        vi: "Thư mục con này không mang tên kỳ báo cáo nên không được đọc.",
        "Hãy đặt tệp của kỳ báo cáo ngay trong thư mục nhận hoặc trong thư mục con mang tên kỳ (ví dụ 2022-11).",
        en: "This subfolder is not named after a period and was not read.",
        "Put the period's files into the inbox itself or into a subfolder named after the period (such as 2022-11).")

    public static let parcelOpened = FindingCode(
        "parcel-opened", .notice,
        vi: "Tệp gói {count} tệp; chương trình đã mở và đọc từng tệp bên trong như tệp gửi riêng.",
        "Không phải làm gì.",
        en: "The file wraps others, {count} of them; it was opened, and each is read like a file sent alone.",
        "Nothing needs to be done.", toDistrict: .nothing)

    public static let parcelEmpty = FindingCode(
        "parcel-empty", .notice,
        vi: "Tệp là thư hoặc tệp nén nhưng không có tệp nào bên trong; tệp được bỏ qua.",
        "Nếu số liệu viết ngay trong thân thư, hãy đề nghị đơn vị gửi bảng tính .xlsx.",
        en: "The file is a mail or an archive with no file in it. It is passed over.",
        "If figures stand in the mail's own text, ask for them in an .xlsx spreadsheet.",
        toDistrict: .advice("Nếu số liệu viết ngay trong thân thư, hãy gửi lại trong bảng tính .xlsx."))

    public static let fileConverted = FindingCode(
        "file-converted", .notice,
        vi: "Tệp là bảng tính {assumed}; số liệu được đọc từ bản .xlsx do LibreOffice chuyển. Kho lưu giữ cả hai bản.",
        "Không phải làm gì. Lần sau, hãy lưu tệp dưới dạng .xlsx trước khi gửi.",
        en:
            "The file is a spreadsheet of {assumed}; its figures were read from the .xlsx that LibreOffice made of it. "
            + "The archive keeps both.",
        "Nothing needs to be done. Save it as .xlsx before sending it next time.")

    public static let fileTranscribed = FindingCode(
        "file-transcribed", .notice,
        vi: "Tệp là bảng {assumed}, không phải sổ làm việc Excel; mỗi ô được đọc đúng như khi mở tệp.",
        "Không phải làm gì. Lần sau, hãy lưu tệp dưới dạng .xlsx trước khi gửi.",
        en: "The file is a table of {assumed}, no Excel workbook; each cell was read as the file shows it.",
        "Nothing needs to be done. Save it as .xlsx before sending it next time.")

    public static let fileNotConverted = FindingCode(
        "file-not-converted", .error,
        vi: "Tệp là bảng tính {assumed}; LibreOffice không chuyển được sang .xlsx ({reason}) nên không đọc được.",
        "Hãy mở tệp bằng Excel hoặc LibreOffice, kiểm tra số liệu, lưu lại dưới dạng .xlsx rồi gửi tệp mới.",
        en:
            "The file is a spreadsheet of {assumed}; LibreOffice could not make an .xlsx of it ({reason}), so it was "
            + "not read.",
        "Open it in Excel or LibreOffice, check the figures, save it as .xlsx and send the new file.",
        toDistrict: .words(
            "Tệp là bảng tính {assumed}, không đọc được.",
            "Hãy mở tệp bằng Excel hoặc LibreOffice, kiểm tra số liệu, lưu lại dưới dạng .xlsx rồi gửi tệp mới."))

    public static let returnAsDocument = FindingCode(
        "return-as-document", .error,
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

    public static let answersAlone = FindingCode(
        "answers-alone", .warning,
        vi: "Tệp chỉ có trang “Cần sửa”, không có biểu số liệu nào; câu trả lời trong đó không được tính.",
        "Hãy gửi lại cả tệp số liệu có trang “Cần sửa”.",
        en: "The file has nothing but the sheet “Cần sửa” and no figures; the answers in it do not count.",
        "Have the whole file sent again, with its figures and that sheet.")

    public static let answersEmpty = FindingCode(
        "answers-empty", .warning,
        vi: "Phiếu trả lời không có câu nào ở cột “Trả lời”.",
        "Hãy đề nghị đơn vị ghi câu trả lời vào cột ấy (“xác nhận đúng: lý do”) rồi gửi lại.",
        en: "The table of a reply came back without an answer in the column “Trả lời”.",
        "Have the answers written into that column (“xác nhận đúng: lý do”) and the table sent again.",
        toDistrict: .nothing)

    public static let documentBesideReturn = FindingCode(
        "document-beside-return", .notice,
        vi: "Tệp là {assumed}, không đọc được số liệu; số liệu của đơn vị này lấy từ tệp {otherFile}.",
        "Nếu đây chỉ là bản ký hoặc công văn gửi kèm thì không phải làm gì; nếu là số liệu sửa đổi, hãy đề nghị gửi "
            + "bảng tính .xlsx.",
        en: "The content of the file is {assumed}, and no figures are read from it; those of its sender come from "
            + "{otherFile}.",
        "If it is only the signed copy or the letter that came along, nothing needs to be done; if it corrects "
            + "figures, ask for an .xlsx spreadsheet.",
        toDistrict: .nothing)

    public static let duplicateFile = FindingCode(
        "duplicate-file", .notice,
        vi: "Tệp giống hệt tệp {otherFile}; chỉ tính một lần.",
        "Có thể xóa bản thừa khỏi thư mục nhận.",
        en: "The file is identical to {otherFile}; it counts once.",
        "The extra copy can be removed.",
        toDistrict: .nothing)

    public static let notAFile = FindingCode(
        "not-a-file", .notice,
        vi: "Mục này không phải là tệp thông thường (liên kết bị hỏng, thiết bị hoặc đường ống) nên không được đọc.",
        "Hãy chép tệp thật vào thư mục nhận.",
        en: "This entry is no ordinary file (a broken link, a device or a pipe) and was not read.",
        "Copy the file itself into the inbox.")

    public static let linkLeavesInbox = FindingCode(
        "link-leaves-inbox", .warning,
        vi: "Đây là liên kết dẫn ra ngoài thư mục nhận nên không được đọc.",
        "Nếu tệp ở đó là báo cáo của đơn vị gửi, hãy chép chính tệp ấy vào thư mục nhận; nếu không, hãy xóa liên kết.",
        en: "This is a link that leads out of the inbox; it was not followed.",
        "If the file there is a return, copy the file itself into the inbox; if not, remove the link.")

    public static let furtherFindings = FindingCode(
        "further-findings", .warning,
        vi: "Tệp này có tất cả {count} phát hiện; chỉ nêu {limit} phát hiện nặng nhất.",
        "Hãy sửa các chỗ đã nêu rồi kiểm tra lại tệp, hoặc yêu cầu gửi tệp khác.",
        en: "The file has {count} findings in all; the {limit} gravest are told.",
        "Mend what is told and check the file again, or ask for another file.")

    public static let workTooLong = FindingCode(
        "work-too-long", .error,
        vi: "Xử lý tệp này quá {limit} giây nên đã dừng; tệp không được tính, các tệp khác vẫn được xử lý.",
        "Hãy mở tệp, chép riêng biểu số liệu sang tệp mới rồi gửi lại. Nếu máy quá chậm, tăng inbox.seconds_per_file hoặc inbox.seconds_per_run trong tonghop.yaml.",
        en: "Working on the file took more than {limit} seconds and was stopped; it does not count, the others go on.",
        "Copy the table into a new file and send that. Where the machine is slow, raise inbox.seconds_per_file or inbox.seconds_per_run in tonghop.yaml.",
        toDistrict: .advice("Hãy mở tệp, chép riêng biểu số liệu sang tệp mới rồi gửi lại."))

    public static let workTooLarge = FindingCode(
        "work-too-large", .error,
        vi:
            "Đọc tệp này cần quá {limit} MB bộ nhớ, hoặc làm chương trình đọc dừng giữa chừng; tệp không được tính, các tệp khác vẫn được xử lý.",
        "Hãy mở tệp, chép riêng biểu số liệu sang tệp mới rồi gửi lại. Nếu tệp thật sự lớn như vậy, tăng inbox.megabytes_per_file trong tonghop.yaml.",
        en:
            "Reading the file takes more than {limit} MB of memory, or makes the reader break off; it does not count, the others go on.",
        "Copy the table into a new file and send that. Where it is really so large, raise inbox.megabytes_per_file in tonghop.yaml.",
        toDistrict: .advice("Hãy mở tệp, chép riêng biểu số liệu sang tệp mới rồi gửi lại."))

    public static let trialNotHeld = FindingCode(
        "trial-not-held", .warning,
        vi:
            "Không đọc thử được tệp lớn trong một tiến trình riêng trước khi đọc (số tệp: {count}; nguyên nhân: {reason}). Các tệp ấy vẫn được đọc trong thời hạn, nhưng không có trần bộ nhớ.",
        "Người quản trị máy hãy xem thư mục tạm (/tmp hoặc TMPDIR) có ghi được và còn chỗ không, /proc có đó không, giới hạn (ulimit, systemd) của người chạy có quá chặt không, có ai dừng tiến trình tonghop không; sửa xong thì chạy lại.",
        en:
            "Large files could not be tried in a process of their own before they were read (files: {count}; cause: {reason}). They were read within their time, but without a bound on memory.",
        "Whoever looks after the machine: see whether the temporary folder (/tmp or TMPDIR) can be written and has room, whether /proc is there, whether the limits of the user (ulimit, systemd) are too tight, whether somebody stops tonghop's processes; then run again."
    )

    public static let runTooLong = FindingCode(
        "run-too-long", .error,
        vi: "Lập báo cáo quá {limit} giây nên đã dừng; không công bố gì, báo cáo đang có giữ nguyên.",
        "Hãy xem thư mục nhận có quá nhiều tệp lạ không. Nếu máy quá chậm, tăng inbox.seconds_per_run trong tonghop.yaml.",
        en:
            "Making the report took more than {limit} seconds and was stopped; nothing was published, the report that is there stays.",
        "See whether the inbox holds too many strange files. Where the machine is slow, raise inbox.seconds_per_run in tonghop.yaml."
    )
}
