import Findings
import Numbers
import Registry
import Rulebook

/// What a return says of one of the plan's measures: who, how much, and the cells that say it.
public struct MeasureFigure: Sendable, Equatable {
    /// `PlanMeasure.id`.
    public let measure: String
    public let reporter: Reporter
    public let value: MeasureValue
    /// The cells that it was read from: one, or one for each commune and for the district's own part. Their values come
    /// to `value`.
    public let parts: [Part]
    /// Where the return itself writes the sum of the parts; `nil` where it does not, or the sum is the only figure.
    public let writtenSum: CellPlace?
    /// Codes of communes that the table has a place for and that left it blank.
    public let blanks: [String]

    public init(
        measure: String, reporter: Reporter, value: MeasureValue, parts: [Part], writtenSum: CellPlace? = nil,
        blanks: [String] = []
    ) {
        self.measure = measure
        self.reporter = reporter
        self.value = value
        self.parts = parts
        self.writtenSum = writtenSum
        self.blanks = blanks
    }

    public enum Reporter: Hashable, Sendable {
        /// Code of a reporting unit.
        case unit(String)
        /// `LeadBody.id`.
        case body(String)

        /// `huyện Ba Bể`, `Sở Y tế`: by the name that it has on the register's day.
        public func name(in register: Register, _ rulebook: Rulebook) -> String {
            switch self {
            case .unit(let code): register.unit(code: code)?.fullName ?? code
            case .body(let id): rulebook.name(ofBody: id, on: register.date)
            }
        }
    }

    /// One cell's share.
    public struct Part: Sendable, Equatable {
        /// Code of the commune; `nil` for the whole, or for what the district did itself.
        public let commune: String?
        public let value: MeasureValue
        public let place: CellPlace

        public init(commune: String?, value: MeasureValue, place: CellPlace) {
            self.commune = commune
            self.value = value
            self.place = place
        }
    }

    /// The first cell.
    public var place: CellPlace? { parts.first?.place }
}

/// What a cell says of a measure.
public enum MeasureValue: Sendable, Hashable {
    /// So many, or so many million đồng.
    case number(Millionths)
    case yes
    case no

    /// `nil` for yes and no.
    public var number: Millionths? { if case .number(let number) = self { number } else { nil } }

    /// As people write it: `1.250,5`, `có`; in English `1250.5`, `yes`.
    public var clause: Clause {
        switch self {
        case .number(let number): .number(number.written, en: number.description)
        case .yes: .yes
        case .no: .no
        }
    }
}

/// A cell of a file.
public struct CellPlace: Sendable, Hashable {
    public let file: String
    /// `nil` for a file without sheets.
    public let sheet: String?
    public let cell: CellAddress

    public init(file: String, sheet: String?, cell: CellAddress) {
        self.file = file
        self.sheet = sheet
        self.cell = cell
    }

    /// As findings name it.
    public var place: Place { Place(file: file, sheet: sheet, cell: cell) }
}

extension [MeasureFigure.Part] {
    /// What the numbers among them come to.
    var sum: Millionths { reduce(Millionths.zero) { $0 + ($1.value.number ?? 0) } }
}
