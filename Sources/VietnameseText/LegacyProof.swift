/// When text without a telling font is taken for TCVN3 or VNI all the same. Ordinary µ, ¶, ±, ß and the
/// words of French and German must stay, so the bar is high: better a name that matches nothing, and is
/// reported, than one that was changed wrongly.
enum LegacyProof {
    /// The decoded text is Vietnamese, the text as it stands is not, and at least one word shows codes that
    /// no language writes inside words.
    static func isConvincing(_ text: String, in encoding: LegacyText.Encoding) -> Bool {
        guard !encoding.excludes(text) else { return false }
        var tally = Tally()
        for word in LegacyWords.split(text) { tally.count(word, in: encoding) }
        return tally.isProof(of: encoding)
    }

    /// Counts over the words of one text.
    private struct Tally {
        /// Changed by decoding, and a Vietnamese syllable then.
        var repaired = 0
        /// Changed by decoding, but no syllable even then.
        var spoilt = 0
        /// ASCII words that are Vietnamese syllables, and those that are not.
        var plain = 0
        var foreign = 0
        /// Repaired words that were no syllables before and hold a code that no language writes there.
        var telling = 0
        /// Telling words of VNI with a mark that other languages do not even write behind a vowel.
        var strong = 0
        /// The most codes in, and the greatest length of, a telling word.
        var mostCodes = 0
        var longest = 0

        mutating func count(_ word: String, in encoding: LegacyText.Encoding) {
            let decoded = LegacyText.decode(word, as: encoding)
            if LegacyProof.isAbbreviation(decoded) { return }
            let isSyllable = VietnameseSyllable.isPossible(decoded.lowercased().unicodeScalars)
            guard decoded != word else {
                if isSyllable { plain += 1 } else { foreign += 1 }
                return
            }
            guard isSyllable else { return spoilt += 1 }
            repaired += 1
            guard !VietnameseSyllable.isPossibleAsWritten(VietnameseText.nfc(word)),
                LegacyProof.isTelling(Array(word.unicodeScalars), in: encoding)
            else { return }
            telling += 1
            mostCodes = max(mostCodes, word.unicodeScalars.count { $0.value >= 0x80 })
            if encoding == .vni, LegacyProof.hasStrongVNI(Array(word.unicodeScalars)) { strong += 1 }
            longest = max(longest, word.unicodeScalars.count)
        }

        func isProof(of encoding: LegacyText.Encoding) -> Bool {
            guard telling > 0, spoilt * 10 <= repaired, foreign <= plain + repaired else { return false }
            if encoding == .vni {
                // One mark in one word: then nothing beside it may be of another language ("Koldt & Ryø El").
                return telling > 1 || mostCodes > 1 || (strong > 0 && foreign == 0 && repaired + plain > 1)
            }
            return repaired + plain > 1 || mostCodes > 1 || longest > 3
        }
    }

    /// A single letter, or capitals without a vowel (HĐND, QĐ): no syllable, and no evidence either way.
    private static func isAbbreviation(_ word: String) -> Bool {
        let scalars = word.unicodeScalars
        guard scalars.count > 1 else { return !VietnameseSyllable.isPossible(word.lowercased().unicodeScalars) }
        return scalars.count <= 6 && word == word.uppercased()
            && scalars.allSatisfy { $0.isASCIILetter || $0 == "Đ" }
            && !VietnameseSyllable.isPossible(word.lowercased().unicodeScalars)
    }

    private static func isTelling(_ word: [Unicode.Scalar], in encoding: LegacyText.Encoding) -> Bool {
        zip(word, word.dropFirst()).contains { before, code in
            switch encoding {
            case .tcvn3, .tcvn3ReadAsWindows1258: isTellingTCVN3(code, after: before)
            case .vni: isTellingVNI(code, after: before)
            case .utf8ReadAsLatin: false
            }
        }
    }

    /// A symbol behind a letter ("Tr¹ch"), or a capital behind a small letter ("NguyÔn"). × and ÷ stand
    /// between letters in formulas and prove nothing.
    private static func isTellingTCVN3(_ code: Unicode.Scalar, after before: Unicode.Scalar) -> Bool {
        switch code.value {
        case 0xA1...0xBF: before.isASCIILetter || before.value >= 0xA1
        case 0xC0...0xDE where code.value != 0xD7: before.properties.isLowercase
        default: false
        }
    }

    /// A mark behind a vowel or behind ô, ö ("Baønh", "Chôï"); aï and oï are French (naïf, Loïc), as is any
    /// letter of its own (ñ, ô).
    private static func isTellingVNI(_ code: Unicode.Scalar, after before: Unicode.Scalar) -> Bool {
        guard "àáâãäåèéêëïõøùúûüÀÁÂÃÄÅÈÉÊËÏÕØÙÚÛÜ".unicodeScalars.contains(code) else { return false }
        if "ôöÔÖ".unicodeScalars.contains(before) { return true }
        return "aeouyAEOUY".unicodeScalars.contains(before) && code != "ï" && code != "Ï"
    }

    /// õ or ø behind a, e, u or y ("Xaõ", "Baønh"): Portuguese has põe, Danish only names (Ryø).
    private static func hasStrongVNI(_ word: [Unicode.Scalar]) -> Bool {
        zip(word, word.dropFirst()).contains { before, code in
            "õøÕØ".unicodeScalars.contains(code) && "aeuyAEUY".unicodeScalars.contains(before)
        }
    }
}
