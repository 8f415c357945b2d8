// swift-format-ignore-file: prose, one sentence a line.

// Tables of the plan's measures (nhiệm vụ, giải pháp, kinh phí).

extension FindingCode {
    /// In the order of the catalogue.
    public static let measures: [FindingCode] = [
        .measureUnlikely, .measureNotDone, .measureLineUnknown, .measureColumnUnread, .measureMoneyBeside,
        .measureMonthTaken,
        .measureColumnsCompete,
        .measureReporterUnknown, .measureBlanks,
        .measureNotANumber, .measureAmbiguous, .measureNegative, .measureNotWhole, .measureUnitMissing,
        .measureUnitOther, .measureUnitInCell, .measureZeroInWords, .measureDash, .measureErrorValue,
        .measureNotCalculated, .measureStruck, .measureHidden, .measureMerged, .measureNeitherYesNorNo,
        .measureYesNoOfCommunes, .measureTwice, .measureSumDisagrees, .measureInTwoFiles, .measureReplaced,
        .measureOfOtherReporter, .measureNotAsked,
    ]

    public static let measureUnlikely = FindingCode(
        "measure-unlikely", .error,
        vi:
            "Nội dung “{field}”: ô ghi “{value}”, tức hơn một nghìn tỷ đồng theo đơn vị của bảng; có thể nhầm đơn vị nên không lấy.",
        "Hãy kiểm tra con số và đơn vị tính (đồng, nghìn đồng, triệu đồng), sửa lại rồi gửi lại.",
        en:
            "“{field}”: the cell says “{value}”, which is more than a thousand thousand million đồng in the table's unit; the unit may be wrong, and it was not taken.",
        "Check the number and its unit (đồng, thousand or million), mend it, and send the file again.")

    public static let measureNotDone = FindingCode(
        "measure-not-done", .error,
        vi:
            "Tiêu đề “{value}” cho biết số liệu bên dưới là kế hoạch, dự kiến hoặc của năm khác, không phải kết quả của kỳ này; số liệu không được lấy.",
        "Hãy gửi bảng kết quả; nếu đây là kết quả thì sửa lại tiêu đề rồi gửi lại.",
        en:
            "The title “{value}” says that the figures below it are a plan, an estimate or of another year, not what was done in this period; they were not taken.",
        "Send the table of results; if this is it, mend the title and send the file again.")

    public static let measureLineUnknown = FindingCode(
        "measure-line-unknown", .warning,
        vi:
            "“{value}” không phải là nội dung nào trong danh sách nhiệm vụ, giải pháp của bộ tiêu chí; số liệu ở hàng hoặc cột này không được lấy.",
        "Nếu là một nội dung trong danh sách thì ghi đúng tên nội dung ấy rồi gửi lại; nếu là nội dung khác thì không cần làm gì.",
        en: "“{value}” is none of the measures that the rulebook lists; its figures were not taken.",
        "If it is one of them, write its name as the list has it and send the file again; if not, nothing need be done.",
        answer: .mayNotApply)

    public static let measureColumnUnread = FindingCode(
        "measure-column-unread", .warning,
        vi:
            "Không rõ cột hoặc hàng “{value}” trong bảng nhiệm vụ, giải pháp là số liệu của ai, lúc nào; không lấy số liệu ở đó.",
        "Hãy ghi rõ ở đầu cột (“Kết quả”, “Thực hiện”, tên xã, “Cộng”) rồi gửi lại; nếu không phải số liệu báo cáo thì không cần làm gì.",
        en:
            "Nothing says whose figures “{value}” in the table of measures holds, or of what time; they were not taken.",
        "Say so in its head (“Kết quả”, “Thực hiện”, a commune's name, “Cộng”) and send the file again; if these are no figures to report, nothing need be done.",
        answer: .mayNotApply)

    public static let measureMoneyBeside = FindingCode(
        "measure-money-beside", .warning,
        vi:
            "Cột “{value}” ghi tiền bên cạnh số lượng ở {count} hàng không phải nội dung kinh phí (hoặc đã có số ở cột số lượng): danh sách nhiệm vụ, giải pháp không hỏi số tiền ấy; không lấy.",
        "Kinh phí chỉ báo cáo ở các nội dung kinh phí (ngân sách nhà nước, huy động): nếu số tiền thuộc các nội dung ấy thì ghi ở hàng của chúng rồi gửi lại; nếu không thì không cần làm gì.",
        en:
            "“{value}” gives money beside the figures of lines that are not money, or that have another figure ({count}): the rulebook does not ask for it; it was not taken.",
        "Money is reported in the measures of money alone (from the budget, mobilised): if it belongs to these, enter it in their lines and send the file again; if not, nothing need be done.",
        answer: .mayNotApply)

