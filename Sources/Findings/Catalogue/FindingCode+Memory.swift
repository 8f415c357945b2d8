// swift-format-ignore-file: prose, one sentence a line.

// Findings on the ledger, the archive, and closed or repeated reports.

extension FindingCode {
    /// In the order of the catalogue.
    static let memory: [FindingCode] = [
        .periodClosed, .draftClosed, .periodNotPublished, .periodNotClosed, .reasonMissing, .replayed, .replayDiffers,
        .finalKept, .archivedReturnCounts, .ledgerUnusable, .ledgerOnPlainDisk, .ledgerBusy, .ledgerDamaged,
        .ledgerLacksReports, .ledgerRebuilt, .archiveDamaged, .returnNotKept, .publishedAltered, .openToOthers,
    ]

    public static let periodClosed = FindingCode(
        "period-closed", .error,
        vi: "Kỳ {date} đã khóa từ ngày {limit}; báo cáo đã công bố giữ nguyên.",
        "Nếu phải sửa, hãy mở lại kỳ: {key} --reason \"lý do\".",
        en: "The period {date} has been closed since {limit}; the published report stays.",
        "If it must be corrected, open it again: {key} --reason \"why\".")

    public static let draftClosed = FindingCode(
        "draft-closed", .warning,
        vi: "Báo cáo của kỳ {date} vừa khóa còn là bản dự thảo, {assumed}.",
        "Nếu chưa định khóa: mở lại bằng {key}, lập bản chính thức bằng report --final rồi khóa lại.",
        en: "The report of the period {date}, now closed, is a draft; {assumed}.",
        "If that was not meant: open it again with {key}, make the final report with report --final, and close it again."
    )

    public static let periodNotPublished = FindingCode(
        "period-not-published", .error,
        vi: "Kỳ {date} chưa có báo cáo nào được công bố.",
        "Hãy lập báo cáo trước: {key}.",
        en: "No report of the period {date} has been published.",
        "Make it first: {key}.")

    public static let periodNotClosed = FindingCode(
        "period-not-closed", .error,
        vi: "Kỳ {date} đang mở, không cần mở lại.",
        "Hãy kiểm tra lại kỳ báo cáo (--period).",
        en: "The period {date} is open; it need not be opened again.",
        "Check --period.")

    public static let reasonMissing = FindingCode(
        "reason-missing", .error,
        vi: "Mở lại kỳ {date} phải có lý do; lý do được lưu lại.",
        "Hãy thêm --reason \"lý do\".",
        en: "Opening the period {date} again needs a reason, which is kept.",
        "Add --reason \"why\".")

    public static let replayed = FindingCode(
        "replayed", .notice,
        vi: "Không có tệp mới kể từ báo cáo lập ngày {date}; báo cáo đó được lập lại y nguyên.",
        "Muốn lập báo cáo mới theo thiết lập, phần viết và mẫu hiện tại, hãy thêm --as-of cùng ngày lập báo cáo.",
        en: "No file is new since the report dated {date}; it was made again as it was.",
        "For a new report with the present settings, text and templates add --as-of with its date.")

    public static let replayDiffers = FindingCode(
        "replay-differs", .warning,
        vi:
            "Báo cáo lập lại khác với bản đã công bố, dù số liệu vào không đổi: bản cũ do phiên bản {expected} của "
            + "chương trình lập, bản này do phiên bản {value}.",
        "Hãy so sánh hai bản trước khi dùng bản mới.",
        en:
            "The report made again differs from the published one although nothing new came in: that was made by "
            + "version {expected} of the program, this by version {value}.",
        "Compare the two before using the new one.")

    public static let finalKept = FindingCode(
        "final-kept", .warning,
        vi:
            "Bản chính thức đã công bố được giữ nguyên, dù lập lại thì ra bản khác: bản đó do phiên bản {expected} của "
            + "chương trình lập, lần chạy này là phiên bản {value}.",
        "Muốn thay bằng bản lập theo phiên bản hiện tại, hãy chạy tonghop report --final --as-of với ngày lập báo cáo.",
        en:
            "The published final report stays as it is, although it would be made otherwise now: it was made by version "
            + "{expected} of the program, this is version {value}.",
        "To have it made anew run tonghop report --final --as-of with its date.")

    public static let archivedReturnCounts = FindingCode(
        "archived-return-counts", .notice,
        vi:
            "Số liệu của tệp này nhường chỗ cho tệp {otherFile} nhận ngày {date}, đến sau và nay chỉ còn trong kho lưu.",
        "Nếu đơn vị đã rút tệp đến sau, hãy ghi mã {value} vào mục inbox.withdraw của tonghop.yaml rồi chạy lại.",
        en: "The file gives way to {otherFile} received on {date}, which came later and is left in the archive alone.",
        "If the reporting unit has taken that one back, put {value} under inbox.withdraw in tonghop.yaml and run again."
    )

    public static let ledgerUnusable = FindingCode(
        "ledger-unusable", .error,
        vi: "Không dùng được sổ theo dõi ({reason}); báo cáo đã có giữ nguyên.",
        "Hãy kiểm tra quyền ghi và dung lượng đĩa của thư mục chứa sổ, rồi chạy: tonghop doctor.",
        en: "The ledger cannot be used ({reason}); the report that is there stays.",
        "Check the rights and the free space of its folder, then run: tonghop doctor.")

