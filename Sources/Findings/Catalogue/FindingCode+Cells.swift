// Sheets and cells of a workbook that was read: what is hidden, struck, doubtful or repaired.

extension FindingCode {
    /// In the order of the catalogue.
    static let cells: [FindingCode] = [
        .chartSheetSkipped, .sheetWithoutPart, .sheetPartRepeated, .hiddenSheet, .hiddenRows, .hiddenColumns,
        .valueUnderMerge, .duplicateCell, .cellOutsideSheet, .textReferenceBroken, .styleReferenceBroken,
        .cellValueNotUnderstood, .dateOutsideCalendar, .formulasPerhapsNotCalculated, .legacyTextRepaired,
        .misreadTextRepaired, .misreadTextLost, .struckThrough, .hiddenByFormat, .concealedByCondition,
    ]

    public static let chartSheetSkipped = FindingCode(
        "chart-sheet-skipped", .notice,
        vi: "Trang tính này chỉ chứa biểu đồ hoặc mã lệnh (macro), không có ô dữ liệu nên được bỏ qua.",
        "Không cần làm gì nếu trang tính này không có số liệu báo cáo.",
        en: "This sheet holds a chart or macros only, no cells; it is passed over.",
        "Nothing need be done unless it should hold figures of the report.")

    public static let sheetWithoutPart = FindingCode(
        "sheet-without-part", .warning,
        vi: "Tệp có tên trang tính này nhưng không có nội dung của nó; trang tính được bỏ qua.",
        "Hãy mở tệp gốc bằng Excel, kiểm tra trang tính này, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The workbook names this sheet but does not hold its content; it is passed over.",
        "Open the original in Excel, check this sheet, save it as .xlsx and send it again.")

    public static let sheetPartRepeated = FindingCode(
        "sheet-part-repeated", .warning,
        vi:
            "{count} trang tính (từ trang này) trỏ vào cùng một phần của tệp với trang khác nên không được đọc lần nữa.",
        "Hãy mở tệp bằng Excel, lưu lại rồi gửi lại tệp.",
        en: "{count} sheets, from this one on, point at the same part of the file as another and were not read again.",
        "Open the file in Excel, save it and send it again.")

    public static let hiddenSheet = FindingCode(
        "hidden-sheet", .notice,
        vi: "Trang tính này đang bị ẩn và có dữ liệu.",
        "Hãy kiểm tra xem trang tính ẩn có thuộc báo cáo không.",
        en: "This sheet is hidden and holds data.",
        "Check whether the hidden sheet belongs to the report.")

    public static let hiddenRows = FindingCode(
        "hidden-rows", .notice,
        vi: "Trang tính có {count} hàng bị ẩn mà vẫn có dữ liệu, hàng đầu tiên ở đây.",
        "Hãy bỏ ẩn các hàng này và kiểm tra dữ liệu trong đó.",
        en: "The sheet has hidden rows with data ({count}, the first here).",
        "Unhide the rows and check what they hold.")

    public static let hiddenColumns = FindingCode(
        "hidden-columns", .notice,
        vi: "Trang tính có {count} cột bị ẩn mà vẫn có dữ liệu, cột đầu tiên ở đây.",
        "Hãy bỏ ẩn các cột này và kiểm tra dữ liệu trong đó.",
        en: "The sheet has hidden columns with data ({count}, the first here).",
        "Unhide the columns and check what they hold.")

    public static let valueUnderMerge = FindingCode(
        "value-under-merge", .notice,
        vi: "Có {count} ô bị ô gộp che khuất mà vẫn có dữ liệu, ô đầu tiên ở đây.",
        "Hãy bỏ gộp ô để kiểm tra và xóa dữ liệu bị che nếu không cần đến.",
        en: "Cells that a merge covers still hold data ({count}, the first here).",
        "Unmerge the cells, check what was covered and delete it if it is not needed.")

