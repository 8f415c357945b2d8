/// What a CSV file may hold at most. Beyond it, what was read stays and a finding says what was left out.
enum CSVLimits {
    /// Bytes of one field in UTF-8. A spreadsheet's cell holds 32,767 characters, at most three bytes each.
    static let fieldBytes = 98_304
    /// Cells that are not empty, in all: as many as of a workbook, with their text within a gigabyte of memory.
    static let cells = 10_000_000
    /// Findings of one kind that are told one by one; the rest are counted.
    static let findingsOfAKind = 50
}
