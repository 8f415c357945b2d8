import Civil
import Numbers
import Registry

/// One file of the inbox and what became of it.
public struct Submission: Sendable, Equatable {
    /// Name relative to the inbox.
    public let file: String
    /// Of its bytes, 64 lower-case hexadecimal digits; `nil` when it could not be read at all.
    public let sha256: String?
    /// Size in bytes.
    public let size: Int
    /// The date on which a run first saw these bytes.
    public let received: CivilDate
    public let outcome: Outcome
    /// Code of the district it is from, where that is known.
    public private(set) var unitCode: String?
    /// Empty unless accepted; at most one for a commune.
    public let records: [Record]
    /// Codes of communes that the return gives twice in rows that do not agree: neither row is a record.
    public let conflictingCommunes: Set<String>
    /// Most points per criterion as the return's own row of maxima states them, in the rulebook's order.
    public let maxima: [Sourced<Millionths>?]
    /// What it says of the plan's measures; empty unless accepted.
    public private(set) var measures: [MeasureFigure]
    /// `LeadBody.id` of the body of the province that sent it; `nil` for a reporting unit's.
    public let body: String?
    /// What decides between two returns of one district.
    public private(set) var arrival: Arrival
    /// What the file says of itself.
    public let standing: Standing

    /// What a file says of itself: of two returns that say different things of a commune the one of higher standing counts.
    public enum Standing: Int, Sendable, Comparable, CaseIterable {
        /// It calls itself a draft, or replaced ("dự thảo", "cũ").
        case draft
        /// It says that it is of another month than the period's.
        case ofOtherMonth
        case ordinary

        public static func < (lower: Self, higher: Self) -> Bool { lower.rawValue < higher.rawValue }
    }

    /// The same bytes came again.
    public func arriving(_ arrival: Arrival) -> Submission {
        var submission = self
        submission.arrival = arrival
        return submission
    }

    /// Its district is known by what it answers to; `nil` where that is none, or more than one.
    public func answering(for unitCode: String?) -> Submission {
        var submission = self
        submission.unitCode = unitCode
        return submission
    }

    /// When a file came, apart from the day: which of two files is the later one.
    public struct Arrival: Sendable, Equatable {
        /// Files that a later run saw first have a higher number; those that one run saw first have the same.
        public let order: Int
        /// Time of last change in seconds since 1970.
        public let modified: Int

        public init(order: Int, modified: Int) {
            self.order = order
            self.modified = modified
        }

        /// Nothing is known of it.
        public static let unknown = Arrival(order: 0, modified: 0)
    }

    /// What became of the file. Every file has exactly one.
    public enum Outcome: String, Sendable, CaseIterable {
        /// Records were taken from it.
        case accepted
        /// It should have been a return, and no record could be taken.
        case rejected
        /// The same bytes as another file of this run.
        case duplicate
        /// A later return of the same district took its place.
        case superseded
        /// What a district answers to its reply: nothing but that.
        case answers
        /// No return: a letter, a lock file.
        case ignored
    }

    public init(
        file: String, sha256: String?, size: Int, received: CivilDate, outcome: Outcome, unitCode: String?,
        records: [Record] = [], conflictingCommunes: Set<String> = [], maxima: [Sourced<Millionths>?] = [],
        measures: [MeasureFigure] = [], body: String? = nil, arrival: Arrival = .unknown,
        standing: Standing = .ordinary
    ) {
        self.body = body
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

    /// Codes of the communes that it says anything of.
    public var communes: Set<String> { conflictingCommunes.union(records.map(\.commune.code)) }

    /// Codes of the districts that it is of, or says anything of a commune of: of one whose rows contradict each other, too. None
    /// for a body's.
    public func groups(in register: Register) -> Set<String> {
        guard body == nil else { return [] }
        return Set(records.map(\.commune.unitCode)).union(unitCode.map { [$0] } ?? [])
            .union(conflictingCommunes.compactMap { register.commune(code: $0)?.unitCode })
            .union(measures.compactMap { if case .unit(let code) = $0.reporter { code } else { nil } })
    }

    /// It holds measures and no points: nobody's duty to report is met by it.
    public var holdsMeasuresAlone: Bool {
        outcome == .accepted && records.isEmpty && conflictingCommunes.isEmpty && !measures.isEmpty
    }

    /// The same without what it says of these communes; `superseded` when it says nothing of any other.
    public func givingUp(_ communes: Set<String>) -> Submission {
        let left = records.filter { !communes.contains($0.commune.code) }
        let conflicts = conflictingCommunes.subtracting(communes)
        return Submission(
            file: file, sha256: sha256, size: size, received: received,
            outcome: left.isEmpty && conflicts.isEmpty && measures.isEmpty ? .superseded : outcome, unitCode: unitCode,
            records: left, conflictingCommunes: conflicts, maxima: maxima, measures: measures, body: body,
            arrival: arrival, standing: standing)
    }

    /// The same with no more of its measures than these; `superseded` when nothing else is left.
    public func keeping(measures kept: [MeasureFigure]) -> Submission {
        let isEmpty = kept.isEmpty && records.isEmpty && conflictingCommunes.isEmpty
        return Submission(
            file: file, sha256: sha256, size: size, received: received,
            outcome: isEmpty && !measures.isEmpty && outcome == .accepted ? .superseded : outcome, unitCode: unitCode,
            records: records, conflictingCommunes: conflictingCommunes, maxima: maxima, measures: kept, body: body,
            arrival: arrival, standing: standing)
    }
}
