/// The catalogue for reading workbooks: the file as a whole, its sheets, its cells.
///
/// Written for the clerk who made the file: what is wrong, then what to do. Parts, XML and indices stay out of it.
enum SpreadsheetWordings {
    static let passwordProtected = Wording(
        .error,
        vi: "Tệp được bảo vệ bằng mật khẩu nên không đọc được.",
        "Hãy mở tệp bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu lại dưới dạng .xlsx "
            + "rồi gửi lại.",
        en: "The file is protected by a password and cannot be read.",
        "Open it in Excel, remove the password (File → Info → Protect Workbook), save it as .xlsx and send "
            + "it again.")
    static let rightsProtected = Wording(
        .error,
        vi: "Tệp được mã hóa theo nhãn bảo mật hoặc quyền truy cập (IRM) của cơ quan gửi: chỉ tài khoản được cấp quyền "
            + "mới mở được, nên chương trình không đọc được.",
        "Người có quyền hãy mở tệp bằng Excel, chọn Tệp → Thông tin → Bảo vệ sổ làm việc → Hạn chế truy cập → Truy cập "
            + "không hạn chế (hoặc đổi nhãn bảo mật sang loại không mã hóa), lưu lại dưới dạng .xlsx rồi gửi lại.",
        en:
            "The file is encrypted by a sensitivity label or rights management (IRM): only accounts with the right to it can "
            + "open it, so it cannot be read.",
        "Have somebody with that right open it in Excel, choose File → Info → Protect Workbook → Restrict Access → "
            + "Unrestricted Access (or a label that does not encrypt), save it as .xlsx and send it again.")
    static let htmlTable = Wording(
        .error,
        vi: "Tệp mang tên bảng tính nhưng thực chất là trang web (HTML), không đọc được.",
        "Hãy mở tệp bằng Excel, kiểm tra số liệu, lưu lại dưới dạng .xlsx rồi gửi tệp mới.",
        en: "The file is a web page (HTML) named as a spreadsheet, not a real workbook.",
        "Open it in Excel, check the figures, save it as .xlsx and send the new file.")
    static let sylkFile = Wording(
        .error,
        vi: "Tệp là bảng tính dạng SYLK (.slk); chương trình không đọc được loại này.",
        "Hãy mở tệp bằng Excel, lưu lại dưới dạng .xlsx rồi gửi tệp mới.",
        en: "The file is a SYLK spreadsheet (.slk), which is not read.",
        "Open it in Excel, save it as .xlsx and send the new file.")
    static let foreignFile = Wording(
        .notice,
        vi: "Tệp không phải là bảng tính mà là {assumed}; tệp được bỏ qua.",
        "Nếu tệp có số liệu báo cáo, hãy nhập số liệu vào bảng tính, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file is no spreadsheet; its content: {assumed}. It is passed over.",
        "If it holds figures of the report, enter them in a spreadsheet, save it as .xlsx and send it "
            + "again.")
    static let nameDisagrees = Wording(
        .notice,
        vi: "Tên tệp có đuôi {value} nhưng nội dung là {assumed}; tệp được đọc theo nội dung.",
        "Lần gửi sau, hãy đặt đuôi tên tệp đúng với nội dung.",
        en: "The file's name ends in {value}, but its content is {assumed}; it was read by its content.",
        "Name the file by its content next time.")
    static let workbookDamaged = Wording(
        .error,
        vi: "Tệp bị hỏng hoặc bị cắt cụt, không đọc được đến hết; không lấy số liệu nào từ tệp này.",
        "Hãy mở tệp gốc bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file is damaged or cut off and cannot be read to its end ({reason}). Nothing was taken "
            + "from it.",
        "Open the original in Excel, save it as .xlsx and send it again.")
    static let sheetDamaged = Wording(
        .error,
        vi: "Trang tính bị hỏng, không đọc được đến hết; không lấy số liệu nào từ trang tính này.",
        "Hãy mở tệp gốc bằng Excel, kiểm tra trang tính này, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The sheet is damaged and cannot be read to its end ({reason}). Nothing was taken from it.",
        "Open the original in Excel, check this sheet, save it as .xlsx and send it again.")
    static let workbookWithoutSheets = Wording(
        .error,
        vi: "Tệp không có trang tính nào chứa được số liệu.",
        "Hãy kiểm tra lại tệp gốc rồi gửi đúng tệp báo cáo.",
        en: "The file has no sheet that could hold data.",
        "Check the original and send the right file.")
    static let fileTooLarge = Wording(
        .error,
        vi: "Tệp lớn hơn giới hạn {limit}.",
        "Hãy xóa hình ảnh và các trang tính không cần thiết, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file is larger than the limit of {limit}.",
        "Remove pictures and sheets that are not needed, save it as .xlsx and send it again.")
    static let partTooLarge = Wording(
        .error,
        vi: "Một phần của tệp sau khi giải nén lớn hơn giới hạn {limit}; chương trình dừng đọc tệp.",
        "Hãy chép riêng bảng báo cáo sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "A part of the file is larger than the limit of {limit} after unpacking; reading was stopped.",
        "Copy the table of the report alone into a new file, save it as .xlsx and send it again.")
    static let workbookTooLarge = Wording(
        .error,
        vi: "Tệp sau khi giải nén lớn hơn giới hạn {limit}; chương trình dừng đọc tệp.",
        "Hãy chép riêng bảng báo cáo sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file is larger than the limit of {limit} after unpacking; reading was stopped.",
        "Copy the table of the report alone into a new file, save it as .xlsx and send it again.")
    static let compressionTooHigh = Wording(
        .error,
        vi: "Tệp được nén quá mức bình thường (hơn {limit} lần), có thể là tệp phá hoại; chương trình dừng đọc "
            + "tệp.",
        "Hãy chép riêng bảng báo cáo sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file is compressed beyond what is normal (more than {limit} times) and may be malicious; reading "
            + "was stopped.",
        "Copy the table of the report alone into a new file, save it as .xlsx and send it again.")
    static let tooManyEntries = Wording(
        .error,
        vi: "Tệp chứa nhiều hơn {limit} phần bên trong; chương trình không đọc.",
        "Hãy chép riêng bảng báo cáo sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file holds more than {limit} parts and is not read.",
        "Copy the table of the report alone into a new file, save it as .xlsx and send it again.")
    static let tooManySheets = Wording(
        .error,
        vi: "Tệp có nhiều hơn {limit} trang tính; chương trình không đọc.",
        "Hãy chỉ giữ lại trang tính báo cáo, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file has more than {limit} sheets and is not read.",
        "Keep only the sheet of the report, save it as .xlsx and send it again.")
    static let tooManyCells = Wording(
        .error,
        vi: "Tệp có nhiều hơn {limit} ô có dữ liệu; chương trình dừng đọc tệp.",
        "Hãy chép riêng bảng báo cáo sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file has more than {limit} cells with data; reading was stopped.",
        "Copy the table of the report alone into a new file, save it as .xlsx and send it again.")
    static let tooManyStrings = Wording(
        .error,
        vi: "Tệp có nhiều hơn {limit} đoạn chữ khác nhau; chương trình dừng đọc tệp.",
        "Hãy chép riêng bảng báo cáo sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file has more than {limit} different texts; reading was stopped.",
        "Copy the table of the report alone into a new file, save it as .xlsx and send it again.")
    static let tooManyMerges = Wording(
        .error,
        vi: "Tệp có nhiều hơn {limit} vùng ô gộp; chương trình dừng đọc tệp.",
        "Hãy chép riêng bảng báo cáo sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file has more than {limit} merged ranges; reading was stopped.",
        "Copy the table of the report alone into a new file, save it as .xlsx and send it again.")
    static let tooManyStyles = Wording(
        .error,
        vi: "Tệp có nhiều hơn {limit} kiểu định dạng ô; chương trình không đọc.",
        "Hãy chép riêng bảng báo cáo (chỉ dán giá trị) sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file has more than {limit} cell styles and is not read.",
        "Copy the table of the report (values only) into a new file, save it as .xlsx and send it again.")
    static let readingTooSlow = Wording(
        .error,
        vi: "Đọc tệp quá {limit} giây mà chưa xong; chương trình dừng đọc tệp.",
        "Hãy chép riêng bảng báo cáo sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "Reading the file took more than {limit} seconds and was stopped.",
        "Copy the table of the report alone into a new file, save it as .xlsx and send it again.")
    static let tagTooLong = Wording(
        .error,
        vi: "Bên trong tệp có đoạn dài hơn {limit} không đúng cấu trúc bảng tính, có thể là tệp phá hoại; "
            + "chương trình dừng đọc tệp.",
        "Hãy mở tệp gốc bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file holds a stretch of more than {limit} without the structure of a workbook and may be "
            + "malicious; reading was stopped.",
        "Open the original in Excel, save it as .xlsx and send it again.")
    static let doctypeRefused = Wording(
        .error,
        vi: "Bên trong tệp có khai báo lạ (DOCTYPE) mà bảng tính bình thường không có, có thể là tệp phá hoại; "
            + "chương trình dừng đọc tệp.",
        "Hãy mở tệp gốc bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file holds a DOCTYPE, which no normal workbook does, and may be malicious; reading was "
            + "stopped.",
        "Open the original in Excel, save it as .xlsx and send it again.")
    static let duplicatePart = Wording(
        .error,
        vi: "Bên trong tệp có hai phần cùng tên “{value}”, không biết phần nào đúng; chương trình không đọc "
            + "tệp.",
        "Hãy mở tệp gốc bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file holds two parts of the same name “{value}”, and which is right cannot be known; it is "
            + "not read.",
        "Open the original in Excel, save it as .xlsx and send it again.")
    static let overlappingEntries = Wording(
        .error,
        vi: "Các phần bên trong tệp nằm chồng lên nhau, có thể là tệp phá hoại; chương trình không đọc tệp.",
        "Hãy mở tệp gốc bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The parts inside the file overlap; it may be malicious and is not read.",
        "Open the original in Excel, save it as .xlsx and send it again.")
    static let chartSheetSkipped = Wording(
        .notice,
        vi: "Trang tính này chỉ chứa biểu đồ hoặc mã lệnh (macro), không có ô dữ liệu nên được bỏ qua.",
        "Không cần làm gì nếu trang tính này không có số liệu báo cáo.",
        en: "This sheet holds a chart or macros only, no cells; it is passed over.",
        "Nothing need be done unless it should hold figures of the report.")
    static let sheetWithoutPart = Wording(
        .warning,
        vi: "Tệp có tên trang tính này nhưng không có nội dung của nó; trang tính được bỏ qua.",
        "Hãy mở tệp gốc bằng Excel, kiểm tra trang tính này, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The workbook names this sheet but does not hold its content; it is passed over.",
        "Open the original in Excel, check this sheet, save it as .xlsx and send it again.")
    static let sheetPartRepeated = Wording(
        .warning,
        vi:
            "{count} trang tính (từ trang này) trỏ vào cùng một phần của tệp với trang khác nên không được đọc lần nữa.",
        "Hãy mở tệp bằng Excel, lưu lại rồi gửi lại tệp.",
        en: "{count} sheets, from this one on, point at the same part of the file as another and were not read again.",
        "Open the file in Excel, save it and send it again.")

