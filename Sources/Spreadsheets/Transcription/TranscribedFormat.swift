import Findings

/// Formats of spreadsheets that are texts, and are taken down as workbooks before they are read.
public enum TranscribedFormat: Sendable, CaseIterable {
    case xmlSpreadsheet2003, html

    /// As people know it.
    public var name: String {
        switch self {
        case .xmlSpreadsheet2003: "XML Spreadsheet 2003"
        case .html: "HTML"
        }
    }

    /// The format of a file that was refused for being of it.
    init?(refusedAs code: FindingCode) {
        switch code {
        case .xmlSpreadsheet2003: self = .xmlSpreadsheet2003
        case .htmlTable: self = .html
        default: return nil
        }
    }
}
