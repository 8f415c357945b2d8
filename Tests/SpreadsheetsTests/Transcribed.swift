import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// What is read of a text that is taken down as a workbook first.
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
    /// Every text of the sheet by its place, rows apart by a stroke.
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
