// swift-format-ignore-file: prose, one sentence a line.

// Cells of a return: points, marks, dates, decisions, maxima.

extension FindingCode {
    /// In the order of the catalogue.
    static let values: [FindingCode] = [
        .pointsBlank, .pointsNotApplicable, .pointsNotANumber, .pointsAmbiguous, .pointsPercentage, .pointsZeroHidden,
        .pointsHidden, .pointsShownOtherwise, .pointsStruck, .pointsReplaced, .pointsDate, .pointsUnderMerge,
        .pointsMerged, .pointsAllMarks, .pointsNegative, .pointsAboveMaximum, .cellErrorValue, .formulaNotCalculated,
        .totalNotUnderstood, .doubtfulWords, .valueHidden, .valueStruck, .markNotUnderstood, .datesPerhapsSwapped,
        .dateNotUnderstood, .decisionNotUnderstood, .maximumNotUnderstood,
    ]

    public static let pointsBlank = FindingCode(
        "points-blank", .warning,
        vi:
            "{commune} chưa có điểm tiêu chí {criterion} (ô để trống) nên chưa đủ dữ liệu; để trống không có "
            + "nghĩa là 0 điểm.",
        "Hãy ghi số điểm; nếu là 0 điểm thì ghi số 0.",
        en:
            "{commune} has no points for criterion {criterion} (the cell is blank), so it cannot be assessed. "
            + "Blank is not 0.",
        "Enter the points; enter 0 if there are none.")

    public static let pointsNotApplicable = FindingCode(
        "points-not-applicable", .warning,
        vi:
            "Điểm tiêu chí {criterion} của {commune} ghi “{value}” (không áp dụng); theo quy định, tiêu chí "
            + "nào cũng phải có điểm nên đơn vị này chưa đủ dữ liệu.",
        "Hãy ghi số điểm của tiêu chí này.",
        en:
            "The points of {commune} for criterion {criterion} read “{value}” (not applicable); every "
            + "criterion needs points, so the commune cannot be assessed.",
        "Enter the points of the criterion.")

    public static let pointsNotANumber = FindingCode(
        "points-not-a-number", .error,
        vi:
            "Điểm tiêu chí {criterion} của {commune} ghi “{value}”, không phải là một con số; cần một số từ 0 "
            + "trở lên. Ô này không được tính.",
        "Hãy chỉ ghi con số vào ô (chú thích để ở cột Ghi chú) rồi gửi lại.",
        en:
            "The points of {commune} for criterion {criterion} read “{value}”, which is no number; a number "
            + "from 0 up is needed. The cell does not count.",
        "Enter the number alone (remarks go into the column Ghi chú) and send the file again.")

    public static let pointsAmbiguous = FindingCode(
        "points-ambiguous", .error,
        vi:
            "Điểm tiêu chí {criterion} của {commune} ghi “{value}”: không rõ dấu chấm, dấu phẩy ngăn hàng "
            + "nghìn hay ngăn phần thập phân. Ô này không được tính.",
        "Hãy ghi lại con số, không ngăn hàng nghìn, rồi gửi lại.",
        en:
            "The points of {commune} for criterion {criterion} read “{value}”: the separator could mean "
            + "thousands or decimals. The cell does not count.",
        "Write the number without a thousands separator and send the file again.")

    public static let pointsPercentage = FindingCode(
        "points-percentage", .error,
        vi:
            "Điểm tiêu chí {criterion} của {commune} ghi “{value}” là tỷ lệ phần trăm, không phải số điểm. Ô "
            + "này không được tính.",
        "Hãy ghi số điểm (không phải tỷ lệ) và bỏ định dạng phần trăm rồi gửi lại.",
        en:
            "The points of {commune} for criterion {criterion} read “{value}”, a percentage and no points. The "
            + "cell does not count.",
        "Enter the points, without the percent format, and send the file again.")

    public static let pointsZeroHidden = FindingCode(
        "points-zero-hidden", .error,
        vi:
            "Điểm tiêu chí {criterion} của {commune} là số 0 nhưng định dạng của ô làm nó hiện ra để trống hoặc là dấu “-”: "
            + "không rõ là 0 điểm hay chưa có điểm. Ô này không được tính.",
        "Nếu là 0 điểm, hãy bỏ định dạng của ô để số 0 hiện ra; nếu chưa có điểm thì xóa số 0 rồi gửi lại.",
        en:
            "The points of {commune} for criterion {criterion} are a 0 that the cell's format shows as nothing or as “-”: "
            + "it may be zero points or none yet. The cell does not count.",
        "If it is zero points, change the cell's format so that the 0 shows; if there are none yet, delete the 0. Send the "
            + "file again.")

