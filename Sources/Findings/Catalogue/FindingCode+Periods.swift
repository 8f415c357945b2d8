// swift-format-ignore-file: prose, one sentence a line.

// The life of a period: which period a run takes, what is withdrawn, what is shown to the public.

extension FindingCode {
    /// In the order of the catalogue.
    static let periods: [FindingCode] = [
        .periodUnclear, .periodAssumed, .nothingReceived, .finalNotWithdrawn, .withdrawalReasonMissing,
        .withdrawnAfterSending, .nothingToDisclose, .publicOfStandingReport, .publicOfUnknownReport, .receivedLogWrong,
        .receivedLogUnused, .receivedLogDayWrong, .documentOfNoPeriod, .numberInSettings, .numberMissing,
        .numberUsedBefore, .documentDateUnlikely,
    ]

    public static let periodUnclear = FindingCode(
        "period-unclear", .error,
        vi:
            "Lệnh không ghi --period nên kỳ báo cáo là tháng trước, {date}, nhưng {count} tệp hoặc thư mục mới {reason}: {suggestions}. Chưa công bố gì.",
        "Nếu là kỳ {expected}, hãy chạy: {key}. Nếu vẫn là kỳ {date}: {assumed}.",
        en:
            "Without --period the report is that of last month, {date}, but {count} new files or folders {reason}: {suggestions}. Nothing was published.",
        "For {expected} run: {key}. For {date} all the same: {assumed}.")

    public static let periodAssumed = FindingCode(
        "period-assumed", .notice,
        vi: "Lệnh không ghi --period nên lập kỳ {date}, là tháng trước ngày {limit}.",
        "Nếu muốn lập kỳ của tháng này, hãy chạy: {key}.",
        en: "Without --period the report is that of {date}, the month before {limit}.",
        "For the present month run: {key}.")

    public static let nothingReceived = FindingCode(
        "nothing-received", .error,
        vi: "Kỳ {date} chưa nhận được tệp nào nên không công bố gì.",
        "Hãy thả tệp mới của các đơn vị báo cáo vào thư mục nhận rồi chạy lại; nếu vẫn cần công bố một báo cáo chưa có số liệu, thêm --allow-empty.",
        en: "Nothing came for the period {date}, so nothing was published.",
        "Drop new files of the reporting units into the inbox and run again; for a report without any figures add --allow-empty."
    )

    public static let finalNotWithdrawn = FindingCode(
        "final-not-withdrawn", .error,
        vi: "Kỳ {date} đã có bản chính thức; bản chính thức không rút lại được.",
        "Hãy sửa số liệu rồi lập lại bản chính thức bằng tonghop report --period {date} --final; bản ấy là lần 2 và nêu những gì thay đổi.",
        en: "The period {date} has a final report, which cannot be taken back.",
        "Mend the data and make it again with tonghop report --period {date} --final: that is issue 2 and says what changed."
    )

    public static let withdrawalReasonMissing = FindingCode(
        "withdrawal-reason-missing", .error,
        vi: "Rút lại báo cáo kỳ {date} phải có lý do; lý do được lưu lại.",
        "Hãy thêm --reason \"lý do\".",
        en: "Taking back the report of {date} needs a reason, which is kept.",
        "Add --reason \"why\".")

    public static let withdrawnAfterSending = FindingCode(
        "withdrawn-after-sending", .warning,
        vi:
            "Bản dự thảo kỳ {date} vừa rút lại, hoặc phiếu phản hồi của kỳ ấy, đã được gửi, hoặc có thể đã được gửi, cho {suggestions}.",
        "Hãy báo cho nơi nhận rằng bản ấy, phiếu ấy không còn giá trị.",
        en:
            "The draft of {date} that was taken back, or replies to reporting units of that period, went out, or perhaps did, to {suggestions}.",
        "Tell them that they are void.")

    public static let nothingToDisclose = FindingCode(
        "nothing-to-disclose", .error,
        vi: "Kỳ này chưa có số liệu của xã nào nên chưa lập bản công khai.",
        "Hãy thả tệp của các đơn vị báo cáo vào thư mục nhận, lập báo cáo của kỳ rồi lập bản công khai.",
        en: "There are no figures of any commune for this period yet: no version for the public was made.",
        "Drop the reporting units' files into the inbox, make the period's report, then its version for the public.")

    public static let publicOfStandingReport = FindingCode(
        "public-of-standing-report", .notice,
        vi:
            "Bản công khai lập theo báo cáo kỳ {date} đang có, ngày {limit}; tệp và thiết lập mới hơn báo cáo ấy không được tính.",
        "Nếu phải tính, hãy lập lại báo cáo của kỳ trước rồi lập lại bản công khai.",
        en:
            "The version for the public is of the report of {date} that stands, dated {limit}; files and settings newer than it do not count.",
        "If they should, make the period's report again first, then its version for the public.")

    public static let publicOfUnknownReport = FindingCode(
        "public-of-unknown-report", .error,
        vi:
            "Báo cáo của kỳ này được công bố trước khi có sổ theo dõi nên không lập được bản công khai đúng theo báo cáo ấy.",
        "Hãy lập lại bản chính thức của kỳ từ tệp của các đơn vị báo cáo (mở lại kỳ nếu đã khóa), rồi lập bản công khai.",
        en:
            "The report of this period was published before there was a ledger: a version for the public cannot be made of it.",
        "Make the final report again from the reporting units' files (open the period again if it is closed), then the version for the public."
    )

