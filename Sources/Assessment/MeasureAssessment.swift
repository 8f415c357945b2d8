import Civil
import Numbers
import Registry
import Returns
import Rulebook

/// A part of the plan with what was reported on its measures.
public struct PlanPartAssessment: Sendable, Equatable {
    public let part: PlanPart
    /// One per measure of the part, in its order.
    public let measures: [MeasureAssessment]

    /// Somebody reported something on it.
    public var hasFigures: Bool { measures.contains { !$0.figures.isEmpty } }

    /// Every part that is asked in the period of an assessment, whether anything was reported or not.
    public static func asked(of assessment: ProvinceAssessment) -> [PlanPartAssessment] {
        guard assessment.parts.isEmpty else { return assessment.parts }
        return assessment.rulebook.planParts(on: assessment.register.date).map { part in
            PlanPartAssessment(
                part: part,
                measures: part.measures.map { MeasureAssessment(measure: $0, figures: [], comparison: nil) })
        }
    }

    /// Every part that is asked in a period; empty where nothing at all was reported.
    static func all(
        _ figures: [MeasureFigure], by rulebook: Rulebook, in register: Register, past: [PastReport],
        references: [Period]
    ) -> [PlanPartAssessment] {
        guard !figures.isEmpty else { return [] }
        let byMeasure = Dictionary(grouping: figures, by: \.measure)
        return rulebook.planParts(on: register.date).map { part in
            PlanPartAssessment(
                part: part,
                measures: part.measures.map { measure in
                    let own = MeasureFigure.joined(byMeasure[measure.id] ?? [])
                        .sorted { $0.reporter.order < $1.reporter.order }
                    let then = references.lazy.compactMap { period in past.first { $0.period == period } }
                        .first { $0.rulebook == rulebook.id && $0.measures?[measure.id] != nil }
                    return MeasureAssessment(
                        measure: measure, figures: own,
                        comparison: then.flatMap { MeasureComparison(of: measure, own, with: $0) })
                })
        }
    }
}

/// What was reported on one measure.
public struct MeasureAssessment: Sendable, Equatable {
    public let measure: PlanMeasure
    /// Reporting units in order of code, then bodies.
    public let figures: [MeasureFigure]
    /// The comparison with an earlier report; `nil` where none can be compared.
    public let comparison: MeasureComparison?

    public var ofUnits: [MeasureFigure] { figures.filter { if case .unit = $0.reporter { true } else { false } } }
    public var ofBodies: [MeasureFigure] { figures.filter { if case .body = $0.reporter { true } else { false } } }

    /// What the figures of some reporters come to: their sum in the measure's unit, how many say yes, or the one common
    /// figure, as the measure's `summing` has it. `nil` without figures, and where there are several for a common
    /// figure.
    public static func sum(_ figures: [MeasureFigure], of measure: PlanMeasure) -> Millionths? {
        guard !figures.isEmpty else { return nil }
        return switch measure.summing {
        case .sum: figures.reduce(Millionths.zero) { $0 + ($1.value.number ?? 0) }
        case .yes: Millionths(figures.count { $0.value == .yes })
        case .last: figures.count == 1 ? figures[0].value.number : nil
        }
    }

    /// The figure of the whole province; `nil` where `sum` has none.
    public var total: Millionths? { Self.sum(figures, of: measure) }
}

/// A measure compared with an earlier report, over the reporters that have a figure in both.
public struct MeasureComparison: Sendable, Equatable {
    /// The period of the earlier report.
    public let period: Period
    public let reporters: Int
    public let then: Millionths
    public let now: Millionths

    init?(of measure: PlanMeasure, _ figures: [MeasureFigure], with past: PastReport) {
        guard let known = past.measures?[measure.id], let period = past.period else { return nil }
        let pairs = figures.compactMap { figure in known[figure.reporter.key].map { (figure, $0) } }
        guard !pairs.isEmpty, let now = MeasureAssessment.sum(pairs.map(\.0), of: measure) else { return nil }
        self.period = period
        reporters = pairs.count
        then = pairs.reduce(Millionths.zero) { $0 + $1.1 }
        self.now = now
    }
}

extension MeasureFigure {
    /// One figure for each reporter: what two files have for its communes is added up.
    fileprivate static func joined(_ figures: [MeasureFigure]) -> [MeasureFigure] {
        var joined: [MeasureFigure] = []
        for figure in figures {
            guard let index = joined.firstIndex(where: { $0.reporter == figure.reporter }) else {
                joined.append(figure)
                continue
            }
            let earlier = joined[index]
            joined[index] = MeasureFigure(
                measure: figure.measure, reporter: figure.reporter,
                value: .number((earlier.value.number ?? 0) + (figure.value.number ?? 0)),
                parts: earlier.parts + figure.parts, blanks: earlier.blanks.filter(figure.blanks.contains))
        }
        return joined
    }
}

extension MeasureFigure.Reporter {
    /// As ledgers write it: the unit's code, or `body:` and the body's id.
    public var key: String {
        switch self {
        case .unit(let code): code
        case .body(let id): "body:\(id)"
        }
    }

    fileprivate var order: String {
        switch self {
        case .unit(let code): "0\(code)"
        case .body(let id): "1\(id)"
        }
    }
}

extension MeasureValue {
    /// As ledgers write it: yes is 1, no is 0.
    public var counted: Millionths {
        switch self {
        case .number(let number): number
        case .yes: 1
        case .no: 0
        }
    }
}
