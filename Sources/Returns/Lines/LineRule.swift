/// One way to tell what a line of a table is: a name, a description, and the function that decides. The rules are asked
/// in order, and the first with an answer decides.
struct LineRule: Sendable {
    /// Never changes: `check --explain-table` and the page of the rules show it.
    let name: String
    let vietnamese, english: String
    let examples: [Example]
    let decide: @Sendable (LineFacts) -> ReadRow.Kind?

    /// Labels of a line, whether it has numbers under the criteria, and what it is taken for.
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

/// What the rules of lines know about a line.
struct LineFacts: Sendable {
    /// What the register has for the name.
    enum Naming: Sendable { case commune, doubtful, former, near, none }

    let naming: Naming
    /// The labels from the table's first column up to the criteria.
    let labels: [LabelledText]
    /// The name, and the text in place of the line's number if that is not a number.
    let asked: [LabelledText]
    /// The meaning of labels that say what the line's numbers are.
    let content: [HeadReading]
    let contentTexts: [LabelledText]
    let hasPoints: Bool
    /// Whether it is numbered like the lines of communes and names something.
    let isNumbered: Bool
    let numbersColumns: Bool
    /// Whether it stands below the block that ends the table.
    let isBelowTable: Bool
    /// Whether a commune stands above it.
    let hasCommunesAbove: Bool
    let isOfOtherTime: Bool
    /// Whether the label is just the name of a district.
    let namesDistrict: Bool
    /// Whether the line has no label.
    let isUnlabelled: Bool
}
