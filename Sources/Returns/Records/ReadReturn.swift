import Findings
import Numbers

/// What was read from one file: the records of its communes, and everything that is to be said about it.
public struct ReadReturn: Sendable {
    /// Code of the district it is from; `nil` where that could not be told.
    public internal(set) var unitCode: String?
    /// In the order of the file; at most one for a commune.
    public let records: [Record]
    /// Codes of communes given twice in rows that do not agree.
    public let conflictingCommunes: Set<String>
    /// Most points per criterion by the return's own row of maxima, in the rulebook's order.
    public let maxima: [Sourced<Millionths>?]
    public internal(set) var findings: [Finding]
    /// The tables that were read, with what each row was taken for.
    public let tables: [ReadTable]

    /// `LeadBody.id` of the body of the province that it is a return of; `nil` for a district's.
    public internal(set) var body: String?
    /// What the file says of itself.
    public var standing = Submission.Standing.ordinary

    /// What it says of the plan's measures, in the order of the file; at most one figure for a measure and reporter.
    public internal(set) var measures: [MeasureFigure] = []

    /// Something was read of at least one commune, or of a measure.
    public var isUsable: Bool { !records.isEmpty || !conflictingCommunes.isEmpty || !measures.isEmpty }
}
