/// Findings with one cause in one sheet of a file, which differ only in cell, commune and criterion. They are told
/// once, with all their cells.
public struct FindingGroup: Sendable, Equatable {
    public let first: Finding
    /// Of the others, in their order.
    public private(set) var otherCells: [CellAddress] = []

    /// All findings in groups, each group in the place of its first finding.
    ///
    /// - Parameter isAlike: what else the findings of a group must have in common.
    public static func groups(
        of findings: [Finding], where isAlike: (Finding, Finding) -> Bool = { _, _ in true }
    ) -> [FindingGroup] {
        var groups: [FindingGroup] = []
        var indices: [Cause: Int] = [:]
        for finding in findings {
            let cause = Cause(finding)
            if let cause, let cell = finding.place.cell, let index = indices[cause],
                isAlike(groups[index].first, finding)
            {
                groups[index].otherCells.append(cell)
            } else {
                if let cause { indices[cause] = groups.count }
                groups.append(FindingGroup(first: finding))
            }
        }
        return groups
    }

    /// How many cells fit on a line.
    private static let mostNamed = 40

    /// `(và 34 ô khác: D6, D7, …)`; empty for a group of one finding.
    public func others(in language: Language) -> String {
        guard !otherCells.isEmpty else { return "" }
        let named = otherCells.prefix(Self.mostNamed).map(\.description).joined(separator: ", ")
        let list = otherCells.count > Self.mostNamed ? named + ", …" : named
        return language.say(
            "(và \(otherCells.count) ô khác: \(list))", "(and other cells, \(otherCells.count): \(list))")
    }

    /// The line for standard error.
    public func line(in language: Language, remark: String = "") -> String {
        let line = first.line(in: language, remark: remark)
        return otherCells.isEmpty ? line : line + " " + others(in: language)
    }

    private struct Cause: Hashable {
        let code: FindingCode
        let file, sheet, value: String?
        let details, english: [Detail: String]

        /// `nil` for a finding that is about no cell.
        init?(_ finding: Finding) {
            guard finding.place.cell != nil else { return nil }
            func common(_ details: [Detail: String]) -> [Detail: String] {
                details.filter { ![.commune, .criterion].contains($0.key) }
            }
            code = finding.code
            (file, sheet, value) = (finding.place.file, finding.place.sheet, finding.value)
            (details, english) = (common(finding.details), common(finding.englishDetails))
        }
    }
}
