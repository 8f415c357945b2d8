import Findings

/// Formats of spreadsheets that are not read, and that LibreOffice makes workbooks of.
public enum ConvertibleFormat: String, Sendable, CaseIterable {
    case excel97 = "xls"
    case excelBinary = "xlsb"
    case openDocument = "ods"

    /// What a file has to be called so that it is known for what it is.
    public var ending: String { rawValue }

    /// As people know it.
    public var name: String {
        switch self {
        case .excel97: "Excel 97–2003 (.xls)"
        case .excelBinary: "Excel Binary (.xlsb)"
        case .openDocument: "OpenDocument (.ods)"
        }
    }

    /// The format of a file that was refused for being of it.
    init?(refusedAs code: FindingCode) {
        switch code {
        case .oldWorkbook: self = .excel97
        case .binaryWorkbook: self = .excelBinary
        case .openDocument: self = .openDocument
        default: return nil
        }
    }
}
