import Findings
import Numbers

/// What was read from one file: the records of its communes, and all findings.
public struct ReadReturn: Sendable {
    /// Code of the district that it is from; `nil` if that could not be told.
    public internal(set) var unitCode: String?
    /// In the order of the file; at most one per commune.
    public let records: [Record]
    /// Codes of communes that occur in several rows that disagree.
    public let conflictingCommunes: Set<String>
    /// The maximum of points per criterion by the return's own row of maxima, in the rulebook's order.
    public let maxima: [Sourced<Millionths>?]
    public internal(set) var findings: [Finding]
    /// The tables that were read, and what each row was taken for.
    public let tables: [ReadTable]

    /// Its tables of the plan's measures.
    public internal(set) var measureTables: [ReadMeasureTable] = []

    /// `LeadBody.id` of the body of the province that sent the return; `nil` if a district did.
    public internal(set) var body: String?
    /// What the file says about itself.
    public var standing = Submission.Standing.ordinary

    /// What it says about the plan's measures, in the order of the file; at most one figure per measure and reporter.
    public internal(set) var measures: [MeasureFigure] = []
    /// Which figures the findings on its tables of measures are about.
    public internal(set) var measureConcerns: [MeasureConcern] = []

    /// Whether anything was read about at least one commune or measure.
    public var isUsable: Bool { !records.isEmpty || !conflictingCommunes.isEmpty || !measures.isEmpty }
}
