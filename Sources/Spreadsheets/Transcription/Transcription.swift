import Findings

/// Spreadsheets of other formats that the program itself rewrites. They are text formats, which LibreOffice reads
/// incompletely.
public enum Transcription {
    /// The parts of a workbook that says the same as the file, and their names in the package.
    ///
    /// - Throws: `UnreadableFile` if nothing can be read from the file.
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
