/// A Vietnamese vowel split into its parts: ậ is â + nặng. Lower case only.
struct VietnameseLetter: Equatable {
    /// The six tones in dictionary order. The raw value is the column in `rows`.
    enum Tone: Int, CaseIterable {
        case level, falling, dipping, creaking, rising, heavy
    }

    /// Which of the twelve vowels it is: an index into `rows`.
    let row: Int
    let tone: Tone

    /// The vowel without its tone: `â`.
    var toneless: Unicode.Scalar { Self.rows[row][0] }
    /// The vowel in ASCII: `a`.
    var plain: Unicode.Scalar { Self.plainVowels[row] }
    /// Whether the vowel itself has a mark (ă â ê ô ơ ư). If it does, it also carries the tone.
    var isMarked: Bool { toneless.value >= 0x80 }
    /// The letter with its tone: `ậ`.
    var scalar: Unicode.Scalar { Self.rows[row][tone.rawValue] }

    init(row: Int, tone: Tone) {
        self.row = row
        self.tone = tone
    }

    /// `nil` unless it is a lower-case, composed Vietnamese vowel.
    init?(_ scalar: Unicode.Scalar) {
        guard let slot = Self.slot(of: scalar.value), let tone = Tone(rawValue: Int(slot) % 6) else { return nil }
        self.init(row: Int(slot) / 6, tone: tone)
    }

    /// The vowels in alphabetical order, each with its tones: ngang, huyền, hỏi, ngã, sắc, nặng.
    static let rows: [[Unicode.Scalar]] = [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
        "yỳỷỹýỵ",
    ].map { Array($0.unicodeScalars) }
    private static let plainVowels: [Unicode.Scalar] = Array("aaaeeiooouuy".unicodeScalars)

    /// `row × 6 + tone` by code point, and 255 if there is no such letter. The letters are below U+0200 and in
    /// U+1EA0…U+1EFF, so a table of 608 bytes is enough and no hashing is needed.
    private static let slots: [UInt8] = {
        var slots = [UInt8](repeating: 255, count: places)
        for (row, letters) in rows.enumerated() {
            for (tone, letter) in letters.enumerated() {
                guard let index = index(of: letter.value) else { continue }
                slots[index] = UInt8(row * 6 + tone)
            }
        }
        return slots
    }()

    /// The size of such tables.
    static let places = 0x260

    /// The place of a code point in tables of Vietnamese letters; `nil` if it has none.
    static func index(of value: UInt32) -> Int? {
        switch value {
        case 0..<0x200: Int(value)
        case 0x1EA0...0x1EFF: Int(value) - 0x1EA0 + 0x200
        default: nil
        }
    }

    private static func slot(of value: UInt32) -> UInt8? {
        guard let index = index(of: value), slots[index] != 255 else { return nil }
        return slots[index]
    }
}
