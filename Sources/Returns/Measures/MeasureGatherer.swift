import Findings
import Numbers
import Rulebook
import Spreadsheets

/// What the cells of one file say together about one measure and one reporter: one figure if all cells agree, otherwise
/// none.
struct MeasureGatherer {
    struct Key: Hashable {
        /// `PlanMeasure.id`.
        let measure: String
        let reporter: MeasureFigure.Reporter
    }

    /// Which share of the reporter's figure a cell has.
    enum Share: Hashable {
        case whole, total, own, communes
        /// Code of a commune.
        case commune(String)
    }

    struct Statement {
        let share: Share
        let place: CellPlace
        let outcome: Outcome

        enum Outcome: Equatable {
            case blank
            /// The cell has content that cannot be used. A finding says so.
            case refused
            case value(MeasureValue)
        }
    }

    /// The statements for one key, by their share.
    struct Said {
        private(set) var byShare: [Share: [Statement]] = [:]
        private(set) var order: [Share] = []

        mutating func add(_ statement: Statement) {
            if byShare[statement.share] == nil { order.append(statement.share) }
            byShare[statement.share, default: []].append(statement)
        }
    }

    private(set) var figure: MeasureFigure?
    private(set) var findings: [Finding] = []

    private let key: Key
    private let measure: PlanMeasure
    /// Codes of all the reporter's communes.
    private let communes: [String]

    init(_ key: Key, _ said: Said, of measure: PlanMeasure, communes: [String]) {
        self.communes = communes
        self.key = key
        self.measure = measure
        var settled: [Share: Statement] = [:]
        for share in said.order { settled[share] = one(of: said.byShare[share] ?? []) }
        figure = measure.unit == .yesNo ? answer(settled) : number(settled, said.order)
        if measure.unit == .millionDong, let figure, let million = figure.value.number, let place = figure.place,
            million > MeasureValueReader.mostMoney
        {
            findings.append(
                Finding(
                    .measureUnlikely, at: place.place, value: million.written, about: .init(measure)))
            self.figure = nil
        }
    }

    /// If several cells say the same thing, one of them counts; if two differ, none does.
    private mutating func one(of statements: [Statement]) -> Statement? {
        let values = statements.filter { if case .value = $0.outcome { true } else { false } }
        guard let first = values.first else {
            return statements.first { $0.outcome == .refused } ?? statements.first
        }
        guard let other = values.first(where: { $0.outcome != first.outcome }) else { return first }
        report(.measureTwice, other.place, [.otherCell: written(first.place, beside: other.place)])
        return Statement(share: first.share, place: first.place, outcome: .refused)
    }

    private func number(
        of share: Share, in settled: [Share: Statement]
    ) -> (value: Millionths, place: CellPlace)? {
        guard let statement = settled[share], case .value(.number(let value)) = statement.outcome else { return nil }
        return (value, statement.place)
    }

    private mutating func number(_ settled: [Share: Statement], _ order: [Share]) -> MeasureFigure? {
        let communes = order.compactMap { share -> (String, Statement)? in
            guard case .commune(let code) = share, let statement = settled[share] else { return nil }
            return (code, statement)
        }
        var parts = communes.compactMap { code, statement -> MeasureFigure.Part? in
            guard case .value(let value) = statement.outcome else { return nil }
            return MeasureFigure.Part(commune: code, value: value, place: statement.place)
        }
        let isCut = communes.contains { $0.1.outcome == .refused } || settled[.own]?.outcome == .refused
        // Communes that have no place in the table have not reported either.
        let given = Set(parts.compactMap(\.commune))
        let blanks =
            communes.isEmpty
            ? []
            : Set(communes.filter { $0.1.outcome == .blank }.map(\.0)).union(self.communes).subtracting(given).sorted()
        // A formula's sum over blanks is not a figure.
        let isBlank =
            !communes.isEmpty && parts.isEmpty && !isCut && [nil, .blank].contains(settled[.own]?.outcome)
            || settled[.communes]?.outcome == .blank && settled[.total] == nil
        if let together = number(of: .communes, in: settled) {
            let sum = parts.sum
            if parts.isEmpty {
                parts = [MeasureFigure.Part(commune: nil, value: .number(together.value), place: together.place)]
            } else if sum != together.value, !isCut {
                disagree(sum, together, parts)
                return nil
            }
        }
        if let own = number(of: .own, in: settled) {
            parts.append(MeasureFigure.Part(commune: nil, value: .number(own.value), place: own.place))
        }
        let sums = [Share.total, .whole].compactMap { number(of: $0, in: settled) }
        if sums.count == 2, sums[0].value != sums[1].value {
            report(.measureTwice, sums[1].place, [.otherCell: written(sums[0].place, beside: sums[1].place)])
            return nil
        }
        if isBlank, sums.allSatisfy({ $0.value == 0 }) { return nil }
        if let total = sums.first {
            let sum = parts.sum
            // If a part could not be read, only the written sum counts.
            guard !parts.isEmpty, !isCut else {
                return MeasureFigure(
                    measure: key.measure, reporter: key.reporter, value: .number(total.value),
                    parts: [.init(commune: nil, value: .number(total.value), place: total.place)])
            }
            guard sum == total.value else {
                disagree(sum, total, parts)
                return nil
            }
            return MeasureFigure(
                measure: key.measure, reporter: key.reporter, value: .number(sum), parts: parts,
                writtenSum: total.place, blanks: blanks)
        }
        guard !parts.isEmpty, !isCut, settled[.total]?.outcome != .refused, settled[.whole]?.outcome != .refused else {
            return nil
        }
        return MeasureFigure(
            measure: key.measure, reporter: key.reporter,
            value: .number(parts.sum), parts: parts,
            blanks: blanks)
    }

    /// Yes and no cannot be added up, so the reporter's own answer counts.
    private mutating func answer(_ settled: [Share: Statement]) -> MeasureFigure? {
        for share in [Share.whole, .own, .total] {
            guard let statement = settled[share], case .value(let value) = statement.outcome else { continue }
            return MeasureFigure(
                measure: key.measure, reporter: key.reporter, value: value,
                parts: [.init(commune: nil, value: value, place: statement.place)])
        }
        let communes = settled.filter { share, statement in
            guard case .commune = share, case .value = statement.outcome else { return false }
            return true
        }
        if let first = communes.values.map(\.place).min(by: { $0.cell < $1.cell }) {
            report(.measureYesNoOfCommunes, first, [.count: String(communes.count)])
        }
        return nil
    }

    private mutating func disagree(
        _ sum: Millionths, _ total: (value: Millionths, place: CellPlace), _ parts: [MeasureFigure.Part]
    ) {
        report(
            .measureSumDisagrees, total.place,
            [
                .expected: sum.written, .assumed: total.value.written, .count: String(parts.count),
                .otherCell: parts.first.map { written($0.place, beside: total.place) } ?? "",
            ])
    }

    private mutating func report(_ code: FindingCode, _ place: CellPlace, _ details: [Detail: String]) {
        findings.append(Finding(code, at: place.place, about: .init(measure), details: details))
    }

    private func written(_ place: CellPlace, beside other: CellPlace) -> String {
        place.sheet == other.sheet || place.sheet == nil ? place.cell.description : "\(place.sheet ?? "")!\(place.cell)"
    }
}
