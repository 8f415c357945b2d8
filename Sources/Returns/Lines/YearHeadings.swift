import Spreadsheets

/// Headings within the body of a table that only give the year of the rows below: "II. Số liệu năm 2021". A heading
/// that says more ("Các xã đạt chuẩn nông thôn mới năm 2021") is the heading of a group.
struct YearHeadings {
    /// The rows below a heading of another year, provided that communes also stand outside such headings.
    private(set) var rowsOfOtherYear: Set<Int> = []
    /// The rows of these headings.
    private(set) var ofOtherYear: Set<Int> = []

    init(_ scanner: LineScanner, body: ArraySlice<Int>) {
        var rows: Set<Int> = []
        var headings: Set<Int> = []
        var open: [Word]?
        var hasOwn = false
        for row in body {
            let text = Self.text(row, scanner)
            if let text, let years = Self.years(in: text, scanner.context) {
                open = years.contains(scanner.context.year) ? nil : text
                if open != nil { headings.insert(row) }
            } else if let text, let heading = open, Self.ends(heading, text, row, scanner) {
                open = nil
            } else if open != nil {
                rows.insert(row)
            } else {
                hasOwn = hasOwn || scanner.isOfCommuneWithPoints(row)
            }
        }
        guard hasOwn, rows.contains(where: scanner.isOfCommuneWithPoints) else { return }
        rowsOfOtherYear = rows
        ofOtherYear = headings
    }

    /// The years that the words give; `nil` if they say anything else too.
    static func years(in words: [Word], _ context: MeaningContext) -> Set<Int>? {
        let years = words.compactMap { word -> Int? in
            guard case .number(let number) = word.kind, (2000..<2100).contains(number) else { return nil }
            return number
        }
        let isPlain = words.allSatisfy { $0.number != nil || context.yearHeadingWords.contains($0.folded) }
        return isPlain && !years.isEmpty ? Set(years) : nil
    }

    /// The words of a row without points, before the first criterion or in a single cell.
    private static func text(_ row: Int, _ scanner: LineScanner) -> [Word]? {
        let entries = scanner.grid.entries(inRow: row)
        let first = scanner.table.firstCriterion ?? .max
        guard entries.count <= 3, entries.count == 1 || entries.allSatisfy({ $0.column < first }) else { return nil }
        return entries.compactMap(\.seen).flatMap { scanner.labels.labelled($0).words }
    }

    /// Whether this text ends the section of the open heading: it is numbered in the same way, or it is a district's
    /// heading.
    private static func ends(_ heading: [Word], _ text: [Word], _ row: Int, _ scanner: LineScanner) -> Bool {
        guard let first = text.first else { return false }
        if let numbered = heading.first, let one = numbered.number, one < 2000, let other = first.number, other > one,
            numbered.kind == .letters ? first.kind == .letters : first.kind != .letters, text.count > 1
        {
            return !scanner.isOfCommuneWithPoints(row)
        }
        return scanner.grid.entries(inRow: row).contains { entry in
            entry.text.map { !scanner.names.groups(in: $0).isEmpty && !scanner.names.isCommune($0) } ?? false
        }
    }
}
