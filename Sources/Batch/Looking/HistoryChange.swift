import Assessment
import Ledger

/// What changed from one published period to the next, over the communes with a result in both.
enum HistoryChange: Equatable {
    /// The registers differ, so their counts are not compared.
    case otherUnits(from: Int, to: Int)
    case otherRulebook
    /// This many districts have no commune with a result in both, so nothing is said about the whole.
    case missingDistricts(Int)
    case compared(communes: Int, meets: Int)

    /// - Parameters:
    ///   - before: the earlier period; `old` has the verdicts of its communes by code.
    ///   - one: the later period; `new` has the verdicts of its communes by code.
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
        let inBoth = new.compactMap { code, found -> (district: String, then: Verdict, now: Verdict)? in
            guard let then = old[code].flatMap({ Verdict(rawValue: $0.verdict) }),
                let now = Verdict(rawValue: found.verdict), then.isResult, now.isResult
            else { return nil }
            return (Self.division(of: code, found), then, now)
        }
        let missing = Set(new.map { Self.division(of: $0.key, $0.value) }).subtracting(inBoth.map(\.district))
        guard missing.isEmpty, !inBoth.isEmpty else {
            self = .missingDistricts(missing.count)
            return
        }
        let common = Comparison.Common(of: inBoth.map { ($0.then, $0.now) })
        self = .compared(communes: common.communes, meets: common.meetNow - common.metThen)
    }

    /// The key of the division that a commune belongs to: its district, or one common key for all that report
    /// themselves.
    private static func division(of code: String, _ found: CommuneVerdict) -> String {
        found.district == code ? "" : found.district
    }
}
