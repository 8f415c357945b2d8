import Civil
import Findings
import Numbers
import Registry

/// What a district says about one commune (phiếu đánh giá): one row of a return, matched to the register. Every value
/// keeps the cell that it was read from.
public struct Record: Sendable, Equatable {
    /// The commune in the register of the period.
    public let commune: Commune
    public let source: RowSource
    /// One per criterion, in the rulebook's order. If there are two figures, the verified ones.
    public private(set) var points: [Sourced<PointsEntry>]
    /// The commune's own figures (tự chấm), in the same order, if the return has both.
    public internal(set) var ownPoints: [Sourced<PointsEntry>]?
    public let writtenTotal: Sourced<PointsEntry>?
    public let writtenVerdict: Sourced<MarkEntry>?
    public internal(set) var registered: Sourced<MarkEntry>?
    public internal(set) var planned: Sourced<MarkEntry>?
    public internal(set) var committed: Sourced<MarkEntry>?
    /// An explicit mark of recognition. A decision number means recognition too.
    public let recognised: Sourced<MarkEntry>?
    public let decisionNumber: Sourced<String>?
    public let decisionDate: Sourced<CivilDate>?
    /// What the area column says about the commune, as far as its words are known.
    public let statedAreas: Sourced<Set<Area>>?
    public let note: String?
    /// Whose points they are, as far as the row, headings, sheet, title or file say so.
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

    /// The same record with another entry for one criterion. `index` is its place in the rulebook's order.
    public func with(_ entry: Sourced<PointsEntry>, at index: Int) -> Record {
        var record = self
        record.points[index] = entry
        return record
    }
}

/// A value and the cell that it stands in.
public struct Sourced<Value: Sendable & Equatable>: Sendable, Equatable {
    public let value: Value
    public let cell: CellAddress
    private let table: Table

    public init(_ value: Value, at cell: CellAddress, in source: RowSource? = nil) {
        self.value = value
        self.cell = cell
        table = source.map { .other($0) } ?? .own
    }

    /// The table in which it stands, if that is not the record's own: marks may be on a second sheet or in a second
    /// file.
    public var source: RowSource? { if case .other(let source) = table { source } else { nil } }

    /// Values from another table are rare, so their source is stored indirectly.
    private enum Table: Sendable, Equatable {
        case own
        indirect case other(RowSource)
    }

    /// The same value for use in another record.
    public func taken(from source: RowSource, by other: RowSource) -> Sourced {
        let own = self.source ?? source
        return Sourced(value, at: cell, in: own.file == other.file && own.sheet == other.sheet ? nil : own)
    }
}

/// Where a record was read.
public struct RowSource: Sendable, Equatable {
    /// The file's name relative to the inbox.
    public let file: String
    /// `nil` if the file has no sheets (CSV).
    public let sheet: String?
    /// Counted from 1.
    public let row: Int
    /// The cell that names the commune; `nil` if only the row is known.
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

/// What a cell of points says. It tells blank, zero and not applicable apart.
public enum PointsEntry: Sendable, Equatable {
    /// The return has no column for the criterion. It counts as blank.
    case noColumn
    case blank
    case notApplicable
    /// Exact; zero or more.
    case points(Millionths)
    /// The cell has a value that cannot be used; a finding names it. It counts as blank.
    case refused(String)

    /// The points that count; `nil` if there are none.
    public var points: Millionths? { if case .points(let points) = self { points } else { nil } }
}

/// What a mark cell says.
public enum MarkEntry: Sendable, Equatable {
    case blank
    case yes
    case no
    case notApplicable
    /// The cell has something that is not a mark; a finding names it. It counts as blank.
    case refused(String)

    /// The mark as yes or no; `nil` if it is neither.
    public var fact: Bool? {
        switch self {
        case .yes: true
        case .no: false
        case .blank, .notApplicable, .refused: nil
        }
    }
}
