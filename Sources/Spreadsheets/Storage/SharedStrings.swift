/// The texts that the cells of a workbook share: UTF-8 in one piece, decoded only when a cell is asked for.
final class SharedStrings: Sendable {
    /// A part of a text with its own formatting.
    struct Run: Sendable {
        enum Strike: Sendable {
            /// Like the cell.
            case inherited
            case plain
            case struck
        }

        /// In bytes from the start of the text.
        var offset: Int
        /// `nil` for the cell's font.
        var font: String?
        var strike = Strike.inherited
    }

    private let text: GrowingBuffer<UInt8>
    /// Where each text ends. It starts where the one before it ends.
    private let ends: GrowingBuffer<UInt32>
    /// The runs of the few texts that need them: those with a run that is struck through, or in a font whose codes are
    /// not letters.
    let runs: [Int: [Run]]
    let hasRuns: Bool
    /// Whether any text is empty.
    let hasEmpty: Bool

    init(text: GrowingBuffer<UInt8> = .init(), ends: GrowingBuffer<UInt32> = .init(), runs: [Int: [Run]] = [:]) {
        var start: UInt32 = 0
        hasEmpty = ends.elements.contains { end in
            defer { start = end }
            return end == start
        }
        self.text = text
        self.ends = ends
        self.runs = runs
        hasRuns = !runs.isEmpty
    }

    var count: Int { ends.count }

    /// Whether any text has Latin letters that Vietnamese does not use.
    var holdForeignLatin: Bool {
        UTF8Survey.holdsForeignLatin(UnsafeBufferPointer(start: text.base, count: text.count))
    }

    /// The bytes of a text; empty if the index is beyond the table.
    func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        guard index >= 0, index < ends.count else { return UnsafeBufferPointer(start: nil, count: 0) }
        let start = index == 0 ? 0 : Int(ends[index - 1])
        return UnsafeBufferPointer(start: text.base + start, count: Int(ends[index]) - start)
    }
}
