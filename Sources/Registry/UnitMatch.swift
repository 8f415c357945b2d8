/// What a written name and code came to. Only `matched` may be used; everything else is told to people and
/// left out of the figures.
public enum UnitMatch: Sendable, Equatable {
    /// Exactly one commune fits.
    case matched(Commune, MatchBasis)
    /// Several fit equally, in order of code: never a guess.
    case ambiguous([Commune])
    /// The code is one commune's, the name another's.
    case codeAndNameDisagree(byCode: Commune, byName: Commune)
    /// The name is that of a commune which no longer exists; these hold its territory now. Its
    /// figures are those of another territory and are never taken for a successor's.
    case formerUnit(into: [Commune])
    /// Nothing fits; these come near, nearest first. Never taken. A written code that exists stands first.
    case suggested([Commune])
    /// Nothing fits or comes near.
    case unknown
}

/// Why a match was taken. All but `exact` deserve a word to people.
public enum MatchBasis: String, Sendable, CaseIterable {
    /// The same letters after Unicode form, case, spaces, type prefix, tone placement and lookalikes.
    case exact
    /// The code alone; no name was written.
    case code
    /// Diacritics missing, or i for y.
    case folded
    /// The name fits, but the type written with it is not the register's: xã for thị trấn.
    case typeDiffers
    /// A name that people confirmed for the code.
    case alias
    /// The name fits, the written code is no commune's.
    case nameWithUnknownCode
    /// The code, and a name at a small distance from that commune's.
    case codeAndSimilarName
}
