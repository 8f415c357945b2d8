/// Decides when text is taken for TCVN3 or VNI although its font does not say so. Ordinary µ, ¶, ±, ß and words in
/// French and German must not be changed, so strong proof is needed: a name that matches nothing and is reported is
/// better than one that was changed wrongly.
enum LegacyProof {
    /// Whether the decoded text is Vietnamese, the original text is not, and at least one word has codes that no
    /// language writes inside words.
    static func isConvincing(_ text: String, in encoding: LegacyText.Encoding) -> Bool {
        guard !encoding.excludes(text) else { return false }
        var tally = Tally()
        for word in LegacyWords.split(text) { tally.count(word, in: encoding) }
        return tally.isProof(of: encoding)
    }

    /// Counts of the words of one text.
    private struct Tally {
        /// Words that decoding changes into a Vietnamese syllable.
        var repaired = 0
        /// Words that decoding changes, but not into a syllable.
        var spoilt = 0
        /// ASCII words that are Vietnamese syllables, and those that are not.
        var plain = 0
        var foreign = 0
        /// Repaired words that were not syllables before and have a code that no language writes there.
        var telling = 0
        /// Telling words in VNI that have a mark which other languages do not even write after a vowel.
        var strong = 0
        /// The highest number of codes in a telling word, and the greatest length of one.
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
                // With only one mark in one word, no other word may be in another language ("Koldt & Ryø El").
                return telling > 1 || mostCodes > 1 || (strong > 0 && foreign == 0 && repaired + plain > 1)
            }
            return repaired + plain > 1 || mostCodes > 1 || longest > 3
        }
    }

    /// Whether it is a single letter, or capitals without a vowel (HĐND, QĐ), which prove nothing either way.
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

    /// Whether this is a symbol after a letter ("Tr¹ch") or a capital after a small letter ("NguyÔn"). × and ÷ stand
    /// between letters in formulas and prove nothing.
    private static func isTellingTCVN3(_ code: Unicode.Scalar, after before: Unicode.Scalar) -> Bool {
        switch code.value {
        case 0xA1...0xBF: before.isASCIILetter || before.value >= 0xA1
        case 0xC0...0xDE where code.value != 0xD7: before.properties.isLowercase
        default: false
        }
    }

    /// Whether this is a mark after a vowel or after ô or ö ("Baønh", "Chôï"). aï and oï do not count because they are
    /// French (naïf, Loïc), nor do letters on their own (ñ, ô).
    private static func isTellingVNI(_ code: Unicode.Scalar, after before: Unicode.Scalar) -> Bool {
        guard "àáâãäåèéêëïõøùúûüÀÁÂÃÄÅÈÉÊËÏÕØÙÚÛÜ".unicodeScalars.contains(code) else { return false }
        if "ôöÔÖ".unicodeScalars.contains(before) { return true }
        return "aeouyAEOUY".unicodeScalars.contains(before) && code != "ï" && code != "Ï"
    }

    /// Whether õ or ø follows a, e, u or y ("Xaõ", "Baønh"). Portuguese has põe, and Danish has this only in names
    /// (Ryø).
    private static func hasStrongVNI(_ word: [Unicode.Scalar]) -> Bool {
        zip(word, word.dropFirst()).contains { before, code in
            "õøÕØ".unicodeScalars.contains(code) && "aeuyAEUY".unicodeScalars.contains(before)
        }
    }
}
