import Findings
import Numbers
import Registry
import Rulebook

/// What a return says about one of the plan's measures: who reports it, how much, and in which cells.
public struct MeasureFigure: Sendable, Equatable {
    /// `PlanMeasure.id`.
    public let measure: String
    public let reporter: Reporter
    public let value: MeasureValue
    /// The cells that it was read from: one, or one for each commune and one for the district's own share. Together
    /// they make `value`.
    public let parts: [Part]
    /// The place where the return itself writes the sum of the parts; `nil` if it does not, or if the sum is the only
    /// figure.
    public let writtenSum: CellPlace?
    /// Codes of communes whose place in the table is blank.
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

        /// `huyện Ba Bể`, `Sở Y tế`: the name on the day of the register.
        public func name(in register: Register, _ rulebook: Rulebook) -> String {
            switch self {
            case .unit(let code): register.unit(code: code)?.fullName ?? code
            case .body(let id): rulebook.name(ofBody: id, on: register.date)
            }
        }
    }

    /// The share of one cell.
    public struct Part: Sendable, Equatable {
        /// Code of the commune; `nil` for the whole figure and for the district's own share.
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

/// What a cell says about a measure.
public enum MeasureValue: Sendable, Hashable {
    /// A number of things, or an amount in million đồng.
    case number(Millionths)
    case yes
    case no

    /// `nil` for yes or no.
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
    /// `nil` if the file has no sheets.
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
    /// The sum of the numbers among them.
    var sum: Millionths { reduce(Millionths.zero) { $0 + ($1.value.number ?? 0) } }
}
