import Civil
import Findings
import Numbers
import Registry
import Returns
import Rulebook
import VietnameseText

/// Compares what a return says about a commune with what follows from its own points. The points count; a person has to
/// settle a contradiction.
struct Evidence {
    let rulebook: Rulebook
    let register: Register
    let period: Period
    /// The run's clock.
    let asOf: CivilDate
    let maxima: AgreedMaxima
    /// By number of the criterion: the points that most communes do not exceed.
    let usual: [Int: Millionths]

    func findings(on assessment: CommuneAssessment) -> [Finding] {
        guard let record = assessment.record else { return [] }
        return [
            total(assessment, record), verdict(assessment, record), recognition(assessment, record), decision(record),
            tier(assessment, record), threshold(assessment, record),
        ].compactMap(\.self) + aboveOthersMaxima(record) + unlikeOthers(record)
    }

    /// Points of more than four times what most communes have: a lost decimal comma makes a figure ten times as large.
    private func unlikeOthers(_ record: Record) -> [Finding] {
        zip(rulebook.criteria, record.points).compactMap { criterion, points in
            guard case .points(let given) = points.value, let usual = usual[criterion.number], usual > 0,
                given > usual * Self.farMore
            else { return nil }
            return finding(
                .pointsUnlikeOthers, record, CellOfRecord(points), value: given.written, criterion: criterion.number,
                [.limit: usual.written, .count: String(Self.farMore)])
        }
    }

    private static let farMore = 4

    /// By number of the criterion: the points that three of four communes do not exceed. Nothing is usual among fewer
    /// than ten communes with points.
    static func usual(in communes: [CommuneAssessment], rulebook: Rulebook) -> [Int: Millionths] {
        var usual: [Int: Millionths] = [:]
        for (index, criterion) in rulebook.criteria.enumerated() {
            let given = communes.compactMap { $0.record?.points[index].value.points }.sorted()
            if given.count >= 10 { usual[criterion.number] = given[given.count * 3 / 4] }
        }
        return usual
    }

    /// Points above the maximum that another return states, where the rulebook has none.
    private func aboveOthersMaxima(_ record: Record) -> [Finding] {
        zip(rulebook.criteria, record.points).compactMap { criterion, points in
            guard case .points(let given) = points.value, criterion.maximum == nil,
                let stated = maxima.stated(for: criterion), stated.file != record.source.file, given > stated.maximum
            else { return nil }
            return finding(
                .pointsAboveOthersMaximum, record, CellOfRecord(points), value: given.written,
                criterion: criterion.number, [.limit: stated.maximum.written, .otherFile: stated.file])
        }
    }

    /// A third is read to a millionth, so a sum of thirds may differ this much per criterion from the total that was
    /// written.
    private static let residue = Millionths(count: 1)

    private func total(_ assessment: CommuneAssessment, _ record: Record) -> Finding? {
        guard let written = record.writtenTotal, case .points(let value) = written.value, let total = assessment.total,
            (value - total).magnitude > Self.residue * record.points.count
        else { return nil }
        return finding(
            .totalNotSum, record, CellOfRecord(written), value: value.written,
            [.expected: total.written])
    }

    private func verdict(_ assessment: CommuneAssessment, _ record: Record) -> Finding? {
        guard let written = record.writtenVerdict, let says = written.value.fact, assessment.verdict.isResult,
            says != (assessment.verdict == .meets)
        else { return nil }
        let words = ["Không đạt", "Đạt"]
        return finding(
            .verdictDisagrees, record, CellOfRecord(written), value: words[says ? 1 : 0],
            [.expected: words[says ? 0 : 1]],
            clauses: [.limit: .thresholds(assessment.tiers.thresholds.map(\.written))])
    }

    private func recognition(_ assessment: CommuneAssessment, _ record: Record) -> Finding? {
        if record.recognised?.value == .no, let decision = record.decisionNumber {
            return finding(.recognitionContradictory, record, CellOfRecord(decision), value: decision.value)
        }
        guard assessment.recognised == true, assessment.verdict == .fails else { return nil }
        let cell = record.decisionNumber.map(CellOfRecord.init) ?? record.recognised.map(CellOfRecord.init)
        return cell.map { finding(.recognisedWithoutMeeting, record, $0, value: record.decisionNumber?.value ?? "x") }
    }

    /// A decision cannot be dated after the report nor, in an assessment round, in a year before the period's.
    private func decision(_ record: Record) -> Finding? {
        guard let date = record.decisionDate else { return nil }
        if date.value > asOf {
            return finding(
                .decisionAfterReport, record, CellOfRecord(date), value: written(date.value), [.date: written(asOf)])
        }
        guard rulebook.isRound(period), date.value.year < period.year else { return nil }
        return finding(
            .decisionOfEarlierYear, record, CellOfRecord(date), value: written(date.value), [.date: String(period.year)]
        )
    }

    /// The area column of the return would put the commune into another tier. An area that the register does not know
    /// stays open: the return does not settle it.
    private func tier(_ assessment: CommuneAssessment, _ record: Record) -> Finding? {
        guard let stated = record.statedAreas else { return nil }
        let commune = assessment.commune
        let asStated = Commune(
            code: commune.code, name: commune.name, type: commune.type, unitCode: commune.unitCode,
            areas: (commune.areas ?? []).union(stated.value))
        guard let threshold = assessment.tiers.threshold,
            let stating = rulebook.tiers(of: asStated, in: register)?.threshold, stating != threshold
        else { return nil }
        let words = stated.value.flatMap { [Vocabulary.builtIn.title(of: $0)] }.sorted()
        return finding(
            .tierDisagrees, record, CellOfRecord(stated), value: words.joined(separator: ", "),
            [
                .expected: stating.written,
                .limit: threshold.written,
            ])
    }

    private func threshold(_ assessment: CommuneAssessment, _ record: Record) -> Finding? {
        guard let total = assessment.total, assessment.tiers.thresholds.contains(total) else { return nil }
        return finding(
            .scoreAtThreshold, record, record.writtenTotal.map(CellOfRecord.init) ?? CellOfRecord(record.points[0]),
            value: nil,
            [.limit: total.written])
    }

    private func finding(
        _ code: FindingCode, _ record: Record, _ cell: CellOfRecord, value: String?, criterion: Int? = nil,
        _ details: [Detail: String] = [:], clauses: [Detail: Clause] = [:]
    ) -> Finding {
        Finding(
            code, at: cell.place(in: record), value: value, about: .init(record.commune, criterion: criterion),
            details: details, clauses: clauses)
    }
}

/// A cell of a record, which may stand in another table, or another file, than the record's own.
private struct CellOfRecord {
    private let cell: CellAddress
    private let source: RowSource?

    init<Value>(_ value: Sourced<Value>) {
        cell = value.cell
        source = value.source
    }

    func place(in record: Record) -> Place {
        let source = source ?? record.source
        return Place(file: source.file, sheet: source.sheet, cell: cell)
    }
}
