import VietnameseText

/// A commune's name in the forms by which names are compared: letters and digits only, in three degrees of strictness.
/// Spaces and punctuation do not count ("Ea H'leo", "EaHleo"), nor do zeros before a number ("Phường 01").
struct NameKey: Hashable {
    /// With diacritics, and tone marks always at the same place.
    let exact: String
    /// The same, with y written as i.
    let unifiedIY: String
    /// Without diacritics, y as i. Names are looked up by this.
    let folded: String

    init(_ name: String) {
        exact = NameKey.letters(VietnameseText.normalise(name))
        unifiedIY = NameKey.letters(VietnameseText.normalise(name, unifyingIY: true))
        folded = NameKey.folded(name)
    }

    /// The loosest key alone, for a first look-up before the others are worth computing.
    static func folded(_ name: String) -> String { letters(VietnameseText.fold(name, unifyingIY: true)) }

    /// How well this written name fits a registered one with the same folded key.
    func fit(to registered: NameKey) -> Fit? {
        if exact == registered.exact { return .exact }
        if unifiedIY == registered.unifiedIY { return .unifiedIY }
        return VietnameseText.lacksOnlyDiacritics(unifiedIY, of: registered.unifiedIY) ? .folded : nil
    }

    /// From the closest to the loosest.
    enum Fit: Int, CaseIterable {
        case exact, unifiedIY, folded
    }

    private static func letters(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isInNumber = false
        for scalar in text.unicodeScalars where isDigit(scalar) || scalar.isLetter {
            if scalar == "0", !isInNumber { continue }
            isInNumber = isDigit(scalar)
            result.append(scalar)
        }
        return String(result)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
