/// Changes separated text.
struct TextMutation {
    var chance: Chance

    private static let pieces: [[UInt8]] =
        [
            ",", ";", "\t", "|", "\"", "\"\"", "\"\"\"", "\r", "\n", "\r\n", "\u{85}", "\u{2028}", "\0", "\u{FEFF}",
            "sep=;\n",
            "\",\"", ";\"a\nb\";", "\"unclosed", " \"", "\" ", "\u{0B}", "\u{0C}", "\u{1A}", "'", "\\",
        ].map { Array($0.utf8) } + [
            [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80],
            [0xF4, 0x90, 0x80, 0x80],
            [0xC3], [0xE1, 0xBA], [0xD2], [0xEC], [0xF0, 0x9F], [0x00, 0xD8], [0xFE, 0xFF, 0x00], [0x50, 0x4B, 3, 4],
        ]

    /// Makes one change.
    mutating func change(_ text: [UInt8]) -> [UInt8] {
        var text = text
        let place = chance.index(text.count + 1)
        let range = chance.range(in: text.count)
        switch chance.index(12) {
        case 0, 1: return RawMutation.change(text, &chance)
        case 2, 3: text.insert(contentsOf: chance.one(of: Self.pieces), at: place)
        case 4: text.insert(contentsOf: HostileXML.value(like: Array(text[range]), &chance), at: place)
        case 5: text.removeSubrange(range)
        case 6: text.insert(contentsOf: text[range], at: place)
        case 7: return exchange(text)
        case 8: text = repeated(text, range)
        case 9: text = changeField(text)
        case 10: text.insert(contentsOf: chance.one(of: Self.pieces), at: 0)
        default: text = chance.percent(30) ? encoded(text) : changeField(text)
        }
        return text
    }

    /// Replaces one byte by another throughout the text.
    private mutating func exchange(_ text: [UInt8]) -> [UInt8] {
        let from = chance.percent(70) ? chance.one(of: Array(",;\t|\"\n\r".utf8)) : UInt8(chance.index(256))
        let to = chance.one(of: Self.pieces)
        return text.flatMap { $0 == from ? to : [$0] }
    }

    private mutating func repeated(_ text: [UInt8], _ range: Range<Int>) -> [UInt8] {
        let piece = chance.percent(50) ? Array(text[range]) : chance.one(of: Self.pieces)
        let times = chance.index(chance.percent(90) ? 20 : 20_000)
        guard piece.count * times < 100_000 else { return text }
        var text = text
        text.insert(contentsOf: (0..<times).flatMap { _ in piece }, at: range.lowerBound)
        return text
    }

    private mutating func changeField(_ text: [UInt8]) -> [UInt8] {
        let separators = Set(",;\t|\n".utf8)
        let ends = text.indices.filter { separators.contains(text[$0]) }
        guard ends.count > 1 else { return text + chance.one(of: Self.pieces) }
        let field = chance.index(ends.count - 1)
        let range = ends[field] + 1..<ends[field + 1]
        var text = text
        text.replaceSubrange(range, with: HostileXML.value(like: Array(text[range]), &chance))
        return text
    }

    private mutating func encoded(_ text: [UInt8]) -> [UInt8] {
        let units = String(decoding: text, as: UTF8.self).utf16
        switch chance.index(3) {
        case 0: return [0xFF, 0xFE] + units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        case 1: return [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        default: return units.map { UInt8(truncatingIfNeeded: $0) }
        }
    }
}
