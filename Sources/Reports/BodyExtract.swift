import Assessment
import Civil
import Numbers
import Registry
import Returns
import Rulebook

/// What the report has for one body of the province (trích cho cơ quan chủ trì): its criteria by division and commune,
/// which communes have 0 points, what changed since the last round, and the body's tasks in the plan.
public struct BodyExtract: Sendable, Equatable {
    public let head: OfficialHead
    /// Where the extract is published: a path relative to the folder of the period, without extension.
    public let path: String
    /// `Sở Y tế`.
    public let body: String
    /// `Các tiêu chí do Sở Y tế chủ trì`, in capitals.
    public let title: String
    /// `(Trích từ Báo cáo số …)`.
    public let takenFrom: String
    /// The body's tasks in the plan, each with its article.
    public let duties: [String]
    public let criteria: [BodyCriterion]
    public let communeHead: String
    /// Which earlier round the changes refer to; empty if none is known.
    public let since: String
    /// What the body itself reported about the plan's measures.
    public let measures: [AnnexMeasureRow]
    public let communes: [BodyCommune]
    /// The numbers of its criteria, for headings.
    public var numbers: [String] { criteria.map { String($0.number) } }
}

/// A criterion that the body leads.
public struct BodyCriterion: Sendable, Equatable {
    public let number: Int
    public let name: String
    public let sentences: [String]
    public let rows: [BodyCriterionRow]
    public let total: BodyCriterionRow
}

/// The results for one criterion in one division.
public struct BodyCriterionRow: Sendable, Equatable {
    public let name: String
    public let communes: Quantity
    public let given: Quantity
    public let average: Quantity
    public let zeros: Quantity
    public let blanks: Quantity
}

/// A commune's points for the body's criteria.
public struct BodyCommune: Sendable, Equatable {
    public let code: String
    public let name: String
    public let division: String
    public let points: [PointsCell]
    /// Points in the last round; unknown if that round cannot be compared.
    public let then: [Quantity]
}

extension BodyExtract {
    /// One extract for each body that leads a criterion or reported something. Bodies with the same name get one
    /// together.
    static func all(
        of assessment: ProvinceAssessment, head: OfficialHead, settings: ReportSettings, communes: [CommuneRow]
    ) -> [BodyExtract] {
        let day = assessment.period.lastDay
        var seen: Set<String> = []
        return assessment.rulebook.bodies.compactMap { body in
            let name = body.names.on(day).full
            guard seen.insert(name).inserted else { return nil }
            let ids = Set(assessment.rulebook.bodies.filter { $0.names.on(day).full == name }.map(\.id))
            let led = assessment.rulebook.criteria(ledBy: body.id, on: day).map { $0.number - 1 }
            let extract = BodyExtract(
                body, name, ids, led, of: assessment, head: head, settings: settings, communes: communes)
            return led.isEmpty && extract.measures.isEmpty ? nil : extract
        }
    }

    private init(
        _ body: LeadBody, _ name: String, _ ids: Set<String>, _ led: [Int], of assessment: ProvinceAssessment,
        head: OfficialHead, settings: ReportSettings, communes rows: [CommuneRow]
    ) {
        let rulebook = assessment.rulebook
        let past = assessment.comparisons.first { $0.reference == .previousRound }
        let outcomes = past?.obstacle == .otherRulebook ? nil : past?.then?.outcomes
        self.head = head
        path = "co-quan/" + body.id
        self.body = name
        title = (led.isEmpty ? "Nội dung do \(name) báo cáo" : "Các tiêu chí do \(name) chủ trì").uppercased()
        takenFrom = ReportModel.attachedTo(assessment, settings: settings).replacing("(Kèm theo", with: "(Trích từ")
        duties = rulebook.bodies.filter { ids.contains($0.id) }.flatMap(\.duties).map { duty in
            "\(duty.role == .leads ? "Chủ trì" : "Phối hợp"): \(duty.text.lowercasedFirst) (\(rulebook.text(of: duty.citation)))."
        }
        communeHead = assessment.register.communeTypes.capitalizedFirst
        since = past.map { ReportWords.month($0.period) } ?? ""
        criteria = led.map { index in BodyCriterion(index, of: assessment, since: past) }
        measures = assessment.parts.flatMap(\.measures).flatMap { assessed in
            assessed.ofBodies.filter { if case .body(let id) = $0.reporter { ids.contains(id) } else { false } }
                .map { AnnexMeasureRow(assessed.measure, $0, in: assessment) }
        }
        communes =
            led.isEmpty
            ? []
            : rows.map { row in
                let then = outcomes?[row.code]?.points
                return BodyCommune(
                    code: row.code, name: row.fullName, division: row.unitName,
                    points: led.map { row.points[$0] },
                    then: led.map { index in
                        guard let then, then.indices.contains(index) else { return .unknown }
                        return .points(then[index])
                    })
            }
    }
}

