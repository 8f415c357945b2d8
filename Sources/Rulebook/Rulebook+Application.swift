import Civil
import Foundation
import Numbers
import Registry

// The rules applied to a unit, a date, a count. Everything they say comes from the rulebook's data.

extension Rulebook {
    /// It is in force on this date.
    public func applies(on date: CivilDate) -> Bool { date >= validFrom && validTo.map { date <= $0 } ?? true }

    /// The tier of a commune; `nil` only in a rulebook whose last tier does not take every unit, which
    /// the reader refuses.
    public func tier(of commune: Commune, in register: Register) -> Tier? {
        tiers.first { tier in
            tier.conditions.isEmpty || tier.conditions.contains { $0.holds(for: commune, in: register) }
        }
    }

    /// The month is that of an assessment round (tháng của kỳ đánh giá).
    public func isRound(_ period: Period) -> Bool {
        period.month == rounds.month && rounds.years.contains(period.year)
    }

    /// The day by which a duty is due for a period; `nil` outside the assessment rounds, for which no
    /// text at hand lays down a day.
    public func dueDate(of duty: Deadline.Duty, for period: Period) -> CivilDate? {
        guard isRound(period), let deadline = deadlines.first(where: { $0.duty == duty && $0.isWorkedTo }) else {
            return nil
        }
        return CivilDate(year: period.year, month: deadline.month, day: deadline.day)
    }

    /// The targets that apply in a year.
    public func targets(in year: Int) -> [Target] {
        targets.filter { ($0.fromYear ?? year) <= year && year <= ($0.toYear ?? year) }
    }
}

extension TierCondition {
    fileprivate func holds(for commune: Commune, in register: Register) -> Bool {
        (types.isEmpty || types.contains(commune.type))
            && (areas.isEmpty || !areas.isDisjoint(with: commune.areas ?? []))
            && (centrallyRunCity.map { $0 == register.province.isCentrallyRunCity } ?? true)
            && (groupTypes.isEmpty || groupTypes.contains(register.unit(code: commune.unitCode)?.type ?? ""))
    }
}

extension Target {
    /// Whether so many of so many communes reach it. 70,0 % exactly is not "more than 70 %". Exact: no
    /// rate is rounded on the way.
    public func isMet(count: Int, of total: Int) -> Bool {
        guard total > 0 else { return false }
        let reached = Millionths(count) * 100
        let needed = percent * total
        return isExclusive ? reached > needed : reached >= needed
    }
}
