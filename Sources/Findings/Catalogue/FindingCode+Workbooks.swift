// What keeps a workbook, or a sheet of it, from being read: damage and limits.

extension FindingCode {
    /// In the order of the catalogue.
    static let workbooks: [FindingCode] = [
        .workbookDamaged, .sheetDamaged, .workbookWithoutSheets, .fileTooLarge, .partTooLarge, .workbookTooLarge,
        .compressionTooHigh, .tooManyEntries, .tooManySheets, .tooManyCells, .tooManyStrings, .tooManyMerges,
        .tooManyStyles, .readingTooSlow, .tagTooLong, .doctypeRefused, .duplicatePart, .overlappingEntries,
    ]

    public static let workbookDamaged = FindingCode(
        "workbook-damaged", .error,
        vi: "Tệp bị hỏng hoặc bị cắt cụt, không đọc được đến hết; không lấy số liệu nào từ tệp này.",
        "Hãy mở tệp gốc bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file is damaged or cut off and cannot be read to its end ({reason}). Nothing was taken "
            + "from it.",
        "Open the original in Excel, save it as .xlsx and send it again.")

    public static let sheetDamaged = FindingCode(
        "sheet-damaged", .error,
        vi: "Trang tính bị hỏng, không đọc được đến hết; không lấy số liệu nào từ trang tính này.",
        "Hãy mở tệp gốc bằng Excel, kiểm tra trang tính này, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The sheet is damaged and cannot be read to its end ({reason}). Nothing was taken from it.",
        "Open the original in Excel, check this sheet, save it as .xlsx and send it again.")

    public static let workbookWithoutSheets = FindingCode(
        "workbook-without-sheets", .error,
        vi: "Tệp không có trang tính nào chứa được số liệu.",
        "Hãy kiểm tra lại tệp gốc rồi gửi đúng tệp báo cáo.",
        en: "The file has no sheet that could hold data.",
        "Check the original and send the right file.")

    public static let fileTooLarge = FindingCode(
        "file-too-large", .error,
        vi: "Tệp lớn hơn giới hạn {limit}.",
        "Hãy xóa hình ảnh và các trang tính không cần thiết, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file is larger than the limit of {limit}.",
        "Remove pictures and sheets that are not needed, save it as .xlsx and send it again.")

    public static let partTooLarge = FindingCode(
        "part-too-large", .error,
        vi: "Một phần của tệp sau khi giải nén lớn hơn giới hạn {limit}; chương trình dừng đọc tệp.",
        "Hãy chép riêng bảng báo cáo sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "A part of the file is larger than the limit of {limit} after unpacking; reading was stopped.",
        "Copy the table of the report alone into a new file, save it as .xlsx and send it again.")

    public static let workbookTooLarge = FindingCode(
        "workbook-too-large", .error,
        vi: "Tệp sau khi giải nén lớn hơn giới hạn {limit}; chương trình dừng đọc tệp.",
        "Hãy chép riêng bảng báo cáo sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file is larger than the limit of {limit} after unpacking; reading was stopped.",
        "Copy the table of the report alone into a new file, save it as .xlsx and send it again.")

    public static let compressionTooHigh = FindingCode(
        "compression-too-high", .error,
        vi: "Tệp được nén quá mức bình thường (hơn {limit} lần), có thể là tệp phá hoại; chương trình dừng đọc "
            + "tệp.",
        "Hãy chép riêng bảng báo cáo sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file is compressed beyond what is normal (more than {limit} times) and may be malicious; reading "
            + "was stopped.",
        "Copy the table of the report alone into a new file, save it as .xlsx and send it again.")

    public static let tooManyEntries = FindingCode(
        "too-many-entries", .error,
        vi: "Tệp chứa nhiều hơn {limit} phần bên trong; chương trình không đọc.",
        "Hãy chép riêng bảng báo cáo sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file holds more than {limit} parts and is not read.",
        "Copy the table of the report alone into a new file, save it as .xlsx and send it again.")

