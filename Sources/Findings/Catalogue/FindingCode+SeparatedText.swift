// Separated text (CSV): what had to be assumed to read it, and what is wrong with it.

extension FindingCode {
    /// In the order of the catalogue.
    static let separatedText: [FindingCode] = [
        .csvEncodingAssumed, .csvEncodingUnclear, .csvSeparatorAssumed, .csvNULsDropped, .csvMarksDropped,
        .csvUnreadableCharacter, .csvUnclosedQuote, .csvTextAfterQuote, .csvLongField, .csvLongRow, .csvShortRow,
        .csvWideRow, .csvTooLarge, .csvFurtherFindings,
    ]

    public static let csvEncodingAssumed = FindingCode(
        "csv-encoding-assumed", .notice,
        vi: "Tệp không ghi bảng mã chữ; chương trình đã đọc theo {assumed} vì chữ đọc ra đúng tiếng Việt.",
        "Hãy xem lại tên các xã; nếu chữ sai, lưu lại tệp dưới dạng .xlsx hoặc CSV UTF-8.",
        en: "The file does not say its encoding; it was read as {assumed}, in which its text is Vietnamese.",
        "Look at the names of communes; if letters are wrong, save the file as .xlsx or CSV UTF-8.")

    public static let csvEncodingUnclear = FindingCode(
        "csv-encoding-unclear", .warning,
        vi: "Không nhận ra bảng mã chữ của tệp; chương trình tạm đọc theo {assumed} nhưng chữ đọc ra không giống"
            + " tiếng Việt.",
        "Hãy mở tệp gốc và lưu lại dưới dạng .xlsx hoặc CSV UTF-8.",
        en: "The encoding of the file was not recognised; it was read as {assumed}, but the text does not look like"
            + " Vietnamese.",
        "Open the original and save it as .xlsx or CSV UTF-8.")

    public static let csvSeparatorAssumed = FindingCode(
        "csv-separator-assumed", .notice,
        vi: "Các cột trong tệp được hiểu là ngăn cách nhau bằng dấu {assumed}.",
        "Nếu các cột bị lệch, hãy lưu lại tệp dưới dạng .xlsx.",
        en: "The columns of the file were taken to be separated by {assumed}.",
        "If columns are out of place, save the file as .xlsx.")

    public static let csvNULsDropped = FindingCode(
        "csv-nuls-dropped", .warning,
        vi: "Tệp có {count} ký tự rỗng (NUL), ký tự đầu tiên ở dòng {line}; chương trình đã bỏ các ký tự này."
            + " Tệp có thể đã hỏng khi sao chép.",
        "Hãy so số liệu với tệp gốc; nếu khác, gửi lại tệp.",
        en: "The file holds {count} NUL characters, the first in line {line}; they were dropped. The file may have been"
            + " damaged in copying.",
        "Compare the figures with the original; send the file again if they differ.")

    public static let csvMarksDropped = FindingCode(
        "csv-marks-dropped", .notice,
        vi: "Giữa tệp có {count} dấu mở đầu tệp (BOM), dấu đầu tiên ở dòng {line}; có thể nhiều tệp đã được ghép"
            + " làm một. Chương trình đã bỏ các dấu này.",
        "Hãy kiểm tra xem tệp có lặp lại tiêu đề hoặc số liệu hay không.",
        en: "There are {count} byte-order marks in the middle of the file, the first in line {line}: several files"
            + " may have been joined. They were dropped.",
        "Check whether heads or figures are repeated.")

    public static let csvUnreadableCharacter = FindingCode(
        "csv-unreadable-character", .warning,
        vi: "Ô có ký tự không đọc được (dòng {line} của tệp): “{value}”.",
        "Hãy sửa lại ô này trong tệp gốc rồi gửi lại.",
        en: "The cell holds a character that cannot be read (line {line} of the file): “{value}”.",
        "Correct the cell in the original and send the file again.")

