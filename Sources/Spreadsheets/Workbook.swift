import Findings

/// A spreadsheet file as read (bảng tính): its sheets and what had to be said while reading.
public struct Workbook: Sendable {
    public let format: FileFormat
    /// In the workbook's order. Chart sheets and damaged sheets are not among them; a finding names each.
    public let sheets: [Sheet]
    /// Notices, warnings and errors of reading; `place.file` is the name that was given.
    public let findings: [Finding]

    public init(format: FileFormat, sheets: [Sheet], findings: [Finding] = []) {
        self.format = format
        self.sheets = sheets
        self.findings = findings
    }

    /// The sheet to look at when nothing else decides: the first visible one, else the first.
    public var defaultSheet: Sheet? { sheets.first { $0.visibility == .visible } ?? sheets.first }
}
