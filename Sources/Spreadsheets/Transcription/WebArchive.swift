/// A web page saved in one message together with everything it needs (MHTML, RFC 2557; `.mht`). Excel can save
/// workbooks this way: one page per sheet, and a first page that lists them.
struct WebArchive {
    struct Page {
        /// The name of the sheet, if the archive gives it.
        var name: String?
        var isHidden = false
        /// The last part of the address under which the archive has the page, in lower case.
        let file: String
        let bytes: [UInt8]
        /// The name of its encoding, if the archive gives it.
        let charset: String?
    }

    /// The pages that people see, in the order of the sheets.
    let pages: [Page]

    /// `nil` if the page is not an archive.
    init?(_ bytes: [UInt8]) throws(PartFailure) {
        let (header, body) = MIMEHeader.split(bytes[...])
        let type = MIMEValue(header["content-type"] ?? "")
        guard type.main == "multipart/related", let boundary = type["boundary"], !boundary.isEmpty else { return nil }
        let parts = MIMEParts(of: body, boundary: boundary)
        guard parts.isWhole else { throw .damaged("the archive of web pages is cut off") }
        let pages = parts.all.compactMap(Self.page)
        guard let first = pages.first else { throw .damaged("an archive without a web page") }
        let sheets = Self.sheets(listedBy: HTMLTables.text(of: first))
        guard sheets.contains(where: { $0.file != nil }) else {
            self.pages = pages.count == 1 && sheets.count == 1 ? [first.named(as: sheets[0])] : pages
            return
        }
        var ofSheets: [Page] = []
        for sheet in sheets {
            guard let page = pages.first(where: { $0.file == sheet.file }) else {
                throw .damaged("the page of the sheet “\(sheet.name ?? "")” is missing")
            }
            ofSheets.append(page.named(as: sheet))
        }
        self.pages = ofSheets
    }

    private static func page(_ part: ArraySlice<UInt8>) -> Page? {
        let (header, body) = MIMEHeader.split(part)
        let type = MIMEValue(header["content-type"] ?? "")
        guard ["text/html", "application/xhtml+xml"].contains(type.main) else { return nil }
        return Page(
            file: lastPiece(of: header["content-location"] ?? ""),
            bytes: TransferEncoding.decode(body, header["content-transfer-encoding"] ?? ""), charset: type["charset"])
    }

    private static func lastPiece(of address: String) -> String {
        String(address.lowercased().split { $0 == "/" || $0 == "\\" }.last ?? "")
    }
}

// MARK: What Excel's first page says about the sheets

extension WebArchive {
    fileprivate struct ListedSheet {
        let name: String?
        /// The page with its cells, if that is another one.
        let file: String?
        let isHidden: Bool
    }

    private static func sheets(listedBy page: String) -> [ListedSheet] {
        let entries = page.matches(
            of: #/<x:ExcelWorksheet>(.*?)<\/x:ExcelWorksheet>/#.ignoresCase().dotMatchesNewlines())
        return entries.map { entry in
            let name = entry.1.firstMatch(of: #/<x:Name>(.*?)<\/x:Name>/#.ignoresCase().dotMatchesNewlines())
            let source = entry.1.firstMatch(of: #/<x:WorksheetSource\s[^>]*HRef\s*=\s*["']?([^"'>]+)/#.ignoresCase())
            return ListedSheet(
                name: name.map { plain($0.1) }.flatMap { $0.isEmpty ? nil : $0 },
                file: source.map { lastPiece(of: String($0.1)) },
                isHidden: entry.1.contains(#/<x:Visible>\s*Sheet(Very)?Hidden/#.ignoresCase()))
        }
    }

    private static func plain(_ markup: Substring) -> String {
        markup.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}

extension WebArchive.Page {
    fileprivate func named(as sheet: WebArchive.ListedSheet) -> Self {
        var page = self
        (page.name, page.isHidden) = (sheet.name, sheet.isHidden)
        return page
    }
}