    public static let pointsHidden = FindingCode(
        "points-hidden", .error,
        vi:
            "Ô điểm tiêu chí {criterion} của {commune} có “{value}” nhưng định dạng của ô làm cho không hiện ra. Ô này không được "
            + "tính.",
        "Hãy đặt định dạng của ô là General (Tổng quát); nếu số hiện ra là điểm của xã thì giữ, nếu không thì xóa, rồi gửi lại.",
        en:
            "The cell with the points of {commune} for criterion {criterion} holds “{value}”, which its format does not show. It "
            + "does not count.",
        "Set the cell's format to General; keep the number if it is the commune's points, delete it if not. Send the file again."
    )

    public static let pointsShownOtherwise = FindingCode(
        "points-shown-otherwise", .error,
        vi:
            "Ô điểm tiêu chí {criterion} của {commune} hiện ra “{value}” nhưng số ghi trong ô là {expected}; không rõ đâu là điểm. "
            + "Ô này không được tính.",
        "Hãy đặt định dạng của ô là General (Tổng quát), ghi lại số điểm rồi gửi lại.",
        en:
            "The cell with the points of {commune} for criterion {criterion} shows “{value}”, but the number in it is {expected}; "
            + "which of them is meant cannot be told. The cell does not count.",
        "Set the cell's format to General, write the points again and send the file again.")

    public static let pointsStruck = FindingCode(
        "points-struck", .error,
        vi:
            "Điểm tiêu chí {criterion} của {commune} là “{value}” nhưng bị gạch ngang, tức là đã bỏ, và không có số thay thế. Ô "
            + "này không được tính.",
        "Nếu số này còn giá trị, hãy bỏ gạch ngang; nếu không, hãy ghi số đúng, rồi gửi lại.",
        en:
            "The points of {commune} for criterion {criterion} are “{value}”, struck through and so withdrawn, with nothing in their "
            + "place. The cell does not count.",
        "Take off the stroke if the number holds; write the right one if it does not. Send the file again.")

    public static let pointsReplaced = FindingCode(
        "points-replaced", .warning,
        vi:
            "Ô điểm tiêu chí {criterion} của {commune} có “{expected}” bị gạch ngang và “{value}” ghi thay; phần ghi thay được tính.",
        "Hãy xác nhận số ghi thay, xóa hẳn phần bị gạch ngang rồi gửi lại.",
        en:
            "The cell with the points of {commune} for criterion {criterion} has “{expected}” struck through and “{value}” in its "
            + "place; what replaces it counts.",
        "Confirm the number that replaces it, delete what is struck through and send the file again.")

    public static let pointsDate = FindingCode(
        "points-date", .error,
        vi:
            "Ô điểm tiêu chí {criterion} của {commune} chứa ngày tháng ({value}), có thể do phần mềm tự đổi từ "
            + "số. Ô này không được tính.",
        "Hãy đổi định dạng ô về số, ghi lại số điểm rồi gửi lại.",
        en:
            "The cell of {commune} for criterion {criterion} holds a date ({value}), perhaps converted from a "
            + "number by the program. The cell does not count.",
        "Format the cell as a number, enter the points and send the file again.")

    public static let pointsUnderMerge = FindingCode(
        "points-under-merge", .error,
        vi: "Điểm tiêu chí {criterion} của {commune} ({value}) nằm dưới một ô đã gộp nên không ai nhìn thấy. Ô này "
            + "không được tính.",
        "Hãy bỏ gộp ô, kiểm tra số điểm rồi gửi lại.",
        en: "The points of {commune} for criterion {criterion} ({value}) stand under a merged cell, where nobody "
            + "sees them. The cell does not count.",
        "Unmerge the cells, check the points and send the file again.")

