// swift-format-ignore-file: prose, one sentence a line.

/// The catalogue for what the inbox, the ledger and the archive have to say.
enum MemoryWordings {
    static let fileBeingEdited = Wording(
        .warning,
        vi: "Tệp đang được mở để sửa (bên cạnh có tệp khóa của Excel, WPS hoặc LibreOffice) nên chưa được lấy.",
        "Hãy lưu và đóng tệp rồi chạy lại; nếu không còn ai mở tệp thì xóa tệp khóa (tên bắt đầu bằng ~$ hoặc .~).",
        en: "Somebody has the file open (there is a lock of Excel, WPS or LibreOffice beside it); it was not taken.",
        "Save and close it and run again; if nobody has it open, remove the lock (its name begins with ~$ or .~).")

    static let fileNotSettled = Wording(
        .warning,
        vi: "Tệp vẫn đang thay đổi (có thể đang được chép vào) nên chưa được lấy.",
        "Hãy đợi chép xong rồi chạy lại.",
        en: "The file is still changing (perhaps being copied); it was not taken.",
        "Wait until it is whole and run again.")

    static let fileWithdrawn = Wording(
        .notice,
        vi: "Tệp không được tính vì có tên trong mục inbox.withdraw của tonghop.yaml.",
        "Nếu cần tính tệp này, hãy xóa tên đó khỏi mục inbox.withdraw.",
        en: "The file does not count: it stands under inbox.withdraw in tonghop.yaml.",
        "If it should count, remove it there.")

    static let inboxNameUnused = Wording(
        .warning,
        vi: "Mục {key} nêu “{value}” nhưng không có tệp nào tên như vậy, ở kỳ này cũng như kỳ khác.",
        "Hãy chép đúng tên tệp (kể cả đuôi .xlsx), hoặc tên kèm thư mục con như 2022-11/Ba Be.xlsx, hoặc xóa tên này.",
        en: "{key} names “{value}”, and no file of this period or another is called so.",
        "Copy the file's name with its ending, or the name behind its subfolder, such as 2022-11/Ba Be.xlsx, or remove it."
    )

    static let filesOfOtherPeriods = Wording(
        .notice,
        vi: "{count} tệp trong thư mục nhận đã được tính cho kỳ khác nên không tính cho kỳ này: {suggestions}.",
        "Nếu tệp nào thuộc kỳ này, hãy chép tệp đó vào thư mục con {date} của thư mục nhận.",
        en: "{count} files of the inbox were taken for another period and do not count for this one: {suggestions}.",
        "If one belongs to this period, copy it into the inbox's subfolder {date}.")

    static let filesTakenByDraft = Wording(
        .notice,
        vi: "{count} tệp đã tính cho kỳ {expected} nên không tính cho kỳ {date}: {suggestions}.",
        "Nếu kỳ {expected} lập nhầm, hãy rút lại bản dự thảo ấy rồi lập kỳ {date}: {key}.",
        en: "{count} files count for {expected} already and not for {date}: {suggestions}.",
        "If {expected} was made by mistake, take that draft back, then make {date}: {key}.")

    static let filesTakenByReport = Wording(
        .notice,
        vi:
            "{count} tệp đã tính cho kỳ {expected}, kỳ không rút lại được vì đã khóa hoặc có bản chính thức, nên không tính cho kỳ {date}: {suggestions}.",
        "Nếu tệp nào thuộc kỳ {date}, hãy chép tệp đó vào thư mục con {date} của thư mục nhận.",
        en:
            "{count} files count for {expected} already, which is final or closed and cannot be taken back, and not for {date}: {suggestions}.",
        "If one belongs to {date}, copy it into the inbox's subfolder {date}.")

    static let periodClosed = Wording(
        .error,
        vi: "Kỳ {date} đã khóa từ ngày {limit}; báo cáo đã công bố giữ nguyên.",
        "Nếu phải sửa, hãy mở lại kỳ: {key} --reason \"lý do\".",
        en: "The period {date} has been closed since {limit}; the published report stays.",
        "If it must be corrected, open it again: {key} --reason \"why\".")

    static let draftClosed = Wording(
        .warning,
        vi: "Báo cáo của kỳ {date} vừa khóa còn là bản dự thảo, {assumed}.",
        "Nếu chưa định khóa: mở lại bằng {key}, lập bản chính thức bằng report --final rồi khóa lại.",
        en: "The report of the period {date}, now closed, is a draft; {assumed}.",
        "If that was not meant: open it again with {key}, make the final report with report --final, and close it again."
    )

