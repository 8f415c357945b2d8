/// Reading number formats: by the built-in numbers, and by the grammar of format codes.
extension NumberFormat {
    /// A format that workbooks name by number alone. Others are `general`.
    init(builtIn id: Int) {
        switch id {
        case 14...17, 22, 27...31, 34...36, 50...58: self.init(kind: .date)
        case 18...21, 32, 33, 45, 47: self.init(kind: .time)
        case 46: self.init(kind: .duration)
        case 9, 10: self.init(isPercentage: true)
        // Accounting formats, which show "-" for zero.
        case 41...44: self.init(hidesZero: true)
        default: self = .general
        }
    }

    /// A format code such as `dd/mm/yyyy;@`. Only the first section counts, and the third for zeros.
    init(code: String) {
        guard !code.isEmpty else {
            self = .general
            return
        }
        let sections = FormatSection.all(of: code)
        let section = sections[0]
        let ofZero = section.isOfZero || sections.count < 3 ? section : sections[2]
        self.init(
            kind: section.kind, isPercentage: section.isPercentage,
            hidesZero: section.kind == .number && !ofZero.showsZero, zeroPadding: section.zeroPadding)
    }
}

/// What a section of a format code is made of.
private struct FormatSection {
    private var hasElapsed = false
    private var hasCalendar = false
    private var hasClock = false
    private var hasMonthOrMinute = false
    private var hasLongMonth = false
    private var digitBeforeDate = false
    private(set) var isPercentage = false
    private var elements: [ZeroPadding.Element] = []
    /// Something else than zeros and fixed text.
    private var isMore = false
    private var isStopped = false
    /// A zero has a digit here, of `0`, a fraction or a word; of `#` and `?` alone it has none.
    private(set) var showsZero = false
    /// `[=0]`: the first section is the one of zeros then.
    private(set) var isOfZero = false

    /// At least one.
    static func all(of code: String) -> [FormatSection] {
        var sections: [FormatSection] = []
        var rest = Array(code.unicodeScalars)[...]
        repeat {
            var section = FormatSection()
            section.read(&rest)
            sections.append(section)
        } while sections[sections.count - 1].isStopped
        return sections
    }

    var kind: NumberFormat.Kind {
        guard !digitBeforeDate else { return .number }
        if hasElapsed { return .duration }
        if hasCalendar || hasLongMonth { return .date }
        if hasClock { return .time }
        return hasMonthOrMinute ? .date : .number
    }

    var zeroPadding: ZeroPadding? {
        let zeros = elements.count { $0 == .digit }
        return zeros >= 2 && !isMore && !isPercentage && kind == .number ? ZeroPadding(elements: elements) : nil
    }

    /// Takes the section off the front of a code, with the semicolon that ends it.
    private mutating func read(_ rest: inout ArraySlice<Unicode.Scalar>) {
        while !isStopped, let scalar = rest.popFirst() {
            switch scalar {
            case "\"":
                literal(rest.prefix { $0 != "\"" })
                rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\":
                literal(rest.prefix(1))
                rest = rest.dropFirst()
            case "_":
                literal(" ")
                rest = rest.dropFirst()
            case "*": rest = rest.dropFirst()
            case "[":
                bracket(String(String.UnicodeScalarView(rest.prefix { $0 != "]" })))
                rest = rest.drop { $0 != "]" }.dropFirst()
            case ";": isStopped = true
            default:
                if let keyword = Self.keyword(scalar, rest) {
                    rest = rest.dropFirst(keyword)
                    isMore = true
                    showsZero = true
                } else {
                    symbol(scalar, isRepeated: rest.prefix(2).elementsEqual([scalar, scalar]))
                }
            }
        }
    }

    /// The length, less one, of a word whose letters are no date parts.
    private static func keyword(_ first: Unicode.Scalar, _ rest: ArraySlice<Unicode.Scalar>) -> Int? {
        let text = (String(first) + String(String.UnicodeScalarView(rest.prefix(6)))).lowercased()
        return ["general", "am/pm", "a/p"].first { text.hasPrefix($0) }.map { $0.utf8.count - 1 }
    }

    private mutating func literal(_ text: some Sequence<Unicode.Scalar>) {
        var string = String.UnicodeScalarView()
        string.append(contentsOf: text)
        if string.contains("%") { isPercentage = true }
        if string.contains("0") { showsZero = true }
        elements.append(.literal(String(string)))
    }

    private mutating func literal(_ text: String) { elements.append(.literal(text)) }

    /// `[h]` counts hours on; `[Red]`, `[$-42A]` change the look; `[>100]` makes the section conditional.
    private mutating func bracket(_ content: String) {
        let letters = Set(content.lowercased())
        if letters.count == 1, let letter = letters.first, "hms".contains(letter) {
            hasElapsed = true
        } else if content.first.map({ "<>=".contains($0) }) == true {
            isMore = true
            if content == "=0" { isOfZero = true }
        } else if content.hasPrefix("$") {
            let symbol = content.dropFirst().prefix { $0 != "-" }
            if !symbol.isEmpty { isMore = true }
        }
    }

    private mutating func symbol(_ scalar: Unicode.Scalar, isRepeated: Bool) {
        switch scalar {
        case "y", "Y", "d", "D", "e", "E", "g", "G", "b", "B": dateLetter(scalar, isRepeated: isRepeated)
        case "h", "H", "s", "S":
            noteDate()
            hasClock = true
        case "m", "M":
            noteDate()
            hasMonthOrMinute = true
            hasLongMonth = hasLongMonth || isRepeated
        case "0":
            elements.append(.digit)
            showsZero = true
        case "#", "?":
            elements.append(.digit)
            isMore = true
        case "%": isPercentage = true
        case "@":
            isMore = true
            showsZero = true
        case ".", ",": isMore = true
        case "/":
            showsZero = true
            literal("/")
        default: literal(String(scalar))
        }
    }

    /// Years and days; `e` is also the exponent of `0.00E+00`, and `g`, `b` alone are nothing.
    private mutating func dateLetter(_ scalar: Unicode.Scalar, isRepeated: Bool) {
        switch scalar {
        case "e", "E":
            isMore = true
            if !elements.contains(.digit) { hasCalendar = true }
        case "g", "G", "b", "B": isMore = true
        default:
            noteDate()
            hasCalendar = true
        }
    }

    /// A letter of a date after digits of a number is the sloppy text of a currency (`0 USD`), unless the
    /// digits are those of a fraction of a second.
    private mutating func noteDate() {
        isMore = true
        if elements.contains(.digit), !hasClock, !hasElapsed { digitBeforeDate = true }
    }
}
