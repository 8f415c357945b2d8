// What a file is (Spreadsheets).

extension Clause {
    public static let excelWorkbook = Clause("bảng tính Excel", en: "an Excel workbook")
    public static let separatedText = Clause("văn bản phân cột (CSV)", en: "separated text (CSV)")

    // MARK: No spreadsheet: `{assumed}` of `foreign-file`

    public static let unknownFile = Clause("tệp không rõ loại", en: "unknown")
    public static let zipArchive = Clause("tệp nén ZIP", en: "ZIP")
    public static let xmlFile = Clause("tệp XML", en: "XML")
    public static let program = Clause("chương trình EXE", en: "EXE")
    public static let oldOfficeFile = Clause("tệp Office kiểu cũ", en: "OLE")
    public static let openDocumentText = Clause("văn bản OpenDocument", en: "OpenDocument")
    public static let pictureOrFilm = Clause("ảnh hoặc phim (HEIC, MP4)", en: "HEIC/MP4")

    /// - Parameter format: PDF.
    public static func document(_ format: String) -> Clause { Clause("văn bản \(format)", en: format) }

    /// - Parameter format: PNG.
    public static func picture(_ format: String) -> Clause { Clause("ảnh \(format)", en: format) }

    /// - Parameter ending: `.docx`.
    public static func wordDocument(_ ending: String) -> Clause { document("Word (\(ending))") }

    /// - Parameter ending: `.pptx`.
    public static func presentation(_ ending: String) -> Clause {
        Clause("bài trình chiếu PowerPoint (\(ending))", en: "PowerPoint (\(ending))")
    }

    // MARK: What separates the columns of a text: `{assumed}` of `csv-separator-assumed`

    public static let tabs = Clause("tab", en: "tabs")
    public static let semicolons = Clause("chấm phẩy (;)", en: "semicolons (;)")
    public static let verticalBars = Clause("gạch đứng (|)", en: "vertical bars (|)")
}