    static let periodNotPublished = Wording(
        .error,
        vi: "Kỳ {date} chưa có báo cáo nào được công bố.",
        "Hãy lập báo cáo trước: {key}.",
        en: "No report of the period {date} has been published.",
        "Make it first: {key}.")

    static let periodNotClosed = Wording(
        .error,
        vi: "Kỳ {date} đang mở, không cần mở lại.",
        "Hãy kiểm tra lại kỳ báo cáo (--period).",
        en: "The period {date} is open; it need not be opened again.",
        "Check --period.")

    static let reasonMissing = Wording(
        .error,
        vi: "Mở lại kỳ {date} phải có lý do; lý do được lưu lại.",
        "Hãy thêm --reason \"lý do\".",
        en: "Opening the period {date} again needs a reason, which is kept.",
        "Add --reason \"why\".")

    static let replayed = Wording(
        .notice,
        vi: "Không có tệp mới kể từ báo cáo lập ngày {date}; báo cáo đó được lập lại y nguyên.",
        "Muốn lập báo cáo mới theo thiết lập, phần viết và mẫu hiện tại, hãy thêm --as-of cùng ngày lập báo cáo.",
        en: "No file is new since the report dated {date}; it was made again as it was.",
        "For a new report with the present settings, text and templates add --as-of with its date.")

    static let replayDiffers = Wording(
        .warning,
        vi:
            "Báo cáo lập lại khác với bản đã công bố, dù số liệu vào không đổi: bản cũ do phiên bản {expected} của "
            + "chương trình lập, bản này do phiên bản {value}.",
        "Hãy so sánh hai bản trước khi dùng bản mới.",
        en:
            "The report made again differs from the published one although nothing new came in: that was made by "
            + "version {expected} of the program, this by version {value}.",
        "Compare the two before using the new one.")

    static let finalKept = Wording(
        .warning,
        vi:
            "Bản chính thức đã công bố được giữ nguyên, dù lập lại thì ra bản khác: bản đó do phiên bản {expected} của "
            + "chương trình lập, lần chạy này là phiên bản {value}.",
        "Muốn thay bằng bản lập theo phiên bản hiện tại, hãy chạy tonghop report --final --as-of với ngày lập báo cáo.",
        en:
            "The published final report stays as it is, although it would be made otherwise now: it was made by version "
            + "{expected} of the program, this is version {value}.",
        "To have it made anew run tonghop report --final --as-of with its date.")

    static let archivedReturnCounts = Wording(
        .notice,
        vi:
            "Số liệu của tệp này nhường chỗ cho tệp {otherFile} nhận ngày {date}, đến sau và nay chỉ còn trong kho lưu.",
        "Nếu đơn vị đã rút tệp đến sau, hãy ghi mã {value} vào mục inbox.withdraw của tonghop.yaml rồi chạy lại.",
        en: "The file gives way to {otherFile} received on {date}, which came later and is left in the archive alone.",
        "If the reporting unit has taken that one back, put {value} under inbox.withdraw in tonghop.yaml and run again."
    )

    static let ledgerUnusable = Wording(
        .error,
        vi: "Không dùng được sổ theo dõi ({reason}); báo cáo đã có giữ nguyên.",
        "Hãy kiểm tra quyền ghi và dung lượng đĩa của thư mục chứa sổ, rồi chạy: tonghop doctor.",
        en: "The ledger cannot be used ({reason}); the report that is there stays.",
        "Check the rights and the free space of its folder, then run: tonghop doctor.")

    static let ledgerOnPlainDisk = Wording(
        .notice,
        vi:
            "Sổ theo dõi do phiên bản cũ lập cần bộ nhớ dùng chung, mà ổ đĩa hoặc thư mục mạng này không có; sổ được chuyển "
            + "sang cách ghi không cần điều đó và vẫn an toàn khi mất điện.",
        "Không phải làm gì. Khi đang lập báo cáo, lệnh xem (status, history) có thể phải đợi vài giây.",
        en:
            "The ledger, made by an earlier version, needs memory in common between programs, which this disk or network share "
            + "cannot give; it went over to a way of writing that does not need it and is as safe in a power cut.",
        "Nothing needs to be done. While a report is made, commands that look (status, history) may wait some seconds.")

