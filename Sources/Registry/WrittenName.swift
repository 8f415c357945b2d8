import VietnameseText

/// The ways to read what a clerk wrote in a name cell: "1. X. Bành Trạch (*)" is xã + Bành Trạch. A reading too many
/// does no harm, since each has to be in the register: "P Rao" is phường Rao or the townlet P Rao.
public struct WrittenName: Sendable {
    /// One way to read it.
    struct Reading: Hashable, Sendable {
        /// The type written with the name, if any.
        let type: UnitType?
        /// What is left as the name, normalised.
        let name: String
        /// The key by which it is looked up.
        let folded: String

        init(type: UnitType?, name: String) {
            self.type = type
            self.name = name
            folded = NameKey.folded(name)
        }
    }

    let readings: [Reading]
    /// The text as it was written.
    let text: String
    /// It has no diacritics at all, in the name or around it, so that missing ones say nothing. If it has some, a
    /// keyboard without diacritics is no excuse for those it lacks.
    let isPlain: Bool

    /// - Parameters:
    ///   - text: as written, with legacy encodings repaired; with or without type, numbering or footnote marks.
    ///   - type: as a column of its own has it; used if the name has none.
    public init(_ text: String, type: String?) {
        self.text = text
        let type = UnitTypeWords.type(type)
        let whole = VietnameseText.normalise(text)
        isPlain = !whole.unicodeScalars.contains { $0.value >= 0xC0 && $0.isLetter }
        var readings: [Reading] = []
        for words in WrittenName.cuts(of: whole) {
            let prefixes = UnitTypeWords.prefixes(of: words)
            readings += prefixes.map { Reading(type: $0.type, name: $0.rest) }
            readings.append(Reading(type: type, name: words))
        }
        var seen: Set<Reading> = []
        self.readings = readings.filter { !$0.folded.isEmpty && seen.insert($0).inserted }
    }

    /// Whether nothing was written.
    var isBlank: Bool { readings.isEmpty }

    /// The text, and what is left of it without numbering before the name or notes after it.
    private static func cuts(of whole: String) -> [String] {
        let first = withoutNumbering(whole)
        // "(1) …" and "1. - …" take two steps.
        let starts = [whole] + first + first.flatMap(withoutNumbering)
        return (starts + starts.flatMap(withoutBody)).flatMap { [$0] + withoutNote($0) }
    }

    /// The text without "UBND" or "Ủy ban nhân dân" before a type; empty if no type follows.
    private static func withoutBody(_ text: String) -> [String] {
        guard let first = text.unicodeScalars.first, "uùủũúụ".unicodeScalars.contains(first) else { return [] }
        let words = text.split(separator: " ")
        let folded = words.prefix(4).map { VietnameseText.fold(String($0)) }
        guard let length = [["ubnd"], ["uy", "ban", "nhan", "dan"]].first(where: { folded.starts(with: $0) })?.count
        else {
            return []
        }
        let rest = words.dropFirst(length).joined(separator: " ")
        return UnitTypeWords.prefixes(of: rest).isEmpty ? [] : [rest]
    }

    /// The text without "1.", "01 -", "IV)", "a)" or "-" in front; empty if it has none, or nothing follows.
    private static func withoutNumbering(_ text: String) -> [String] {
        let scalars = text.unicodeScalars
        let number = scalars.prefix { $0.isLetter || ("0"..."9").contains($0) }
        let isNumber = number.count <= 4 && number.allSatisfy { ("0"..."9").contains($0) }
        let isRoman = number.allSatisfy { "ivxl".unicodeScalars.contains($0) }
        let isLetter = number.count == 1
        guard isNumber || isRoman || isLetter else { return [] }
        let behind = scalars[number.endIndex...].drop { ".)-/:+*(•, ".unicodeScalars.contains($0) }
        let hasMark = behind.startIndex != number.endIndex && (isNumber || scalars[number.endIndex] != " ")
        guard hasMark, !behind.isEmpty else { return [] }
        // "X." is xã rather than ten, "P." phường rather than a letter, unless a type follows.
        let isType = UnitTypeWords.type(String(number)) != nil
        if isType, UnitTypeWords.prefixes(of: String(behind)).isEmpty { return [] }
        return [String(behind)]
    }

    /// The text cut at a bracket, a footnote mark, a comma or a spaced hyphen; empty if it has none.
    private static func withoutNote(_ text: String) -> [String] {
        var cuts: [String] = []
        if let mark = text.unicodeScalars.firstIndex(where: beginsNote) { cuts.append(String(text[..<mark])) }
        if text.utf8.contains(UInt8(ascii: "-")) {
            let parts = text.split(separator: " - ", maxSplits: 1)
            if parts.count == 2 { cuts.append(String(parts[0])) }
        }
        return cuts
    }

    private static func beginsNote(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "(", "[", "*", ",", ";", ":", "⁽", "⁰", "¹", "²", "³", "⁴"..."⁹", "†": true
        default: false
        }
    }
}
