// swift-format-ignore-file: prose, one sentence a line.

// Files of the inbox that wait, are taken back, or belong to other periods.

extension FindingCode {
    /// In the order of the catalogue.
    static let waiting: [FindingCode] = [
        .fileBeingEdited, .fileNotSettled, .fileWithdrawn, .inboxNameUnused, .filesOfOtherPeriods, .filesTakenByDraft,
        .filesTakenByReport,
    ]

    public static let fileBeingEdited = FindingCode(
        "file-being-edited", .warning,
        vi: "Tệp đang được mở để sửa (bên cạnh có tệp khóa của Excel, WPS hoặc LibreOffice) nên chưa được lấy.",
        "Hãy lưu và đóng tệp rồi chạy lại; nếu không còn ai mở tệp thì xóa tệp khóa (tên bắt đầu bằng ~$ hoặc .~).",
        en: "Somebody has the file open (there is a lock of Excel, WPS or LibreOffice beside it); it was not taken.",
        "Save and close it and run again; if nobody has it open, remove the lock (its name begins with ~$ or .~).",
        saysThatFileWaits: true)

    public static let fileNotSettled = FindingCode(
        "file-not-settled", .warning,
        vi: "Tệp vẫn đang thay đổi (có thể đang được chép vào) nên chưa được lấy.",
        "Hãy đợi chép xong rồi chạy lại.",
        en: "The file is still changing (perhaps being copied); it was not taken.",
        "Wait until it is whole and run again.",
        saysThatFileWaits: true)

    public static let fileWithdrawn = FindingCode(
        "file-withdrawn", .notice,
        vi: "Tệp không được tính vì có tên trong mục inbox.withdraw của tonghop.yaml.",
        "Nếu cần tính tệp này, hãy xóa tên đó khỏi mục inbox.withdraw.",
        en: "The file does not count: it stands under inbox.withdraw in tonghop.yaml.",
        "If it should count, remove it there.")

    public static let inboxNameUnused = FindingCode(
        "inbox-name-unused", .warning,
        vi: "Mục {key} nêu “{value}” nhưng không có tệp nào tên như vậy, ở kỳ này cũng như kỳ khác.",
        "Hãy chép đúng tên tệp (kể cả đuôi .xlsx), hoặc tên kèm thư mục con như 2022-11/Ba Be.xlsx, hoặc xóa tên này.",
        en: "{key} names “{value}”, and no file of this period or another is called so.",
        "Copy the file's name with its ending, or the name behind its subfolder, such as 2022-11/Ba Be.xlsx, or remove it."
    )

    public static let filesOfOtherPeriods = FindingCode(
        "files-of-other-periods", .notice,
        vi: "{count} tệp trong thư mục nhận đã được tính cho kỳ khác nên không tính cho kỳ này: {suggestions}.",
        "Nếu tệp nào thuộc kỳ này, hãy chép tệp đó vào thư mục con {date} của thư mục nhận.",
        en: "{count} files of the inbox were taken for another period and do not count for this one: {suggestions}.",
        "If one belongs to this period, copy it into the inbox's subfolder {date}.")

    public static let filesTakenByDraft = FindingCode(
        "files-taken-by-draft", .notice,
        vi: "{count} tệp đã tính cho kỳ {expected} nên không tính cho kỳ {date}: {suggestions}.",
        "Nếu kỳ {expected} lập nhầm, hãy rút lại bản dự thảo ấy rồi lập kỳ {date}: {key}.",
        en: "{count} files count for {expected} already and not for {date}: {suggestions}.",
        "If {expected} was made by mistake, take that draft back, then make {date}: {key}.")

    public static let filesTakenByReport = FindingCode(
        "files-taken-by-report", .notice,
        vi:
            "{count} tệp đã tính cho kỳ {expected}, kỳ không rút lại được vì đã khóa hoặc có bản chính thức, nên không tính cho kỳ {date}: {suggestions}.",
        "Nếu tệp nào thuộc kỳ {date}, hãy chép tệp đó vào thư mục con {date} của thư mục nhận.",
        en:
            "{count} files count for {expected} already, which is final or closed and cannot be taken back, and not for {date}: {suggestions}.",
        "If one belongs to {date}, copy it into the inbox's subfolder {date}.")
}
