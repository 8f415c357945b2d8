/// What the analyst wrote for the report (phần viết của chuyên viên), by the part of the report that it belongs to. The
/// program places the text and does not change a word of it.
public struct Narrative: Sendable, Equatable {
    /// The parts of the report. The raw value is the part's numeral.
    public enum Part: String, Sendable, CaseIterable {
        /// The plan's measures, which come before the results.
        case measures = "A"
        case general = "I"
        case districts = "II"
        case criteria = "III"
        case communes = "IV"
        case reporting = "V"
        case difficulties = "VI"
    }

    /// A piece of the text. Blocks are in the order in which they were written.
    public enum Block: Sendable, Equatable {
        case heading(Text)
        case paragraph(Text)
        case list(List)
        case table(Table)
    }

    private var written: [Part: [Block]] = [:]

    /// An empty text.
    public init() {}

    public subscript(part: Part) -> [Block] { written[part] ?? [] }

    /// Adds a block. A list that continues the list before it is joined to it.
    mutating func add(_ block: Block, to part: Part) {
        // Taken out of the dictionary while they change, to avoid copying them; a text may have very many.
        var blocks = written.removeValue(forKey: part) ?? []
        if case .list(let more) = block, case .list(var list) = blocks.last, list.goesOn(with: more) {
            blocks.removeLast()
            list.add(more)
            blocks.append(.list(list))
        } else {
            blocks.append(block)
        }
        written[part] = blocks
    }
}
