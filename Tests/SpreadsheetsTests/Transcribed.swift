import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// Reads a text that is first rewritten as a workbook.
func transcribed(_ text: String, _ format: TranscribedFormat) throws -> Workbook {
    try transcribed(Array(text.utf8), format)
}

func transcribed(
    _ bytes: [UInt8], _ format: TranscribedFormat, _ change: (inout Limits) -> Void = { _ in }
) throws -> Workbook {
    var limits = Limits.standard
    change(&limits)
    let parts = try Transcription.parts(of: bytes, in: format, named: "a.xls", limits: limits)
    return try SpreadsheetReader.read(
        bytes: ZipMaker.zip(parts.map { ($0.name, Array($0.content.utf8)) }), named: "a.xlsx")
}

extension Sheet {
    /// Every text of the sheet with its place. Rows are separated by a stroke.
    var table: String {
        occupiedRows.map { row in
            cells(inRow: row).map { "\($0.address) \($0.value.shown)" }.joined(separator: ", ")
        }.joined(separator: " | ")
    }
}

extension CellValue {
    fileprivate var shown: String {
        if case .text(let text) = self { text } else { "\(self)" }
    }
}
