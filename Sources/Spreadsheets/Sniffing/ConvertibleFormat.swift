import Findings

/// Formats of spreadsheets that are not read here, but that LibreOffice can turn into workbooks.
public enum ConvertibleFormat: String, Sendable, CaseIterable {
    case excel97 = "xls"
    case excelBinary = "xlsb"
    case openDocument = "ods"

    /// The file name extension that the file must have to be recognised.
    public var ending: String { rawValue }

    /// The common name of the format.
    public var name: String {
        switch self {
        case .excel97: "Excel 97–2003 (.xls)"
        case .excelBinary: "Excel Binary (.xlsb)"
        case .openDocument: "OpenDocument (.ods)"
        }
    }

    /// The format of a file that was refused with this code.
    init?(refusedAs code: FindingCode) {
        switch code {
        case .oldWorkbook: self = .excel97
        case .binaryWorkbook: self = .excelBinary
        case .openDocument: self = .openDocument
        default: return nil
        }
    }
}
