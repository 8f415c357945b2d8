/// A number format (định dạng số): what a person sees of the value in a cell (ECMA-376 part 1, 18.8.30 and 18.8.31).
///
/// A class, so that the millions of cells of one style share it; made once for each style.
final class NumberFormat: Hashable, Sendable {
    /// As the workbook writes it: English words and signs, whatever the machine's language.
    let code: String
    /// Those of numbers: one to three, or none where the only section is that of texts.
    let numberSections: [FormatSection]
    /// `nil` where texts show as they are.
    let textSection: FormatSection?
    /// What all numbers show as, where no number shows as anything else.
    private let onlyKind: FormatSection.Kind?
    /// Some number may leave no trace.
    let mayHideNumbers: Bool
    /// Texts show otherwise than they are, or not at all.
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

    /// It hides numbers or texts, or shows words that say something else.
    var isConcealing: Bool {
        mayHideNumbers || changesText || numberSections.contains { $0.hasWords && !$0.showsNumber }
    }

    /// No number shows as a date or a time.
    var isOfNumbersOnly: Bool { onlyKind == .number }

    /// What a number shows as: a number, a date, a clock.
    func kind(of number: Double) -> FormatSection.Kind { onlyKind ?? section(of: number).section?.kind ?? .number }

    /// Whether a number shows for sure, told without writing it out.
    func leavesTrace(of number: Double) -> Bool {
        guard let section = section(of: number).section, section.mayShowNothing else { return true }
        guard case .decimal(let layout) = section.layout else { return false }
        return abs(number) >= 1 && layout.thousands == 0
    }

    /// The section that a number is shown by, and whether its sign is left to the section.
    ///
    /// A section without a condition is that of positive numbers and zeros if it is the first of at most two, of positive
    /// numbers if there are more; of negative ones if it is the second, or of all that the first one's condition
    /// refuses if there are but two; and of the rest if it is the third. The second one writes its own sign, whatever it is for.
    /// `nil`: no section is the number's, and a spreadsheet fills the cell with `#`.
    func section(of number: Double) -> (section: FormatSection?, dropsSign: Bool) {
        let sections = numberSections
        guard let first = sections.first else { return (.general, false) }
        if let condition = first.condition {
            if condition.holds(for: number) { return (first, condition.isOfNegativesOnly) }
            // `[=1]"Đạt"` alone: spreadsheets add General for the others.
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
