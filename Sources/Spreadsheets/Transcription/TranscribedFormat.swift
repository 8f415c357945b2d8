import Findings

/// Formats of spreadsheets that are text, and are rewritten as workbooks before they are read.
public enum TranscribedFormat: Sendable, CaseIterable {
    case xmlSpreadsheet2003, html

    /// The common name of the format.
    public var name: String {
        switch self {
        case .xmlSpreadsheet2003: "XML Spreadsheet 2003"
        case .html: "HTML"
        }
    }

    /// The format of a file that was refused with this code.
    init?(refusedAs code: FindingCode) {
        switch code {
        case .xmlSpreadsheet2003: self = .xmlSpreadsheet2003
        case .htmlTable: self = .html
        default: return nil
        }
    }
}
