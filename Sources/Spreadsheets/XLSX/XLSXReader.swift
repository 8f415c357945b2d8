import Findings

/// Reads an Office Open XML workbook: container → relationships → workbook → styles and shared strings → sheets in the
/// workbook's order.
///
/// A damaged sheet is left out completely, with a finding. Anything else that is wrong with the container, or exceeds a
/// limit, stops the file.
struct XLSXReader {
    private let container: ZipContainer
    private let named: String
    private let limits: Limits
    private var findings: [Finding] = []
    /// Why the first unreadable sheet could not be read.
    private var firstDamage: String?

    static func read(
        _ container: ZipContainer, workbook: String, named: String, limits: Limits
    ) throws(PartFailure) -> Workbook {
        var reader = XLSXReader(container: container, named: named, limits: limits)
        return try reader.read(workbook: workbook)
    }

    private init(container: ZipContainer, named: String, limits: Limits) {
        self.container = container
        self.named = named
        self.limits = limits
    }

    private mutating func read(workbook part: String) throws(PartFailure) -> Workbook {
        let workbook = WorkbookHandler(limits: limits)
        try XMLPart.parse(part, in: container, with: workbook, limits: limits)
        let relationships = try XMLPart.relationships(of: part, in: container, limits: limits)
        let parts = try tables(relationships, of: part, epoch: workbook.epoch)
        var sheets: [Sheet] = []
        var formulas = (all: 0, zero: 0)
        var merges = 0
        var parsed: Set<String> = []
        var repeated: [String] = []
        var cells = 0
        for entry in workbook.sheets {
            guard let target = target(of: entry, relationships, workbook: part) else { continue }
            // A part is parsed only once, however many sheets point to it.
            guard parsed.insert(target.lowercased()).inserted else {
                repeated.append(entry.name)
                continue
            }
            let handler = SheetHandler(book: parts, limits: limits, cellsBefore: cells, mergesBefore: merges)
            guard try isWhole(target, handler, entry) else { continue }
            let sheet = Sheet(entry, handler, tables: parts.tables)
            findings += handler.tally.findings(file: named, sheet: entry.name)
            findings += SheetNotices.findings(on: sheet, duplicates: handler.builder, file: named)
            sheets.append(sheet)
            cells += sheet.cellCount
            merges += sheet.merges.count
            formulas = (formulas.all + handler.formulas, formulas.zero + handler.zeroFormulas)
        }
        if let first = repeated.first {
            add(.sheetPartRepeated, sheet: first, details: [.count: "\(repeated.count)"])
        }
        try checkAnySheet(sheets)
        if workbook.asksForCalculation, formulas.all > 0, formulas.zero == formulas.all {
            add(.formulasPerhapsNotCalculated, details: [.count: "\(formulas.all)"])
        }
        findings += LegacyNotice.findings(on: sheets, file: named)
        return Workbook(format: .xlsx, sheets: sheets, findings: findings)
    }

    /// The styles and shared strings. A workbook may lack either.
    private func tables(
        _ relationships: [RelationshipsHandler.Relationship], of part: String, epoch: SerialDate.Epoch
    ) throws(PartFailure) -> WorkbookParts {
        func read(_ type: String, with handler: XMLHandler, freeBytes: Int? = nil) throws(PartFailure) {
            guard let link = relationships.first(where: { $0.type == type && !$0.isExternal }) else { return }
            let target = PartName.resolve(link.target, from: part)
            guard container.contains(target) else { return }
            try XMLPart.parse(target, in: container, with: handler, limits: limits, freeBytes: freeBytes)
        }
        let styles = StylesHandler()
        try read("styles", with: styles, freeBytes: limits.freeStyleBytes)
        let strings = SharedStringsHandler(limits: limits, hasStruckCells: styles.hasStruckFont)
        try read("sharedStrings", with: strings)
        guard let (resolved, ofIndex) = styles.resolved() else {
            throw .refused(.tooManyStyles, details: [.limit: "\(UInt16.max)"])
        }
        let tables = WorkbookTables(
            sharedStrings: strings.strings, styles: resolved, fonts: styles.fonts, epoch: epoch)
        return WorkbookParts(tables: tables, styleOfIndex: ofIndex, conceals: styles.conceals)
    }

    /// The part of a sheet; `nil`, with a finding, if it is missing or of a type without cells.
    private mutating func target(
        of entry: WorkbookHandler.SheetEntry, _ relationships: [RelationshipsHandler.Relationship], workbook: String
    ) -> String? {
        let link = relationships.first { $0.id == entry.relationship && !$0.isExternal }
        let target = link.map { PartName.resolve($0.target, from: workbook) }
        guard let link, let target, container.contains(target) else {
            add(.sheetWithoutPart, sheet: entry.name)
            return nil
        }
        guard link.type == "worksheet" else {
            add(.chartSheetSkipped, sheet: entry.name)
            return nil
        }
        return target
    }

    /// Whether the sheet could be read to its end. A damaged one gets a finding.
    private mutating func isWhole(
        _ part: String, _ handler: SheetHandler, _ entry: WorkbookHandler.SheetEntry
    ) throws(PartFailure) -> Bool {
        do throws(PartFailure) {
            try XMLPart.parse(part, in: container, with: handler, limits: limits)
            return true
        } catch .damaged(let reason) {
            firstDamage = firstDamage ?? reason
            add(.sheetDamaged, sheet: entry.name, details: [.reason: reason])
            return false
        }
    }

    /// If no sheet can be read, the workbook is unreadable, for the first reason.
    private func checkAnySheet(_ sheets: [Sheet]) throws(PartFailure) {
        guard sheets.isEmpty else { return }
        if let firstDamage { throw .damaged(firstDamage) }
        throw .refused(.workbookWithoutSheets)
    }

    private mutating func add(_ code: FindingCode, sheet: String? = nil, details: [Detail: String] = [:]) {
        findings.append(Finding(code, at: Place(file: named, sheet: sheet), details: details))
    }
}

extension Sheet {
    fileprivate init(_ entry: WorkbookHandler.SheetEntry, _ handler: SheetHandler, tables: WorkbookTables) {
        let store = handler.builder.finish(runs: handler.runs, tables: tables, hidesZeros: handler.hidesZeros)
        self.init(
            name: entry.name, visibility: entry.visibility, merges: handler.merges.map { $0.clipped(to: store) },
            store: store, hiddenRows: HiddenLines(handler.hiddenRows), hiddenColumns: HiddenLines(handler.hiddenColumns)
        )
    }
}

extension CellRange {
    /// Cuts a merge of whole columns or rows down to where there are cells, so that a million rows need not be visited.
    fileprivate func clipped(to store: CellStore) -> CellRange {
        let isOfColumns = rows == 1...CellAddress.lastRow
        let isOfRows = columns == 1...CellAddress.lastColumn
        guard isOfColumns != isOfRows else { return self }
        let row = isOfColumns ? max(topLeft.row, store.lastRow) : bottomRight.row
        let column = isOfRows ? max(topLeft.column, store.lastColumn) : bottomRight.column
        return CellRange(topLeft, CellAddress(row: row, column: column))
    }
}
