/// Handles where the tone mark of a syllable stands, and i or y. Spellings that differ only in these are the same word.
enum TonePlacement {
    /// Moves each tone to its traditional place (hòa, thủy; but not in quý, where u belongs to the onset), in
    /// lower-case, composed letters. With `unifyingIY`, a y that is the whole vowel becomes i.
    static func canonicalise(_ scalars: inout [Unicode.Scalar], unifyingIY: Bool) {
        var position = 0
        while position < scalars.count {
            guard VietnameseLetter(scalars[position]) != nil else {
                position += 1
                continue
            }
            let start = position
            // A single vowel already has its tone.
            if position + 1 == scalars.count || VietnameseLetter(scalars[position + 1]) == nil {
                if unifyingIY { unifyIY(&scalars[position]) }
                position += 1
                continue
            }
            var letters: [VietnameseLetter] = []
            while position < scalars.count, let letter = VietnameseLetter(scalars[position]) {
                letters.append(letter)
                position += 1
            }
            let previous = start > 0 ? scalars[start - 1] : " "
            let isClosed = position < scalars.count && isConsonant(scalars[position])
            letters = placed(letters, after: previous, isClosed: isClosed, unifyingIY: unifyingIY)
            for (offset, letter) in letters.enumerated() { scalars[start + offset] = letter.scalar }
        }
    }

    private static func isConsonant(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCIILetter || scalar == "đ" }

    /// Handles one run of vowel letters. A run without exactly one tone, or too long for a syllable, stays as it is.
    private static func placed(
        _ letters: [VietnameseLetter], after previous: Unicode.Scalar, isClosed: Bool, unifyingIY: Bool
    ) -> [VietnameseLetter] {
        var letters = letters
        let nucleus = nucleusStart(of: letters, after: previous)
        let tones = letters.map(\.tone).filter { $0 != .level }
        if tones.count == 1, letters.count - nucleus <= 3 {
            let place = nucleus + tonePosition(in: Array(letters[nucleus...]), isClosed: isClosed)
            letters = letters.enumerated().map { offset, letter in
                VietnameseLetter(row: letter.row, tone: offset == place ? tones[0] : .level)
            }
        }
        if unifyingIY, letters.count - nucleus == 1, letters[nucleus].plain == "y" {
            letters[nucleus] = VietnameseLetter(row: rowOfI, tone: letters[nucleus].tone)
        }
        return letters
    }

    private static func unifyIY(_ scalar: inout Unicode.Scalar) {
        if let letter = VietnameseLetter(scalar), letter.plain == "y" {
            scalar = VietnameseLetter(row: rowOfI, tone: letter.tone).scalar
        }
    }

    /// The u of qu and the i of gi before another vowel belong to the onset.
    private static func nucleusStart(of letters: [VietnameseLetter], after previous: Unicode.Scalar) -> Int {
        guard letters.count > 1 else { return 0 }
        switch (previous, letters[0].toneless) {
        case ("q", "u"), ("g", "i"): return 1
        default: return 0
        }
    }

    /// The vowel that gets the tone: the last one with a mark (ươ); if none has a mark, the last one before a consonant
    /// (hoàn), the middle one of three (ngoài), or the first one of two (hòa).
    static func tonePosition(in nucleus: [VietnameseLetter], isClosed: Bool) -> Int {
        if let marked = nucleus.lastIndex(where: \.isMarked) { return marked }
        if isClosed { return nucleus.count - 1 }
        return nucleus.count == 3 ? 1 : 0
    }

    private static let rowOfI = VietnameseLetter.rows.firstIndex { $0[0] == "i" } ?? 0
}