    static let ledgerBusy = Wording(
        .error,
        vi: "Sổ theo dõi đang bị một chương trình khác giữ; báo cáo đã có giữ nguyên.",
        "Hãy đóng chương trình đang mở tệp sổ (sao lưu, xem cơ sở dữ liệu) hoặc đợi nó xong rồi chạy lại.",
        en: "Another program holds the ledger; the report that is there stays.",
        "Close the program that has its file open (a backup, a database viewer), or wait for it, and run again.")

    static let ledgerDamaged = Wording(
        .error,
        vi: "Sổ theo dõi bị hỏng ({reason}).",
        "Hãy chép lại sổ từ bản sao lưu; nếu không có, chạy: tonghop doctor --rebuild.",
        en: "The ledger is damaged ({reason}).",
        "Restore it from a backup; without one, run: tonghop doctor --rebuild."
    )

    static let ledgerLacksReports = Wording(
        .error,
        vi: "Sổ theo dõi {assumed} báo cáo của {count} kỳ đã công bố: {suggestions}.",
        "Nếu có bản sao lưu của tonghop.sqlite thì chép lại vào đây. Nếu không, hãy chạy: tonghop doctor --rebuild, chương trình lập lại sổ từ các thư mục báo cáo và kho lưu rồi cho biết mất gì.",
        en: "The ledger {assumed} the reports of {count} published periods: {suggestions}.",
        "Restore tonghop.sqlite from a backup, if there is one. If not, run: tonghop doctor --rebuild, which makes it anew from the published folders and the archive and says what is lost."
    )

    static let ledgerRebuilt = Wording(
        .warning,
        vi:
            "Sổ theo dõi không có báo cáo của {count} kỳ đã công bố ({suggestions}) nên đã ghi lại từ thư mục báo cáo và kho lưu. {assumed}.",
        "Hãy tìm xem vì sao sổ bị mất hoặc cũ, và kiểm tra việc sao lưu.",
        en:
            "The ledger did not have the reports of {count} published periods ({suggestions}); they were taken over from the published folders and the archive. {assumed}.",
        "Find out why it was lost or old, and see to the backups.")

    static let archiveDamaged = Wording(
        .error,
        vi: "Tệp lưu trong kho không còn nguyên vẹn ({reason}).",
        "Hãy chép lại tệp này từ bản sao lưu, hoặc đặt tệp gốc của đơn vị gửi vào thư mục nhận rồi chạy lại.",
        en: "A file kept in the archive is not whole any more ({reason}).",
        "Restore it from a backup, or put the reporting unit's file into the inbox and run again.")

    static let returnNotKept = Wording(
        .error,
        vi:
            "Tệp đã được tính trong báo cáo đang có nhưng không còn trong thư mục nhận, và báo cáo đó lập khi chưa có kho "
            + "lưu nên không có bản lưu; báo cáo đã có giữ nguyên.",
        "Hãy đặt lại tệp đó vào thư mục nhận rồi chạy lại; nếu không tính tệp đó nữa, ghi mã {value} vào mục inbox.withdraw của tonghop.yaml.",
        en:
            "The report that is there counts the file, which is not in the inbox any more, and was made before there was "
            + "an archive to keep it; that report stays.",
        "Put the file back into the inbox and run again; if it is to count no more, put {value} under inbox.withdraw in tonghop.yaml."
    )

    static let openToOthers = Wording(
        .warning,
        vi:
            "Mọi người dùng của máy này đều vào được đây (quyền {value}), trong khi ở đây có số liệu về trẻ em và thư từ với các đơn vị báo cáo.",
        "Hãy bỏ quyền của người ngoài: chmod -R o-rwx với đường dẫn này.",
        en:
            "Every user of this machine can get in here (mode {value}), and it holds figures on children and what goes to reporting units.",
        "Take the others' rights away: chmod -R o-rwx and this path.")

    static let publishedAltered = Wording(
        .error,
        vi: "Tệp đã công bố không khớp với mã kiểm tra trong SHA256SUMS hoặc sổ theo dõi ({reason}).",
        "Hãy lập lại báo cáo của kỳ này từ kho lưu: tonghop report --period {date}.",
        en: "A published file does not agree with SHA256SUMS or the ledger ({reason}).",
        "Make the report again from the archive: tonghop report --period {date}.")
}
