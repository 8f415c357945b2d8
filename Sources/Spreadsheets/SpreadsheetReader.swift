import Findings

/// Reads spreadsheet files: workbooks and separated text, told apart by their content.
public enum SpreadsheetReader {
    /// Reads the file at a path.
    /// - Parameter named: the name that findings give it.
    /// - Throws: `UnreadableFile` when nothing can be read from it.
    public static func read(
        path: String, named: String, limits: Limits = .standard
    ) throws(UnreadableFile) -> Workbook {
        try read(bytes: [], named: named, limits: limits)
    }

    /// Reads a file whose bytes are at hand.
    /// - Parameter named: the name that findings give it.
    /// - Throws: `UnreadableFile` when nothing can be read from it.
    public static func read(
        bytes: [UInt8], named: String, limits: Limits = .standard
    ) throws(UnreadableFile) -> Workbook {
        guard !bytes.isEmpty else { throw UnreadableFile(Finding(.emptyFile, at: Place(file: named))) }
        return try CSVReader.read(bytes: bytes, named: named, limits: limits)
    }
}
