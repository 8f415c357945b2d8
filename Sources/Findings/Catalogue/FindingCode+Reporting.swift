// swift-format-ignore-file: prose, one sentence a line.

// What stops a report or keeps it from being final.

extension FindingCode {
    /// In the order of the catalogue.
    static let reporting: [FindingCode] = [
        .figuresDoNotAddUp, .sheetMissing, .communeNotFound, .finalExists, .nothingToReport, .dayBeforePeriod,
        .waiverCodeUnknown, .waiverWithoutReason, .errorsOpen, .publicRuleMissing, .publicCriterionUnknown,
    ]

    public static let figuresDoNotAddUp = FindingCode(
        "figures-do-not-add-up", .error,
        vi: "Kiểm tra chéo không khớp ({key}): phải là {expected} nhưng cộng được {value}; chưa lập báo cáo.",
        "Đây là lỗi của chương trình; hãy giữ nguyên thư mục nhận và báo cho người phụ trách.",
        en: "The figures do not add up ({key}): {expected} expected, {value} found; no report was made.",
        "This is a fault of the program; keep the inbox as it is and report it.")

    public static let sheetMissing = FindingCode(
        "sheet-missing", .error,
        vi: "Tệp không có trang tính “{value}” (hiện có: {suggestions}).",
        "Hãy kiểm tra lại tên trang tính.",
        en: "The file has no sheet “{value}” (it has: {suggestions}).",
        "Check the sheet's name.")

    public static let communeNotFound = FindingCode(
        "commune-not-found", .error,
        vi: "Không có đơn vị “{value}” trong danh mục của kỳ báo cáo này ({suggestions}).",
        "Hãy kiểm tra lại tên hoặc dùng mã đơn vị.",
        en: "There is no “{value}” in the register of this period ({suggestions}).",
        "Check the name, or use the unit's code.")

    public static let finalExists = FindingCode(
        "final-exists", .error,
        vi: "Kỳ này đã có bản chính thức; không thay bằng bản dự thảo.",
        "Hãy thêm --final để lập lại bản chính thức, hoặc dùng --output để ghi bản dự thảo vào nơi khác.",
        en: "There is a final report of this period; a draft does not take its place.",
        "Add --final to make it again, or --output to put the draft elsewhere.")

    public static let nothingToReport = FindingCode(
        "nothing-to-report", .error,
        vi: "Không đọc được số liệu của xã nào trong thư mục nhận; báo cáo đã có giữ nguyên.",
        "Hãy kiểm tra thư mục nhận và kỳ báo cáo rồi chạy lại.",
        en: "Nothing could be read of any commune in the inbox; the report that is there stays.",
        "Check the inbox and the period and run again.")

    public static let dayBeforePeriod = FindingCode(
        "day-before-period", .error,
        vi: "Ngày lập báo cáo {date} trước khi kỳ {expected} bắt đầu.",
        "Hãy kiểm tra ngày lập báo cáo và kỳ báo cáo.",
        en: "The day of the report, {date}, comes before the period {expected} begins.",
        "Check --as-of and --period.")

    public static let waiverCodeUnknown = FindingCode(
        "waiver-code-unknown", .error,
        vi: "Dòng {line}: “{key}” không phải là mã phát hiện nào của chương trình.",
        "Hãy chép đúng mã trong ngoặc vuông của thông báo hoặc ở cột “Mã” của sai-sot.csv.",
        en: "Line {line}: “{key}” names no kind of finding.",
        "Copy the code from the brackets of the message or from the column “Mã” of sai-sot.csv.")

    public static let waiverWithoutReason = FindingCode(
        "waiver-without-reason", .error,
        vi: "Dòng {line}: “{key}” để trống; mỗi sai sót được chấp nhận phải có lý do để in vào báo cáo.",
        "Hãy ghi lý do.",
        en: "Line {line}: “{key}” is empty; each waiver needs the reason that the report prints.",
        "Give the reason.")

    public static let errorsOpen = FindingCode(
        "errors-open", .error,
        vi:
            "Chưa lập được bản chính thức: còn {count} lỗi hoặc thay đổi kết quả chưa xử lý (nêu ở trên); báo cáo đã có giữ nguyên.",
        "Hãy xử lý từng mục, hoặc ghi lý do chấp nhận vào tệp waivers.yaml của thư mục làm việc, rồi chạy lại với --final.",
        en:
            "No final report was made: {count} errors or turned verdicts are open (listed above); the earlier report, if any, stays.",
        "Settle each of them, or give the reason for waiving it in waivers.yaml of the workspace, then run with --final again."
    )

    public static let publicRuleMissing = FindingCode(
        "public-rule-missing", .error,
        vi: "Chưa lập được bản công khai: phần cài đặt chưa quy định những số liệu không công khai.",
        "Hãy ghi vào tonghop.yaml mục “public” với withheld_criteria (số của các tiêu chí không công khai, ví dụ [3, 4]) và smallest_count (số xã nhỏ nhất được nêu, ví dụ 5) rồi chạy lại.",
        en: "No public version was made: the settings do not say what is withheld from the public.",
        "Set public with withheld_criteria (numbers of criteria, such as [3, 4]) and smallest_count (the smallest number of communes shown, such as 5) in tonghop.yaml and run again."
    )

    public static let publicCriterionUnknown = FindingCode(
        "public-criterion-unknown", .error,
        vi:
            "Mục “withheld_criteria” nêu tiêu chí số {value}, bộ tiêu chí chỉ có từ 1 đến {limit}: tiêu chí định giữ kín sẽ bị nêu ở bản công khai.",
        "Hãy sửa lại số tiêu chí ở mục “public” của tonghop.yaml rồi chạy lại.",
        en:
            "withheld_criteria names criterion {value}, the rulebook has 1 to {limit}: the one that is meant would be shown to the public.",
        "Mend the number under public in tonghop.yaml and run again.")
}
