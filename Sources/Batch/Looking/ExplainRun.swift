import Assessment
import Findings
import Registry
import Reports
import Rulebook
import VietnameseText

/// Explains how the verdict of one commune, or the province's figure of one measure, came about, down to the cells and
/// the article.
public enum ExplainRun {
    /// Explains what the report says about one measure of the plan.
    ///
    /// Throws when the name fits none.
    public static func run(
        measure name: String, _ options: RunOptions, language: Language, progress: (Progress) -> Void
    ) throws(RunFailure) -> Outcome {
        let workspace = try Workspace(of: options)
        let memory = try Memory.reading(MemoryPlace(workspace, output: options.output))
        let run = try PeriodRun(workspace, options)
        let id = try measure(named: name, asked: run.rulebook.measures(on: run.period.lastDay)).id
        let prepared = try Preparation(workspace: workspace, options: options, memory: memory, archive: nil)
            .prepare(progress: progress)
        progress(.assessing)
        let assessment = try prepared.assess(memory: memory).assessment
        let explanation = MeasureExplanation(assessment, language: language)
        // If nothing at all was reported, the assessment has no parts.
        let parts = PlanPartAssessment.asked(of: assessment)
        let found = parts.lazy.compactMap { part in
            part.measures.first { $0.measure.id == id }.map { (part.part, $0) }
        }.first
        guard let (part, assessed) = found else { throw notAsked(name, near: []) }
        return Outcome(
            explanation: .init(
                period: assessment.period.description, communes: [],
                measure: .init(
                    id: id, name: assessed.measure.name, total: assessed.total,
                    lines: explanation.lines(on: assessed, in: part))))
    }

    /// Finds a measure by its id, by one of its names, or by a part of its name that no other measure has.
    private static func measure(
        named name: String, asked: [PlanMeasure]
    ) throws(RunFailure) -> PlanMeasure {
        let folded = VietnameseText.fold(name)
        if let measure = asked.first(where: { $0.id == name || $0.names.contains { VietnameseText.fold($0) == folded } }
        ) {
            return measure
        }
        let near = asked.filter { !folded.isEmpty && VietnameseText.fold($0.name).contains(folded) }
        guard near.count == 1 else { throw notAsked(name, near: near.isEmpty ? asked : near) }
        return near[0]
    }

    private static func notAsked(_ name: String, near: [PlanMeasure]) -> RunFailure {
        RunFailure([
            Finding(
                .measureNotAsked, at: .nowhere, value: name,
                details: [.suggestions: near.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")])
        ])
    }

    /// Throws when the name fits none.
    public static func run(
        _ name: String, _ options: RunOptions, language: Language, progress: (Progress) -> Void
    ) throws(RunFailure) -> Outcome {
        let workspace = try Workspace(of: options)
        let memory = try Memory.reading(MemoryPlace(workspace, output: options.output))
        let codes = try communes(named: name, in: try PeriodRun(workspace, options).register).map(\.code)
        let prepared = try Preparation(workspace: workspace, options: options, memory: memory, archive: nil)
            .prepare(progress: progress)
        progress(.assessing)
        let assessment = try prepared.assess(memory: memory).assessment
        let explanation = CommuneExplanation(assessment, language: language)
        let communes = assessment.units.flatMap { district in
            district.communes.filter { codes.contains($0.commune.code) }.map { commune in
                LookJSON.Explanation.Commune(commune, of: district, explanation.lines(on: commune, of: district))
            }
        }
        return Outcome(explanation: .init(period: assessment.period.description, communes: communes))
    }

    /// The explanation of every commune that the name fits.
    public struct Outcome: Sendable {
        let explanation: LookJSON.Explanation

        /// To read on a terminal.
        public var lines: [String] { explanation.communes.flatMap(\.lines) + (explanation.measure?.lines ?? []) }
        public var json: String { LookJSON.text(explanation) }
    }

    private static func communes(named name: String, in register: Register) throws(RunFailure) -> [Commune] {
        if let commune = register.commune(code: UnitCode.commune(name)) { return [commune] }
        switch UnitMatcher(register: register).match(name: name, code: nil, type: nil, within: nil) {
        case .matched(let commune, _): return [commune]
        case .ambiguous(let communes): return communes
        case .suggested(let near), .formerUnit(into: let near): throw notFound(name, near: near)
        case .codeAndNameDisagree, .unknown:
            let start = VietnameseText.fold(name)
            throw notFound(name, near: register.communes.filter { VietnameseText.fold($0.name).hasPrefix(start) })
        }
    }

    private static func notFound(_ name: String, near: [Commune]) -> RunFailure {
        RunFailure([
            Finding(
                .communeNotFound, at: .nowhere, value: name,
                clauses: [.suggestions: .namesNear(near.map(\.fullName))])
        ])
    }
}

extension LookJSON.Explanation.Commune {
    fileprivate init(_ assessed: CommuneAssessment, of district: UnitAssessment, _ lines: [String]) {
        let source = assessed.record?.source
        self.init(
            code: assessed.commune.code, name: assessed.commune.fullName, district: district.unit.fullName,
            verdict: assessed.verdict.rawValue, total: assessed.total, threshold: assessed.tiers.threshold,
            thresholds: assessed.tiers.threshold == nil ? assessed.tiers.thresholds : nil,
            points: assessed.points, file: source?.file, sheet: source?.sheet, row: source?.row, lines: lines)
    }
}
