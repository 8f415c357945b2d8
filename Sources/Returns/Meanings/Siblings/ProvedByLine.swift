import VietnameseText

/// Headings with words that nothing explains, but that the headings around them prove: "Tiêu trí 7" between criteria 6
/// and 8, a name shortened in the office's own way, or a number in the column "TT" beside such a name.
///
/// They count only if each criterion from the first to the last then occurs exactly once and in order. Each of them
/// leads to a notice.
struct ProvedByLine {
    let criterionCount: Int
    let names: NameWords

    /// If fewer criteria than this are understood by themselves, no name is proved.
    private static let fewestNamed = 6

    func settled(_ columns: [AxisHead.Column]) -> [AxisHead.Column] {
        let known = columns.map { $0.reading.meaning.criterion }
        let missing = Set(1...criterionCount).subtracting(known.compactMap(\.self))
        guard !missing.isEmpty else { return columns }
        let slips = columns.map { Self.isOpen($0) ? HeadSlip.number(of: $0.path, in: missing) : nil }
        if let settled = settled(columns, known, slips, fewest: 0) { return settled }
        let named = columns.map { column -> Int? in
            guard Self.isOpen(column) else { return nil }
            return HeadSlip.numberBesideName(of: column.path, in: missing)
                ?? HeadSlip.shortName(of: column.path, in: missing, names)
        }
        return settled(columns, known, zip(slips, named).map { $0 ?? $1 }, fewest: Self.fewestNamed) ?? columns
    }

    private static func isOpen(_ column: AxisHead.Column) -> Bool {
        switch column.reading.meaning {
        case .nothing, .figure: true
        case .field(.column(let column)): column == .criterionHeading || column == .area
        default: false
        }
    }

    private func settled(
        _ columns: [AxisHead.Column], _ known: [Int?], _ candidates: [Int?], fewest: Int
    ) -> [AxisHead.Column]? {
        guard candidates.contains(where: { $0 != nil }) else { return nil }
        let line = zip(known, candidates).compactMap { $0 ?? $1 }
        let inOrder = line.reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
        guard inOrder == Array(1...criterionCount), Set(known.compactMap(\.self)).count >= fewest else { return nil }
        return zip(columns, zip(known, candidates)).map { column, numbers in
            guard numbers.0 == nil, let number = numbers.1 else { return column }
            var column = column.meaning(.field(.criterion(number)))
            column.reading.rule = "proved-by-line"
            return column
        }
    }
}

/// What an unexplained heading resembles.
enum HeadSlip {
    private static let criterionWord = "tieuchi"

    /// "Tiêu trí 7", "Tieu chj 7": a word that differs from "tiêu chí" by at most two letters, and a number.
    static func number(of path: [LabelledText], in missing: Set<Int>) -> Int? {
        let numbers = path.compactMap { text -> Int? in
            let letters = text.words.prefix { $0.kind == .letters }.map(\.folded).joined()
            let rest = text.words.dropFirst(text.words.prefix { $0.kind == .letters }.count)
            guard let number = rest.first?.number, rest.count == 1, missing.contains(number), letters.utf8.count >= 5,
                EditDistance.between(Array(letters.utf8), Array(criterionWord.utf8), limit: 2) != nil
            else { return nil }
            return number
        }
        return numbers.count == 1 ? numbers[0] : nil
    }

    /// "Tham gia", "Trường, lớp MN": words from the name of one missing criterion, at least one of which no other
    /// criterion has.
    static func shortName(of path: [LabelledText], in missing: Set<Int>, _ names: NameWords) -> Int? {
        guard let text = path.last else { return nil }
        let words = text.words.filter {
            $0.kind == .letters && text.label(at: text.words.firstIndex(of: $0) ?? 0)?.terms.contains(.points) != true
        }
        .map(\.folded)
        guard !words.isEmpty else { return nil }
        let fitting = missing.filter { number in
            words.allSatisfy { names.holds($0, criterion: number) } && names.tell(words, ofCriterion: number)
        }
        return fitting.count == 1 ? fitting.first : nil
    }

    /// The number in the column "TT" next to a name that is not understood.
    static func numberBesideName(of path: [LabelledText], in missing: Set<Int>) -> Int? {
        guard path.count >= 2, path.allSatisfy({ !$0.hasPercent }) else { return nil }
        let numbers = path.dropLast().compactMap { text in text.words.count == 1 ? text.words[0].number : nil }
        guard numbers.count == 1, missing.contains(numbers[0]), let name = path.last,
            name.words.contains(where: { $0.kind == .letters }),
            name.terms.isDisjoint(with: RestOfHead.figures.union([.total, .sum]))
        else { return nil }
        return numbers[0]
    }
}