    public static let pointsMerged = FindingCode(
        "points-merged", .error,
        vi:
            "Ô điểm tiêu chí {criterion} của {commune} gộp chung với ô của xã khác hoặc của cột khác ({otherCell}) nên "
            + "không biết “{value}” là điểm của xã nào, tiêu chí nào. Ô này không được tính.",
        "Hãy bỏ gộp ô, ghi điểm riêng cho từng xã, từng tiêu chí rồi gửi lại.",
        en: "The cell with the points of {commune} for criterion {criterion} is merged with cells of other communes or "
            + "columns ({otherCell}): of which commune and criterion “{value}” is cannot be told. The cell does not count.",
        "Unmerge the cells, enter the points of each commune and criterion and send the file again.")

    public static let pointsAllMarks = FindingCode(
        "points-all-marks", .error,
        vi: "Không ô điểm nào của {count} xã lớn hơn 1: đây là dấu đạt hoặc không đạt, hoặc tỷ lệ, không phải số điểm. "
            + "Không lấy điểm nào của biểu này.",
        "Hãy ghi số điểm của từng tiêu chí theo thang điểm của bộ tiêu chí rồi gửi lại.",
        en:
            "No cell of the points of {count} communes holds more than 1: these are marks (met or not) or rates, and no "
            + "points. None was taken.",
        "Enter the points of each criterion on the scale of the standard and send the file again.")

    public static let pointsNegative = FindingCode(
        "points-negative", .error,
        vi:
            "Điểm tiêu chí {criterion} của {commune} là số âm ({value}); cần một số từ 0 trở lên. Ô này không "
            + "được tính.",
        "Hãy sửa số điểm rồi gửi lại.",
        en:
            "The points of {commune} for criterion {criterion} are negative ({value}); a number from 0 up is "
            + "needed. The cell does not count.",
        "Mend the points and send the file again.")

    public static let pointsAboveMaximum = FindingCode(
        "points-above-maximum", .error,
        vi: "Điểm tiêu chí {criterion} của {commune} là {value}, cao hơn điểm tối đa {limit}. Ô này không được tính.",
        "Hãy sửa số điểm hoặc hàng điểm tối đa rồi gửi lại.",
        en:
            "The points of {commune} for criterion {criterion} are {value}, above the maximum of {limit}. The "
            + "cell does not count.",
        "Mend the points, or the row of maxima, and send the file again.")

    public static let cellErrorValue = FindingCode(
        "cell-error-value", .error,
        vi: "Ô điểm tiêu chí {criterion} của {commune} báo lỗi công thức {value}. Ô này không được tính.",
        "Hãy sửa công thức hoặc ghi số điểm rồi gửi lại.",
        en: "The cell of {commune} for criterion {criterion} shows the formula error {value}. The cell does not count.",
        "Mend the formula or enter the points and send the file again.")

    public static let formulaNotCalculated = FindingCode(
        "formula-not-calculated", .error,
        vi:
            "Ô điểm tiêu chí {criterion} của {commune} là công thức chưa được tính nên trong tệp không có kết "
            + "quả. Ô này không được tính.",
        "Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi gửi lại.",
        en:
            "The cell of {commune} for criterion {criterion} holds a formula that was never calculated; the "
            + "file has no result. The cell does not count.",
        "Open the file in Excel or LibreOffice, save it and send it again.")

    public static let totalNotUnderstood = FindingCode(
        "total-not-understood", .warning,
        vi: "Tổng điểm của {commune} ghi “{value}”, không phải là một con số; chương trình tự cộng điểm các tiêu chí.",
        "Hãy sửa ô tổng điểm.",
        en: "The total of {commune} reads “{value}”, which is no number; the total was added up from the criteria.",
        "Mend the total.")

    public static let doubtfulWords = FindingCode(
        "doubtful-words", .warning,
        vi:
            "Ở đây ghi “{value}”; theo chữ “{expected}” thì số liệu bên dưới hoặc bên cạnh có thể không phải là điểm, hoặc chưa phải "
            + "điểm cuối cùng. Số liệu vẫn được tính.",
        "Hãy xác nhận đây là điểm chính thức; nếu không phải, hãy gửi lại biểu có điểm chính thức.",
        en:
            "This reads “{value}”; by the words “{expected}” the figures below or beside it may be no points, or not the last "
            + "ones. They count.",
        "Confirm that these are the official points; if not, send a return that has them.",
        answer: .mayBeConfirmed)

