import VietnameseText

/// Finds the commune that a clerk wrote, or says why there is none.
///
/// Names are looked up by precomputed keys. Only a name that fits nothing is compared with all names of its scope, for
/// suggestions.
public struct UnitMatcher: Sendable {
    let register: Register
    private let aliases: [String: Commune]
    /// Positions in `names`, by folded key.
    private let byKey: [String: [Int]]
    private let formerByKey: [String: [Int]]
    let names: [NameKey]
    /// The same names, for comparison with a name that fits none of them.
    let spellings: [Spelling]
    private let formerNames: [NameKey]
    /// Units that no longer exist, by the code that they had.
    private let formerByCode: [String: [FormerUnit]]
    let groupNames: GroupNames

    /// - Parameter aliases: names as written, confirmed by people, with the codes of their communes. A code that is not
    ///   in the register is ignored.
    public init(register: Register, aliases: [String: String] = [:]) {
        self.register = register
        names = register.communes.map { NameKey($0.name) }
        spellings = names.map { Spelling($0.folded) }
        formerNames = register.formerUnits.map { NameKey($0.commune.name) }
        byKey = Dictionary(grouping: names.indices) { [names] in names[$0].folded }
        formerByKey = Dictionary(grouping: formerNames.indices) { [formerNames] in formerNames[$0].folded }
        formerByCode = Dictionary(grouping: register.formerUnits, by: \.commune.code)
        groupNames = GroupNames(register: register)
        self.aliases = Dictionary(
            aliases.sorted { $0.key < $1.key }
                .compactMap { written, code in register.commune(code: code).map { (NameKey(written).exact, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// Matches one row of a return.
    ///
    /// The name is looked for in the given reporting group, then in the whole province; the caller compares `unitCode`.
    /// Name and code must agree. If several names fit, a code decides.
    /// - Parameters:
    ///   - name: as written, with legacy encodings repaired; with or without type, numbering or footnote marks.
    ///   - code: as written; leading zeros may be missing.
    ///   - type: from a column of its own; used if the name has none.
    ///   - unitCode: code of the reporting group that sent the return, if known.
    ///   - suggesting: compares names that fit nothing with all others, for suggestions.
    public func match(
        name: String?, code: String?, type: String?, within unitCode: String?, suggesting: Bool = true
    ) -> UnitMatch {
        match(WrittenName(name ?? "", type: type), code: code, within: unitCode, suggesting: suggesting)
    }

    /// The same for a name that was already taken apart, so that it can be matched several times.
    public func match(
        _ written: WrittenName, code: String?, within unitCode: String?, suggesting: Bool = true
    ) -> UnitMatch {
        let digits = code.flatMap(normalisedCode)
        let byCode = digits.flatMap(register.commune(code:))
        let formers = digits.flatMap { formerByCode[$0] } ?? []
        guard !written.isBlank else { return match(byCode, orOneOf: formers) }
        let byName = match(written, within: unitCode, suggesting: suggesting)
        if let byCode { return reconcile(byCode, with: byName, written) }
        if case .matched(let commune, _) = byName, code.map(hasDigits) ?? false {
            // Code and name are those of a unit that no longer exists, so that unit is meant, whoever has the name now.
            let meant = formers.filter { isNamed(written, $0.commune) }
            return meant.isEmpty ? .matched(commune, .nameWithUnknownCode) : .formerUnit(into: successors(of: meant))
        }
        return byName
    }

    /// The match for a code alone. If a unit of another name had the code before, either may be meant.
    private func match(_ current: Commune?, orOneOf formers: [FormerUnit]) -> UnitMatch {
        guard let current else { return formers.isEmpty ? .unknown : .formerUnit(into: successors(of: formers)) }
        return formers.allSatisfy { $0.commune.name == current.name } ? .matched(current, .code) : .suggested([current])
    }

    /// Whether the name is the unit's, and also the type if one is written.
    private func isNamed(_ written: WrittenName, _ commune: Commune) -> Bool {
        let key = NameKey(commune.name)
        return written.readings.contains { reading in
            reading.folded == key.folded && reading.type.map { $0 == commune.type } ?? true
                && NameKey(reading.name).fit(to: key) != nil
        }
    }

    private func successors(of formers: [FormerUnit]) -> [Commune] {
        Set(formers.flatMap(\.successors)).sorted { $0.code < $1.code }
    }

    /// The match for a code that exists together with what the name gave.
    private func reconcile(_ byCode: Commune, with byName: UnitMatch, _ written: WrittenName) -> UnitMatch {
        switch byName {
        case .matched(let commune, _):
            return commune == byCode ? byName : .codeAndNameDisagree(byCode: byCode, byName: commune)
        case .ambiguous(let communes):
            let fits = candidates(written, within: byCode.unitCode).filter { $0.commune == byCode }
            guard communes.contains(byCode), let fit = fits.min(by: { $0.fit.rawValue < $1.fit.rawValue })
            else { return byName }
            return .matched(byCode, fit.fit == .exact ? .exact : .folded)
        case .suggested(let communes):
            if communes.contains(byCode) { return .matched(byCode, .codeAndSimilarName) }
            return .suggested([byCode] + communes)
        case .unknown: return .suggested([byCode])
        case .formerUnit, .codeAndNameDisagree: return byName
        }
    }

    /// The match for the name alone: in the group, among the group's former units, then both in the province.
    private func match(_ written: WrittenName, within unitCode: String?, suggesting: Bool) -> UnitMatch {
        let isPlain = written.isPlain
        let here = current(written, isPlain: isPlain, within: unitCode)
        if case .matched(_, .exact) = here { return here }
        if !aliases.isEmpty, let alias = aliases[NameKey(written.text).exact] { return .matched(alias, .alias) }
        if here != .unknown { return settled(here, against: written, isPlain: isPlain, within: unitCode) }
        if let into = former(written, within: unitCode) { return .formerUnit(into: into) }
        if unitCode != nil {
            let anywhere = current(written, isPlain: isPlain, within: nil)
            if anywhere != .unknown { return ofItsType(anywhere, written) }
            if let into = former(written, within: nil) { return .formerUnit(into: into) }
        }
        let near = suggesting ? suggestions(for: written, within: unitCode) : []
        return near.isEmpty ? .unknown : .suggested(near)
    }

    /// A match in the group becomes doubtful in two cases: its type differs, and a commune elsewhere in the province
    /// fits with its type; or the return is that of a commune reporting itself, whose name is written with the marks of
    /// another.
    private func settled(
        _ here: UnitMatch, against written: WrittenName, isPlain: Bool, within unitCode: String?
    ) -> UnitMatch {
        guard case .matched(let commune, let basis) = here else { return here }
        let isOwn = commune.code == unitCode
        guard basis == .typeDiffers || (isOwn && !isPlain),
            case .matched(let other, let otherBasis) = current(written, isPlain: isPlain, within: nil),
            other != commune, basis == .typeDiffers ? otherBasis != .typeDiffers : otherBasis == .exact
        else { return ofItsType(here, written) }
        return .ambiguous([commune, other].sorted { $0.code < $1.code })
    }

    /// If the type of a match differs, a former unit that had the written type is meant instead: "thị trấn Chợ Rã", now
    /// in xã Chợ Rã and others.
    private func ofItsType(_ match: UnitMatch, _ written: WrittenName) -> UnitMatch {
        guard case .matched(_, .typeDiffers) = match else { return match }
        let typed = formerUnits(written) { isNamed(written, $0.commune) }
        return typed.isEmpty ? match : .formerUnit(into: successors(of: typed))
    }

    /// The communes that a former unit, or all former units of this name, went into; `nil` if none fits the whole name.
    private func former(_ written: WrittenName, within unitCode: String?) -> [Commune]? {
        let units = formerUnits(written) { unitCode == nil || $0.commune.unitCode == unitCode }
        return units.isEmpty ? nil : successors(of: units)
    }

    private func formerUnits(_ written: WrittenName, where isMeant: (FormerUnit) -> Bool) -> [FormerUnit] {
        let found = written.readings.flatMap { reading in
            (formerByKey[reading.folded] ?? []).filter { NameKey(reading.name).fit(to: formerNames[$0]) != nil }
        }
        return Set(found).map { register.formerUnits[$0] }.filter(isMeant)
    }

    /// A registered commune that a reading fits.
    private struct Candidate {
        let commune: Commune
        let fit: NameKey.Fit
        let typeFits: Bool
    }

    /// Matched, ambiguous or unknown. The closest fit wins. But a name without any diacritics says nothing about them,
    /// so all names that it could stand for are equal.
    private func current(_ written: WrittenName, isPlain: Bool, within unitCode: String?) -> UnitMatch {
        let candidates = candidates(written, within: unitCode)
        for ofType in [true, false] {
            let fitting = candidates.filter { $0.typeFits == ofType }
            guard let closest = fitting.map(\.fit.rawValue).min() else { continue }
            let best = isPlain ? fitting : fitting.filter { $0.fit.rawValue == closest }
            let communes = Set(best.map(\.commune)).sorted { $0.code < $1.code }
            guard communes.count == 1, let commune = communes.first else { return .ambiguous(communes) }
            if !ofType { return .matched(commune, .typeDiffers) }
            return .matched(commune, closest == NameKey.Fit.exact.rawValue ? .exact : .folded)
        }
        return .unknown
    }

    private func candidates(_ written: WrittenName, within unitCode: String?) -> [Candidate] {
        written.readings.flatMap { reading in
            let found = (byKey[reading.folded] ?? [])
                .filter { unitCode == nil || register.communes[$0].unitCode == unitCode }
            let key = found.isEmpty ? nil : NameKey(reading.name)
            return found.compactMap { index -> Candidate? in
                guard let fit = key?.fit(to: names[index]) else { return nil }
                let commune = register.communes[index]
                return Candidate(
                    commune: commune, fit: fit, typeFits: reading.type.map { $0 == commune.type } ?? true)
            }
        }
    }

    /// The code with five digits, its leading zeros restored; `nil` if it is no such number.
    private func normalisedCode(_ text: String) -> String? {
        let digits = VietnameseText.normalise(text).filter { $0 != " " && $0 != "'" }
        guard (1...5).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return UnitCode.commune(digits)
    }

    private func hasDigits(_ text: String) -> Bool {
        VietnameseText.normalise(text).utf8.contains { (48...57).contains($0) }
    }
}
