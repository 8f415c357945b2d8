import Findings

/// Reads spreadsheet files: workbooks and separated text, told apart by their content.
public enum SpreadsheetReader {
    /// Reads the file at a path.
    /// - Parameters:
    ///   - named: the name that findings give it.
    ///   - expectedHeads: heads of columns that the table should have; in separated text, the separator that shows
    ///     more of them wins over any other. Compared without marks and case.
    /// - Throws: `UnreadableFile` when nothing can be read from it.
    public static func read(
        path: String, named: String, expectedHeads: [String] = [], limits: Limits = .standard
    ) throws(UnreadableFile) -> Workbook {
        try read(bytes: [], named: named, expectedHeads: expectedHeads, limits: limits)
    }

    /// Reads a file whose bytes are at hand.
    /// - Parameters:
    ///   - named: the name that findings give it.
    ///   - expectedHeads: heads of columns that the table should have; in separated text, the separator that shows
    ///     more of them wins over any other. Compared without marks and case.
    /// - Throws: `UnreadableFile` when nothing can be read from it.
    public static func read(
        bytes: [UInt8], named: String, expectedHeads: [String] = [], limits: Limits = .standard
    ) throws(UnreadableFile) -> Workbook {
        guard !bytes.isEmpty else { throw UnreadableFile(Finding(.emptyFile, at: Place(file: named))) }
        return CSVReader.read(bytes: bytes, named: named, expectedHeads: expectedHeads)
    }
}