    public static let duplicateCell = FindingCode(
        "duplicate-cell", .warning,
        vi: "Có {count} ô được ghi hai lần trong tệp, ô đầu tiên ở đây; chương trình lấy giá trị ghi sau.",
        "Hãy kiểm tra giá trị các ô này, mở tệp bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "Cells are written twice in the file ({count}, the first here); the later one was taken.",
        "Check the values of these cells, open the file in Excel, save it as .xlsx and send it again.")

    public static let cellOutsideSheet = FindingCode(
        "cell-outside-sheet", .error,
        vi: "Có {count} ô hoặc vùng ô mang địa chỉ không thể có trong trang tính (ví dụ “{value}”: sai cách viết "
            + "hoặc vượt quá ô XFD1048576); các ô này không được đọc.",
        "Hãy mở tệp gốc bằng Excel, kiểm tra, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "Cells or ranges have an address that no sheet has, beyond XFD1048576 or misspelt ({count}, such as "
            + "“{value}”); they were not read.",
        "Open the original in Excel, check it, save it as .xlsx and send it again.")

    public static let textReferenceBroken = FindingCode(
        "text-reference-broken", .error,
        vi: "Có {count} ô chữ bị mất nội dung (tệp không có đoạn chữ mang số “{value}”), ô đầu tiên ở đây.",
        "Hãy mở tệp gốc bằng Excel, nhập lại nội dung các ô này, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "Text cells have lost their content ({count}, the first here: the file has no text number “{value}”).",
        "Open the original in Excel, enter these cells again, save it as .xlsx and send it again.")

    public static let styleReferenceBroken = FindingCode(
        "style-reference-broken", .warning,
        vi: "Có {count} ô dùng định dạng không có trong tệp, ô đầu tiên ở đây; không rõ số trong ô là "
            + "số thường, ngày tháng hay phần trăm.",
        "Hãy kiểm tra các ô này, mở tệp bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "Cells use a format that the file does not hold ({count}, the first here); whether their numbers are "
            + "dates or percentages is unknown.",
        "Check these cells, open the file in Excel, save it as .xlsx and send it again.")

    public static let cellValueNotUnderstood = FindingCode(
        "cell-value-not-understood", .warning,
        vi: "Có {count} ô ghi giá trị không đúng kiểu của ô (ví dụ “{value}”), ô đầu tiên ở đây; giá trị "
            + "được giữ nguyên dạng chữ.",
        "Hãy nhập lại giá trị các ô này bằng Excel rồi gửi lại.",
        en: "Cells hold a value that does not fit their type ({count}, the first here: “{value}”); it was kept as "
            + "text.",
        "Enter these cells again in Excel and send the file again.")

    public static let dateOutsideCalendar = FindingCode(
        "date-outside-calendar", .warning,
        vi: "Có {count} ô định dạng ngày tháng nhưng số trong ô (ví dụ {value}) không ứng với ngày nào "
            + "trong lịch, ô đầu tiên ở đây; giá trị được giữ nguyên là số.",
        "Hãy nhập lại ngày tháng ở các ô này.",
        en: "Cells are formatted as dates, but their number is no day of the calendar ({count}, the first here: "
            + "{value}); it was kept as a number.",
        "Enter the dates of these cells again.")

    public static let formulasPerhapsNotCalculated = FindingCode(
        "formulas-perhaps-not-calculated", .warning,
        vi: "Các ô công thức trong tệp ({count} ô) đều có kết quả bằng 0; có thể tệp do phần mềm tạo ra và công thức "
            + "chưa được tính.",
        "Hãy mở tệp bằng Excel để công thức được tính, lưu lại rồi gửi lại.",
        en: "All formulas of the file ({count}) have the result 0: it may have been made by software and "
            + "never calculated.",
        "Open the file in Excel so that it is calculated, save it and send it again.")

    public static let legacyTextRepaired = FindingCode(
        "legacy-text-repaired", .notice,
        vi: "Đã chuyển {count} ô chữ từ phông cũ (TCVN3, VNI) sang Unicode, ví dụ “{assumed}” thành "
            + "“{value}”.",
        "Hãy kiểm tra các tên đã chuyển; nên dùng phông Unicode (Times New Roman) ở lần gửi sau.",
        en: "Text was converted from an old encoding (TCVN3, VNI) to Unicode (cells: {count}), for example "
            + "“{assumed}” to “{value}”.",
        "Check the converted names; use a Unicode font (Times New Roman) next time.")

    public static let misreadTextRepaired = FindingCode(
        "misread-text-repaired", .notice,
        vi:
            "Chữ trong tệp bị vỡ do văn bản UTF-8 đã được mở sai bảng mã rồi lưu lại; chương trình đã khôi phục {count} ô, "
            + "ví dụ “{assumed}” thành “{value}”.",
        "Hãy kiểm tra các tên đã khôi phục; lần gửi sau, hãy gửi tệp gốc chưa bị vỡ chữ.",
        en:
            "The text is UTF-8 that was opened in a wrong encoding and saved; it was restored (cells: {count}), for example "
            + "“{assumed}” to “{value}”.",
        "Check the restored names, and send the original with whole letters next time.")

    public static let misreadTextLost = FindingCode(
        "misread-text-lost", .error,
        vi:
            "Chữ trong tệp bị vỡ do văn bản UTF-8 đã được mở sai bảng mã rồi lưu lại; ở {count} ô có chữ cái đã mất, không "
            + "khôi phục được, ví dụ “{assumed}”: chỉ đọc được “{value}”.",
        "Hãy tìm tệp gốc còn nguyên chữ rồi gửi lại; nếu là CSV, trong Excel hãy dùng Dữ liệu → Từ văn bản/CSV và chọn bảng "
            + "mã 65001: Unicode (UTF-8).",
        en:
            "The text is UTF-8 that was opened in a wrong encoding and saved; letters are lost and cannot be restored (cells: "
            + "{count}), for example “{assumed}”, which can be read as “{value}” only.",
        "Send the original, whose letters are whole; open a CSV in Excel by Data → From Text/CSV with the encoding 65001: "
            + "Unicode (UTF-8).")

    public static let struckThrough = FindingCode(
        "struck-through", .notice,
        vi:
            "Có {count} ô có chữ hoặc số bị gạch ngang, ô đầu tiên ở đây: “{value}”. Phần bị gạch ngang được coi là đã bỏ và "
            + "không được đọc.",
        "Nếu phần bị gạch ngang còn giá trị, hãy bỏ gạch ngang; nếu không, hãy xóa hẳn.",
        en:
            "Cells hold something struck through ({count}, the first here: “{value}”). It counts as withdrawn and is not read.",
        "Take off the stroke where it still holds; delete it where it does not.")

    public static let hiddenByFormat = FindingCode(
        "hidden-by-format", .notice,
        vi: "Có {count} ô có dữ liệu mà định dạng của ô làm cho không hiện ra, ô đầu tiên ở đây: “{value}”.",
        "Hãy xóa dữ liệu không cần đến, hoặc đổi định dạng của ô thành General (Tổng quát) để dữ liệu hiện ra.",
        en: "Cells hold something that their number format does not show ({count}, the first here: “{value}”).",
        "Delete what is not needed, or set the format of the cells to General so that it shows.")

    public static let concealedByCondition = FindingCode(
        "concealed-by-condition", .warning,
        vi:
            "Trang tính có định dạng có điều kiện ({count} quy tắc, vùng đầu tiên {value}) gạch ngang, giấu hoặc thay chữ cho dữ "
            + "liệu. Chương trình không xét điều kiện, nên vẫn lấy mọi ô trong vùng đó.",
        "Hãy mở tệp, xem ô nào đang bị gạch ngang hoặc không hiện ra và xóa dữ liệu không còn giá trị; rồi vào Trang đầu → Định "
            + "dạng có điều kiện → Xóa quy tắc, và gửi lại tệp.",
        en:
            "A conditional format of the sheet ({count} rules, the first for {value}) strikes out, hides or puts words in the "
            + "place of what cells hold. Conditions are not weighed: every cell there was taken.",
        "Open the file, see which cells are struck out or do not show, and delete what no longer holds; then choose Home → "
            + "Conditional Formatting → Clear Rules, and send the file again.")
}
