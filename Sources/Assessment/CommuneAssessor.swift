import Numbers
import Registry
import Returns
import Rulebook

/// Assesses the record of one commune by the rulebook (xét đạt tiêu chuẩn).
struct CommuneAssessor {
    let rulebook: Rulebook

    /// - Parameters:
    ///   - record: the row that counts; `nil` where none does.
    ///   - isContradictory: there are rows for it, and they do not agree.
    func assess(_ commune: Commune, tiers: PossibleTiers, record: Record?, isContradictory: Bool) -> CommuneAssessment {
        guard let record, !isContradictory else {
            return CommuneAssessment(
                commune: commune, tiers: tiers, record: nil, total: nil,
                verdict: isContradictory ? .incomplete : .notReported,
                reasons: isContradictory ? [.conflictingRows] : [])
        }
        let points = record.points.map(\.value.points)
        let blanks = zip(rulebook.criteria, points).filter { $1 == nil }.map { Reason.blankCriterion($0.0.number) }
        guard blanks.isEmpty else {
            return CommuneAssessment(
                commune: commune, tiers: tiers, record: record, total: nil, verdict: .incomplete, reasons: blanks)
        }
        let total = Self.sum(points.compactMap(\.self))
        let (verdict, reasons) = outcome(of: total, zeros(points), tiers)
        return CommuneAssessment(
            commune: commune, tiers: tiers, record: record, total: total, verdict: verdict, reasons: reasons)
    }

    /// The verdict, if every threshold that may be the commune's gives the same one; otherwise `incomplete`.
    private func outcome(
        of total: Millionths, _ zeros: [Reason], _ tiers: PossibleTiers
    ) -> (verdict: Verdict, reasons: [Reason]) {
        if total < tiers.lowest {
            let short = tiers.lowest - total
            return (
                .fails,
                zeros + [
                    tiers.threshold == nil ? .belowEveryThreshold(shortAtLeast: short) : .belowThreshold(short: short)
                ]
            )
        }
        guard zeros.isEmpty else { return (.fails, zeros) }
        return total < tiers.highest ? (.incomplete, [.openThreshold(tiers)]) : (.meets, [])
    }

    /// Rounded to four decimals, so that three thirds of 100 in a return (33.333333 each) make 100, not 99.999999.
    private static func sum(_ points: [Millionths]) -> Millionths {
        points.reduce(0, +).rounded(to: 4)
    }

    private func zeros(_ points: [Millionths?]) -> [Reason] {
        guard rulebook.conditions.noZeroCriterion != nil else { return [] }
        return zip(rulebook.criteria, points).filter { $1 == 0 }.map { .zeroCriterion($0.0.number) }
    }
}
