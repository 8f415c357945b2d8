/// How a number fills the places of a section.
enum FormatLayout: Sendable {
    /// Fixed text, perhaps with `General` or `@` in it.
    case fixed
    case decimal(DecimalLayout)
    case fraction(FractionLayout)
    case date

    init(_ elements: [FormatElement]) {
        if let fraction = FractionLayout(elements) {
            self = .fraction(fraction)
        } else if elements.contains(where: \.isDigit) {
            self = .decimal(DecimalLayout(elements))
        } else {
            self = .fixed
        }
    }
}

/// The places of a format like `#,##0.00E+00`, counted.
struct DecimalLayout: Sendable {
    private(set) var integerPlaces = 0
    private(set) var fractionPlaces = 0
    private(set) var exponentPlaces = 0
    /// How many commas follow the digits. Each leaves out three digits.
    private(set) var thousands = 0
    private(set) var percents = 0
    private(set) var isGrouped = false
    private(set) var hasExponent = false

    init(_ elements: some Collection<FormatElement>) {
        var hasPoint = false
        var waitingCommas = 0
        for element in elements {
            switch element {
            case .digit:
                if waitingCommas > 0, !hasPoint { isGrouped = true }
                waitingCommas = 0
                if hasExponent {
                    exponentPlaces += 1
                } else if hasPoint {
                    fractionPlaces += 1
                } else {
                    integerPlaces += 1
                }
            case .comma where integerPlaces + fractionPlaces > 0 && !hasExponent: waitingCommas += 1
            case .point where !hasPoint && !hasExponent:
                thousands += waitingCommas
                waitingCommas = 0
                hasPoint = true
            case .exponent: hasExponent = true
            case .percent: percents += 1
            default: break
            }
        }
        thousands += waitingCommas
    }
}

/// Which elements make up the parts of a fraction like `# ??/16`.
struct FractionLayout: Sendable {
    let numerator: Range<Int>
    let denominator: Range<Int>
    /// The `16` of `# ??/16`; `nil` if the best denominator must be found.
    let fixedDenominator: Int?
    /// Whether whole numbers have places of their own before the fraction.
    let hasInteger: Bool

    /// `nil` if there is no `/` between places.
    init?(_ elements: [FormatElement]) {
        guard
            let slash = elements.indices.first(where: { elements[$0] == .slash && $0 > 0 && elements[$0 - 1].isDigit })
        else { return nil }
        let start = (elements[..<slash].lastIndex { !$0.isDigit } ?? -1) + 1
        let behind = elements[(slash + 1)...].prefix { $0.isDigit || $0.fixedDigit != nil }
        let fixed = behind.compactMap(\.fixedDigit)
        guard let first = behind.first, first.isDigit || first.fixedDigit != "0" else { return nil }
        numerator = start..<slash
        denominator = slash + 1..<slash + 1 + behind.count
        // `10` is a fixed digit followed by a place.
        fixedDenominator = fixed.isEmpty ? nil : Int(behind.map { $0.fixedDigit ?? "0" }.joined().prefix(9))
        hasInteger = elements[..<start].contains(where: \.isDigit)
    }
}

extension FormatElement {
    /// The digit, if the element is a single literal one. Fixed denominators consist of these.
    fileprivate var fixedDigit: String? {
        if case .literal(let text) = self, text.utf8.count == 1, text.first?.isNumber == true { text } else { nil }
    }
}
