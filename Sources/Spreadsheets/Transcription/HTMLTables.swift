import Foundation

/// Puts the tables of a web page on one sheet, below each other, with the texts around them in rows of their own. Each
/// page of an archive of pages (`WebArchive`) becomes a sheet.
///
/// Every cell is text as the page shows it; as with separated text, a later stage decides what `1,5` means. A cell that
/// spans others becomes a merge. What the page hides stays hidden or is left out.
enum HTMLTables {
    /// Pages that reporting systems produce take a few MiB.
    private static let largestPage = 64 << 20

    static func workbook(of bytes: [UInt8], limits: Limits) throws(PartFailure) -> TranscribedWorkbook {
        guard bytes.count <= min(largestPage, limits.fileBytes) else {
            throw .refused(.fileTooLarge, details: [.limit: InflationBudget.size(largestPage)])
        }
        let pages =
            try WebArchive(bytes)?.pages ?? [WebArchive.Page(name: nil, file: "", bytes: bytes, charset: nil)]
        guard pages.count <= limits.sheets else {
            throw .refused(.tooManySheets, details: [.limit: "\(limits.sheets)"])
        }
        var sheets: [TranscribedWorkbook.Sheet] = []
        for page in pages {
            let text = text(of: page).replacing("\u{FEFF}", with: "", maxReplacements: 1)
            let builder = HTMLSheetBuilder(rules: HTMLStyleRules(in: text), limits: limits)
            try HTMLParser.parse(text, limits: limits, into: builder)
            var sheet = builder.finish()
            (sheet.name, sheet.isHidden) = (page.name ?? "Sheet\(sheets.count + 1)", page.isHidden)
            sheets.append(sheet)
        }
        return TranscribedWorkbook(sheets: sheets)
    }

    /// The encoding comes from a byte order mark, from the archive, or from the page itself; otherwise it is UTF-8 if
    /// the bytes are valid, and Western if not.
    static func text(of page: WebArchive.Page) -> String {
        let bytes = page.bytes
        if let encoding = CSVEncoding.utf16(of: Array(bytes.prefix(8192))) {
            let name = encoding == .utf16LittleEndian ? "UTF-16LE" : "UTF-16BE"
            return MIMEText.decode(bytes, charset: name)
        }
        let head = String(decoding: bytes.prefix(8192), as: UTF8.self)
        let declared =
            page.charset
            ?? head.firstMatch(of: #/charset\s*=\s*["']?([A-Za-z0-9_:.\-]+)/#.ignoresCase()).map { String($0.1) }
        guard let declared, !declared.lowercased().hasPrefix("utf-16") else { return MIMEText.plain(bytes[...]) }
        return MIMEText.decode(bytes, charset: declared)
    }
}
