/// The result of matching a written name and code. Only `matched` may be used; everything else is reported and left out
/// of the figures.
public enum UnitMatch: Sendable, Equatable {
    /// Exactly one commune fits.
    case matched(Commune, MatchBasis)
    /// Several fit equally, in order of code: never a guess.
    case ambiguous([Commune])
    /// The code is one commune's, the name another's.
    case codeAndNameDisagree(byCode: Commune, byName: Commune)
    /// The name is that of a commune which no longer exists; these communes hold its territory now. Its figures are
    /// about another territory and are never taken for a successor's.
    case formerUnit(into: [Commune])
    /// Nothing fits. These come near, the nearest first, and are never taken. A written code that exists comes first.
    case suggested([Commune])
    /// Nothing fits or comes near.
    case unknown
}

/// Why a match was accepted. People are told about all of them but `exact`.
public enum MatchBasis: String, Sendable, CaseIterable {
    /// The letters are the same, apart from Unicode form, case, spaces, a type before the name, the place of tone
    /// marks, and lookalikes.
    case exact
    /// The code alone; no name was written.
    case code
    /// Diacritics are missing, or i stands for y.
    case folded
    /// The name fits, but the type written with it is not the register's: xã for thị trấn.
    case typeDiffers
    /// A name that people confirmed for the code.
    case alias
    /// The name fits, but the written code is no commune's.
    case nameWithUnknownCode
    /// The code fits, and the name differs little from that commune's.
    case codeAndSimilarName
}
