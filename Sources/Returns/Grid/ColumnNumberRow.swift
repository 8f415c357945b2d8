/// Recognises rows that only number the columns of a table: (1) (2) (3) …, also typed into Excel as -1 -2 -3, or A, B,
/// 1, 2 …, "14=1+2+…+13".
struct ColumnNumberRow {
    let grid: Grid

    func stands(inRow row: Int) -> Bool {
        let cells = grid.entries(inRow: row)
        guard cells.count >= 4, let first = cells.lazy.compactMap(\.seen).first(where: { !Self.isColumnLetter($0) }),
            Self.columnNumber(first) == 1
        else { return false }
        let labels = cells.compactMap(\.seen)
        let numbers = labels.map(Self.columnNumber)
        let letters = labels.prefix(while: Self.isColumnLetter).count
        let rest = numbers.dropFirst(letters)
        guard rest.count >= 3, rest.allSatisfy({ $0 != nil }) else { return false }
        // Tables side by side may each begin with 1.
        return zip(rest, rest.dropFirst()).allSatisfy { $1 == 1 || ($1 ?? 0) == ($0 ?? 0) + 1 }
            && startsAtLeftEdge(row)
    }

    /// The number in a column label: "(4)", "4", "-4", "(9)=(5)+(6)". It works on bytes, because it is called for every
    /// row of a table.
    static func columnNumber(_ text: String) -> Int? {
        var rest = text.utf8[...]
        let isBracketed = rest.first == UInt8(ascii: "(")
        if isBracketed || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
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

    /// "A" or "(B)", which number the first columns of some forms.
    private static func isColumnLetter(_ text: String) -> Bool {
        let letter = text.hasPrefix("(") && text.hasSuffix(")") ? text.dropFirst().dropLast() : text[...]
        return letter.utf8.count == 1 && "ABCD".contains(letter)
    }

    /// Numbers under the criteria only are sub-headings; a row of column numbers begins where the table begins.
    private func startsAtLeftEdge(_ row: Int) -> Bool {
        guard let first = grid.entries(inRow: row).first?.column, row > 1 else { return true }
        let above = (max(1, row - 3)..<row).compactMap { grid.entries(inRow: $0).first?.column }.min()
        return first <= (above ?? first)
    }
}
