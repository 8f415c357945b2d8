import Findings

/// Spreadsheets of other formats that are taken down by the program itself: texts, of which LibreOffice loses some.
public enum Transcription {
    /// The parts of the workbook that says the same as the file, by their names in the package.
    ///
    /// - Throws: `UnreadableFile` when nothing can be had from the file.
    public static func parts(
        of bytes: [UInt8], in format: TranscribedFormat, named: String, limits: Limits = .standard
    ) throws(UnreadableFile) -> [(name: String, content: String)] {
        do throws(PartFailure) {
            let workbook =
                switch format {
                case .xmlSpreadsheet2003: try XMLSpreadsheetHandler.workbook(of: bytes, limits: limits)
                case .html: try HTMLTables.workbook(of: bytes, limits: limits)
                }
            return workbook.parts
        } catch {
            throw UnreadableFile(error, named: named)
        }
    }
}
