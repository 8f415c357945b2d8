// Templates, and PDFs and pictures that could not be made. The report itself is published anyway.

extension FindingCode {
    /// In the order of the catalogue.
    static let pages: [FindingCode] = [
        .templateWrong, .templateFileWrong, .templateIdle, .templateKeyDropped, .templateKeysUnused, .pdfPrinterMissing,
        .pdfNotMade, .documentWithoutCharts,
    ]

    public static let templateWrong = FindingCode(
        "template-wrong", .error,
        vi: "Mẫu trình bày có lỗi ở dòng {line}, cột {column}: {reason}.",
        "Hãy sửa mẫu, hoặc xóa tệp để dùng mẫu có sẵn; khi mẫu còn lỗi thì chưa lập được báo cáo.",
        en: "The template is wrong at line {line}, column {column}: {reason}.",
        "Mend it, or remove the file to use the built-in one; no report can be made while it is wrong.")

    public static let templateFileWrong = FindingCode(
        "template-file-wrong", .error,
        vi: "Không dùng được mẫu trình bày này: {reason}.",
        "Hãy đổi tên, sửa hoặc xóa tệp; khi còn tệp như vậy thì chưa lập được báo cáo.",
        en: "This template is of no use: {reason}.",
        "Rename, mend or remove the file; no report can be made while it is there.")

    public static let templateIdle = FindingCode(
        "template-idle", .warning,
        vi: "Không mẫu nào gọi đến mẫu “{value}” nữa, nên tệp này không có tác dụng.",
        "Hãy gọi mẫu này trong mẫu của báo cáo hoặc phụ lục, hoặc xóa tệp.",
        en: "No template includes “{value}” any more, so the file has no effect.",
        "Include it in the template of the report or of the annex, or remove the file.")

    public static let templateKeyDropped = FindingCode(
        "template-key-dropped", .notice,
        vi: "Mẫu có sẵn in ra “{key}” ({reason}), còn các mẫu ở đây thì không.",
        "Nếu cố ý bỏ thì không cần làm gì; nếu không, hãy thêm lại khóa này.",
        en: "The built-in templates show “{key}” ({reason}), the templates here do not.",
        "Nothing to do if that is intended; otherwise put the key back.")

    public static let templateKeysUnused = FindingCode(
        "template-keys-unused", .notice,
        vi: "Có {count} khóa chưa mẫu nào dùng: {suggestions}.",
        "Không cần làm gì; TEMPLATES.md giải thích từng khóa.",
        en: "No template uses these {count} keys: {suggestions}.",
        "Nothing to do; TEMPLATES.md explains each key.")

    public static let pdfPrinterMissing = FindingCode(
        "pdf-printer-missing", .warning,
        vi:
            "Máy này không có Chromium hoặc WeasyPrint dùng được để in ra PDF; báo cáo HTML vẫn được công bố, không có PDF.",
        "Hãy nhờ người quản trị cài đặt (trên Debian: apt install chromium fonts-liberation), hoặc mở báo cáo bằng trình "
            + "duyệt rồi in ra PDF.",
        en:
            "This machine has no usable Chromium or WeasyPrint to print PDF with; the HTML report was published without PDF.",
        "Have one installed (on Debian: apt install chromium fonts-liberation), or print the report from a browser.")

    public static let pdfNotMade = FindingCode(
        "pdf-not-made", .warning,
        vi: "{field} không in được trang này ra PDF ({reason}); báo cáo HTML vẫn được công bố, không có tệp PDF nào.",
        "Hãy chạy lại; nếu vẫn vậy, mở báo cáo bằng trình duyệt rồi in ra PDF và báo cho người quản trị.",
        en: "{field} could not print this page to PDF ({reason}); the HTML report was published without any PDF.",
        "Run again; if it happens again, print the report from a browser and tell the administrator.")

    public static let documentWithoutCharts = FindingCode(
        "document-without-charts", .warning,
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