    public static let measureMonthTaken = FindingCode(
        "measure-month-taken", .warning,
        vi:
            "Cột “{value}” là cột số liệu duy nhất của bảng nhiệm vụ, giải pháp: lấy là kết quả từ đầu năm đến kỳ báo cáo.",
        "Nếu đúng thì không cần làm gì; nếu chỉ là số của riêng tháng thì thay bằng số lũy kế từ đầu năm, ghi “Lũy kế từ đầu năm” ở đầu cột rồi gửi lại.",
        en:
            "“{value}” is the only column of figures in the table of measures: they were taken for the result since January.",
        "If that is right, nothing need be done; if they are of the month alone, put the sums since January in their place, say “Lũy kế từ đầu năm” in the head, and send the file again.",
        answer: .mayNotApply)

    public static let measureColumnsCompete = FindingCode(
        "measure-columns-compete", .error,
        vi: "Bảng nhiệm vụ, giải pháp có nhiều cột cùng có thể là kết quả ({suggestions}); không lấy cột nào.",
        "Hãy chỉ để một cột kết quả của kỳ này, hoặc ghi rõ các cột khác là gì, rồi gửi lại.",
        en: "Several columns of the table of measures may be the result ({suggestions}); none was taken.",
        "Keep one column of results for this period, or say in their heads what the others are, and send the file again."
    )

    public static let measureReporterUnknown = FindingCode(
        "measure-reporter-unknown", .error,
        vi:
            "Bảng nhiệm vụ, giải pháp bắt đầu ở ô này không cho biết là của đơn vị nào: tiêu đề, tên trang tính và tên tệp đều không ghi tên một đơn vị báo cáo; số liệu không được lấy.",
        "Hãy ghi tên đơn vị ở tiêu đề bảng hoặc ở tên tệp rồi gửi lại.",
        en:
            "The table of measures that begins at this cell does not say whose it is: neither title, sheet nor file names a reporting unit; its figures were not taken.",
        "Write the unit's name in the title of the table or in the file's name, and send the file again.")

    public static let measureBlanks = FindingCode(
        "measure-blanks", .notice,
        vi: "Bảng nhiệm vụ, giải pháp bắt đầu ở ô này có {count} ô để trống: coi là chưa báo cáo, không coi là 0.",
        "Ô nào thật sự không có thì ghi số 0 rồi gửi lại; ô chưa có số liệu thì để trống.",
        en:
            "The table of measures that begins at this cell has blank cells ({count}): they count as not reported, not as 0.",
        "Write 0 where there was none and send the file again; leave blank what is not known.")

    public static let measureNotANumber = FindingCode(
        "measure-not-a-number", .error,
        vi: "Nội dung “{field}”: ô ghi “{value}”, không đọc được thành số ({expected}); không lấy.",
        "Hãy ghi một con số, không kèm chữ khác ngoài đơn vị tính, rồi gửi lại.",
        en: "“{field}”: the cell says “{value}”, which cannot be read as a number ({expected}); it was not taken.",
        "Enter a number with nothing beside it but its unit, and send the file again.")

    public static let measureAmbiguous = FindingCode(
        "measure-ambiguous", .error,
        vi: "Nội dung “{field}”: “{value}” có thể là hàng nghìn hoặc là số thập phân; không lấy.",
        "Hãy nhập lại thành số (không phải chữ), hoặc viết không có dấu ngăn hàng nghìn, rồi gửi lại.",
        en: "“{field}”: “{value}” may be thousands or decimals; it was not taken.",
        "Enter it as a number, not as text, or without a sign between thousands, and send the file again.")

    public static let measureNegative = FindingCode(
        "measure-negative", .error,
        vi: "Nội dung “{field}”: “{value}” là số âm; không lấy.",
        "Hãy kiểm tra và sửa lại con số rồi gửi lại.",
        en: "“{field}”: “{value}” is below zero; it was not taken.",
        "Check the number, mend it, and send the file again.")

    public static let measureNotWhole = FindingCode(
        "measure-not-whole", .error,
        vi: "Nội dung “{field}”: “{value}” không phải số nguyên ({expected}; tiền thì đến đồng); không lấy.",
        "Hãy kiểm tra con số và đơn vị tính rồi gửi lại.",
        en: "“{field}”: “{value}” is no whole number ({expected}; money is told to the đồng); it was not taken.",
        "Check the number and its unit, and send the file again.")

    public static let measureUnitMissing = FindingCode(
        "measure-unit-missing", .error,
        vi:
            "Nội dung “{field}”: ô ghi “{value}” nhưng không chỗ nào trong bảng cho biết là đồng, nghìn đồng hay triệu đồng; không lấy.",
        "Hãy ghi đơn vị tính (triệu đồng) ở cột đơn vị tính, ở đầu cột hoặc ngay sau số rồi gửi lại.",
        en:
            "“{field}”: the cell says “{value}”, and nothing in the table says whether that is đồng, thousand or million đồng; it was not taken.",
        "Give the unit (triệu đồng) in the column of units, in the head or behind the number, and send the file again.")

