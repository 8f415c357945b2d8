import Assessment
import Civil
import Numbers
import Registry
import Returns
import Rulebook

/// A part of the plan in the report: what was reported about its measures, in sentences and in a table.
public struct PlanPartRow: Sendable, Equatable {
    /// Its number among the parts that have figures, from 1.
    public let number: Int
    public let title: String
    /// `mục II.1 Quyết định số 352/QĐ-UBND ngày 08/3/2019`.
    public let citation: String
    public let sentences: [String]
    /// The measures that somebody reported something about.
    public let measures: [MeasureRow]
    /// The rows of the table: divisions, then bodies of the province.
    public let rows: [MeasureLine]
    public let total: MeasureLine
}

/// One measure and everything that was reported about it.
public struct MeasureRow: Sendable, Equatable {
    public let id: String
    public let name: String
    /// `cuộc`, `triệu đồng`, `có/không`.
    public let unit: String
    public let citation: String
    public let total: Quantity
    /// How many reporting units gave a figure.
    public let reported: Int
    /// How many reporting units are asked for one.
    public let asked: Int
    /// `5/8 huyện, thành phố có số liệu`; empty if all that are asked gave a figure.
    public let partial: String
    /// `number`, `people`, `million-dong` or `yes-no`.
    public let kind: String
    /// The reporting units in order of code, then the bodies.
    public let figures: [MeasureFigureRow]
}

/// What one reporter said about a measure.
public struct MeasureFigureRow: Sendable, Equatable {
    /// The code of the unit or the body.
    public let code: String
    /// `Huyện Ba Bể`, `Sở Y tế`.
    public let name: String
    public let isBody: Bool
    public let value: Quantity
    /// `nil` if the figure is a number.
    public let isYes: Bool?
    public let file: String
    /// Empty if the file has no sheets.
    public let sheet: String
    /// `D8`. If the figures of communes were added up, all their cells: `C9, C10, C12`.
    public let cells: String
    /// `trên 12/14 xã có số liệu`; empty if no commune left its cell blank.
    public let partial: String
}

/// A line of a part's table.
public struct MeasureLine: Sendable, Equatable {
    public let name: String
    public let cells: [MeasureCell]
}

public struct MeasureCell: Sendable, Equatable {
    public let text: String
    /// `12/14 xã`, if some communes left their cell blank.
    public let note: String
}

extension PlanPartRow {
    /// The parts of the plan that somebody reported something about.
    static func rows(of assessment: ProvinceAssessment, disclosing: Disclosure) -> [PlanPartRow] {
        var rows: [PlanPartRow] = []
        for part in assessment.parts {
            let shown = part.measures.filter {
                !$0.figures.isEmpty && !(disclosing.isPublic && $0.measure.isSensitive)
            }
            guard !shown.isEmpty else { continue }
            rows.append(PlanPartRow(part, shown, number: rows.count + 1, in: assessment))
        }
        return rows
    }

    private init(
        _ assessed: PlanPartAssessment, _ shown: [MeasureAssessment], number: Int, in assessment: ProvinceAssessment
    ) {
        let cited = assessment.rulebook.text(of: assessed.part.citation)
        self.number = number
        title = assessed.part.title
        citation = cited
        measures = shown.map { MeasureRow($0, cited: cited, in: assessment) }
        let divisions = assessment.breakdown.map { division in
            let units = division.reporters
            return MeasureLine(division.division.fullName.capitalizedFirst, shown) { units.contains($0.reporter) }
        }
        let bodies = Set(shown.flatMap(\.ofBodies).map(\.reporter))
        let named = assessment.rulebook.bodies.filter { bodies.contains(.body($0.id)) }
        rows =
            divisions
            + named.map { body in
                MeasureLine(assessment.rulebook.name(ofBody: body.id, on: assessment.period.lastDay), shown) {
                    $0.reporter == .body(body.id)
                }
            }
        total = MeasureLine("Toàn tỉnh", shown) { _ in true }
        sentences = ReportModel.sentences(on: shown, in: assessment)
    }
}

extension MeasureLine {
    fileprivate init(_ name: String, _ measures: [MeasureAssessment], of isOwn: (MeasureFigure) -> Bool) {
        self.name = name
        cells = measures.map { assessed in
            let own = assessed.figures.filter(isOwn)
            guard !own.isEmpty else { return MeasureCell(text: Quantity.unknown.text, note: "") }
            let blanks = own.count == 1 ? own[0].blankNote : ""
            if assessed.measure.unit == .yesNo {
                if own.count == 1 { return MeasureCell(text: own[0].value == .yes ? "Có" : "Không", note: blanks) }
                return MeasureCell(text: "\(own.count { $0.value == .yes })/\(own.count) có", note: "")
            }
            return MeasureCell(
                text: Quantity.points(MeasureAssessment.sum(own, of: assessed.measure)).text, note: blanks)
        }
    }
}

