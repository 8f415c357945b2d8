import Findings

/// A spreadsheet of another format, taken down as a workbook of the kind that is read: what its cells show, how they
/// look as far as that matters, what is hidden.
struct TranscribedWorkbook {
    /// Never empty. The first style is that of cells without a style.
    var styles = [Style()]
    var sheets: [Sheet] = []
    /// Whether serial dates count from 1904.
    var countsFrom1904 = false

    /// The formatting of a cell.
    struct Style: Hashable {
        /// The code of a number format.
        var format = "General"
        var font: String?
        var isStruck = false
    }

    struct Sheet {
        var name: String
        var isHidden = false
        var cells: [Cell] = []
        var merges: [CellRange] = []
        var hiddenRows: Set<Int> = []
        var hiddenColumns: Set<Int> = []
    }

    struct Cell {
        let address: CellAddress
        var style = 0
        var content: Content
    }

    enum Content {
        /// Written as numbers are in XML.
        case number(String)
        /// In ISO 8601.
        case date(String)
        case boolean(Bool)
        case error(String)
        case text([Run])
        case formulaWithoutValue
    }

    /// A part of a text with one formatting.
    struct Run: Equatable {
        var text: String
        var font: String?
        var isStruck = false
        var isRaised = false

        func looksLike(_ other: Run) -> Bool {
            font == other.font && isStruck == other.isStruck && isRaised == other.isRaised
        }
    }
}

// MARK: As the parts of a package (ECMA-376)

extension TranscribedWorkbook {
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let packages = "http://schemas.openxmlformats.org/package/2006"

    /// The parts and their names. They are always in the same order, so that the same workbook gives the same bytes.
    var parts: [(name: String, content: String)] {
        let numbers = 1...max(1, sheets.count)
        let links = numbers.map { link($0, "worksheet", "worksheets/sheet\($0).xml") }.joined()
        let entries = zip(numbers, sheets).map { number, sheet in
            "<sheet name=\"\(sheet.name.escaped)\" sheetId=\"\(number)\"\(sheet.isHidden ? " state=\"hidden\"" : "") "
                + "r:id=\"rId\(number)\"/>"
        }.joined()
        return [
            (
                "[Content_Types].xml",
                "<Types xmlns=\"\(Self.packages)/content-types\"><Default Extension=\"rels\" ContentType=\""
                    + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                    + "ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                    + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
            ),
            ("_rels/.rels", relationships(link(1, "officeDocument", "xl/workbook.xml"))),
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><workbookPr"
                    + "\(countsFrom1904 ? " date1904=\"1\"" : "")/><sheets>\(entries)</sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                relationships(links + link(sheets.count + 1, "styles", "styles.xml"))
            ),
            ("xl/styles.xml", styleSheet),
        ] + zip(numbers, sheets).map { ("xl/worksheets/sheet\($0).xml", $1.xml) }
    }

    private func relationships(_ links: String) -> String {
        "<Relationships xmlns=\"\(Self.packages)/relationships\">\(links)</Relationships>"
    }

    private func link(_ number: Int, _ type: String, _ target: String) -> String {
        "<Relationship Id=\"rId\(number)\" Type=\"\(Self.office)/\(type)\" Target=\"\(target)\"/>"
    }

    private var styleSheet: String {
        var formats = ""
        var fonts = ""
        var entries = ""
        for (index, style) in styles.enumerated() {
            // Numbers below 164 are Excel's own.
            formats += "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(style.format.escaped)\"/>"
            fonts +=
                "<font>\(style.isStruck ? "<strike/>" : "")"
                + "\(style.font.map { "<name val=\"\($0.escaped)\"/>" } ?? "")</font>"
            entries += "<xf numFmtId=\"\(164 + index)\" fontId=\"\(index)\"/>"
        }
        return "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(formats)</numFmts><fonts>\(fonts)</fonts>"
            + "<cellXfs>\(entries)</cellXfs></styleSheet>"
    }
}

extension TranscribedWorkbook.Sheet {
    fileprivate var xml: String {
        let columns = hiddenColumns.sorted().map { "<col min=\"\($0)\" max=\"\($0)\" hidden=\"1\"/>" }.joined()
        let ranges = merges.map { "<mergeCell ref=\"\($0.topLeft):\($0.bottomRight)\"/>" }.joined()
        var rows = ""
        var cells = cells.sorted { $0.address < $1.address }[...]
        while let row = cells.first?.address.row {
            rows += "<row r=\"\(row)\"\(hiddenRows.contains(row) ? " hidden=\"1\"" : "")>"
            while let cell = cells.first, cell.address.row == row {
                rows += cell.xml
                cells.removeFirst()
            }
            rows += "</row>"
        }
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + (columns.isEmpty ? "" : "<cols>\(columns)</cols>") + "<sheetData>\(rows)</sheetData>"
            + (ranges.isEmpty ? "" : "<mergeCells>\(ranges)</mergeCells>") + "</worksheet>"
    }
}

extension TranscribedWorkbook.Cell {
    fileprivate var xml: String {
        let start = "<c r=\"\(address)\" s=\"\(style)\""
        switch content {
        case .number(let number): return "\(start)><v>\(number.escaped)</v></c>"
        case .date(let date): return "\(start) t=\"d\"><v>\(date.escaped)</v></c>"
        case .boolean(let value): return "\(start) t=\"b\"><v>\(value ? 1 : 0)</v></c>"
        case .error(let error): return "\(start) t=\"e\"><v>\(error.escaped)</v></c>"
        case .formulaWithoutValue: return "\(start)><f>0</f></c>"
        case .text(let runs): return "\(start) t=\"inlineStr\"><is>\(runs.map(\.xml).joined())</is></c>"
        }
    }
}

extension TranscribedWorkbook.Run {
    fileprivate var xml: String {
        let look =
            (font.map { "<rFont val=\"\($0.escaped)\"/>" } ?? "") + (isStruck ? "<strike/>" : "")
            + (isRaised ? "<vertAlign val=\"superscript\"/>" : "")
        return "<r>\(look.isEmpty ? "" : "<rPr>\(look)</rPr>")<t xml:space=\"preserve\">\(text.escaped)</t></r>"
    }
}

extension String {
    /// Escaped for XML. Characters that XML does not allow are left out, and a `_` that would begin an escape of
    /// workbooks is itself escaped.
    fileprivate var escaped: String {
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\r": result += "&#13;"
            case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result.replacing(#/_(?=x[0-9A-Fa-f]{4}_)/#, with: "_x005F_")
    }
}
