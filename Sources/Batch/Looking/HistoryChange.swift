import Assessment
import Ledger

/// What changed from one published period to the next, like against like: communes with a result in both.
enum HistoryChange: Equatable {
    /// Counts of different registers are not compared.
    case otherUnits(from: Int, to: Int)
    case otherRulebook
    /// So many districts have no commune with a result in both: nothing is said of the whole.
    case missingDistricts(Int)
    case compared(communes: Int, meets: Int)

    /// - Parameters:
    ///   - before: the earlier period, with what was found of its communes by code.
    ///   - one: the later one.
    init(
        from before: PastPeriod, _ old: [String: CommuneVerdict], to one: PastPeriod, _ new: [String: CommuneVerdict]
    ) {
        let counts = (before.figures.province.counts.communes, one.figures.province.counts.communes)
        let haveSameUnits = old.isEmpty || new.isEmpty || Set(old.keys) == Set(new.keys)
        guard counts.0 == counts.1, haveSameUnits else {
            self = .otherUnits(from: counts.0, to: counts.1)
            return
        }
        guard before.run.rulebook == one.run.rulebook else {
            self = .otherRulebook
            return
        }
        let common = new.filter { code, found in Self.isResult(found) && old[code].map(Self.isResult) ?? false }
        let missing = Set(new.values.map(\.district)).subtracting(common.values.map(\.district))
        guard missing.isEmpty, !common.isEmpty else {
            self = .missingDistricts(missing.count)
            return
        }
        func meets(_ verdicts: [String: CommuneVerdict]) -> Int {
            common.keys.count { verdicts[$0]?.verdict == Verdict.meets.rawValue }
        }
        self = .compared(communes: common.count, meets: meets(new) - meets(old))
    }

    private static func isResult(_ found: CommuneVerdict) -> Bool {
        Verdict(rawValue: found.verdict)?.isResult ?? false
    }
}
