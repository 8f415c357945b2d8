import Spreadsheets

/// Reads candidate head rows of one sheet: merged cells spread over what they cover, levels joined.
struct HeadReader {
    let sheet: Sheet
    let vocabulary: HeadVocabulary

    /// No return is wider; what stands farther right is no head of one.
    private static let widest = 512
    /// Text longer than this is prose, not a head.
    private static let longestHead = 400

    /// The row holds a cell that means something, or a label over several columns: cheap, to pass over
    /// the body of the table quickly.
    func mayBeginHead(_ row: Int) -> Bool {
        let texts = sheet.cells(inRow: row).compactMap(headText)
        guard texts.count >= 2 else { return false }
        return texts.contains { vocabulary.meaning(of: $0) != .nothing } && !isColumnNumberRow(row)
    }

    /// A row that only numbers the columns: (1) (2) (3) …, or A, B, 1, 2 …
    func isColumnNumberRow(_ row: Int) -> Bool {
        let labels = sheet.cells(inRow: row).compactMap(seenText)
        guard labels.count >= 4 else { return false }
        let numbers = labels.map(Self.columnNumber)
        let letters = labels.prefix(while: Self.isColumnLetter).count
        let rest = numbers.dropFirst(letters)
        guard rest.count >= 3, rest.allSatisfy({ $0 != nil }), let first = rest.first, first == 1 else { return false }
        return zip(rest, rest.dropFirst()).allSatisfy { ($1 ?? 0) == ($0 ?? 0) + 1 }
            && startsAtLeftEdge(row)
    }

    /// The number of a column label: "(4)", "4", "(9)=(5)+(6)". By bytes: every row of a table is asked.
    private static func columnNumber(_ text: String) -> Int? {
        var rest = text.utf8[...]
        let isBracketed = rest.first == UInt8(ascii: "(")
        if isBracketed { rest = rest.dropFirst() }
        let digits = rest.prefix { (48...57).contains($0) }
        guard (1...3).contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        if isBracketed {
            guard rest.first == UInt8(ascii: ")") else { return nil }
            rest = rest.dropFirst()
        }
        rest = rest.drop { $0 == UInt8(ascii: " ") }
        guard rest.isEmpty || rest.first == UInt8(ascii: "=") else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    /// "A" or "(B)", which number the first columns in some forms.
    private static func isColumnLetter(_ text: String) -> Bool {
        let letter = text.hasPrefix("(") && text.hasSuffix(")") ? text.dropFirst().dropLast() : text[...]
        return letter.utf8.count == 1 && "ABCD".contains(letter)
    }

    /// Numbers under the criteria alone are sub-heads; a row of column numbers begins where the table does.
    private func startsAtLeftEdge(_ row: Int) -> Bool {
        guard let first = sheet.cells(inRow: row).first?.address.column, row > 1 else { return true }
        let above = (max(1, row - 3)..<row).compactMap { sheet.cells(inRow: $0).first?.address.column }.min()
        return first <= (above ?? first)
    }

    /// The head that these rows form.
    func block(rows: ClosedRange<Int>) -> HeadBlock {
        let merges = sheet.merges.filter { $0.rows.overlaps(rows) }
        let lastColumn = min(Self.widest, rows.map { sheet.cells(inRow: $0).last?.address.column ?? 0 }.max() ?? 0)
        var columns: [HeadBlock.Column] = []
        for column in stride(from: 1, through: lastColumn, by: 1) {
            let (path, cell) = path(above: column, rows: rows, merges: merges)
            guard !path.isEmpty else { continue }
            columns.append(
                HeadBlock.Column(
                    head: .init(cell: cell, text: path.joined(separator: " / ")),
                    meaning: vocabulary.meaning(ofPath: path), isHidden: sheet.isHidden(column: column)))
        }
        return HeadBlock(rows: rows, columns: columns)
    }

    /// The texts above a column from the top level down, and the lowest cell that holds one of its own.
    private func path(
        above column: Int, rows: ClosedRange<Int>, merges: [CellRange]
    ) -> (path: [String], cell: CellAddress) {
        var path: [String] = []
        var lowest = CellAddress(row: rows.lowerBound, column: column)
        var seen: Set<CellAddress> = []
        for row in rows {
            let address = CellAddress(row: row, column: column)
            let anchor = merges.first { $0.contains(address) }?.topLeft ?? address
            if let text = headText(sheet.cell(row: anchor.row, column: anchor.column)) {
                guard seen.insert(anchor).inserted else { continue }
                path.append(text)
                lowest = CellAddress(row: max(anchor.row, rows.lowerBound), column: column)
            } else if row < rows.upperBound, let spread = spreadingText(over: address, rows: rows, merges: merges) {
                path.append(spread)
            }
        }
        return (path, lowest)
    }

    /// An upper head that covers this column without being merged over it (CSV has no merges): the
    /// nearest text to its left, if something stands below here and below that text.
    private func spreadingText(over address: CellAddress, rows: ClosedRange<Int>, merges: [CellRange]) -> String? {
        guard isHead(below: address, in: rows) else { return nil }
        for column in stride(from: address.column - 1, through: 1, by: -1) {
            let left = CellAddress(row: address.row, column: column)
            if let merge = merges.first(where: { $0.contains(left) }), merge.columns.count > 1 || merge.rows.count > 1 {
                return nil
            }
            if let text = headText(sheet.cell(row: left.row, column: left.column)) {
                return isHead(below: left, in: rows) ? text : nil
            }
        }
        return nil
    }

    private func isHead(below address: CellAddress, in rows: ClosedRange<Int>) -> Bool {
        stride(from: address.row + 1, through: rows.upperBound, by: 1).contains {
            headText(sheet.cell(row: $0, column: address.column)) != nil
        }
    }

    /// The text of a cell that could be a head: text, or a number that stands for one ("1" under "Tiêu chí").
    private func headText(_ cell: Cell) -> String? {
        switch cell.value {
        case .text, .number:
            guard let text = seenText(cell), text.utf8.count <= Self.longestHead else { return nil }
            return text
        case .blank, .date, .duration, .boolean, .error, .formulaWithoutValue: return nil
        }
    }
}
