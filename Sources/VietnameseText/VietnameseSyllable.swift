/// The structure of a Vietnamese syllable: onset, rhyme and tone. There are few enough to list them exactly, and they
/// tell Vietnamese from text read in the wrong encoding.
enum VietnameseSyllable {
    /// Whether a composed, lower-case word is a possible syllable: an onset and a rhyme, at most one tone in a place
    /// where people put it, and only sắc or nặng before c, ch, p, t.
    static func isPossible(_ word: some Sequence<Unicode.Scalar>) -> Bool {
        var tone: (value: VietnameseLetter.Tone, position: Int)?
        var letters: [Unicode.Scalar] = []
        for scalar in word {
            guard letters.count < 7 else { return false }
            guard let vowel = VietnameseLetter(scalar) else {
                guard scalar.isASCIILetter || scalar == "đ" else { return false }
                letters.append(scalar)
                continue
            }
            if vowel.tone != .level {
                guard tone == nil else { return false }
                tone = (vowel.tone, letters.count)
            }
            letters.append(vowel.toneless)
        }
        if endsInStop(letters), tone?.value != .rising, tone?.value != .heavy { return false }
        // In gì and giếng the i belongs to the rhyme, in già to the onset, so every split is tried.
        return letters.indices.prefix(4).contains { cut in
            onsets.contains(key(letters[..<cut])) && rhymes.contains(key(letters[cut...]))
                && (tone.map { allows(toneAt: $0.position - cut, in: letters[cut...]) } ?? true)
        }
    }

    /// The same, and the capitals are as people write them: none, only the first letter, or all.
    static func isPossibleAsWritten(_ word: String) -> Bool {
        let lower = word.lowercased()
        guard word == lower || word == word.uppercased() || word.dropFirst() == lower.dropFirst() else { return false }
        return isPossible(lower.unicodeScalars)
    }

    private static func endsInStop(_ letters: [Unicode.Scalar]) -> Bool {
        guard let last = letters.last else { return false }
        return ["c", "p", "t"].contains(last) || (last == "h" && letters.dropLast().last == "c")
    }

    /// Whether the tone may stand there: where `TonePlacement` puts it; after o and u also on the next vowel or the one
    /// before (hoà, hòan); and on the u of qu (qúy).
    private static func allows(toneAt position: Int, in rhyme: ArraySlice<Unicode.Scalar>) -> Bool {
        let nucleus = rhyme.prefix { VietnameseLetter($0) != nil }.compactMap(VietnameseLetter.init)
        if position == -1 { return true }
        if position == TonePlacement.tonePosition(in: nucleus, isClosed: nucleus.count < rhyme.count) { return true }
        return nucleus.count > 1 && ["o", "u"].contains(nucleus[0].toneless) && (0...1).contains(position)
    }

    /// Packs up to seven letters into one number, with nine bits each: ư is U+01B0.
    private static func key(_ letters: ArraySlice<Unicode.Scalar>) -> UInt64 {
        letters.reduce(0) { $0 << 9 | UInt64($1.value & 0x1FF) }
    }

    private static func keys(_ list: String) -> Set<UInt64> {
        Set(list.split(separator: " ").map { key(Array($0.unicodeScalars)[...]) })
    }

    private static let onsets = keys(
        "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
    ).union([0])

    private static let rhymes = keys(
        """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
        e ec em en eng eo ep et ê êc êch êm ên êng ênh êp êt êu \
        i ia ic ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y ych yn ynh yt yêm yên yêng yêt yêu \
        o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt \
        oe oem oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt \
        u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uơ uôc uôi uôm uôn uông uôt \
        uy uya uych uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
        """)
}
