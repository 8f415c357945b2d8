/// How the places of a section are filled by a number.
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

/// The places of `#,##0.00E+00`, counted.
struct DecimalLayout: Sendable {
    private(set) var integerPlaces = 0
    private(set) var fractionPlaces = 0
    private(set) var exponentPlaces = 0
    /// Every so many commas behind the digits leave out three.
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

/// Where the parts of `# ??/16` stand among the elements.
struct FractionLayout: Sendable {
    let numerator: Range<Int>
    let denominator: Range<Int>
    /// `16` of `# ??/16`; `nil` where the best one of so many digits is to be found.
    let fixedDenominator: Int?
    /// Whole numbers have places of their own in front.
    let hasInteger: Bool

    /// `nil` where no `/` stands between places.
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
        // `10` is a fixed digit and a place.
        fixedDenominator = fixed.isEmpty ? nil : Int(behind.map { $0.fixedDigit ?? "0" }.joined().prefix(9))
        hasInteger = elements[..<start].contains(where: \.isDigit)
    }
}

extension FormatElement {
    /// A digit that stands for itself, one of those of a fixed denominator.
    fileprivate var fixedDigit: String? {
        if case .literal(let text) = self, text.utf8.count == 1, text.first?.isNumber == true { text } else { nil }
    }
}
