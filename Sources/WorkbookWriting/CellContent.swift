import Civil

/// What a cell has. A text stays a text whatever it begins with: a `=` in it does not make it a formula.
public enum CellContent: Sendable, Equatable {
    /// No cell at all.
    case absent
    /// An empty cell with the look of its place.
    case blank
    case text(String)
    case number(Double)
    case date(CivilDate)
    /// Begins with `=` and uses the English names and signs that files have. The program that opens the file calculates
    /// it; until then it shows nothing.
    case formula(String)
    /// A text that is a link to the top of another sheet.
    case link(String, toSheet: String)
}

extension CellContent {
    /// The number that a decimal text such as `-1234,5` gives, exact to fifteen digits; `nil` for any other text.
    public static func number(decimalComma text: String) -> CellContent? {
        var mantissa = 0
        var (digits, decimals) = (0, 0)
        var (isNegative, hasComma) = (false, false)
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case 0x30...0x39:
                digits += 1
                guard digits <= 15 else { return nil }
                mantissa = mantissa * 10 + Int(byte - 0x30)
                if hasComma { decimals += 1 }
            case UInt8(ascii: ","):
                guard !hasComma, digits > 0 else { return nil }
                hasComma = true
            case UInt8(ascii: "-"):
                guard index == 0 else { return nil }
                isNegative = true
            default: return nil
            }
        }
        guard digits > 0, !hasComma || decimals > 0 else { return nil }
        // Both operands are exact, so the quotient is the double nearest to the decimal number.
        let value = Double(mantissa) / Self.powersOfTen[decimals]
        return .number(isNegative ? -value : value)
    }

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]
}
