import Findings
import Spreadsheets

/// One pass over the part of a sheet. It gives marked cells their style, adds cells and rows that are missing, and
/// finds what the notes need. No other byte of the part changes, except that the sheet is deselected.
struct SheetEdit {
    let part: PartText
    private let marks: [CellAddress: CellMark]
    /// Cells that an earlier copy had marked and that are now corrected.
    private let cleared: Set<CellAddress>
    private let clearedRows: Set<Int>
    /// Rows with a mark that the pass has not reached yet, ascending.
    private var awaited: [Int]
    private(set) var splices = Splices()
    private(set) var layout = SheetLayout()
    /// Identifier of the relationship to the part that draws the notes; `nil` where there is none.
    private(set) var drawing: String?
    private var endOfBody: Int
    /// Number of the current row.
    private var row = 0

    init(_ part: PartText, marks: [CellAddress: CellMark], clearing cleared: Set<CellAddress> = []) {
        self.part = part
        self.marks = marks
        self.cleared = cleared
        clearedRows = Set(cleared.map(\.row))
        awaited = Set(marks.keys.map(\.row)).sorted()
        endOfBody = part.root.range.upperBound
    }

    /// `legacyDrawing` and the elements that may follow it (ECMA-376, part 1, CT_Worksheet).
    private static let tail: [StaticString] = [
        "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems",
        "tableParts", "extLst",
    ]

    mutating func run(_ styles: inout StylesEdit) throws(Unmarkable) {
        guard part.root.kind == .start else { throw .notUnderstood(part.name) }
        var tags = XMLTags(part.bytes, from: part.root.range.upperBound)
        var isBehindBody = false
        while let tag = tags.next() {
            if tag.kind == .end { break }
            try refuseOtherNamespace(tag)
            switch true {
            case part.isNamed(tag, "sheetViews"): deselect(within: tag, &tags)
            case part.isNamed(tag, "cols"): readColumns(within: tag, &tags)
            case part.isNamed(tag, "sheetData"): try passData(tag, &tags, &styles)
            default:
                if part.isNamed(tag, "sheetFormatPr") { readDefaults(tag) }
                if part.isNamed(tag, "legacyDrawing") { drawing = idOfLink(tag) }
                // An element with alternatives for several versions belongs to the tail too, since nobody knows what it
                // stands for here.
                isBehindBody = isBehindBody || Self.tail.contains { part.isNamed(tag, $0) } || isAlternative(tag)
                skip(tag, &tags)
            }
            if !isBehindBody { endOfBody = tags.position }
        }
        guard awaited.isEmpty else { throw .notUnderstood(part.name) }
    }

    private func isAlternative(_ tag: XMLTags.Tag) -> Bool {
        String(decoding: part.bytes[tag.name], as: UTF8.self).hasSuffix(":AlternateContent") && awaited.isEmpty
    }

    private func refuseOtherNamespace(_ tag: XMLTags.Tag) throws(Unmarkable) {
        let declaration = part.prefix.isEmpty ? "xmlns" : "xmlns:\(part.prefix.dropLast())"
        if let other = part.text(declaration, of: tag), other != part.namespace { throw .notUnderstood(part.name) }
    }

    private func skip(_ tag: XMLTags.Tag, _ tags: inout XMLTags) {
        each(within: tag, &tags) { _ in }
    }

    /// Passes over an element, and calls `body` with every tag in it that starts an element.
    private func each(within tag: XMLTags.Tag, _ tags: inout XMLTags, _ body: (XMLTags.Tag) -> Void) {
        guard tag.kind == .start else { return }
        var depth = 1
        while depth > 0, let inner = tags.next() {
            switch inner.kind {
            case .start:
                depth += 1
                body(inner)
            case .empty: body(inner)
            case .end: depth -= 1
            }
        }
    }

    private func idOfLink(_ tag: XMLTags.Tag) -> String? {
        XMLAttribute.all(of: tag, in: part.bytes).first { $0.name.hasSuffix(":id") }
            .map { XMLWords.unescaped(part.bytes[$0.value]) }
    }

    // MARK: Before the cells

    /// Deselects the sheet, since the list is what opens: two sheets that are selected together would be changed
    /// together.
    private mutating func deselect(within tag: XMLTags.Tag, _ tags: inout XMLTags) {
        var selected: [Range<Int>] = []
        each(within: tag, &tags) { view in
            if part.isNamed(view, "sheetView"), let attribute = part.attribute("tabSelected", of: view) {
                selected.append(attribute.range)
            }
        }
        for range in selected { splices.replace(range, with: "tabSelected=\"0\"") }
    }

    private mutating func readDefaults(_ tag: XMLTags.Tag) {
        layout.defaultWidth = part.text("defaultColWidth", of: tag).flatMap(Double.init)
        layout.defaultHeight = part.text("defaultRowHeight", of: tag).flatMap(Double.init)
    }

    private mutating func readColumns(within tag: XMLTags.Tag, _ tags: inout XMLTags) {
        var columns: [SheetLayout.Columns] = []
        each(within: tag, &tags) { column in
            guard columns.count < 512, let first = part.whole("min", of: column),
                let last = part.whole("max", of: column), first <= last
            else { return }
            columns.append(
                SheetLayout.Columns(
                    range: first...last, width: part.text("width", of: column).flatMap(Double.init),
                    style: part.whole("style", of: column) ?? 0, isHidden: isTrue("hidden", of: column)))
        }
        layout.columns = columns
    }

