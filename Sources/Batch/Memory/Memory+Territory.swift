import Assessment
import Civil
import Findings
import Ledger
import Registry

// What earlier reports, whose units are not today's, say about the territory of today's communes.

extension Memory {
    /// - Parameters:
    ///   - province: the province whose report it was.
    ///   - outcomes: the results of its units, by the code that they had then; `nil` where only the counts are needed.
    ///   - day: the last day of the report's period.
    static func territory(
        of province: Province?, _ outcomes: [String: CommuneOutcome]?, on day: CivilDate, before run: PeriodRun
    ) -> PastTerritory {
        let province = province.flatMap { $0.code == run.register.province.code ? nil : $0.fullName }
        guard let outcomes else { return PastTerritory(province: province, merged: [:]) }
        let origins = run.basis.book.origins(of: run.period.lastDay, at: day)
        let merged = run.register.communes.reduce(into: [String: PastTerritory.Merged]()) { merged, commune in
            let codes: [String] =
                switch origins[commune.code] {
                case .same(let code): [code]
                case .merged(let codes): codes
                case .parts, .unknown, nil: []
                }
            guard !codes.isEmpty, codes.allSatisfy({ outcomes[$0] != nil }) else { return }
            merged[commune.code] = PastTerritory.Merged(codes.map { outcomes[$0] })
        }
        return PastTerritory(province: province, merged: merged)
    }

    /// By code of today's commune: the units that it was made of, each with its last result since the last round before
    /// the change; `nil` where every known report is of today's units.
    func predecessors(
        in past: [PastPeriod], before run: PeriodRun
    ) throws(RunFailure) -> [String: [Predecessor]]? {
        let book = run.basis.book
        let today = book.era(of: run.period.lastDay)
        let earlier = past.filter { book.era(of: $0.period.lastDay) != today && $0.run.rulebook == run.rulebook.id }
        guard let latest = earlier.last else { return nil }
        let day = latest.period.lastDay
        var last: [String: LastResult] = [:]
        for one in earlier.reversed() {
            let counterparts = book.counterparts(of: day, at: one.period.lastDay)
            let outcomes = try outcomes(of: one.run)
            for (code, then) in counterparts where last[code] == nil {
                last[code] = outcomes[then].flatMap { LastResult(of: one.period, $0) }
            }
            if run.rulebook.isRound(one.period) { break }
        }
        let origins = book.origins(of: run.period.lastDay, at: day)
        let found = run.register.communes.reduce(into: [String: [Predecessor]]()) { found, commune in
            let (whole, parts): ([String], [String]) =
                switch origins[commune.code] {
                case .merged(let codes): (codes, [])
                case .parts(let parts, let whole): (whole, parts)
                case .same(let code): (code == commune.code ? [] : [code], [])
                case .unknown, nil: ([], [])
                }
            let units = (whole + parts).sorted().compactMap { code in
                book.commune(code: code, on: day).map { unit in
                    let above =
                        book.reportingUnit(ofCommune: code, on: day)
                        .map { $0.isCommune ? "" : ", \($0.fullName)" } ?? ""
                    return Predecessor(
                        code: code, name: unit.fullName + above, isPart: parts.contains(code), last: last[code])
                }
            }
            if !units.isEmpty { found[commune.code] = units }
        }
        return found.isEmpty ? nil : found
    }
}
