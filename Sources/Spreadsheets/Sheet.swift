import Civil

/// One sheet (trang tính) with its non-blank cells. Rows and columns start at 1.
public struct Sheet: Sendable {
    /// `nil` for a file that has no sheet names (CSV).
    public let name: String?
    public let visibility: Visibility
    /// In the order of the file. A covered cell may still hold a value.
    public let merges: [CellRange]
    let store: CellStore
    let tables: WorkbookTables
    let hiddenRows: HiddenLines
    let hiddenColumns: HiddenLines

    init(
        name: String?, visibility: Visibility = .visible, merges: [CellRange] = [], store: CellStore,
        tables: WorkbookTables = WorkbookTables(), hiddenRows: HiddenLines = HiddenLines(),
        hiddenColumns: HiddenLines = HiddenLines()
    ) {
        self.name = name
        self.visibility = visibility
        self.merges = merges
        self.store = store
        self.tables = tables
        self.hiddenRows = hiddenRows
        self.hiddenColumns = hiddenColumns
    }

    /// The last row that holds a cell; 0 when none does.
    public var lastRow: Int { store.lastRow }
    /// The last column that holds a cell; 0 when none does.
    public var lastColumn: Int { store.lastColumn }
    /// The rows that hold a cell, ascending.
    public var occupiedRows: OccupiedRows { OccupiedRows(rows: store.rows) }
    /// Those of them from one row to another, found without looking at the rest.
    public func occupiedRows(from first: Int, through last: Int) -> [Int] {
        let start = store.firstRow(notBefore: first)
        let end = max(start, store.firstRow(notBefore: max(first, last + 1)))
        return (start..<end).map { Int(store.rows[$0].row) }
    }
    /// How many cells are stored.
    public var cellCount: Int { store.cells.count }

    public func isHidden(row: Int) -> Bool { hiddenRows.contains(row) }
    public func isHidden(column: Int) -> Bool { hiddenColumns.contains(column) }

    /// The cell at a place; a blank one where nothing is stored.
    public func cell(row: Int, column: Int) -> Cell {
        let address = CellAddress(row: row, column: column)
        guard let record = store.record(row: row, column: column) else { return Cell(address: address, value: .blank) }
        return cell(record, at: address)
    }

    /// The stored cells of a row in column order.
    public func cells(inRow row: Int) -> RowCells {
        RowCells(sheet: self, row: row, records: store.cellIndices(inRow: row))
    }

    /// The font that a stored cell is shown in; `nil` where nothing is stored or no font is named.
    public func fontName(row: Int, column: Int) -> String? {
        store.record(row: row, column: column).flatMap { tables.font($0.style).name }
    }

    func cell(_ record: CellRecord, at address: CellAddress) -> Cell {
        guard record.kind == .number else { return Cell(address: address, value: value(of: record)) }
        let number = Double(bitPattern: record.payload)
        let format = tables.style(record.style).format
        return Cell(
            address: address, value: SerialDate.value(of: number, kind: format.kind, epoch: tables.epoch),
            displayedText: format.zeroPadding?.text(of: number), isPercentage: format.isPercentage)
    }

    private func value(of record: CellRecord) -> CellValue {
        switch record.kind {
        case .text, .sharedText: .text(decodedText(of: record).text)
        case .number: .number(Double(bitPattern: record.payload))
        case .date: Self.date(milliseconds: Int(Int64(bitPattern: record.payload)))
        case .duration: .duration(milliseconds: Int(Int64(bitPattern: record.payload)))
        case .boolean: .boolean(record.payload != 0)
        case .error: .error(decodedText(of: record).text)
        case .formulaWithoutValue: .formulaWithoutValue
        }
    }

    private static func date(milliseconds: Int) -> CellValue {
        let time = (milliseconds % 86_400_000 + 86_400_000) % 86_400_000
        guard let date = CivilDate(daysSince1970: (milliseconds - time) / 86_400_000) else { return .blank }
        return .date(CivilDateTime(date: date, millisecondOfDay: time))
    }

    /// The text of a record of kind text, shared text or error, and whether its encoding was repaired.
    func decodedText(of record: CellRecord) -> (text: String, isRepaired: Bool) {
        CellText.decode(bytes(of: record), font: tables.font(record.style), runs: runs(of: record))
    }

    /// The same text as it stands in the file.
    func rawText(of record: CellRecord) -> String { String(decoding: bytes(of: record), as: UTF8.self) }

    /// Whether a part of the text is in a font of an old encoding.
    func hasLegacyRuns(_ record: CellRecord) -> Bool { !runs(of: record).isEmpty }

    func bytes(of record: CellRecord) -> UnsafeBufferPointer<UInt8> {
        if record.kind == .sharedText { return tables.sharedStrings.bytes(Int(truncatingIfNeeded: record.payload)) }
        let (offset, length) = record.textRange
        return UnsafeBufferPointer(start: store.text.base + offset, count: length)
    }

    private func runs(of record: CellRecord) -> [SharedStrings.Run] {
        record.kind == .sharedText
            ? tables.sharedStrings.runs[Int(truncatingIfNeeded: record.payload)] ?? []
            : store.runs[record.textRange.offset] ?? []
    }
}
