/// What the analyst wrote for the report (phần viết của chuyên viên), by the part that it belongs to. The program
/// places it; it changes no word of it.
public struct Narrative: Sendable, Equatable {
    /// The parts of the report, by their numeral.
    public enum Part: String, Sendable, CaseIterable {
        /// The plan's measures, before the results.
        case measures = "A"
        case general = "I"
        case districts = "II"
        case criteria = "III"
        case communes = "IV"
        case reporting = "V"
        case difficulties = "VI"
    }

    /// A piece of text in the order written.
    public enum Block: Sendable, Equatable {
        case heading(Text)
        case paragraph(Text)
        case list(List)
        case table(Table)
    }

    private var written: [Part: [Block]] = [:]

    /// Nothing written.
    public init() {}

    public subscript(part: Part) -> [Block] { written[part] ?? [] }

    /// Adds a block; a list that goes on joins what it goes on from.
    mutating func add(_ block: Block, to part: Part) {
        // Taken out while they change: a text may have very many.
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