    public static let tooManySheets = FindingCode(
        "too-many-sheets", .error,
        vi: "Tệp có nhiều hơn {limit} trang tính; chương trình không đọc.",
        "Hãy chỉ giữ lại trang tính báo cáo, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file has more than {limit} sheets and is not read.",
        "Keep only the sheet of the report, save it as .xlsx and send it again.")

    public static let tooManyCells = FindingCode(
        "too-many-cells", .error,
        vi: "Tệp có nhiều hơn {limit} ô có dữ liệu; chương trình dừng đọc tệp.",
        "Hãy chép riêng bảng báo cáo sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file has more than {limit} cells with data; reading was stopped.",
        "Copy the table of the report alone into a new file, save it as .xlsx and send it again.")

    public static let tooManyStrings = FindingCode(
        "too-many-strings", .error,
        vi: "Tệp có nhiều hơn {limit} đoạn chữ khác nhau; chương trình dừng đọc tệp.",
        "Hãy chép riêng bảng báo cáo sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file has more than {limit} different texts; reading was stopped.",
        "Copy the table of the report alone into a new file, save it as .xlsx and send it again.")

    public static let tooManyMerges = FindingCode(
        "too-many-merges", .error,
        vi: "Tệp có nhiều hơn {limit} vùng ô gộp; chương trình dừng đọc tệp.",
        "Hãy chép riêng bảng báo cáo sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file has more than {limit} merged ranges; reading was stopped.",
        "Copy the table of the report alone into a new file, save it as .xlsx and send it again.")

    public static let tooManyStyles = FindingCode(
        "too-many-styles", .error,
        vi: "Tệp có nhiều hơn {limit} kiểu định dạng ô; chương trình không đọc.",
        "Hãy chép riêng bảng báo cáo (chỉ dán giá trị) sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file has more than {limit} cell styles and is not read.",
        "Copy the table of the report (values only) into a new file, save it as .xlsx and send it again.")

    public static let readingTooSlow = FindingCode(
        "reading-too-slow", .error,
        vi: "Đọc tệp quá {limit} giây mà chưa xong; chương trình dừng đọc tệp.",
        "Hãy chép riêng bảng báo cáo sang tệp mới, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "Reading the file took more than {limit} seconds and was stopped.",
        "Copy the table of the report alone into a new file, save it as .xlsx and send it again.")

    public static let tagTooLong = FindingCode(
        "tag-too-long", .error,
        vi: "Bên trong tệp có đoạn dài hơn {limit} không đúng cấu trúc bảng tính, có thể là tệp phá hoại; "
            + "chương trình dừng đọc tệp.",
        "Hãy mở tệp gốc bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file holds a stretch of more than {limit} without the structure of a workbook and may be "
            + "malicious; reading was stopped.",
        "Open the original in Excel, save it as .xlsx and send it again.")

    public static let doctypeRefused = FindingCode(
        "doctype-refused", .error,
        vi: "Bên trong tệp có khai báo lạ (DOCTYPE) mà bảng tính bình thường không có, có thể là tệp phá hoại; "
            + "chương trình dừng đọc tệp.",
        "Hãy mở tệp gốc bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file holds a DOCTYPE, which no normal workbook does, and may be malicious; reading was "
            + "stopped.",
        "Open the original in Excel, save it as .xlsx and send it again.")

    public static let duplicatePart = FindingCode(
        "duplicate-part", .error,
        vi: "Bên trong tệp có hai phần cùng tên “{value}”, không biết phần nào đúng; chương trình không đọc "
            + "tệp.",
        "Hãy mở tệp gốc bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The file holds two parts of the same name “{value}”, and which is right cannot be known; it is "
            + "not read.",
        "Open the original in Excel, save it as .xlsx and send it again.")

    public static let overlappingEntries = FindingCode(
        "overlapping-entries", .error,
        vi: "Các phần bên trong tệp nằm chồng lên nhau, có thể là tệp phá hoại; chương trình không đọc tệp.",
        "Hãy mở tệp gốc bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.",
        en: "The parts inside the file overlap; it may be malicious and is not read.",
        "Open the original in Excel, save it as .xlsx and send it again.")
}
