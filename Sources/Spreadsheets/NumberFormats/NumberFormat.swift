/// A number format (định dạng số): what a person sees of the value in a cell (ECMA-376 part 1, 18.8.30 and 18.8.31).
///
/// It is a class, so that the millions of cells with one style share it. It is made once for each style.
final class NumberFormat: Hashable, Sendable {
    /// As the workbook writes it: with English words and signs, whatever the machine's language is.
    let code: String
    /// The sections for numbers: one to three, or none if the only section is for texts.
    let numberSections: [FormatSection]
    /// `nil` if texts show as they are.
    let textSection: FormatSection?
    /// The kind that every number shows as; `nil` if that depends on the number.
    private let onlyKind: FormatSection.Kind?
    /// Whether some number may show nothing at all.
    let mayHideNumbers: Bool
    /// Whether texts show differently from what they are, or not at all.
    let changesText: Bool

    static let general = NumberFormat(code: "General")
    static let elapsed = NumberFormat(code: "[h]:mm:ss")

    /// - Parameter code: empty means `General`.
    init(code: String) {
        self.code = code
        let sections = FormatParser.sections(of: code)
        let ofText = sections.count == 4 ? 3 : sections.lastIndex { $0.elements.contains(.text) }
        numberSections = ofText.map { Array(sections[..<$0]) } ?? Array(sections.prefix(3))
        textSection = ofText.map { sections[$0] }
        let kinds = Set(numberSections.map(\.kind))
        onlyKind = numberSections.isEmpty ? .number : kinds.count == 1 ? kinds.first : nil
        mayHideNumbers = numberSections.contains(where: \.mayShowNothing)
        changesText = textSection.map { ![[.text], [.general]].contains($0.elements.filter { $0 != .space }) } ?? false
    }

    /// Whether it hides numbers or texts, or shows words that say something else.
    var isConcealing: Bool {
        mayHideNumbers || changesText || numberSections.contains { $0.hasWords && !$0.showsNumber }
    }

    /// Whether no number shows as a date or time.
    var isOfNumbersOnly: Bool { onlyKind == .number }

    /// Whether this number shows as a number, a date or a time.
    func kind(of number: Double) -> FormatSection.Kind { onlyKind ?? section(of: number).section?.kind ?? .number }

    /// Whether the number certainly shows something, as far as that can be told without writing it out.
    func leavesTrace(of number: Double) -> Bool {
        guard let section = section(of: number).section, section.mayShowNothing else { return true }
        guard case .decimal(let layout) = section.layout else { return false }
        return abs(number) >= 1 && layout.thousands == 0
    }

    /// The section that a number is shown by, and whether the section itself takes care of the sign.
    ///
    /// A first section without a condition is for positive numbers and, if there are at most two sections, for zero. A
    /// second one without a condition is for negative numbers or, if there are only two and the first has a condition,
    /// for all that this refuses. The third one is for the rest. The second section always writes its own sign. If no
    /// section applies, the result is `nil`, and spreadsheets fill the cell with `#`.
    func section(of number: Double) -> (section: FormatSection?, dropsSign: Bool) {
        let sections = numberSections
        guard let first = sections.first else { return (.general, false) }
        if let condition = first.condition {
            if condition.holds(for: number) { return (first, condition.isOfNegativesOnly) }
            // With `[=1]"Đạt"` alone, spreadsheets use General for other numbers.
            if sections.count == 1 { return (.general, false) }
        } else if sections.count == 1 || number > 0 || (sections.count == 2 && number == 0) {
            return (first, false)
        }
        let second = sections[1]
        if let condition = second.condition {
            if condition.holds(for: number) { return (second, true) }
        } else if number < 0 || (sections.count == 2 && first.condition != nil) {
            return (second, true)
        }
        return (sections.count > 2 ? sections[2] : nil, false)
    }

    static func == (one: NumberFormat, other: NumberFormat) -> Bool { one === other || one.code == other.code }

    func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
