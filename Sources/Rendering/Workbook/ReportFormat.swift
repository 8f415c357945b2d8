/// A format in which the report is published in addition to pages, CSV and JSON (định dạng kèm theo). The raw value is
/// its name in the settings.
public enum ReportFormat: String, Sendable, CaseIterable {
    /// One workbook with all tables.
    case xlsx
    /// The report and its annexes as Word documents.
    case docx
}

extension RenderedFile {
    /// The workbook with all tables of the report.
    public static let workbookPath = "bao-cao-tong-hop.xlsx"
}
