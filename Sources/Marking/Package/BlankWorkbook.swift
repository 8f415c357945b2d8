import Spreadsheets

/// A minimal workbook: without sheets, to hold a list alone, or with the cells of a text file.
enum BlankWorkbook {
    private typealias Part = (name: String, text: String)
    private static let part = "xl/workbook.xml"
    private static let dialect = Dialect.transitional
    private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    /// Throws when libzip fails.
    static func package(_ sheet: Sheet? = nil, named name: String = "") throws(Unmarkable) -> PackageFile {
        // An empty archive: just the end record of a ZIP file.
        let package = try PackageFile([0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
        var overrides =
            "<Override PartName=\"/\(part)\" ContentType=\"\(types).sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(types).styles+xml\"/>"
        var links = "<Relationship Id=\"rId1\" Type=\"\(dialect.office)/styles\" Target=\"styles.xml\"/>"
        var sheets = ""
        if let sheet {
            overrides += "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"\(types).worksheet+xml\"/>"
            links += "<Relationship Id=\"rId2\" Type=\"\(dialect.office)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            sheets = "<sheet name=\"\(XMLWords.escaped(name))\" sheetId=\"1\" r:id=\"rId2\"/>"
            package.put(Array(worksheet(sheet).utf8), as: "xl/worksheets/sheet1.xml")
        }
        put(
            ContentTypes.name,
            "<Types xmlns=\"\(Dialect.contentTypes)\"><Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\(overrides)</Types>", package)
        put(
            "_rels/.rels",
            "<Relationships xmlns=\"\(Dialect.relationships)\"><Relationship Id=\"rId1\" "
                + "Type=\"\(dialect.office)/officeDocument\" Target=\"\(part)\"/></Relationships>", package)
        put(
            part,
            "<workbook xmlns=\"\(dialect.main)\" xmlns:r=\"\(dialect.office)\"><bookViews><workbookView/></bookViews>"
                + "<sheets>\(sheets)</sheets></workbook>", package)
        put(
            PartName.relationships(of: part),
            "<Relationships xmlns=\"\(Dialect.relationships)\">\(links)</Relationships>", package)
        put("xl/styles.xml", styles, package)
        return package
    }

    private static func put(_ name: String, _ text: String, _ package: PackageFile) {
        package.put(Array((xmlHead + text).utf8), as: name)
    }

    static let styles =
        "<styleSheet xmlns=\"\(dialect.main)\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Times New Roman\"/>"
        + "<family val=\"1\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/>"
        + "<bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
        + "borderId=\"0\"/></cellStyleXfs><cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" "
        + "xfId=\"0\"/></cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
        + "</styleSheet>"

    private static func worksheet(_ sheet: Sheet) -> String {
        let rows = sheet.occupiedRows.map { row in
            let cells = sheet.cells(inRow: row).map { cell($0) }
            return "<row r=\"\(row)\">\(cells.joined())</row>"
        }
        let columns = widths(of: sheet).map { column, width in
            "<col min=\"\(column)\" max=\"\(column)\" width=\"\(width).7109375\" customWidth=\"1\"/>"
        }
        let cols = columns.isEmpty ? "" : "<cols>\(columns.joined())</cols>"
        return "<worksheet xmlns=\"\(dialect.main)\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>\(cols)"
            + "<sheetData>\(rows.joined())</sheetData>"
            + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>"
    }

    /// Each column with its width: that of the longest text in the first rows of the table, within bounds. Titles are
    /// left out, since they run on over empty cells.
    private static func widths(of sheet: Sheet) -> [(Int, Int)] {
        var widths: [Int: Int] = [:]
        for row in sheet.occupiedRows.prefix(200) where sheet.cells(inRow: row).count > 3 {
            for cell in sheet.cells(inRow: row) {
                let length = cell.shownText.count
                widths[cell.address.column] = min(40, max(widths[cell.address.column] ?? 8, length + 1))
            }
        }
        return widths.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// A cell. A text that anybody would read as a whole number becomes a number; any other stays as it was written.
    private static func cell(_ cell: Cell) -> String {
        let text = cell.shownText
        let isNumber = text.utf8.count <= 15 && text.wholeMatch(of: #/0|-?[1-9][0-9]*/#) != nil
        if isNumber { return "<c r=\"\(cell.address)\"><v>\(text)</v></c>" }
        return
            "<c r=\"\(cell.address)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(XMLWords.cellText(text))</t></is></c>"
    }
}
