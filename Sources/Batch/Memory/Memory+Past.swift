import Assessment
import Civil
import Findings
import Ledger
import Numbers
import Registry

// What earlier runs tell the current one.

extension Memory {
    /// How many earlier periods a district's conduct is judged by.
    private static let conductPeriods = 12

    /// What earlier periods tell about this one.
    func knowledge(before run: PeriodRun) throws(RunFailure) -> PeriodKnowledge {
        let past = try ledger {
            try $0.pastPeriods(before: run.period, withDistrictsOfLatest: Self.conductPeriods)
        }
        let reports = try reports(past, before: run)
        return PeriodKnowledge(
            conduct: Self.conduct(in: past.suffix(Self.conductPeriods), due: run.due), past: reports,
            lastResults: try lastResults(past, reports, before: run),
            mistakes: try mistakes(in: past.suffix(Self.conductPeriods), before: run),
            predecessors: try predecessors(in: past, before: run))
    }

    /// By code of the district, then by code of the finding: the periods in which its returns had it. Only districts
    /// with the same code and name, and reports by the same rulebook, are looked at. Reports that were taken back are
    /// not among the periods.
    private func mistakes(
        in past: some Sequence<PastPeriod>, before run: PeriodRun
    ) throws(RunFailure) -> [String: [String: [String]]] {
        let names = Dictionary(run.register.units.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
        var mistakes: [String: [String: [String]]] = [:]
        for one in past where one.run.rulebook == run.rulebook.id {
            let same = Set(one.figures.districts.filter { names[$0.code] == $0.name }.map(\.code))
            for (district, codes) in try ledger({ try $0.mistakes(of: one.run) }) where same.contains(district) {
                for code in codes { mistakes[district, default: [:]][code, default: []].append(one.period.description) }
            }
        }
        return mistakes
    }

    /// By code of the commune: its last result since the last assessment round, including that round. `nil` in a round,
    /// which assesses every commune anew, and where the settings do not want it.
    ///
    /// - Parameter reports: the reports of the same periods; some have their communes already.
    private func lastResults(
        _ past: [PastPeriod], _ reports: [PastReport], before run: PeriodRun
    ) throws(RunFailure) -> [String: LastResult]? {
        guard run.basis.settings.showsLastResults, !run.rulebook.isRound(run.period) else { return nil }
        let book = run.basis.book
        var last: [String: LastResult] = [:]
        for (one, report) in zip(past, reports).reversed() {
            if one.run.rulebook == run.rulebook.id {
                let results: [String: CommuneOutcome]
                if let known = report.outcomes {
                    results = known
                } else {
                    let counterparts = book.counterparts(of: run.period.lastDay, at: one.period.lastDay)
                    let found = try outcomes(of: one.run)
                    results = counterparts.compactMapValues { found[$0] }
                }
                last.merge(results.compactMapValues { LastResult(of: one.period, $0) }) { later, _ in later }
            }
            if run.rulebook.isRound(one.period) { break }
        }
        return last
    }

    /// What a run's communes came to, by the code that they had in that period.
    func outcomes(of run: RecordedRun) throws(RunFailure) -> [String: CommuneOutcome] {
        Dictionary(
            try ledger { try $0.communes(of: run) }.map { ($0.code, CommuneOutcome($0)) }, uniquingKeysWith: { $1 })
    }

    /// The earlier reports. The latest, and those that the run is compared with, come with their communes; the others
    /// with their counts only.
    private func reports(_ past: [PastPeriod], before run: PeriodRun) throws(RunFailure) -> [PastReport] {
        let references = PeriodKnowledge.periods(
            comparedWith: run.period, among: past.map(\.period), rulebook: run.rulebook)
        let compared = Set(references.values).union(past.suffix(1).map(\.period))
        let book = run.basis.book
        var known: [Int: (counterparts: [String: String], province: Province?)] = [:]
        var reports: [PastReport] = []
        for one in past {
            let era = book.era(of: one.period.lastDay)
            let day = one.period.lastDay
            let (counterparts, province) =
                known[era] ?? (book.counterparts(of: run.period.lastDay, at: day), book.province(on: day))
            known[era] = (counterparts, province)
            let counts = one.figures.province.counts
            let found = compared.contains(one.period) ? try outcomes(of: one.run) : nil
            let units = run.register.communes.count
            let hasSameUnits = counterparts.count == units && counts.communes == units
            reports.append(
                PastReport(
                    period: one.period, rulebook: one.run.rulebook, meets: counts.meets, reported: counts.reported,
                    communes: counts.communes, hasSameUnits: hasSameUnits,
                    outcomes: found.map { found in counterparts.compactMapValues { found[$0] } },
                    territory: hasSameUnits ? nil : Self.territory(of: province, found, on: day, before: run),
                    measures: compared.contains(one.period) ? Self.measures(in: one.figures, before: run) : nil))
        }
        return reports
    }

    /// What was reported then, by measure and reporter, for units that still have the same code and name, and for
    /// bodies by their id.
    private static func measures(
        in figures: PublishedFigures, before run: PeriodRun
    ) -> [String: [String: Millionths]]? {
        guard let measures = figures.measures else { return nil }
        let names = Dictionary(figures.districts.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
        return measures.reduce(into: [:]) { known, reported in
            let unit = run.register.unit(code: reported.reporter)
            guard reported.reporter.hasPrefix("body:") || unit != nil && unit?.name == names[reported.reporter] else {
                return
            }
            known[reported.measure, default: [:]][reported.reporter] = reported.value
        }
    }

    /// By code of the district: the periods for which it was late or sent nothing that could be used. A draft made
    /// while there was still time says nothing about districts that had not reported by then.
    ///
    /// - Parameter due: the day by which districts had to report; where there is none, the last day of the period
    ///   counts.
    static func conduct(in past: some Sequence<PastPeriod>, due: (Period) -> CivilDate?) -> [String: PastConduct] {
        var periods: [String: Int] = [:]
        var missed: [String: [String]] = [:]
        for one in past {
            let isOver = one.run.isFinal || one.isClosed || one.run.asOf > due(one.period) ?? one.period.lastDay
            for district in one.figures.districts where isOver || district.received != nil {
                periods[district.code, default: 0] += 1
                if district.status != UnitAssessment.Status.onTime.rawValue {
                    missed[district.code, default: []].append(one.period.description)
                }
            }
        }
        return periods.reduce(into: [:]) { conduct, entry in
            conduct[entry.key] = PastConduct(periods: entry.value, missed: missed[entry.key] ?? [])
        }
    }

    /// Which issue a report is. It is the next one if it says anything about a commune or a measure that differs from
    /// the last report given out.
    ///
    /// - Parameter run: the run that is being made again; `nil` for a new one.
    func issue(of assessment: ProvinceAssessment, before run: RecordedRun?) throws(RunFailure) -> Issue {
        let issued = try ledger { try $0.issuedRuns(of: assessment.period) }.filter { $0.id < run?.id ?? .max }
        guard let last = issued.last else { return .first }
        let replaced = try replacing(last, by: assessment)
        if !replaced.isEmpty { return Issue(number: last.issue + 1, replaced: replaced) }
        guard let before = issued.last(where: { $0.issue < last.issue }) else {
            return Issue(number: last.issue, replaced: nil)
        }
        return Issue(number: last.issue, replaced: try replacing(before, by: assessment))
    }

    private func replacing(_ run: RecordedRun, by assessment: ProvinceAssessment) throws(RunFailure) -> Issue.Replaced {
        let communes = try ledger { try $0.communes(of: run) }
        let before = Dictionary(communes.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        let changes = assessment.communes.compactMap { assessed in
            before[assessed.commune.code].flatMap {
                CommuneChange(
                    of: assessed.commune, from: CommuneOutcome($0), to: CommuneOutcome(assessed),
                    statements: CommuneStatement.Change.all(from: $0.knownStatements, to: assessed.statements))
            }
        }
        return Issue.Replaced(
            asOf: try keptDocument(of: run)?.date ?? run.asOf, changes: changes,
            measures: Self.changes(from: try ledger { try $0.measures(of: run) }, to: assessment))
    }

    private static func changes(
        from then: [ReportedMeasure], to assessment: ProvinceAssessment
    ) -> [MeasureChange] {
        func byKey(_ measures: [ReportedMeasure]) -> [String: [String: Millionths]] {
            measures.reduce(into: [:]) { $0[$1.measure, default: [:]][$1.reporter] = $1.value }
        }
        let (before, now) = (byKey(then), byKey(ReportedMeasure.all(in: assessment)))
        return assessment.rulebook.measures(on: assessment.register.date).flatMap { measure in
            let (old, new) = (before[measure.id] ?? [:], now[measure.id] ?? [:])
            return Set(old.keys).union(new.keys).sorted().filter { old[$0] != new[$0] }.map {
                MeasureChange(measure: measure, reporter: $0, then: old[$0], now: new[$0])
            }
        }
    }
}

extension [CommuneStatement: String] {
    /// The statements under the names that the ledger uses.
    var byName: [String: String] { reduce(into: [:]) { $0[$1.key.rawValue] = $1.value } }
}

extension CommuneResult {
    /// Its statements besides the points; `nil` where they are not known.
    fileprivate var knownStatements: [CommuneStatement: String]? {
        statements?.reduce(into: [:]) { known, entry in
            if let statement = CommuneStatement(rawValue: entry.key) { known[statement] = entry.value }
        }
    }
}

extension CommuneOutcome {
    init(_ result: CommuneResult) {
        // `ket-qua.json` gives communes without a record a blank for every criterion.
        let isReported = result.verdict != Verdict.notReported.rawValue
        self.init(
            points: isReported ? result.points : [], total: result.total,
            verdict: Verdict(rawValue: result.verdict) ?? .incomplete)
    }
}
