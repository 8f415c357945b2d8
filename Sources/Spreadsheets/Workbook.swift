import Findings

/// A spreadsheet file that was read (bảng tính): its sheets, and the findings from reading it.
public struct Workbook: Sendable {
    public let format: FileFormat
    /// In the workbook's order, without chart sheets and damaged sheets; a finding names each of these.
    public let sheets: [Sheet]
    /// Notices, warnings and errors from reading. `place.file` is the name that the caller gave.
    public let findings: [Finding]

    public init(format: FileFormat, sheets: [Sheet], findings: [Finding] = []) {
        self.format = format
        self.sheets = sheets
        self.findings = findings
    }

    /// The sheet to use if nothing else decides: the first visible one or, if there is none, the first.
    public var defaultSheet: Sheet? { sheets.first { $0.visibility == .visible } ?? sheets.first }
}
