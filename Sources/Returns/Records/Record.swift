import Civil
import Findings
import Numbers
import Registry

/// What a district says of one commune (phiếu đánh giá): one row of a return, matched to the register.
/// Every value keeps the cell it was read from.
public struct Record: Sendable, Equatable {
    /// The commune as the register of the period has it.
    public let commune: Commune
    public let source: RowSource
    /// One for each criterion of the rulebook, in its order. The verified figures where there are two.
    public private(set) var points: [Sourced<PointsEntry>]
    /// The commune's own figures (tự chấm) where the return carries both; in the same order.
    public internal(set) var ownPoints: [Sourced<PointsEntry>]?
    public let writtenTotal: Sourced<PointsEntry>?
    public let writtenVerdict: Sourced<MarkEntry>?
    public internal(set) var registered: Sourced<MarkEntry>?
    public internal(set) var planned: Sourced<MarkEntry>?
    public internal(set) var committed: Sourced<MarkEntry>?
    /// A mark of recognition of its own; a decision number says it too.
    public let recognised: Sourced<MarkEntry>?
    public let decisionNumber: Sourced<String>?
    public let decisionDate: Sourced<CivilDate>?
    /// What the area column says of the commune, as far as its words are known.
    public let statedAreas: Sourced<Set<Area>>?
    public let note: String?
    /// Whose points they are, as far as row, heads, sheet, title or file say so.
    public internal(set) var assessor: Assessor

    public init(
        commune: Commune, source: RowSource, points: [Sourced<PointsEntry>], ownPoints: [Sourced<PointsEntry>]? = nil,
        writtenTotal: Sourced<PointsEntry>? = nil, writtenVerdict: Sourced<MarkEntry>? = nil,
        registered: Sourced<MarkEntry>? = nil, planned: Sourced<MarkEntry>? = nil, committed: Sourced<MarkEntry>? = nil,
        recognised: Sourced<MarkEntry>? = nil, decisionNumber: Sourced<String>? = nil,
        decisionDate: Sourced<CivilDate>? = nil,
        statedAreas: Sourced<Set<Area>>? = nil, note: String? = nil, assessor: Assessor = .unstated
    ) {
        self.commune = commune
        self.source = source
        self.points = points
        self.ownPoints = ownPoints
        self.writtenTotal = writtenTotal
        self.writtenVerdict = writtenVerdict
        self.registered = registered
        self.planned = planned
        self.committed = committed
        self.recognised = recognised
        self.decisionNumber = decisionNumber
        self.decisionDate = decisionDate
        self.statedAreas = statedAreas
        self.note = note
        self.assessor = assessor
    }

    /// The same with another entry for the criterion at a place of the rulebook's order.
    public func with(_ entry: Sourced<PointsEntry>, at index: Int) -> Record {
        var record = self
        record.points[index] = entry
        return record
    }
}

/// A value and the cell it stands in.
public struct Sourced<Value: Sendable & Equatable>: Sendable, Equatable {
    public let value: Value
    public let cell: CellAddress
    private let table: Table

    public init(_ value: Value, at cell: CellAddress, in source: RowSource? = nil) {
        self.value = value
        self.cell = cell
        table = source.map { .other($0) } ?? .own
    }

    /// The table that it stands in, where that is not the record's own: marks on a second sheet, or in a second file.
    public var source: RowSource? { if case .other(let source) = table { source } else { nil } }

    /// Hardly any value stands in another table than its record: such a one has its place elsewhere in memory.
    private enum Table: Sendable, Equatable {
        case own
        indirect case other(RowSource)
    }

    /// The same, as another record has it.
    public func taken(from source: RowSource, by other: RowSource) -> Sourced {
        let own = self.source ?? source
        return Sourced(value, at: cell, in: own.file == other.file && own.sheet == other.sheet ? nil : own)
    }
}

/// Where a record was read.
public struct RowSource: Sendable, Equatable {
    /// The file's name relative to the inbox.
    public let file: String
    /// `nil` for a file without sheets (CSV).
    public let sheet: String?
    /// Starting at 1.
    public let row: Int
    /// Where the commune is named; `nil` where only the row is known.
    public let cell: CellAddress?

    public init(file: String, sheet: String?, row: Int, cell: CellAddress? = nil) {
        self.file = file
        self.sheet = sheet
        self.row = row
        self.cell = cell
    }

    /// The place that is said of the whole record.
    public var place: Place { Place(file: file, sheet: sheet, cell: cell ?? CellAddress(row: row, column: 1)) }
}

/// What a points cell says. Blank, zero and not applicable are three things.
public enum PointsEntry: Sendable, Equatable {
    /// The return has no column for the criterion. Counts as blank.
    case noColumn
    case blank
    case notApplicable
    /// Exact, zero or more.
    case points(Millionths)
    /// Something stands there that cannot be used; a finding names it. Counts as blank.
    case refused(String)

    /// The points, where there are any that count.
    public var points: Millionths? { if case .points(let points) = self { points } else { nil } }
}

/// What a mark cell says.
public enum MarkEntry: Sendable, Equatable {
    case blank
    case yes
    case no
    case notApplicable
    /// Something stands there that is no mark; a finding names it. Counts as blank.
    case refused(String)

    /// The mark as a fact, where it is one.
    public var fact: Bool? {
        switch self {
        case .yes: true
        case .no: false
        case .blank, .notApplicable, .refused: nil
        }
    }
}