    public static let measureUnitOther = FindingCode(
        "measure-unit-other", .error,
        vi: "Nội dung “{field}” tính bằng {expected}, nhưng ô “{value}” được ghi theo đơn vị khác; không lấy.",
        "Hãy ghi số liệu theo đơn vị {expected} rồi gửi lại.",
        en: "“{field}” is counted in {expected}, but “{value}” is given in another unit; it was not taken.",
        "Give the figure in {expected} and send the file again.")

    public static let measureUnitInCell = FindingCode(
        "measure-unit-in-cell", .warning,
        vi:
            "Nội dung “{field}”: ô ghi “{value}”, đơn vị ngay trong ô khác với đơn vị của bảng; lấy theo đơn vị trong ô.",
        "Nếu đúng thì không cần làm gì; nếu không thì sửa ô rồi gửi lại.",
        en: "“{field}”: the cell says “{value}”, in another unit than its table; it was taken in the cell's own.",
        "If that is right, nothing need be done; else mend the cell and send the file again.",
        answer: .mayNotApply)

    public static let measureZeroInWords = FindingCode(
        "measure-zero-in-words", .notice,
        vi: "Nội dung “{field}”: ô ghi “{value}”, lấy là 0.",
        "Nếu đúng thì không cần làm gì; nếu chưa có số liệu thì để trống ô rồi gửi lại.",
        en: "“{field}”: the cell says “{value}”, which was taken for 0.",
        "If that is right, nothing need be done; where there is no figure yet leave the cell blank and send the file again."
    )

    public static let measureDash = FindingCode(
        "measure-dash", .warning,
        vi: "Nội dung “{field}”: ô chỉ có dấu “{value}”, không rõ là 0 hay chưa có số liệu; coi là chưa báo cáo.",
        "Hãy ghi số 0 nếu không có, hoặc để trống nếu chưa có số liệu, rồi gửi lại.",
        en: "“{field}”: the cell has only “{value}”, which may be 0 or no figure yet; it counts as not reported.",
        "Write 0 where there was none, leave it blank where nothing is known yet, and send the file again.")

    public static let measureErrorValue = FindingCode(
        "measure-error-value", .error,
        vi: "Nội dung “{field}”: ô có lỗi công thức {value}; không lấy.",
        "Hãy sửa công thức hoặc nhập con số rồi gửi lại.",
        en: "“{field}”: the cell holds the error {value}; it was not taken.",
        "Mend the formula or enter the number, and send the file again.")

    public static let measureNotCalculated = FindingCode(
        "measure-not-calculated", .error,
        vi: "Nội dung “{field}”: ô có công thức chưa được tính; không lấy.",
        "Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi gửi lại.",
        en: "“{field}”: the formula in the cell was never worked out; nothing was taken.",
        "Open the file in Excel or LibreOffice, save it, and send it again.")

    public static let measureStruck = FindingCode(
        "measure-struck", .error,
        vi: "Nội dung “{field}”: số “{value}” bị gạch ngang; không lấy.",
        "Nếu số vẫn đúng thì bỏ gạch ngang; nếu không thì ghi số đúng, rồi gửi lại.",
        en: "“{field}”: “{value}” is struck through; it was not taken.",
        "If the number still holds, take the line off; else enter the right one, and send the file again.")

    public static let measureHidden = FindingCode(
        "measure-hidden", .error,
        vi: "Nội dung “{field}”: ô có giá trị “{value}” nhưng định dạng của ô làm ẩn giá trị ấy; không lấy.",
        "Hãy bỏ định dạng ẩn để số hiện ra, hoặc xóa số, rồi gửi lại.",
        en: "“{field}”: the cell holds “{value}”, which its format hides; it was not taken.",
        "Let the format show the number, or delete it, and send the file again.")

    public static let measureMerged = FindingCode(
        "measure-merged", .error,
        vi:
            "Ô gộp {otherCell} trong bảng nhiệm vụ, giải pháp đứng chung cho nhiều nội dung hoặc nhiều đơn vị (“{value}”); không rõ số là của ô nào nên không lấy.",
        "Hãy bỏ gộp ô, ghi riêng từng số rồi gửi lại.",
        en:
            "The merged cell {otherCell} of the table of measures covers several measures or units (“{value}”); whose figure it is is not clear, and it was not taken.",
        "Unmerge it, enter each figure by itself, and send the file again.")

