import Foundation

extension Cell {
    /// The number rounded to 15 significant digits, which is what spreadsheets show: 4.4 for the stored
    /// 4.4000000000000004. `nil` if the value is not a number, or is too large or small for a `Decimal`.
    public var decimal: Decimal? {
        guard case .number(let number) = value else { return nil }
        if let whole = Int(exactly: number), whole.magnitude < 1_000_000_000_000_000 { return Decimal(whole) }
        guard number.isFinite, (1e-100..<1e120).contains(abs(number)) else { return nil }
        if let short = Self.shortDecimal(number) { return short }
        // Without a locale this is the C format: a point and no grouping.
        return Decimal(string: String(format: "%.14e", number), locale: Locale(identifier: "en_US_POSIX"))
    }

    /// The number, if its shortest exact text has at most 15 digits and no exponent. Then these are its 15 significant
    /// digits. Otherwise `nil`.
    private static func shortDecimal(_ number: Double) -> Decimal? {
        var digits: Int64 = 0
        var count = 0
        var fraction: Int?
        for byte in abs(number).description.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits = digits * 10 + Int64(byte - UInt8(ascii: "0"))
                if digits > 0 { count += 1 }
                fraction = fraction.map { $0 + 1 }
            case UInt8(ascii: "."): fraction = 0
            default: return nil
            }
            guard count <= 15 else { return nil }
        }
        return Decimal(sign: number < 0 ? .minus : .plus, exponent: -(fraction ?? 0), significand: Decimal(digits))
    }
}