extension DivisionAssessment {
    /// The reporting units of the division.
    fileprivate var reporters: Set<MeasureFigure.Reporter> { Set(units.map { .unit($0.unit.code) }) }
}

extension MeasureFigure {
    /// `12/14 xã`; empty if every commune in the table filled its cell.
    fileprivate var blankNote: String {
        let given = parts.count { $0.commune != nil }
        return blanks.isEmpty || given == 0 ? "" : "\(given)/\(given + blanks.count) xã"
    }
}

extension MeasureRow {
    fileprivate init(_ assessed: MeasureAssessment, cited: String, in assessment: ProvinceAssessment) {
        let measure = assessed.measure
        id = measure.id
        name = measure.name
        unit = measure.unitName
        citation = cited
        total = .points(assessed.total)
        reported = assessed.ofUnits.count
        asked = measure.reporters.contains(.units) ? assessment.units.count : 0
        partial = ReportModel.coverage(of: assessed, in: assessment)
        kind = measure.unit.rawValue
        figures = assessed.figures.map { MeasureFigureRow($0, in: assessment) }
    }
}

extension MeasureFigureRow {
    init(_ figure: MeasureFigure, in assessment: ProvinceAssessment) {
        (code, isBody) =
            switch figure.reporter {
            case .unit(let unit): (unit, false)
            case .body(let body): (body, true)
            }
        let reporter = figure.reporter.name(in: assessment.register, assessment.rulebook)
        name = isBody ? reporter : reporter.capitalizedFirst
        value = .points(figure.value.number)
        isYes = figure.value.number == nil ? figure.value == .yes : nil
        file = figure.place?.file ?? ""
        sheet = figure.place?.sheet ?? ""
        cells = figure.parts.map(\.place.cell.description).joined(separator: ", ")
        partial = figure.blankNote.isEmpty ? "" : "trên \(figure.blankNote) có số liệu"
    }

    /// The text on a page.
    var text: String { isYes.map { $0 ? "Có" : "Không" } ?? value.text }
}

extension ReportModel {
    /// Names the reporting units and bodies that gave any figure; empty if none did.
    static func measuresReported(in assessment: ProvinceAssessment) -> String {
        let measures = assessment.parts.flatMap(\.measures)
        guard !measures.isEmpty else { return "" }
        let reporters = Set(measures.flatMap(\.ofUnits).map(\.reporter))
        let missing = assessment.units.filter { !reporters.contains(.unit($0.unit.code)) }
        let share =
            "Có số liệu của \(ReportWords.share(reporters.count, of: assessment.units.count)) "
            + unitTypes(of: assessment.register)
        let bodies = Set(measures.flatMap(\.ofBodies).map(\.reporter)).count
        let beside = bodies > 0 ? " và của \(bodies) cơ quan của tỉnh" : ""
        // Nobody reads a very long list of names, so it is left out.
        let names =
            missing.isEmpty || missing.count > 12
            ? "" : "; chưa có số liệu của \(ReportWords.enumeration(missing.map(\.unit.fullName)))"
        return share + beside + names + "."
    }

    /// One sentence for each measure, with its total.
    static func sentences(on measures: [MeasureAssessment], in assessment: ProvinceAssessment) -> [String] {
        [measures.map { sentence(on: $0, in: assessment) }.joined(separator: " ")]
    }

    /// `5/8 huyện, thành phố có số liệu`; empty if every reporting unit that is asked gave a figure.
    static func coverage(of assessed: MeasureAssessment, in assessment: ProvinceAssessment) -> String {
        let (given, asked) = (assessed.ofUnits.count, assessment.units.count)
        guard given < asked, assessed.measure.reporters.contains(.units) else { return "" }
        return "\(ReportWords.share(given, of: asked)) \(unitTypes(of: assessment.register)) có số liệu"
    }

