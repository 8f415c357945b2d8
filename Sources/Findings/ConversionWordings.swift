/// The catalogue for spreadsheets of other formats, which LibreOffice makes workbooks of where it is installed.
enum ConversionWordings {
    static let oldWorkbook = unread(
        vi: "bảng tính Excel kiểu cũ (.xls, Excel 97–2003)", en: "an old Excel workbook (.xls, Excel 97–2003)")
    static let binaryWorkbook = unread(
        vi: "bảng tính Excel dạng nhị phân (.xlsb)", en: "a binary Excel workbook (.xlsb)")
    static let openDocument = unread(
        vi: "bảng tính OpenDocument (.ods)", en: "an OpenDocument spreadsheet (.ods)")
    static let xmlSpreadsheet2003 = Wording(
        .error,
        vi: "Tệp là bảng tính XML 2003 (SpreadsheetML), không đọc trực tiếp được.",
        "Hãy mở tệp bằng Excel, lưu lại dưới dạng .xlsx rồi gửi tệp mới.",
        en: "The file is an XML Spreadsheet 2003, which is not read as it is.",
        "Open it in Excel, save it as .xlsx and send the new file.")

    /// Both ways out: by whoever sent it, by whoever runs the machine.
    private static func unread(vi vietnamese: String, en english: String) -> Wording {
        Wording(
            .error,
            vi: "Tệp là \(vietnamese); máy này không có LibreOffice để chuyển sang .xlsx nên chưa đọc được.",
            "Hãy chọn một trong hai cách: mở tệp bằng Excel hoặc LibreOffice, lưu lại dưới dạng .xlsx rồi gửi tệp "
                + "mới; hoặc nhờ người quản trị cài LibreOffice trên máy này (trên Debian: apt install "
                + "libreoffice-calc) rồi chạy lại.",
            en: "The file is \(english); this machine has no LibreOffice to make an .xlsx of it, so it was not read.",
            "Do one of two things: open it in Excel or LibreOffice, save it as .xlsx and send the new file; or have "
                + "LibreOffice installed on this machine (on Debian: apt install libreoffice-calc) and run again.",
            toDistrict: .words(
                "Tệp là \(vietnamese), chưa đọc được.",
                "Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại dưới dạng .xlsx rồi gửi tệp mới."))
    }

    static let fileConverted = Wording(
        .notice,
        vi: "Tệp là bảng tính {assumed}; số liệu được đọc từ bản .xlsx do LibreOffice chuyển. Kho lưu giữ cả hai bản.",
        "Không phải làm gì. Lần sau, hãy lưu tệp dưới dạng .xlsx trước khi gửi.",
        en:
            "The file is a spreadsheet of {assumed}; its figures were read from the .xlsx that LibreOffice made of it. "
            + "The archive keeps both.",
        "Nothing needs to be done. Save it as .xlsx before sending it next time.")

    static let fileTranscribed = Wording(
        .notice,
        vi: "Tệp là bảng {assumed}, không phải sổ làm việc Excel; mỗi ô được đọc đúng như khi mở tệp.",
        "Không phải làm gì. Lần sau, hãy lưu tệp dưới dạng .xlsx trước khi gửi.",
        en: "The file is a table of {assumed}, no Excel workbook; each cell was read as the file shows it.",
        "Nothing needs to be done. Save it as .xlsx before sending it next time.")

    static let fileNotConverted = Wording(
        .error,
        vi: "Tệp là bảng tính {assumed}; LibreOffice không chuyển được sang .xlsx ({reason}) nên không đọc được.",
        "Hãy mở tệp bằng Excel hoặc LibreOffice, kiểm tra số liệu, lưu lại dưới dạng .xlsx rồi gửi tệp mới.",
        en:
            "The file is a spreadsheet of {assumed}; LibreOffice could not make an .xlsx of it ({reason}), so it was "
            + "not read.",
        "Open it in Excel or LibreOffice, check the figures, save it as .xlsx and send the new file.",
        toDistrict: .words(
            "Tệp là bảng tính {assumed}, không đọc được.",
            "Hãy mở tệp bằng Excel hoặc LibreOffice, kiểm tra số liệu, lưu lại dưới dạng .xlsx rồi gửi tệp mới."))
}
