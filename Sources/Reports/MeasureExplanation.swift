import Assessment
import Civil
import Findings
import Returns
import Rulebook

/// What the report says about one of the plan's measures, with the cells that it comes from, in lines for a terminal.
public struct MeasureExplanation {
    private let assessment: ProvinceAssessment
    private let language: Language

    public init(_ assessment: ProvinceAssessment, language: Language) {
        self.assessment = assessment
        self.language = language
    }

    public func lines(on assessed: MeasureAssessment, in part: PlanPart) -> [String] {
        let measure = assessed.measure
        let head = [
            "\(measure.name) (\(measure.id))",
            language.say("Kỳ báo cáo: ", "Period: ") + assessment.period.description,
            language.say("Căn cứ: ", "Source: ") + assessment.rulebook.text(of: part.citation),
            language.say("Toàn tỉnh: ", "Province: ") + total(assessed),
        ]
        let figures = assessed.figures.flatMap(lines)
        let silent = assessment.units.filter { unit in
            measure.reporters.contains(.units) && !assessed.figures.contains { $0.reporter == .unit(unit.unit.code) }
        }
        let missing =
            silent.isEmpty
            ? []
            : [
                language.say("Chưa có số liệu của: ", "No figure of: ")
                    + silent.map(\.unit.fullName).joined(separator: ", ")
            ]
        return head + figures + missing + then(assessed) + findings(on: measure)
    }

    private func total(_ assessed: MeasureAssessment) -> String {
        guard let total = assessed.total else {
            return assessed.figures.isEmpty
                ? language.say("chưa có số liệu", "nothing reported") : language.say("không cộng", "not added up")
        }
        if assessed.measure.unit == .yesNo {
            return language.say(
                "\(total.written)/\(assessed.ofUnits.count) đơn vị trả lời có",
                "\(total) of \(assessed.ofUnits.count) say yes")
        }
        return "\(language.say(Quantity.points(total).text, total.description)) \(assessed.measure.unitName)"
    }

    private func lines(of figure: MeasureFigure) -> [String] {
        let name = figure.reporter.name(in: assessment.register, assessment.rulebook)
        guard figure.parts.count > 1, let first = figure.place else {
            return ["- \(name): \(written(figure.value)) (\(figure.place.map(written) ?? ""))"]
        }
        let file = first.file + (first.sheet.map { ":\($0)" } ?? "")
        let parts = figure.parts.map { part in
            let whose =
                part.commune.flatMap { assessment.register.commune(code: $0)?.fullName }
                ?? language.say("phần của cấp huyện", "the district's own part")
            return "    \(part.place.cell): \(written(part.value)) – \(whose)"
        }
        let sum = figure.writtenSum.map {
            ["    " + language.say("ô cộng của biểu: ", "the return's own sum: ") + $0.cell.description]
        }
        let blanks = figure.blanks.compactMap { assessment.register.commune(code: $0)?.fullName }
        let left =
            blanks.isEmpty ? [] : ["    " + language.say("để trống: ", "blank: ") + blanks.joined(separator: ", ")]
        return ["- \(name): \(written(figure.value)) (\(file))"] + parts + (sum ?? []) + left
    }

    private func then(_ assessed: MeasureAssessment) -> [String] {
        guard let then = assessed.comparison else { return [] }
        return [
            language.say(
                "So với kỳ \(then.period) (\(then.reporters) nơi có số liệu ở cả hai kỳ): kỳ ấy \(Quantity.points(then.then).text), kỳ này \(Quantity.points(then.now).text)",
                "Against \(then.period) (\(then.reporters) with a figure in both): then \(then.then), now \(then.now)")
        ]
    }

    /// The findings on the measure, and those on tables and columns that have it. What a later file mended is history.
    private func findings(on measure: PlanMeasure) -> [String] {
        let concerned = Set(
            assessment.submissions.flatMap(\.measureConcerns)
                .filter { $0.figures.contains { $0.measure == measure.id } }
                .map { Concern(code: $0.code, place: $0.place) })
        return assessment.findings.filter { finding in
            if case .replaced = assessment.standing(of: finding) { return false }
            if case .measure(let id, _) = finding.subject.field { return id == measure.id }
            return concerned.contains(Concern(code: finding.code, place: finding.place))
        }.map { "! " + $0.line(in: language) }
    }

    private struct Concern: Hashable {
        let code: FindingCode
        let place: Place
    }

    private func written(_ value: MeasureValue) -> String { value.clause[language] }

    private func written(_ place: CellPlace) -> String {
        place.file + (place.sheet.map { ":\($0)!" } ?? ":") + place.cell.description
    }
}
