import Findings
import Numbers

/// What was read from one file: the records of its communes, and everything that is to be said about it.
public struct ReadReturn: Sendable {
    /// Code of the district it is from; `nil` where that could not be told.
    public let unitCode: String?
    /// In the order of the file; at most one for a commune.
    public let records: [Record]
    /// Codes of communes given twice in rows that do not agree.
    public let conflictingCommunes: Set<String>
    /// Most points per criterion by the return's own row of maxima, in the rulebook's order.
    public let maxima: [Sourced<Millionths>?]
    public let findings: [Finding]
    /// The tables that were read, with what each row was taken for.
    public let tables: [ReadTable]

    /// What the file says of itself.
    public var standing = Submission.Standing.ordinary

    /// Something was read of at least one commune.
    public var isUsable: Bool { !records.isEmpty || !conflictingCommunes.isEmpty }
}
