import VietnameseText

/// Finds the commune that a clerk wrote, or says why there is none.
///
/// Every lookup is by precomputed keys; only a name that fits nothing is compared with all names of its
/// scope, for suggestions.
public struct UnitMatcher: Sendable {
    let register: Register
    private let aliases: [String: Commune]
    /// Positions in `names`, by folded key.
    private let byKey: [String: [Int]]
    private let formerByKey: [String: [Int]]
    let names: [NameKey]
    /// Of the same names, for comparing with what fits none of them.
    let spellings: [Spelling]
    private let formerNames: [NameKey]
    /// Units that no longer exist, by the code that they had.
    private let formerByCode: [String: [FormerUnit]]
    let groupNames: GroupNames

    /// - Parameter aliases: names as written, confirmed by people, to commune codes. A code that is not in
    ///   the register is left aside.
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
    /// The name is sought in the given reporting group, then in the whole province: the caller compares
    /// `unitCode`. Name and code must agree; a code breaks a tie between names.
    /// - Parameters:
    ///   - name: as written, legacy encodings repaired; with or without type, numbering, footnote marks.
    ///   - code: as written; zeros in front may be missing.
    ///   - type: from a column of its own, used where the name carries none.
    ///   - unitCode: the reporting group that the return is of, if known.
    ///   - suggesting: names that fit nothing are compared with all others, for suggestions.
    public func match(
        name: String?, code: String?, type: String?, within unitCode: String?, suggesting: Bool = true
    ) -> UnitMatch {
        match(WrittenName(name ?? "", type: type), code: code, within: unitCode, suggesting: suggesting)
    }

    /// The same for a name that has been taken apart: it can be asked of again.
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
            // The code of a unit that is no more, with its name: it is that one, whoever is called so now.
            let meant = formers.filter { isNamed(written, $0.commune) }
            return meant.isEmpty ? .matched(commune, .nameWithUnknownCode) : .formerUnit(into: successors(of: meant))
        }
        return byName
    }

    /// What a code alone says. One that a unit of another name had before may be meant of either.
    private func match(_ current: Commune?, orOneOf formers: [FormerUnit]) -> UnitMatch {
        guard let current else { return formers.isEmpty ? .unknown : .formerUnit(into: successors(of: formers)) }
        return formers.allSatisfy { $0.commune.name == current.name } ? .matched(current, .code) : .suggested([current])
    }

    /// The name is the unit's, its type, where one is written, too.
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

    /// What a code that exists adds to what the name says.
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

    /// The name alone: in the group, among the group's former units, then the same in the province.
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

    /// A match in the group whose type differs gives way to doubt when the province has one whose type fits; and in the
    /// return of a commune that reports itself one whose marks differ, when they are those of another.
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

    /// A match whose type differs gives way to a unit that is no more and was of the type that is written: "thị trấn Chợ Rã",
    /// now in xã Chợ Rã and others.
    private func ofItsType(_ match: UnitMatch, _ written: WrittenName) -> UnitMatch {
        guard case .matched(_, .typeDiffers) = match else { return match }
        let typed = formerUnits(written) { isNamed(written, $0.commune) }
        return typed.isEmpty ? match : .formerUnit(into: successors(of: typed))
    }

    /// What became of a unit that no longer exists, or of all that were called so, if the name is whole.
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

    /// Matched, ambiguous or unknown. The closest fit wins; but a name without any diacritics says nothing
    /// of them, so that all that it could stand for are equal.
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

    /// Five digits, zeros in front restored; `nil` when it is no such number.
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
