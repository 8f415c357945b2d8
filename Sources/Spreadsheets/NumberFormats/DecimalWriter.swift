/// Fills the places of a decimal format.
struct DecimalWriter {
    private let elements: ArraySlice<FormatElement>
    private let layout: DecimalLayout
    private let signs: FormatSigns
    private let integer: [UInt8]
    private let fraction: [UInt8]
    private let exponent: Int
    /// Whether only zeros are left after rounding. Then there is no minus sign.
    let isZero: Bool

    init(_ number: Double, _ elements: ArraySlice<FormatElement>, _ layout: DecimalLayout, _ signs: FormatSigns) {
        var digits = DecimalDigits(number)
        var exponent = 0
        if layout.hasExponent {
            exponent = Self.normalise(&digits, layout)
        } else {
            digits.shift(by: 2 * layout.percents - 3 * layout.thousands)
            digits.round(toFraction: layout.fractionPlaces)
        }
        self.elements = elements
        self.layout = layout
        self.signs = signs
        self.exponent = exponent
        integer = digits.integer
        fraction = digits.fraction(layout.fractionPlaces)
        isZero = digits.isZero
    }

    /// Leaves as many digits before the decimal mark as there are places. With more than one place, the exponent
    /// becomes a multiple of their number.
    private static func normalise(_ digits: inout DecimalDigits, _ layout: DecimalLayout) -> Int {
        guard !digits.isZero else { return 0 }
        let step = max(1, layout.integerPlaces)
        var exponent = 0
        for _ in 0..<2 {
            let power = step == 1 ? digits.point - 1 : Self.floor(digits.point - 1, step)
            digits.shift(by: -power)
            exponent += power
            digits.round(toFraction: layout.fractionPlaces)
        }
        return exponent
    }

    private static func floor(_ number: Int, _ step: Int) -> Int {
        (number >= 0 ? number : number - step + 1) / step * step
    }

    var text: String {
        var text = ""
        var (integerPlace, fractionPlace, exponentPlace) = (0, 0, 0)
        var (hasPoint, hasExponent) = (false, false)
        for element in elements {
            switch element {
            case .digit(let digit):
                if hasExponent {
                    text += places(
                        exponentPlace, of: layout.exponentPlaces, DecimalDigits(Double(exponent)).integer, digit)
                    exponentPlace += 1
                } else if hasPoint {
                    text += fractionDigit(fractionPlace, digit)
                    fractionPlace += 1
                } else {
                    text += places(
                        integerPlace, of: layout.integerPlaces, integer, digit,
                        group: layout.isGrouped ? signs.group : "")
                    integerPlace += 1
                }
            case .point where !hasPoint && !hasExponent:
                // Even if there is no place before the mark, the digits are shown.
                if layout.integerPlaces == 0 { text += DecimalDigits.text(integer) }
                hasPoint = true
                text += signs.decimal
            case .point: text += "."
            case .exponent(let alwaysSigned):
                hasExponent = true
                text += "E" + (exponent < 0 ? "-" : alwaysSigned ? "+" : "")
            case .comma: break
            default: text += element.plainText
            }
        }
        return text
    }

    /// The text for one place of the integer part. The first place also takes the digits that have no place.
    private func places(
        _ place: Int, of count: Int, _ digits: [UInt8], _ kind: FormatElement.Digit, group: String = ""
    ) -> String {
        let position = count - 1 - place
        var text = ""
        let highest = place == 0 ? max(position, digits.count - 1) : position
        for position in stride(from: highest, through: position, by: -1) {
            let isGroupEnd = position > 0 && position.isMultiple(of: 3)
            if position < digits.count {
                text += DecimalDigits.text([digits[digits.count - 1 - position]]) + (isGroupEnd ? group : "")
            } else if kind == .zero {
                text += "0" + (isGroupEnd ? group : "")
            } else if kind == .question {
                text += " "
            }
        }
        return text
    }

    private func fractionDigit(_ place: Int, _ kind: FormatElement.Digit) -> String {
        if kind == .zero || fraction[place...].contains(where: { $0 != 0 }) {
            return DecimalDigits.text([fraction[place]])
        }
        return kind == .question ? " " : ""
    }
}

extension FormatElement {
    /// The text of an element that is not the place of a digit.
    var plainText: String {
        switch self {
        case .literal(let text): text
        case .space: " "
        case .percent: "%"
        case .slash: "/"
        case .comma: ","
        case .point: "."
        case .digit, .exponent, .general, .text, .date: ""
        }
    }
}
