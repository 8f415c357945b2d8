import Findings

/// Reads XML Spreadsheet 2003 (SpreadsheetML, Excel's `xmlss` schema): one XML file with styles, sheets and rich text.
final class XMLSpreadsheetHandler: XMLHandler {
    private static let main: StaticString = "urn:schemas-microsoft-com:office:spreadsheet"
    private var workbook = TranscribedWorkbook()
    private var styleNumbers: [String: Int] = [:]
    private var open: [Element] = []
    private var row = 0
    private var rowsAlike = 0
    private var column = 0
    private var nextColumnOfSheet = 1
    private var cell: TranscribedWorkbook.Cell?
    private var type = ""
    private var runs: [TranscribedWorkbook.Run] = []
    private var looks: [TranscribedWorkbook.Run] = []
    private var count = 0
    private let limits: Limits

    private enum Element { case cell, data, look, visibility, other }

    private init(limits: Limits) { self.limits = limits }

    static func workbook(of bytes: [UInt8], limits: Limits) throws(PartFailure) -> TranscribedWorkbook {
        let handler = XMLSpreadsheetHandler(limits: limits)
        let parser = try XMLPushParser(handler: handler, limits: limits)
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = Array(rest.prefix(1 << 20))
            rest = rest.dropFirst(piece.count)
            try piece.withUnsafeBytes { memory in
                Result { () throws(PartFailure) in try parser.feed(memory) }
            }.get()
        }
        try parser.finish()
        guard !handler.workbook.sheets.isEmpty else { throw .refused(.workbookWithoutSheets) }
        return handler.workbook
    }

    override var namespaces: [StaticString] { [Self.main] }
    override var furtherNamespaces: [StaticString] {
        ["http://www.w3.org/TR/REC-html40", "urn:schemas-microsoft-com:office:excel"]
    }

    override func start(_ element: XMLElement) -> Bool {
        open.append(kind(of: element))
        return true
    }

    /// Does what the element asks for, and returns what to do at its end.
    private func kind(of element: XMLElement) -> Element {
        if open.last == .data || open.last == .look { return look(element) }
        if element.isNamed("Style") { return style(element) }
        if element.isNamed("NumberFormat") { return format(element) }
        if element.isNamed("Font") { return font(element) }
        if element.isNamed("Worksheet") {
            workbook.sheets.append(.init(name: attribute("Name", element) ?? "\(workbook.sheets.count + 1)"))
            (row, rowsAlike, column, nextColumnOfSheet) = (0, 0, 0, 1)
            return .other
        }
        guard !workbook.sheets.isEmpty else {
            if element.isNamed("Date1904") { workbook.countsFrom1904 = true }
            return .other
        }
        if element.isNamed("Column") { return hideColumns(element) }
        if element.isNamed("Row") { return startRow(element) }
        if element.isNamed("Cell") { return startCell(element) }
        if element.isNamed("Data"), open.last == .cell {
            type = attribute("Type", element) ?? "String"
            runs = []
            looks = [TranscribedWorkbook.Run(text: "")]
            return .data
        }
        return element.isNamed("Visible") ? .visibility : .other
    }

    private func attribute(_ name: StaticString, _ element: XMLElement) -> String? {
        element.text(name, namespaceSuffix: "office:spreadsheet")
    }

    private func number(_ name: StaticString, _ element: XMLElement) -> Int? {
        attribute(name, element).flatMap { Int($0) }
    }

    // MARK: Styles

    private func style(_ element: XMLElement) -> Element {
        let parent = attribute("Parent", element).flatMap { styleNumbers[$0] } ?? styleNumbers["Default"] ?? 0
        workbook.styles.append(workbook.styles[parent])
        if let id = attribute("ID", element) { styleNumbers[id] = workbook.styles.count - 1 }
        if workbook.styles.count > Int(UInt16.max) {
            failure = .refused(.tooManyStyles, details: [.limit: "\(UInt16.max)"])
        }
        return .other
    }

    private func format(_ element: XMLElement) -> Element {
        guard workbook.styles.count > 1, workbook.sheets.isEmpty else { return .other }
        let code = attribute("Format", element) ?? "General"
        workbook.styles[workbook.styles.count - 1].format = Self.namedFormats[code] ?? code
        return .other
    }

    private func font(_ element: XMLElement) -> Element {
        guard workbook.styles.count > 1, workbook.sheets.isEmpty else { return .other }
        let index = workbook.styles.count - 1
        if let name = attribute("FontName", element) { workbook.styles[index].font = name }
        if let struck = attribute("StrikeThrough", element) { workbook.styles[index].isStruck = struck == "1" }
        return .other
    }

    /// Formats that the schema names (`ss:Format`), with their codes.
    private static let namedFormats = [
        "General Number": "General", "General Date": "dd/mm/yyyy hh:mm", "Short Date": "dd/mm/yyyy",
        "Medium Date": "dd-mmm-yy", "Long Date": "dddd, d mmmm, yyyy", "Short Time": "hh:mm",
        "Medium Time": "hh:mm AM/PM", "Long Time": "hh:mm:ss", "Fixed": "0.00", "Standard": "#,##0.00",
        "Percent": "0.00%", "Scientific": "0.00E+00", "Currency": "#,##0.00", "Euro Currency": "#,##0.00",
    ]

    // MARK: Rows and cells

    private func hideColumns(_ element: XMLElement) -> Element {
        let first = number("Index", element) ?? nextColumnOfSheet
        let last = first + max(0, number("Span", element) ?? 0)
        nextColumnOfSheet = last + 1
        guard attribute("Hidden", element) == "1", first >= 1, last <= CellAddress.lastColumn else { return .other }
        workbook.sheets[workbook.sheets.count - 1].hiddenColumns.formUnion(first...last)
        return .other
    }

    private func startRow(_ element: XMLElement) -> Element {
        row = number("Index", element) ?? row + 1 + rowsAlike
        // The number of rows after it that look the same and are empty.
        rowsAlike = max(0, number("Span", element) ?? 0)
        column = 0
        guard row >= 1, row <= CellAddress.lastRow else {
            failure = .damaged("row \(row)")
            return .other
        }
        if attribute("Hidden", element) == "1" { workbook.sheets[workbook.sheets.count - 1].hiddenRows.insert(row) }
        return .other
    }

    private func startCell(_ element: XMLElement) -> Element {
        column = number("Index", element) ?? column + 1
        let across = max(0, number("MergeAcross", element) ?? 0)
        let down = max(0, number("MergeDown", element) ?? 0)
        let end = (row: row + down, column: column + across)
        guard row >= 1, column >= 1, end.row <= CellAddress.lastRow, end.column <= CellAddress.lastColumn else {
            failure = .damaged("cell \(row), \(column)")
            return .other
        }
        count += 1
        if count > limits.cells { failure = .refused(.tooManyCells, details: [.limit: "\(limits.cells)"]) }
        let address = CellAddress(row: row, column: column)
        if across + down > 0 {
            workbook.sheets[workbook.sheets.count - 1].merges.append(
                CellRange(address, CellAddress(row: end.row, column: end.column)))
        }
        let style = attribute("StyleID", element).flatMap { styleNumbers[$0] } ?? styleNumbers["Default"] ?? 0
        cell = TranscribedWorkbook.Cell(address: address, style: style, content: .text([]))
        if attribute("Formula", element) != nil { cell?.content = .formulaWithoutValue }
        column = end.column
        return .cell
    }

    // MARK: Values

    /// Rich text is written in a small part of HTML.
    private func look(_ element: XMLElement) -> Element {
        var look = looks.last ?? TranscribedWorkbook.Run(text: "")
        if element.isNamed("S") { look.isStruck = true }
        if element.isNamed("Sup") { look.isRaised = true }
        if element.isNamed("Font"), let face = element.text("Face", namespaceSuffix: "REC-html40") { look.font = face }
        looks.append(look)
        return .look
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self)
        switch open.last {
        case .data, .look:
            guard var run = looks.last else { return }
            if let last = runs.last, last.looksLike(run) {
                runs[runs.count - 1].text += text
            } else {
                run.text = text
                runs.append(run)
            }
        case .visibility:
            if text.hasPrefix("Sheet") { workbook.sheets[workbook.sheets.count - 1].isHidden = text != "SheetVisible" }
        default: break
        }
    }

    override func end() {
        switch open.popLast() {
        case .data: cell?.content = content
        case .look: looks.removeLast()
        case .cell: endCell()
        case .other, .visibility, nil: break
        }
    }

    private var content: TranscribedWorkbook.Content {
        let text = runs.map(\.text).joined()
        return switch type {
        case "Number": .number(text)
        case "DateTime": .date(text)
        case "Boolean": .boolean(text == "1")
        case "Error": .error(text)
        default: .text(runs)
        }
    }

    private func endCell() {
        defer { cell = nil }
        guard let cell else { return }
        if case .text(let runs) = cell.content, runs.isEmpty { return }
        workbook.sheets[workbook.sheets.count - 1].cells.append(cell)
    }
}