extension BodyCriterion {
    fileprivate init(_ index: Int, of assessment: ProvinceAssessment, since past: Comparison?) {
        let figures = assessment.criteria[index]
        number = figures.criterion.number
        name = figures.criterion.name
        rows = assessment.breakdown.map {
            BodyCriterionRow($0.division.fullName.capitalizedFirst, index, $0.communes)
        }
        total = BodyCriterionRow("Toàn tỉnh", index, assessment.communes)
        let zeroed = assessment.communes.filter { $0.points.indices.contains(index) && $0.points[index] == 0 }
        sentences = Self.sentences(on: figures, zeroed, of: assessment, since: past)
    }

    private static func sentences(
        on figures: CriterionFigures, _ zeroed: [CommuneAssessment], of assessment: ProvinceAssessment,
        since past: Comparison?
    ) -> [String] {
        let number = figures.criterion.number
        var sentences: [String] = []
        if zeroed.isEmpty {
            sentences.append(figures.given == 0 ? "Chưa có số liệu." : "Không có xã nào bị liệt (0 điểm).")
        } else {
            let names = zeroed.map { commune in
                let division = assessment.register.division(of: commune.commune)?.fullName
                return commune.commune.fullName + (division.map { " (\($0))" } ?? "")
            }
            sentences.append("Bị liệt (0 điểm): \(ReportWords.enumeration(names)).")
        }
        if let past, past.obstacle == nil || past.obstacle == .missingDistricts {
            let drop = past.drops.first { $0.criterion.number == number }
            let month = ReportWords.month(past.period)
            sentences.append(
                drop.map { drop in
                    "So với kỳ \(month), \(Quantity.count(drop.communes).text) xã giảm điểm"
                        + (drop.toZero > 0 ? ", trong đó \(Quantity.count(drop.toZero).text) xã xuống 0 điểm." : ".")
                } ?? "So với kỳ \(month), không có xã nào giảm điểm.")
        }
        return sentences
    }
}

extension BodyCriterionRow {
    fileprivate init(_ name: String, _ index: Int, _ communes: [CommuneAssessment]) {
        let given = communes.compactMap { $0.points.indices.contains(index) ? $0.points[index] : nil }
        let recorded = communes.count { $0.verdict != .notReported }
        self.name = name
        self.communes = .count(communes.count)
        self.given = .count(given.count)
        average = .mean(of: given)
        zeros = .count(given.count { $0 == 0 }, isKnown: recorded > 0)
        blanks = .count(recorded - given.count, isKnown: recorded > 0)
    }
}

extension AnnexMeasureRow {
    /// What one reporter says, with the cell that it stands in.
    fileprivate init(_ measure: PlanMeasure, _ figure: MeasureFigure, in assessment: ProvinceAssessment) {
        let row = MeasureFigureRow(figure, in: assessment)
        self.init(
            name: measure.name, unit: measure.unitName, value: row.text, note: "",
            source: row.source(MeasureFigureRow.shortened(row.cells)))
    }
}