    public static let receivedLogWrong = FindingCode(
        "received-log-wrong", .error,
        vi: "Dòng {line} của sổ nhận không đọc được: “{value}”.",
        "Mỗi dòng ghi tên tệp, ngày nhận có thật (29/11/2022, 29/11/22 hoặc 2022-11-29) và người nhận, cách nhau bằng dấu phẩy.",
        en: "Line {line} of the received log cannot be read: “{value}”.",
        "Each line has the file's name, a day that exists (29/11/2022, 29/11/22 or 2022-11-29) and who took it in, with commas in between."
    )

    public static let receivedLogUnused = FindingCode(
        "received-log-unused", .warning,
        vi: "Dòng {line} của sổ nhận nêu “{value}” nhưng không có tệp nào tên như vậy, ở kỳ này cũng như kỳ khác.",
        "Hãy chép đúng tên tệp (kể cả đuôi .xlsx), hoặc xóa dòng này.",
        en: "Line {line} of the received log names “{value}”, and no file of this period or another is called so.",
        "Copy the file's name with its ending, or remove the line.", toDistrict: .nothing)

    public static let receivedLogDayWrong = FindingCode(
        "received-log-day-wrong", .warning,
        vi:
            "Dòng {line} của sổ nhận ghi “{value}” nhận ngày {date}, nhưng ngày nhận phải từ ngày đầu kỳ {limit} đến ngày lập báo cáo {assumed}. Dòng này không được tính.",
        "Hãy sửa ngày ở dòng này; nếu là tệp của kỳ khác thì ghi thư mục của kỳ ấy trước tên tệp, như 2022-12/ba-be.xlsx.",
        en:
            "Line {line} of the received log says that “{value}” came on {date}; a day from the first of the period, {limit}, to the day of the run, {assumed}, is expected. The line does not count.",
        "Correct the day; if the line is about the file of another period, write that period's folder before the name: 2022-12/ba-be.xlsx.",
        toDistrict: .nothing)

    public static let documentOfNoPeriod = FindingCode(
        "document-of-no-period", .warning,
        vi: "Tệp này dùng chung cho mọi kỳ nên số, ngày, người ký ghi ở đầu tệp (giữa hai dòng ---) không được in.",
        "Hãy chuyển phần đó sang đầu tệp riêng của kỳ, như noi-dung/2022-11.md.",
        en:
            "The file is for every period, so the number, date and signer in its head (between two lines ---) are not printed.",
        "Move them to the head of the period's own file, such as noi-dung/2022-11.md.", toDistrict: .nothing)

    public static let numberInSettings = FindingCode(
        "number-in-settings", .warning,
        vi:
            "Số văn bản “{value}” ghi ở report.number của thiết lập chung không được in: số thuộc về báo cáo của một kỳ, kỳ sau không được mang số ấy.",
        "Hãy ghi vào đầu tệp {otherFile}, giữa hai dòng ---: number: {value}, rồi xóa report.number.",
        en:
            "The number “{value}” under report.number of the general settings is not printed: it belongs to the report of one period and must not go over to the next.",
        "Put it into the head of {otherFile}, between two lines ---: number: {value}, and remove report.number.",
        toDistrict: .nothing)

    public static let numberMissing = FindingCode(
        "number-missing", .warning,
        vi: "Bản chính thức kỳ {date} chưa có số văn bản; chỗ ghi số để trống.",
        "Hãy ghi ở đầu tệp {otherFile}, giữa hai dòng ---: number: 12 và date: 2022-12-05, rồi lập lại bằng --final --as-of; nếu số được viết tay khi ký thì không phải làm gì.",
        en: "The final report of {date} has no number; room is left for it.",
        "Put into the head of {otherFile}, between two lines ---: number: 12 and date: 2022-12-05, and make it again with --final --as-of; if the number is written by hand, nothing needs to be done.",
        toDistrict: .nothing)

    public static let numberUsedBefore = FindingCode(
        "number-used-before", .warning,
        vi: "Số văn bản {value} đã in trên {assumed}.",
        "Mỗi văn bản có số riêng: hãy ghi số mới vào đầu tệp này rồi lập lại bằng --final --as-of; nếu đúng là cùng số thì không phải làm gì.",
        en: "The number {value} stands on {assumed} already.",
        "Each document has a number of its own: put the new one into the head of this file and make the report again with --final --as-of; if it is the same on purpose, nothing needs to be done.",
        toDistrict: .nothing)

    public static let documentDateUnlikely = FindingCode(
        "document-date-unlikely", .warning,
        vi: "Ngày văn bản {value} khó đúng: {reason}.",
        "Hãy ghi lại date: ở đầu tệp này rồi lập lại bằng --final --as-of; nếu đúng là ngày ấy thì không phải làm gì.",
        en: "The document's date {value} is hardly right: {reason}.",
        "Mend date: in the head of this file and make the report again with --final --as-of; if that is the day, nothing needs to be done.",
        toDistrict: .nothing)
}
