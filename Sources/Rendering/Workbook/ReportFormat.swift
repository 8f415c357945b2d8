/// A form in which the report is published besides pages, CSV and JSON (định dạng kèm theo). The raw value is what the
/// settings write.
public enum ReportFormat: String, Sendable, CaseIterable {
    /// One workbook with all tables.
    case xlsx
    /// The report and its annexes for Word.
    case docx
}

extension RenderedFile {
    /// The workbook with all tables of the report.
    public static let workbookPath = "bao-cao-tong-hop.xlsx"
}
