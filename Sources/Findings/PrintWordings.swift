/// What is said of PDFs, and of pictures, that could not be made. The report itself is published all the same.
enum PrintWordings {
    static let pdfPrinterMissing = Wording(
        .warning,
        vi:
            "Máy này không có Chromium hoặc WeasyPrint dùng được để in ra PDF; báo cáo HTML vẫn được công bố, không có PDF.",
        "Hãy nhờ người quản trị cài đặt (trên Debian: apt install chromium fonts-liberation), hoặc mở báo cáo bằng trình "
            + "duyệt rồi in ra PDF.",
        en:
            "This machine has no usable Chromium or WeasyPrint to print PDF with; the HTML report was published without PDF.",
        "Have one installed (on Debian: apt install chromium fonts-liberation), or print the report from a browser.")

    static let pdfNotMade = Wording(
        .warning,
        vi: "{field} không in được trang này ra PDF ({reason}); báo cáo HTML vẫn được công bố, không có tệp PDF nào.",
        "Hãy chạy lại; nếu vẫn vậy, mở báo cáo bằng trình duyệt rồi in ra PDF và báo cho người quản trị.",
        en: "{field} could not print this page to PDF ({reason}); the HTML report was published without any PDF.",
        "Run again; if it happens again, print the report from a browser and tell the administrator.")

    static let documentWithoutCharts = Wording(
        .warning,
        vi:
            "Bản Word thiếu hình của biểu đồ: {reason}. Tên biểu đồ và bảng số liệu vẫn có đủ; báo cáo HTML không thiếu gì.",
        "Nếu cần hình trong bản Word, hãy nhờ người quản trị cài đặt (trên Debian: apt install librsvg2-2 fonts-liberation) "
            + "rồi lập lại báo cáo với --as-of.",
        en:
            "The Word documents lack pictures of charts: {reason}. Names of charts and tables of their figures are there; "
            + "the HTML report lacks nothing.",
        "If you need them in Word, have them installed (on Debian: apt install librsvg2-2 fonts-liberation) and make the "
            + "report again with --as-of.")
}