    public static let ledgerOnPlainDisk = FindingCode(
        "ledger-on-plain-disk", .notice,
        vi:
            "Sổ theo dõi do phiên bản cũ lập cần bộ nhớ dùng chung, mà ổ đĩa hoặc thư mục mạng này không có; sổ được chuyển "
            + "sang cách ghi không cần điều đó và vẫn an toàn khi mất điện.",
        "Không phải làm gì. Khi đang lập báo cáo, lệnh xem (status, history) có thể phải đợi vài giây.",
        en:
            "The ledger, made by an earlier version, needs memory in common between programs, which this disk or network share "
            + "cannot give; it went over to a way of writing that does not need it and is as safe in a power cut.",
        "Nothing needs to be done. While a report is made, commands that look (status, history) may wait some seconds.")

    public static let ledgerBusy = FindingCode(
        "ledger-busy", .error,
        vi: "Sổ theo dõi đang bị một chương trình khác giữ; báo cáo đã có giữ nguyên.",
        "Hãy đóng chương trình đang mở tệp sổ (sao lưu, xem cơ sở dữ liệu) hoặc đợi nó xong rồi chạy lại.",
        en: "Another program holds the ledger; the report that is there stays.",
        "Close the program that has its file open (a backup, a database viewer), or wait for it, and run again.")

    public static let ledgerDamaged = FindingCode(
        "ledger-damaged", .error,
        vi: "Sổ theo dõi bị hỏng ({reason}).",
        "Hãy chép lại sổ từ bản sao lưu; nếu không có, chạy: tonghop doctor --rebuild.",
        en: "The ledger is damaged ({reason}).",
        "Restore it from a backup; without one, run: tonghop doctor --rebuild."
    )

    public static let ledgerLacksReports = FindingCode(
        "ledger-lacks-reports", .error,
        vi: "Sổ theo dõi {assumed} báo cáo của {count} kỳ đã công bố: {suggestions}.",
        "Nếu có bản sao lưu của tonghop.sqlite thì chép lại vào đây. Nếu không, hãy chạy: tonghop doctor --rebuild, chương trình lập lại sổ từ các thư mục báo cáo và kho lưu rồi cho biết mất gì.",
        en: "The ledger {assumed} the reports of {count} published periods: {suggestions}.",
        "Restore tonghop.sqlite from a backup, if there is one. If not, run: tonghop doctor --rebuild, which makes it anew from the published folders and the archive and says what is lost."
    )

    public static let ledgerRebuilt = FindingCode(
        "ledger-rebuilt", .warning,
        vi:
            "Sổ theo dõi không có báo cáo của {count} kỳ đã công bố ({suggestions}) nên đã ghi lại từ thư mục báo cáo và kho lưu. {assumed}.",
        "Hãy tìm xem vì sao sổ bị mất hoặc cũ, và kiểm tra việc sao lưu.",
        en:
            "The ledger did not have the reports of {count} published periods ({suggestions}); they were taken over from the published folders and the archive. {assumed}.",
        "Find out why it was lost or old, and see to the backups.")

    public static let archiveDamaged = FindingCode(
        "archive-damaged", .error,
        vi: "Tệp lưu trong kho không còn nguyên vẹn ({reason}).",
        "Hãy chép lại tệp này từ bản sao lưu; nếu không có bản sao lưu thì {assumed}.",
        en: "A file kept in the archive is not whole any more ({reason}).",
        "Restore it from a backup; without one, {assumed}.")

    public static let returnNotKept = FindingCode(
        "return-not-kept", .error,
        vi:
            "Tệp đã được tính trong báo cáo đang có nhưng không còn trong thư mục nhận, và báo cáo đó lập khi chưa có kho "
            + "lưu nên không có bản lưu; báo cáo đã có giữ nguyên.",
        "Hãy đặt lại tệp đó vào thư mục nhận rồi chạy lại; nếu không tính tệp đó nữa, ghi mã {value} vào mục inbox.withdraw của tonghop.yaml.",
        en:
            "The report that is there counts the file, which is not in the inbox any more, and was made before there was "
            + "an archive to keep it; that report stays.",
        "Put the file back into the inbox and run again; if it is to count no more, put {value} under inbox.withdraw in tonghop.yaml."
    )

    public static let publishedAltered = FindingCode(
        "published-altered", .error,
        vi: "Tệp đã công bố không khớp với mã kiểm tra trong SHA256SUMS hoặc sổ theo dõi ({reason}).",
        "Hãy lập lại báo cáo của kỳ này từ kho lưu: tonghop report --period {date}.",
        en: "A published file does not agree with SHA256SUMS or the ledger ({reason}).",
        "Make the report again from the archive: tonghop report --period {date}.")

    public static let openToOthers = FindingCode(
        "open-to-others", .warning,
        vi:
            "Mọi người dùng của máy này đều vào được đây (quyền {value}), trong khi ở đây có số liệu về trẻ em và thư từ với các đơn vị báo cáo.",
        "Hãy bỏ quyền của người ngoài: chmod -R o-rwx với đường dẫn này.",
        en:
            "Every user of this machine can get in here (mode {value}), and it holds figures on children and what goes to reporting units.",
        "Take the others' rights away: chmod -R o-rwx and this path.")
}
