/// How much a CSV file may have. Beyond that the rest is left out, and a finding says so.
enum CSVLimits {
    /// Bytes of one field in UTF-8. A spreadsheet's cell can have 32,767 characters, which take at most three bytes
    /// each.
    static let fieldBytes = 98_304
    /// Cells that are not empty, in the whole file. A workbook may have as many; with their text they take less than a
    /// gigabyte of memory.
    static let cells = 10_000_000
    /// How many findings of one kind are listed; the rest are only counted.
    static let findingsOfAKind = 50
}
