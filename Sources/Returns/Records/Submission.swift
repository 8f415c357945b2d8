import Civil
import Numbers
import Registry

/// One file of the inbox, and what became of it.
public struct Submission: Sendable, Equatable {
    /// Name relative to the inbox.
    public let file: String
    /// The SHA-256 of its bytes, 64 lower-case hexadecimal digits; `nil` if it could not be read at all.
    public let sha256: String?
    /// Size in bytes.
    public let size: Int
    /// The day on which the file counts as received.
    public let received: CivilDate
    public private(set) var outcome: Outcome
    /// Code of the district that it is from, if that is known.
    public private(set) var unitCode: String?
    /// Empty unless the file was accepted; at most one per commune.
    public private(set) var records: [Record]
    /// Codes of communes that occur in several rows that disagree. None of these rows is a record.
    public private(set) var conflictingCommunes: Set<String>
    /// The maximum of points per criterion by the return's own row of maxima, in the rulebook's order.
    public let maxima: [Sourced<Millionths>?]
    /// What it says about the plan's measures; empty unless the file was accepted.
    public private(set) var measures: [MeasureFigure]
    /// Which figures the findings on its tables of measures are about.
    public let measureConcerns: [MeasureConcern]
    /// `LeadBody.id` of the body of the province that sent it; `nil` if a reporting unit did.
    public let body: String?
    /// What decides which of two returns from one district is the later one.
    public private(set) var arrival: Arrival
    /// What the file says about itself.
    public let standing: Standing

    /// What a file says about itself. If two returns disagree about a commune, the one with the higher standing counts.
    public enum Standing: Int, Sendable, Comparable, CaseIterable {
        /// The file calls itself a draft or replaced ("dự thảo", "cũ").
        case draft
        /// The file says that it is of another month than the period's.
        case ofOtherMonth
        case ordinary

        public static func < (lower: Self, higher: Self) -> Bool { lower.rawValue < higher.rawValue }
    }

    /// The same submission with another arrival.
    public func arriving(_ arrival: Arrival) -> Submission {
        var submission = self
        submission.arrival = arrival
        return submission
    }

    /// The same submission with the district that its answers belong to; `nil` if that is none or more than one.
    public func answering(for unitCode: String?) -> Submission {
        var submission = self
        submission.unitCode = unitCode
        return submission
    }

    /// When a file came, other than the day. It tells which of two files is the later one.
    public struct Arrival: Sendable, Equatable {
        /// A file that a later run saw first has a higher number. Files that one run saw first have the same.
        public let order: Int
        /// The time of the last change, in seconds since 1970.
        public let modified: Int

        public init(order: Int, modified: Int) {
            self.order = order
            self.modified = modified
        }

        /// Nothing is known about when it came.
        public static let unknown = Arrival(order: 0, modified: 0)
    }

    /// What became of the file. Every file has exactly one.
    public enum Outcome: String, Sendable, CaseIterable {
        /// Records or measures were taken from it.
        case accepted
        /// It should have been a return, but nothing could be taken from it.
        case rejected
        /// The same bytes as another file of this run.
        case duplicate
        /// A later return from the same district replaced it.
        case superseded
        /// It only has a district's answers to its reply.
        case answers
        /// It is not a return: a letter, a lock file.
        case ignored
    }

    public init(
        file: String, sha256: String?, size: Int, received: CivilDate, outcome: Outcome, unitCode: String?,
        records: [Record] = [], conflictingCommunes: Set<String> = [], maxima: [Sourced<Millionths>?] = [],
        measures: [MeasureFigure] = [], measureConcerns: [MeasureConcern] = [], body: String? = nil,
        arrival: Arrival = .unknown, standing: Standing = .ordinary
    ) {
        self.body = body
        self.measureConcerns = measureConcerns
        self.measures = measures
        self.standing = standing
        self.file = file
        self.sha256 = sha256
        self.size = size
        self.received = received
        self.outcome = outcome
        self.unitCode = unitCode
        self.records = records
        self.conflictingCommunes = conflictingCommunes
        self.maxima = maxima
        self.arrival = arrival
    }

    /// Codes of the communes that it says anything about.
    public var communes: Set<String> { conflictingCommunes.union(records.map(\.commune.code)) }

    /// Codes of the districts that it is from or whose communes it says anything about, even if its rows about them
    /// contradict each other. Empty for a body's file.
    public func groups(in register: Register) -> Set<String> {
        guard body == nil else { return [] }
        return Set(records.map(\.commune.unitCode)).union(unitCode.map { [$0] } ?? [])
            .union(conflictingCommunes.compactMap { register.commune(code: $0)?.unitCode })
            .union(measures.compactMap { if case .unit(let code) = $0.reporter { code } else { nil } })
    }

    /// Whether it has measures and no points. Such a file does not fulfil anybody's duty to report.
    public var holdsMeasuresAlone: Bool {
        outcome == .accepted && records.isEmpty && conflictingCommunes.isEmpty && !measures.isEmpty
    }

    /// The same submission without these communes; `superseded` if it says nothing about any other.
    public func givingUp(_ communes: Set<String>) -> Submission {
        var submission = self
        submission.records.removeAll { communes.contains($0.commune.code) }
        submission.conflictingCommunes.subtract(communes)
        if submission.isEmpty { submission.outcome = .superseded }
        return submission
    }

    /// The same submission with only these measures; `superseded` if nothing else is left.
    public func keeping(measures kept: [MeasureFigure]) -> Submission {
        var submission = self
        submission.measures = kept
        if outcome == .accepted, !measures.isEmpty, submission.isEmpty { submission.outcome = .superseded }
        return submission
    }

    /// It says nothing of any commune and of no measure.
    private var isEmpty: Bool { records.isEmpty && conflictingCommunes.isEmpty && measures.isEmpty }
}