    private func isTrue(_ name: String, of tag: XMLTags.Tag) -> Bool {
        ["1", "true"].contains(part.text(name, of: tag))
    }

    // MARK: Cells

    private mutating func passData(
        _ tag: XMLTags.Tag, _ tags: inout XMLTags, _ styles: inout StylesEdit
    ) throws(Unmarkable) {
        guard tag.kind == .start else {
            let rows = takeRows(before: .max, &styles)
            if !rows.isEmpty {
                let name = "\(part.prefix)sheetData"
                splices.replace(tag.range, with: "<\(name)>\(rows)</\(name)>")
            }
            return
        }
        while let inner = tags.next() {
            guard inner.kind != .end else {
                let rows = takeRows(before: .max, &styles)
                if !rows.isEmpty { splices.insert(rows, at: inner.range.lowerBound) }
                return
            }
            guard part.isNamed(inner, "row") else {
                skip(inner, &tags)
                continue
            }
            try passRow(inner, &tags, &styles)
        }
    }

    /// New rows for the marks that come before a row.
    private mutating func takeRows(before number: Int, _ styles: inout StylesEdit) -> String {
        var rows = ""
        while let first = awaited.first, first < number {
            awaited.removeFirst()
            let columns = marks.keys.filter { $0.row == first }.map(\.column).sorted()
            let cells = columns.map { newCell($0, row: first, style: layout.style(ofColumn: $0), &styles) }
            rows += part.element("row", [("r", "\(first)")], cells.joined())
        }
        return rows
    }

    private func newCell(_ column: Int, row: Int, style: Int, _ styles: inout StylesEdit) -> String {
        let address = CellAddress(row: row, column: column)
        guard let mark = marks[address] else { return "" }
        return part.element("c", [("r", "\(address)"), ("s", "\(styles.marked(style, mark.kind))")])
    }

    private mutating func passRow(
        _ tag: XMLTags.Tag, _ tags: inout XMLTags, _ styles: inout StylesEdit
    ) throws(Unmarkable) {
        if part.mayDeclare(tag) { try refuseOtherNamespace(tag) }
        let number = part.whole("r", of: tag) ?? row + 1
        // Programs differ in how they read rows that are out of order.
        guard number > row else { throw .notUnderstood(part.name) }
        row = number
        if let height = part.text("ht", of: tag).flatMap(Double.init) { layout.heights[number] = height }
        let above = takeRows(before: number, &styles)
        if !above.isEmpty { splices.insert(above, at: tag.range.lowerBound) }
        guard awaited.first == number || clearedRows.contains(number) else { return skip(tag, &tags) }
        if awaited.first == number { awaited.removeFirst() }
        try markCells(in: tag, number, &tags, &styles)
    }

    private mutating func markCells(
        in rowTag: XMLTags.Tag, _ number: Int, _ tags: inout XMLTags, _ styles: inout StylesEdit
    ) throws(Unmarkable) {
        var left = marks.keys.filter { $0.row == number }.map(\.column).sorted()
        let ownStyle = isTrue("customFormat", of: rowTag) ? part.whole("s", of: rowTag) : nil
        var added = false
        func missing(before column: Int) -> String {
            var cells = ""
            while let first = left.first, first < column {
                left.removeFirst()
                cells += newCell(first, row: number, style: ownStyle ?? layout.style(ofColumn: first), &styles)
                added = true
            }
            return cells
        }
        var changes: [(Range<Int>, String)] = []
        if rowTag.kind == .empty {
            guard !left.isEmpty else { return }
            let cells = missing(before: .max)
            changes.append((rowTag.range.upperBound - 2..<rowTag.range.upperBound, ">\(cells)</\(part.prefix)row>"))
        } else {
            var column = 0
            while let tag = tags.next() {
                if tag.kind == .end {
                    changes.append((tag.range.lowerBound..<tag.range.lowerBound, missing(before: .max)))
                    break
                }
                guard part.isNamed(tag, "c") else {
                    skip(tag, &tags)
                    continue
                }
                if part.mayDeclare(tag) { try refuseOtherNamespace(tag) }
                let here = part.text("r", of: tag).flatMap(CellAddress.init(written:))?.column ?? column + 1
                guard here > column else { throw .notUnderstood(part.name) }
                column = here
                changes.append((tag.range.lowerBound..<tag.range.lowerBound, missing(before: here)))
                if left.first == here { left.removeFirst() }
                restyle(tag, CellAddress(row: number, column: here), &styles)
                skip(tag, &tags)
            }
        }
        for (range, text) in changes where !text.isEmpty { splices.replace(range, with: text) }
        // `spans` is only a hint for readers, and the row may no longer fit it.
        if added, let spans = part.attribute("spans", of: rowTag) { splices.replace(spans.range, with: "") }
    }

    private mutating func restyle(_ tag: XMLTags.Tag, _ address: CellAddress, _ styles: inout StylesEdit) {
        let old = part.whole("s", of: tag) ?? 0
        if let mark = marks[address] {
            part.set("s", to: "\(styles.marked(old, mark.kind))", of: tag, in: &splices)
        } else if cleared.contains(address), let new = styles.cleared(old) {
            part.set("s", to: "\(new)", of: tag, in: &splices)
        }
    }

    // MARK: Notes

    /// Links the sheet to the part that draws its notes.
    mutating func link(toDrawing id: String, _ dialect: Dialect) {
        let markup = part.element("legacyDrawing", [("r:id", id), ("xmlns:r", dialect.office)])
        splices.insert(markup, at: endOfBody)
    }
}
