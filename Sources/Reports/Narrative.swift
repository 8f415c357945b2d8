/// What the analyst wrote for the report (phần viết của chuyên viên), by the part that it belongs to. The program
/// places it; it changes no word of it.
public struct Narrative: Sendable, Equatable {
    /// The parts of the report, by their Roman numeral.
    public enum Part: String, Sendable, CaseIterable {
        case general = "I"
        case districts = "II"
        case criteria = "III"
        case communes = "IV"
        case reporting = "V"
        case difficulties = "VI"
    }

    /// A piece of text in the order written.
    public enum Block: Sendable, Equatable {
        case heading(String)
        case paragraph(String)
        case list([String])
    }

    private var written: [Part: [Block]] = [:]

    /// Nothing written.
    public init() {}

    public subscript(part: Part) -> [Block] { written[part] ?? [] }

    /// Adds a block; an item of a list that goes on joins it.
    mutating func add(_ block: Block, to part: Part) {
        var blocks = self[part]
        if case .list(let more) = block, case .list(let items) = blocks.last {
            blocks[blocks.count - 1] = .list(items + more)
        } else {
            blocks.append(block)
        }
        written[part] = blocks
    }
}
