/// Reads a format code by its grammar. Any code can be read: what no rule knows is literal text.
struct FormatParser {
    private var rest: ArraySlice<Unicode.Scalar>
    private var elements: [FormatElement] = []
    private var condition: FormatCondition?
    private var language: FormatLanguage?
    private var isStopped = false

    /// The sections of a code; at least one.
    static func sections(of code: String) -> [FormatSection] {
        guard !code.isEmpty else { return [.general] }
        var sections: [FormatSection] = []
        var parser = FormatParser(rest: Array(code.unicodeScalars)[...])
        repeat {
            parser.readSection()
            sections.append(
                FormatSection(condition: parser.condition, elements: parser.elements, language: parser.language))
        } while parser.isStopped
        return sections
    }

    private init(rest: ArraySlice<Unicode.Scalar>) { self.rest = rest }

    private mutating func readSection() {
        elements = []
        condition = nil
        language = nil
        isStopped = false
        while !isStopped, let scalar = rest.popFirst() { read(scalar) }
    }

    private mutating func read(_ scalar: Unicode.Scalar) {
        switch scalar {
        case ";": isStopped = true
        case "\"": literal(take { $0 != "\"" })
        case "\\": if let escaped = rest.popFirst() { literal(String(escaped)) }
        case "_":
            elements.append(.space)
            rest = rest.dropFirst()
        // A sign that fills the rest of the column. How often depends on the column's width.
        case "*": rest = rest.dropFirst()
        case "[": bracket(take { $0 != "]" })
        case "0": elements.append(.digit(.zero))
        case "#": elements.append(.digit(.hash))
        case "?": elements.append(.digit(.question))
        case ".": point()
        case ",": elements.append(.comma)
        case "%": elements.append(.percent)
        case "@": elements.append(.text)
        case "/": elements.append(.slash)
        default: word(scalar)
        }
    }

    /// Takes the text before a closing sign, and drops that sign.
    private mutating func take(while isInside: (Unicode.Scalar) -> Bool) -> String {
        let inside = rest.prefix(while: isInside)
        rest = rest.dropFirst(inside.count + 1)
        return String(String.UnicodeScalarView(inside))
    }

    private mutating func literal(_ text: String) {
        if !text.isEmpty { elements.append(.literal(text)) }
    }

    /// `.00` after seconds are decimals of the seconds.
    private mutating func point() {
        if case .date(let part, _) = elements.last, part.isOfClock, rest.first == "0" {
            let zeros = rest.prefix { $0 == "0" }.count
            rest = rest.dropFirst(zeros)
            elements.append(.date(.fraction(zeros), letters: "." + String(repeating: "0", count: zeros)))
        } else {
            elements.append(.point)
        }
    }

    /// `[h]` counts elapsed hours; `[>100]` is a condition; `[$đ-42A]` is a currency and a language; colours are
    /// ignored.
    private mutating func bracket(_ content: String) {
        let lower = content.lowercased()
        if let letter = lower.first, "hms".contains(letter), lower.allSatisfy({ $0 == letter }) {
            switch letter {
            case "h": elements.append(.date(.elapsedHours(lower.count), letters: content))
            case "m": elements.append(.date(.elapsedMinutes(lower.count), letters: content))
            default: elements.append(.date(.elapsedSeconds(lower.count), letters: content))
            }
        } else if content.hasPrefix("$") {
            let parts = content.dropFirst().split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
            if let symbol = parts.first { literal(String(symbol)) }
            if parts.count == 2 { language = FormatLanguage(identifier: parts[1].split(separator: ",").first ?? "") }
        } else if let condition = FormatCondition(content) {
            self.condition = condition
        }
    }

    private mutating func word(_ scalar: Unicode.Scalar) {
        let ahead = (String(scalar) + String(String.UnicodeScalarView(rest.prefix(6)))).lowercased()
        if ahead.hasPrefix("general") {
            rest = rest.dropFirst(6)
            elements.append(.general)
        } else if ahead.hasPrefix("am/pm") {
            rest = rest.dropFirst(4)
            elements.append(.date(.halfDay(isShort: false), letters: "AM/PM"))
        } else if ahead.hasPrefix("a/p") {
            rest = rest.dropFirst(2)
            elements.append(.date(.halfDay(isShort: true), letters: "A/P"))
        } else if ahead.hasPrefix("e+") || ahead.hasPrefix("e-"), elements.contains(where: \.isDigit) {
            elements.append(.exponent(alwaysSigned: rest.popFirst() == "+"))
        } else if let element = datePart(scalar) {
            elements.append(element)
        } else {
            literal(String(scalar))
        }
    }

    /// A letter of a date, together with the same letters that follow.
    private mutating func datePart(_ scalar: Unicode.Scalar) -> FormatElement? {
        let letter = scalar.properties.lowercaseMapping
        guard "ymdhsegb".contains(letter), scalar.isASCII else { return nil }
        let more = rest.prefix { $0.properties.lowercaseMapping == letter }
        rest = rest.dropFirst(more.count)
        return .date(
            part(letter, count: more.count + 1), letters: String(scalar) + String(String.UnicodeScalarView(more)))
    }

    private func part(_ letter: String, count: Int) -> DatePart {
        switch letter {
        case "y": .year(count)
        case "m": .monthOrMinute(count)
        case "d": .day(count)
        case "h": .hour(count)
        case "s": .second(count)
        // The year of the era, which is the ordinary year if there are no eras.
        case "e": elements.contains(where: \.isDigit) ? .era : .year(4)
        default: .era
        }
    }
}

extension FormatElement {
    var isDigit: Bool { if case .digit = self { true } else { false } }
}
