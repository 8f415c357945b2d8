import Findings

/// A finding as a row of a table, in Vietnamese.
public struct FindingRow: Sendable, Equatable {
    /// The stable word: `error`, `warning`, `notice`.
    public let severityCode: String
    public let severity: String
    public let code: String
    public let file: String?
    public let sheet: String?
    /// As spreadsheets write it, starting at A1.
    public let cell: String?
    /// What stood there, verbatim.
    public let value: String?
    public let message: String
    public let advice: String

    init(_ finding: Finding) {
        severityCode = finding.severity.rawValue
        severity = finding.severity.name(in: .vietnamese).capitalizedFirst
        code = finding.code.rawValue
        file = finding.place.file
        sheet = finding.place.sheet
        cell = finding.place.cell
        value = finding.value
        message = finding.message(in: .vietnamese)
        advice = finding.advice(in: .vietnamese)
    }
}