    public static let csvUnclosedQuote = FindingCode(
        "csv-unclosed-quote", .error,
        vi: "Ô mở đầu bằng dấu ngoặc kép nhưng không có dấu đóng (dòng {line} của tệp): “{value}”. Các ô từ đây đến"
            + " hết hàng có thể bị lệch cột.",
        "Hãy mở tệp bằng Excel, kiểm tra hàng này rồi lưu lại dưới dạng .xlsx.",
        en: "The cell starts with a quotation mark that is never closed (line {line} of the file): “{value}”. The cells"
            + " from here to the end of the line may be out of place.",
        "Open the file in Excel, check the line and save it as .xlsx.")

    public static let csvTextAfterQuote = FindingCode(
        "csv-text-after-quote", .warning,
        vi: "Sau dấu ngoặc kép đóng của ô còn có chữ (dòng {line} của tệp); ô được đọc là “{value}”.",
        "Hãy so ô này với tệp gốc và sửa nếu khác.",
        en: "Text follows the closing quotation mark of the cell (line {line} of the file); the cell was read as"
            + " “{value}”.",
        "Compare the cell with the original and correct it if it differs.")

    public static let csvLongField = FindingCode(
        "csv-long-field", .error,
        vi: "Ô quá dài (dòng {line} của tệp): một ô chỉ chứa được {limit} ký tự; phần vượt quá đã bị cắt.",
        "Hãy kiểm tra ô này trong tệp gốc; có thể thiếu dấu xuống dòng hoặc dấu ngăn cách cột.",
        en: "The cell is too long (line {line} of the file): a cell holds {limit} characters; the rest was cut off.",
        "Check the cell in the original; a line end or a separator may be missing.")

    public static let csvLongRow = FindingCode(
        "csv-long-row", .warning,
        vi: "Hàng có {count} ô, trong khi bảng có {expected} cột (dòng {line} của tệp); số liệu có thể bị lệch cột.",
        "Hãy kiểm tra hàng này, nhất là số thập phân viết bằng dấu phẩy hoặc chữ có dấu ngăn cách cột.",
        en: "The row has {count} cells, the table {expected} columns (line {line} of the file); figures may be in the"
            + " wrong column.",
        "Check the row, above all numbers with a decimal comma and text that holds the separator.")

    public static let csvShortRow = FindingCode(
        "csv-short-row", .warning,
        vi:
            "Hàng chỉ có {count} ô, trong khi bảng có {expected} cột (dòng {line} của tệp); số liệu có thể bị "
            + "lệch cột.",
        "Hãy kiểm tra hàng này và điền đủ các cột.",
        en: "The row has only {count} cells, the table {expected} columns (line {line} of the file); figures may be in"
            + " the wrong column.",
        "Check the row and fill in all columns.")

    public static let csvWideRow = FindingCode(
        "csv-wide-row", .error,
        vi: "Hàng có quá nhiều ô (dòng {line} của tệp): bảng tính chỉ đến cột {limit}; phần vượt quá không được đọc.",
        "Hãy kiểm tra hàng này trong tệp gốc; có thể thiếu dấu xuống dòng.",
        en: "The row has too many cells (line {line} of the file): a sheet ends at column {limit}; the rest was not"
            + " read.",
        "Check the row in the original; line ends may be missing.")

    public static let csvTooLarge = FindingCode(
        "csv-too-large", .error,
        vi: "Tệp quá lớn: một trang tính chỉ có {limit} hàng; từ dòng {line} của tệp trở đi không được đọc.",
        "Hãy xóa các hàng thừa hoặc chia tệp thành nhiều tệp.",
        en: "The file is too large: a sheet has {limit} rows; from line {line} of the file on nothing was read.",
        "Delete surplus rows or divide the file.")

    public static let csvFurtherFindings = FindingCode(
        "csv-further-findings", .warning,
        vi: "Còn {count} chỗ nữa cùng mã phát hiện [{key}] không liệt kê ở đây.",
        "Hãy sửa các chỗ đã nêu, rồi chạy lại để xem phần còn lại.",
        en: "There are {count} more of the kind [{key}] that are not listed.",
        "Correct those that are, then run again to see the rest.",
        toDistrict: .words(
            "Còn {count} chỗ nữa có cùng sai sót, không liệt kê ở đây.",
            "Hãy rà soát cả tệp, sửa các chỗ tương tự rồi gửi lại."))
}
