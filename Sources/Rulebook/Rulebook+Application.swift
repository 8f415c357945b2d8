import Civil
import Foundation
import Numbers
import Registry

// Applies the rules to a unit, a date or a count. Every rule comes from the rulebook's data.

extension Rulebook {
    /// The rulebook as it holds in a province on a day, without the targets and deadlines of other provinces' plans.
    public func holding(in province: Province, on date: CivilDate) -> Rulebook {
        func holds(_ citation: Citation) -> Bool { source(citation.source)?.isFor(province, on: date) ?? true }
        var held = self
        held.targets = targets.filter { holds($0.citation) }
        held.deadlines = deadlines.filter { holds($0.citation) }
        held.parts = parts.filter { holds($0.citation) }
        for index in held.bodies.indices { held.bodies[index].duties.removeAll { !holds($0.citation) } }
        if held.deadlines.isEmpty { held.statements = statements.filter { $0.about != .deadlines } }
        return held
    }

    /// Whether it is in force on this date.
    public func applies(on date: CivilDate) -> Bool { date >= validFrom && validTo.map { date <= $0 } ?? true }

    /// The tiers that a commune may belong to. There is only one, unless it is open where the commune lies or how the
    /// law is to be read today. `nil` happens only if the rulebook's last tier does not take every unit, and such a
    /// rulebook is refused when it is read.
    public func tiers(of commune: Commune, in register: Register) -> PossibleTiers? {
        var possible: [Tier] = []
        var (areas, readings): (Set<Area>, [String]) = ([], [])
        for tier in tiers {
            let answers = tier.conditions.map { $0.answer(for: commune, in: register) }
            if answers.isEmpty || answers.contains(where: \.holds) {
                return PossibleTiers(possible + [tier], areas: areas, readings: readings)
            }
            let open = answers.filter(\.isOpen)
            guard !open.isEmpty else { continue }
            possible.append(tier)
            areas.formUnion(open.flatMap(\.areas))
            readings += open.compactMap(\.reading).filter { !readings.contains($0) }
        }
        return nil
    }

    /// The name of a body on a day; its id if the rulebook does not list it.
    public func name(ofBody id: String, on date: CivilDate) -> String { body(id)?.names.on(date).full ?? id }

    /// Who recognises communes; `nil` while the known texts do not say.
    public func recognisingBody(on date: CivilDate) -> String? { conditions.recognisingBody.on(date) }

    public func deadlines(on date: CivilDate) -> [Deadline] { deadlines.filter { $0.span.contains(date) } }
    public func unknowns(on date: CivilDate) -> [Unknown] { unknowns.filter { $0.span.contains(date) } }

    /// The report's statements on a subject on a day, in the rulebook's order.
    public func statements(on subject: Statement.Subject, _ date: CivilDate) -> [String] {
        statements.filter { $0.about == subject && $0.span.contains(date) }.map(\.text)
    }

    /// Whether the month is that of an assessment round (tháng của kỳ đánh giá).
    public func isRound(_ period: Period) -> Bool {
        period.month == rounds.month && rounds.years.contains(period.year)
    }

    /// The day by which a duty is due for a period; `nil` outside the assessment rounds, because no known text sets a
    /// day for other months.
    public func dueDate(of duty: Deadline.Duty, for period: Period) -> CivilDate? {
        guard isRound(period),
            let deadline = deadlines(on: period.lastDay).first(where: { $0.duty == duty && $0.isWorkedTo })
        else { return nil }
        return CivilDate(year: period.year, month: deadline.month, day: deadline.day)
    }

    /// The targets that apply in a year.
    public func targets(in year: Int) -> [Target] {
        targets.filter { ($0.fromYear ?? year) <= year && year <= ($0.toYear ?? year) }
    }
}

extension TierCondition {
    /// Whether a condition holds for a commune and, if that is open, why.
    fileprivate struct Answer {
        var holds = false
        /// Areas of which nobody has said whether the commune is in one. Knowing that would settle it.
        var areas: Set<Area> = []
        /// Why it is unclear how the law is to be read today.
        var reading: String?

        var isOpen: Bool { !areas.isEmpty || reading != nil }
    }

    fileprivate func answer(for commune: Commune, in register: Register) -> Answer {
        guard types.isEmpty || types.contains(commune.type),
            centrallyRunCity.map({ $0 == register.province.isCentrallyRunCity }) ?? true,
            groupTypes.isEmpty || groupTypes.contains(register.unit(code: commune.unitCode)?.type ?? ""),
            commune.areas.map({ areas.isEmpty || !areas.isDisjoint(with: $0) }) ?? true
        else { return Answer() }
        var answer = Answer(areas: commune.areas == nil ? areas : [])
        answer.reading = open.flatMap { $0.from <= register.date ? $0.because : nil }
        answer.holds = !answer.isOpen
        return answer
    }
}

extension Target {
    /// Whether that many communes of the total reach the target. Exactly 70 % is not "more than 70 %". The calculation
    /// is exact: no rate is rounded on the way.
    public func isMet(count: Int, of total: Int) -> Bool {
        guard total > 0 else { return false }
        let reached = Millionths(count) * 100
        let needed = percent * total
        return isExclusive ? reached > needed : reached >= needed
    }
}