    public static let valueHidden = FindingCode(
        "value-hidden", .warning,
        vi:
            "Cột “{field}” của {commune} có “{value}” nhưng định dạng của ô làm cho không hiện ra; không rõ có được tính không. "
            + "Ô này coi như chưa ghi.",
        "Hãy đặt định dạng của ô là General (Tổng quát); nội dung đúng thì giữ, không đúng thì xóa, rồi gửi lại.",
        en:
            "The column “{field}” of {commune} holds “{value}”, which the cell's format does not show; whether it is meant cannot "
            + "be told. The cell counts as blank.",
        "Set the cell's format to General; keep what is right, delete what is not. Send the file again.")

    public static let valueStruck = FindingCode(
        "value-struck", .warning,
        vi:
            "Cột “{field}” của {commune} ghi “{value}” nhưng bị gạch ngang, tức là đã bỏ. Ô này coi như chưa ghi.",
        "Nếu nội dung này còn giá trị, hãy bỏ gạch ngang; nếu không, hãy xóa hẳn hoặc ghi lại cho đúng, rồi gửi lại.",
        en:
            "The column “{field}” of {commune} reads “{value}”, struck through and so withdrawn. The cell counts as blank.",
        "Take off the stroke if it holds; delete it or write it anew if it does not. Send the file again.")

    public static let markNotUnderstood = FindingCode(
        "mark-not-understood", .warning,
        vi:
            "Cột “{field}” ghi “{value}” ở {count} ô (hàng {line}), không rõ là có hay không; cần ghi x, Có, Không, Đạt "
            + "hoặc Không đạt. Ô như vậy coi như chưa ghi.",
        "Hãy sửa cột này rồi gửi lại.",
        en:
            "The column “{field}” reads “{value}” in {count} cells (row {line}), which says neither yes nor no; x, Có, "
            + "Không, Đạt or Không đạt is needed. Such cells count as blank.",
        "Mend the column and send the file again.")

    public static let datesPerhapsSwapped = FindingCode(
        "dates-perhaps-swapped", .warning,
        vi:
            "Cột “{field}” có {count} ngày, như {value} ở ô này, có thể đã bị máy đổi chỗ ngày và tháng: ô {otherCell} ghi "
            + "“{expected}”, máy không hiểu là ngày/tháng/năm. Những ngày đó không được tính.",
        "Hãy đối chiếu từng ngày với quyết định, ghi lại theo dạng ngày/tháng/năm như 05/11/2022 rồi gửi lại.",
        en:
            "The column “{field}” has {count} dates, such as {value} in this cell, whose day and month a computer may have swapped: "
            + "the cell {otherCell} reads “{expected}”, which it did not take for day/month/year. Those dates do not count.",
        "Compare each date with the decision, write it as day/month/year, such as 05/11/2022, and send the file again.")

    public static let dateNotUnderstood = FindingCode(
        "date-not-understood", .warning,
        vi:
            "Cột “{field}” của {commune} ghi “{value}”, không phải là ngày tháng; cần dạng ngày/tháng/năm như "
            + "30/11/2022. Ô này coi như chưa ghi.",
        "Hãy sửa ô này rồi gửi lại.",
        en:
            "The column “{field}” of {commune} reads “{value}”, which is no date; day/month/year as in "
            + "30/11/2022 is needed. The cell counts as blank.",
        "Mend the cell and send the file again.")

    public static let decisionNotUnderstood = FindingCode(
        "decision-not-understood", .warning,
        vi: "Cột “{field}” của {commune} ghi “{value}”, không phải số quyết định; coi như chưa có quyết định công "
            + "nhận.",
        "Hãy chỉ ghi số quyết định, như 1644/QĐ-UBND, hoặc để trống.",
        en: "The column “{field}” of {commune} reads “{value}”, which is no number of a decision; it counts as no "
            + "recognition.",
        "Enter the decision's number alone, such as 1644/QĐ-UBND, or leave the cell blank.")

    public static let maximumNotUnderstood = FindingCode(
        "maximum-not-understood", .warning,
        vi: "Điểm tối đa của tiêu chí {criterion} ghi “{value}”, không phải là một con số nên không dùng để kiểm tra.",
        "Hãy sửa ô này trong hàng điểm tối đa.",
        en: "The maximum of criterion {criterion} reads “{value}”, which is no number; it was not used.",
        "Mend the cell in the row of maxima.")
}
