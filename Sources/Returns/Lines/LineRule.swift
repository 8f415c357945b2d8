/// One way to tell what a line of a table is: a name, what it says, and the function that decides. The rules are asked in
/// their order; the first that has something to say decides.
struct LineRule: Sendable {
    /// Stable, for `check --explain-table` and the page of the rules.
    let name: String
    let vietnamese, english: String
    let examples: [Example]
    let decide: @Sendable (LineFacts) -> ReadRow.Kind?

    /// Labels of a line, whether numbers stand under the criteria, and what it is then taken for.
    struct Example: Sendable {
        let labels: [String]
        let hasPoints: Bool
        let kind: ReadRow.Kind

        init(_ labels: String..., hasPoints: Bool = true, is kind: ReadRow.Kind) {
            self.labels = labels
            self.hasPoints = hasPoints
            self.kind = kind
        }
    }
}

/// What the rules of lines ask of a line.
struct LineFacts: Sendable {
    /// How the name stands to the register.
    enum Naming: Sendable { case commune, doubtful, former, near, none }

    let naming: Naming
    /// Labels from the table's first column to the criteria.
    let labels: [LabelledText]
    /// The name, and what stands in place of its number where that is no number.
    let asked: [LabelledText]
    /// Labels that say of its numbers what they are.
    let content: [HeadReading]
    let contentTexts: [LabelledText]
    let hasPoints: Bool
    /// Numbered like the lines of communes, and something is named in it.
    let isNumbered: Bool
    let numbersColumns: Bool
    /// Below the block that closes the table.
    let isBelowTable: Bool
    /// A commune stood above.
    let hasCommunesAbove: Bool
    let isOfOtherTime: Bool
    /// The label is a district's name and nothing else.
    let namesDistrict: Bool
    /// No label stands in the line.
    let isUnlabelled: Bool
}