    static let hiddenSheet = Wording(
        .notice,
        vi: "Trang tính này đang bị ẩn và có dữ liệu.",
        "Hãy kiểm tra xem trang tính ẩn có thuộc báo cáo không.",
        en: "This sheet is hidden and holds data.",
        "Check whether the hidden sheet belongs to the report.")
    static let hiddenRows = Wording(
        .notice,
        vi: "Trang tính có {count} hàng bị ẩn mà vẫn có dữ liệu, hàng đầu tiên ở đây.",
        "Hãy bỏ ẩn các hàng này và kiểm tra dữ liệu trong đó.",
        en: "The sheet has hidden rows with data ({count}, the first here).",
        "Unhide the rows and check what they hold.")
    static let hiddenColumns = Wording(
        .notice,
        vi: "Trang tính có {count} cột bị ẩn mà vẫn có dữ liệu, cột đầu tiên ở đây.",
        "Hãy bỏ ẩn các cột này và kiểm tra dữ liệu trong đó.",
        en: "The sheet has hidden columns with data ({count}, the first here).",
        "Unhide the columns and check what they hold.")
    static let valueUnderMerge = Wording(
        .notice,
        vi: "Có {count} ô bị ô gộp che khuất mà vẫn có dữ liệu, ô đầu tiên ở đây.",
        "Hãy bỏ gộp ô để kiểm tra và xóa dữ liệu bị che nếu không cần đến.",
        en: "Cells that a merge covers still hold data ({count}, the first here).",
        "Unmerge the cells, check what was covered and delete it if it is not needed.")
    static let duplicateCell = Wording(
        .warning,
        vi: "Có {count} ô được ghi hai lần trong tệp, ô đầu tiên ở đây; chương trình lấy giá trị ghi sau.",
        "Hãy kiểm tra giá trị các ô này, mở tệp bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "Cells are written twice in the file ({count}, the first here); the later one was taken.",
        "Check the values of these cells, open the file in Excel, save it as .xlsx and send it again.")
    static let cellOutsideSheet = Wording(
        .error,
        vi: "Có {count} ô hoặc vùng ô mang địa chỉ không thể có trong trang tính (ví dụ “{value}”: sai cách viết "
            + "hoặc vượt quá ô XFD1048576); các ô này không được đọc.",
        "Hãy mở tệp gốc bằng Excel, kiểm tra, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "Cells or ranges have an address that no sheet has, beyond XFD1048576 or misspelt ({count}, such as "
            + "“{value}”); they were not read.",
        "Open the original in Excel, check it, save it as .xlsx and send it again.")
    static let textReferenceBroken = Wording(
        .error,
        vi: "Có {count} ô chữ bị mất nội dung (tệp không có đoạn chữ mang số “{value}”), ô đầu tiên ở đây.",
        "Hãy mở tệp gốc bằng Excel, nhập lại nội dung các ô này, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "Text cells have lost their content ({count}, the first here: the file has no text number “{value}”).",
        "Open the original in Excel, enter these cells again, save it as .xlsx and send it again.")
    static let styleReferenceBroken = Wording(
        .warning,
        vi: "Có {count} ô dùng định dạng không có trong tệp, ô đầu tiên ở đây; không rõ số trong ô là "
            + "số thường, ngày tháng hay phần trăm.",
        "Hãy kiểm tra các ô này, mở tệp bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "Cells use a format that the file does not hold ({count}, the first here); whether their numbers are "
            + "dates or percentages is unknown.",
        "Check these cells, open the file in Excel, save it as .xlsx and send it again.")
    static let cellValueNotUnderstood = Wording(
        .warning,
        vi: "Có {count} ô ghi giá trị không đúng kiểu của ô (ví dụ “{value}”), ô đầu tiên ở đây; giá trị "
            + "được giữ nguyên dạng chữ.",
        "Hãy nhập lại giá trị các ô này bằng Excel rồi gửi lại.",
        en: "Cells hold a value that does not fit their type ({count}, the first here: “{value}”); it was kept as "
            + "text.",
        "Enter these cells again in Excel and send the file again.")
    static let dateOutsideCalendar = Wording(
        .warning,
        vi: "Có {count} ô định dạng ngày tháng nhưng số trong ô (ví dụ {value}) không ứng với ngày nào "
            + "trong lịch, ô đầu tiên ở đây; giá trị được giữ nguyên là số.",
        "Hãy nhập lại ngày tháng ở các ô này.",
        en: "Cells are formatted as dates, but their number is no day of the calendar ({count}, the first here: "
            + "{value}); it was kept as a number.",
        "Enter the dates of these cells again.")
    static let formulasPerhapsNotCalculated = Wording(
        .warning,
        vi: "Các ô công thức trong tệp ({count} ô) đều có kết quả bằng 0; có thể tệp do phần mềm tạo ra và công thức "
            + "chưa được tính.",
        "Hãy mở tệp bằng Excel để công thức được tính, lưu lại rồi gửi lại.",
        en: "All formulas of the file ({count}) have the result 0: it may have been made by software and "
            + "never calculated.",
        "Open the file in Excel so that it is calculated, save it and send it again.")
    static let legacyTextRepaired = Wording(
        .notice,
        vi: "Đã chuyển {count} ô chữ từ phông cũ (TCVN3, VNI) sang Unicode, ví dụ “{assumed}” thành "
            + "“{value}”.",
        "Hãy kiểm tra các tên đã chuyển; nên dùng phông Unicode (Times New Roman) ở lần gửi sau.",
        en: "Text was converted from an old encoding (TCVN3, VNI) to Unicode (cells: {count}), for example "
            + "“{assumed}” to “{value}”.",
        "Check the converted names; use a Unicode font (Times New Roman) next time.")
    static let misreadTextRepaired = Wording(
        .notice,
        vi:
            "Chữ trong tệp bị vỡ do văn bản UTF-8 đã được mở sai bảng mã rồi lưu lại; chương trình đã khôi phục {count} ô, "
            + "ví dụ “{assumed}” thành “{value}”.",
        "Hãy kiểm tra các tên đã khôi phục; lần gửi sau, hãy gửi tệp gốc chưa bị vỡ chữ.",
        en:
            "The text is UTF-8 that was opened in a wrong encoding and saved; it was restored (cells: {count}), for example "
            + "“{assumed}” to “{value}”.",
        "Check the restored names, and send the original with whole letters next time.")
    static let misreadTextLost = Wording(
        .error,
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
    static let struckThrough = Wording(
        .notice,
        vi:
            "Có {count} ô có chữ hoặc số bị gạch ngang, ô đầu tiên ở đây: “{value}”. Phần bị gạch ngang được coi là đã bỏ và "
            + "không được đọc.",
        "Nếu phần bị gạch ngang còn giá trị, hãy bỏ gạch ngang; nếu không, hãy xóa hẳn.",
        en:
            "Cells hold something struck through ({count}, the first here: “{value}”). It counts as withdrawn and is not read.",
        "Take off the stroke where it still holds; delete it where it does not.")
    static let hiddenByFormat = Wording(
        .notice,
        vi: "Có {count} ô có dữ liệu mà định dạng của ô làm cho không hiện ra, ô đầu tiên ở đây: “{value}”.",
        "Hãy xóa dữ liệu không cần đến, hoặc đổi định dạng của ô thành General (Tổng quát) để dữ liệu hiện ra.",
        en: "Cells hold something that their number format does not show ({count}, the first here: “{value}”).",
        "Delete what is not needed, or set the format of the cells to General so that it shows.")
    static let concealedByCondition = Wording(
        .warning,
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

    static let notASpreadsheet = Wording(
        .error,
        vi: "Tệp mang tên bảng tính nhưng không nhận ra được nội dung; tệp có thể đã hỏng.",
        "Hãy mở tệp gốc, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file is named as a spreadsheet, but its content is nothing known; it may be damaged.",
        "Open the original, save it as .xlsx and send it again.")
}
