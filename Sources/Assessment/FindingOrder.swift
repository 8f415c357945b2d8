import Findings

/// The place of a finding among all: by file, sheet, cell (row before column) or line, code, numbers as numbers.
/// Nothing of the machine can change it.
struct FindingOrder: Comparable {
    private let file, sheet: String
    private let row, column: Int
    private let code, value, details: String

    /// The findings in their order.
    static func ordered(_ findings: [Finding]) -> [Finding] {
        findings.map { (order: FindingOrder($0), finding: $0) }.sorted { $0.order < $1.order }.map(\.finding)
    }

    private init(_ finding: Finding) {
        let place = finding.place
        (file, sheet) = (place.file ?? "", place.sheet ?? "")
        // A text file has lines; what is about a whole sheet comes before its cells.
        (row, column) = (place.cell?.row ?? place.line ?? 0, place.cell?.column ?? 0)
        (code, value) = (finding.code.rawValue, finding.value ?? "")
        details = finding.details.sorted { $0.key.rawValue < $1.key.rawValue }.map { Self.aligned($0.value) }
            .joined(separator: "\u{1}")
    }

    /// A whole number so that it is compared by its size.
    private static func aligned(_ text: String) -> String {
        text.allSatisfy(\.isNumber) ? String(repeating: "0", count: max(0, 8 - text.count)) + text : text
    }

    static func < (earlier: Self, later: Self) -> Bool {
        let places = (
            (earlier.file, earlier.sheet, earlier.row, earlier.column),
            (later.file, later.sheet, later.row, later.column)
        )
        guard places.0 == places.1 else { return places.0 < places.1 }
        return (earlier.code, earlier.value, earlier.details) < (later.code, later.value, later.details)
    }
}
