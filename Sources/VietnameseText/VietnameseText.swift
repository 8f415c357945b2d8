/// What the program needs to know about Vietnamese writing: one composed form, keys for comparing written names, and
/// file names.
///
/// Nothing here depends on the machine's locale. Repair old encodings (`LegacyText`) first: in TCVN3 the soft hyphen is
/// the letter ư, and the keys below drop it.
public enum VietnameseText {
    /// A key that distinguishes names as a careful reader would: lower case, NFC, tones in one place (hoà = hòa),
    /// lookalike letters and full-width forms unified, white space of any kind collapsed to one space, dashes and
    /// quotes in one form. Invisible characters (zero-width characters, soft hyphens) and marks of notes (¹) are
    /// dropped.
    ///
    /// - Parameter unifyingIY: whether y also counts as i where both spell the same sound (Mỹ = Mĩ, Quý = Quí).
    public static func normalise(_ text: String, unifyingIY: Bool = false) -> String {
        var scalars = LowerCase.scalars(of: text)
        TonePlacement.canonicalise(&scalars, unifyingIY: unifyingIY)
        return collapsingWhiteSpace(scalars)
    }

    /// A key that ignores missing diacritics: like `normalise`, but with every mark dropped and đ as d. Apostrophes are
    /// dropped, and all other punctuation separates words as a space does: `Xã, phường` and `XA PHUONG` are equal. It
    /// is for names and headings, not for numbers (`1,5` becomes `1 5`).
    ///
    /// - Parameter unifyingIY: whether y also counts as i where both spell the same sound (My = Mi).
    public static func fold(_ text: String, unifyingIY: Bool = false) -> String {
        var scalars = LowerCase.scalars(of: text)
        if unifyingIY { TonePlacement.canonicalise(&scalars, unifyingIY: true) }
        var plain: [Unicode.Scalar] = []
        plain.reserveCapacity(scalars.count)
        for scalar in scalars { appendPlain(scalar, to: &plain) }
        return collapsingWhiteSpace(plain)
    }

    /// A name for files and links: `Chợ Đồn` becomes `cho-don`. It only has a–z, 0–9 and single hyphens, and is empty
    /// if the text has no letter or digit.
    public static func slug(_ text: String) -> String {
        fold(text).split(separator: " ")
            .map { word in String(word.unicodeScalars.filter { $0.isASCIILetterOrDigit }.map(Character.init)) }
            .filter { !$0.isEmpty }
            .joined(separator: "-")
    }

    /// Appends a lower-case letter without its marks. Punctuation becomes a space; an apostrophe is dropped.
    private static func appendPlain(_ scalar: Unicode.Scalar, to plain: inout [Unicode.Scalar]) {
        if scalar.isASCIILetterOrDigit {
            plain.append(scalar)
        } else if scalar == "đ" {
            plain.append("d")
        } else if let letter = VietnameseLetter(scalar) {
            plain.append(letter.plain)
        } else if scalar == "'" {
            return
        } else if scalar.isPunctuation {
            plain.append(" ")
        } else if scalar.value < 0xC0 {
            plain.append(scalar)
        } else {
            plain += decomposed(scalar).filter { $0.properties.generalCategory != .nonspacingMark }
        }
    }

    /// Whether a person sees anything of a text: something other than white space and invisible characters.
    public static func isVisible(_ text: String) -> Bool {
        text.unicodeScalars.contains { !$0.isWhiteSpace && !$0.isInvisible }
    }

    /// The text without white space at its ends. Do not use it on text that still has to be decoded.
    public static func trimmed(_ text: String) -> String {
        let start = text.unicodeScalars.drop { $0.isWhiteSpace }
        let end = start.lastIndex { !$0.isWhiteSpace }
        return end.map { String(start[...$0]) } ?? ""
    }

    /// Replaces each run of white space by one space, and drops it at the ends.
    static func collapsingWhiteSpace(_ scalars: [Unicode.Scalar]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(scalars.count * 3)
        var pendingSpace = false
        for scalar in scalars {
            if scalar.isWhiteSpace {
                pendingSpace = !result.isEmpty
            } else {
                if pendingSpace { result.append(0x20) }
                pendingSpace = false
                if scalar.value < 0x80 {
                    result.append(UInt8(scalar.value))
                } else if let bytes = UTF8.encode(scalar) {
                    result.append(contentsOf: bytes)
                }
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension Unicode.Scalar {
    /// a–z, A–Z.
    var isASCIILetter: Bool { (0x61...0x7A).contains(value | 0x20) && value < 0x80 }
    /// a–z, A–Z, 0–9.
    var isASCIILetterOrDigit: Bool { isASCIILetter || (0x30...0x39).contains(value) }
    /// Unicode's White_Space, including U+00A0 and line ends. ASCII is decided without Unicode's tables.
    var isWhiteSpace: Bool {
        switch value {
        case 0..<0x80: value == 0x20 || (0x09...0x0D).contains(value)
        case 0x80..<0x1680: value == 0x85 || value == 0xA0
        default: properties.isWhitespace
        }
    }
    /// Unicode's Alphabetic. Latin letters are decided without Unicode's tables.
    public var isLetter: Bool {
        switch value {
        case 0..<0x80: isASCIILetter
        case 0xC0..<0x250: value != 0xD7 && value != 0xF7
        case 0x1E00..<0x1F00: true
        default: properties.isAlphabetic
        }
    }
    /// Whether nothing is drawn for it: Unicode's Default_Ignorable_Code_Point (zero-width characters, marks of
    /// direction, tags, variation selectors, the soft hyphen) and control characters. In TCVN3, U+00AD is the letter ư,
    /// so decode that first.
    var isInvisible: Bool {
        switch value {
        case 0x20..<0x7F: false
        case 0..<0x20, 0x7F..<0xA0: !isWhiteSpace
        case 0xAD: true
        case 0..<0x34F, 0x1E00..<0x200B: false
        default: properties.isDefaultIgnorableCodePoint
        }
    }
    /// Whether it is in one of Unicode's punctuation categories.
    var isPunctuation: Bool {
        if value < 0x80 {
            switch self {
            case "$", "+", "<", "=", ">", "^", "`", "|", "~": return false
            default: return value > 0x20 && value < 0x7F && !isASCIILetterOrDigit
            }
        }
        return switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            true
        default: false
        }
    }
}