    public static let measureNeitherYesNorNo = FindingCode(
        "measure-neither-yes-nor-no", .error,
        vi: "Nội dung “{field}”: ô ghi “{value}”, không rõ là có hay không; không lấy.",
        "Hãy ghi “Có” hoặc “Không” rồi gửi lại.",
        en: "“{field}”: the cell says “{value}”, which is neither yes nor no; it was not taken.",
        "Enter “Có” or “Không” and send the file again.")

    public static let measureYesNoOfCommunes = FindingCode(
        "measure-yes-no-of-communes", .warning,
        vi:
            "Nội dung “{field}” là câu trả lời có/không của đơn vị báo cáo, nhưng bảng chỉ ghi ở {count} xã; không suy ra câu trả lời của đơn vị từ các xã.",
        "Hãy ghi “Có” hoặc “Không” của đơn vị ở hàng của chính đơn vị hoặc ở hàng cộng rồi gửi lại.",
        en:
            "“{field}” is for the reporting unit to answer, but the table has it for communes alone ({count}); no answer was made of theirs.",
        "Enter the unit's own “Có” or “Không” in a line of its own or in the line of sums, and send the file again.")

    public static let measureTwice = FindingCode(
        "measure-twice", .error,
        vi: "Nội dung “{field}” có hai số khác nhau cho cùng một đơn vị, ở ô này và ở ô {otherCell}; không lấy số nào.",
        "Hãy giữ một số đúng rồi gửi lại.",
        en: "“{field}” has two different figures for one unit, in this cell and in {otherCell}; neither was taken.",
        "Keep the right one and send the file again.")

    public static let measureSumDisagrees = FindingCode(
        "measure-sum-disagrees", .error,
        vi:
            "Nội dung “{field}”: ô cộng ghi {assumed}, nhưng cộng {count} ô thành phần (từ ô {otherCell}) được {expected}; không lấy số nào.",
        "Hãy kiểm tra các ô thành phần và ô cộng, sửa cho khớp rồi gửi lại.",
        en:
            "“{field}”: the sum is given as {assumed}, but its parts ({count}, from {otherCell}) come to {expected}; neither was taken.",
        "Check the parts and the sum, let them agree, and send the file again.")

    public static let measureInTwoFiles = FindingCode(
        "measure-in-two-files", .error,
        vi:
            "Nội dung “{field}” của {district}: ô này ghi {assumed}, tệp {otherFile} (ô {otherCell}) ghi {expected}, không tệp nào đến sau; không lấy số nào.",
        "Hãy hỏi đơn vị số nào đúng, rồi ghi tên tệp đúng vào mục inbox.prefer của tonghop.yaml.",
        en:
            "“{field}” of {district}: this cell says {assumed}, the file {otherFile} (cell {otherCell}) says {expected}, and neither came later; neither was taken.",
        "Ask which is right, and name its file under inbox.prefer in tonghop.yaml.",
        toDistrict: .words(
            "Nội dung “{field}”: ô này ghi {assumed}, tệp {otherFile} (ô {otherCell}) ghi {expected}; không lấy số nào.",
            "Hãy sửa cho hai tệp khớp nhau rồi gửi lại tệp đúng."))

    public static let measureReplaced = FindingCode(
        "measure-replaced", .notice,
        vi:
            "Nội dung “{field}” của {district}: lấy {assumed} ở ô này, thay cho {expected} của tệp {otherFile} gửi trước.",
        "Nếu đúng thì không cần làm gì.",
        en:
            "“{field}” of {district}: {assumed} in this cell takes the place of {expected} in the earlier file {otherFile}.",
        "If that is right, nothing need be done.",
        toDistrict: .advice("Nếu đúng thì không cần làm gì; nếu không thì gửi lại bản đúng."))

    public static let measureOfOtherReporter = FindingCode(
        "measure-of-other-reporter", .warning,
        vi: "Nội dung “{field}” không do {district} báo cáo; số “{value}” ở ô này không được lấy.",
        "Nếu số liệu là của đơn vị khác thì ghi rõ đơn vị ấy rồi gửi lại; ai báo cáo nội dung nào: tonghop rulebook show.",
        en: "“{field}” is not for {district} to report; “{value}” in this cell was not taken.",
        "If it is another unit's figure, say whose and send the file again; tonghop rulebook show lists who reports what.",
        toDistrict: .advice("Nếu số liệu là của đơn vị khác thì ghi rõ tên đơn vị ấy rồi gửi lại."))

    public static let measureNotAsked = FindingCode(
        "measure-not-asked", .error,
        vi: "Không có nội dung nhiệm vụ nào tên là “{value}”, hoặc có nhiều: {suggestions}.",
        "Hãy ghi mã của nội dung sau --measure; tonghop rulebook show liệt kê tất cả.",
        en: "No measure is called “{value}”, or several are: {suggestions}.",
        "Give its id behind --measure; tonghop rulebook show lists them all.",
        toDistrict: .nothing)
}