    /// `Hoạt động tuyên truyền: 333 cuộc (4/8 huyện, thành phố có số liệu); tăng 33 cuộc so với kỳ 11/2019, tính trên 4
    /// đơn vị có số liệu ở cả hai kỳ.`
    private static func sentence(on assessed: MeasureAssessment, in assessment: ProvinceAssessment) -> String {
        let measure = assessed.measure
        let value: String
        if measure.unit == .yesNo {
            value =
                "\(ReportWords.share(assessed.ofUnits.count { $0.value == .yes }, of: assessed.ofUnits.count)) "
                + "đơn vị có số liệu trả lời có"
        } else if let total = assessed.total {
            value = "\(Quantity.points(total).text) \(measure.unitName)"
        } else {
            value = "mỗi nơi báo cáo một số, không cộng"
        }
        // Each figure says so for itself: people quote it without the sentence at the head of the part.
        let coverage = coverage(of: assessed, in: assessment)
        let note = coverage.isEmpty ? "" : " (\(coverage))"
        return "\(measure.name): \(value)\(note)\(comparison(assessed))."
    }

    private static func comparison(_ assessed: MeasureAssessment) -> String {
        guard let then = assessed.comparison else { return "" }
        let unit = assessed.measure.unit == .yesNo ? "đơn vị trả lời có" : assessed.measure.unitName
        let difference = then.now - then.then
        let change =
            difference == 0
            ? "không thay đổi"
            : "\(difference > 0 ? "tăng" : "giảm") \(Quantity.points(difference.magnitude).text) \(unit)"
        return
            "; \(change) so với kỳ \(ReportWords.month(then.period)), tính trên \(then.reporters) nơi có số liệu ở cả hai kỳ"
    }

    /// Names the parts and measures that nobody reported anything about; empty if there are none, or if nothing was
    /// reported at all.
    static func measuresMissing(in assessment: ProvinceAssessment, disclosing: Disclosure) -> String {
        guard !assessment.parts.isEmpty else { return "" }
        var missing: [String] = []
        for part in assessment.parts {
            guard part.hasFigures else {
                missing.append("\(part.part.title) (\(assessment.rulebook.text(of: part.part.citation)))")
                continue
            }
            missing += part.measures.filter(\.figures.isEmpty).map { $0.measure.name.lowercasedFirst }
        }
        let hidden =
            disclosing.isPublic
            ? assessment.parts.flatMap(\.measures).filter { $0.measure.isSensitive && !$0.figures.isEmpty } : []
        let unsaid =
            hidden.isEmpty
            ? ""
            : "Không nêu ở bản công khai: \(hidden.map { $0.measure.name.lowercasedFirst }.joined(separator: "; "))."
        let sentence = missing.isEmpty ? "" : "Chưa có số liệu về: \(missing.joined(separator: "; "))."
        return [sentence, unsaid].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

/// What an annex says about the plan's measures: one line for each that something was reported about.
public struct AnnexMeasureRow: Sendable, Equatable {
    public let name: String
    public let unit: String
    public let value: String
    /// `12/14 xã`, or the number of reporting units if there are several; otherwise empty.
    public let note: String
    /// The sheet and the cells; empty if several reporting units are counted.
    public let source: String

    static func rows(
        of division: DivisionAssessment, in assessment: ProvinceAssessment, disclosing: Disclosure
    ) -> [AnnexMeasureRow] {
        let units = division.reporters
        return assessment.parts.flatMap(\.measures).compactMap { assessed in
            guard !(disclosing.isPublic && assessed.measure.isSensitive) else { return nil }
            let own = assessed.figures.filter { units.contains($0.reporter) }
            guard !own.isEmpty else { return nil }
            let line = MeasureLine("", [assessed]) { own.contains($0) }
            let row = own.count == 1 ? MeasureFigureRow(own[0], in: assessment) : nil
            let source = row.map { row in
                row.source(own[0].writtenSum?.cell.description ?? MeasureFigureRow.shortened(row.cells))
            }
            return AnnexMeasureRow(
                name: assessed.measure.name, unit: assessed.measure.unitName, value: line.cells[0].text,
                note: row == nil ? "\(own.count) đơn vị báo cáo" : line.cells[0].note, source: source ?? "")
        }
    }
}

extension MeasureFigureRow {
    /// The cells, with the name of their sheet.
    func source(_ cells: String) -> String { sheet.isEmpty ? cells : "\(sheet): \(cells)" }

    /// A long list of cells, cut down to the first and the last.
    static func shortened(_ cells: String) -> String {
        let all = cells.split(separator: ", ")
        guard all.count > 3, let first = all.first, let last = all.last else { return cells }
        return "\(first) … \(last) (\(all.count) ô)"
    }
}
