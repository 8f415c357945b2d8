import Foundation

/// The decimal digits of a number without its sign, at most the fifteen that spreadsheets keep.
struct DecimalDigits {
    /// From 0 to 9. The first and the last are not 0. Empty for zero.
    private(set) var digits: [UInt8]
    /// How many digits are before the decimal mark. If negative, that many zeros follow the mark first.
    private(set) var point: Int

    init(_ number: Double) {
        let text = Array(String(format: "%.14e", abs(number)).utf8)
        digits = text.prefix { $0 != UInt8(ascii: "e") }.filter { $0 != UInt8(ascii: ".") }.map { $0 - 48 }
        let exponent = String(decoding: text.drop { $0 != UInt8(ascii: "e") }.dropFirst(), as: UTF8.self)
        point = (Int(exponent) ?? 0) + 1
        tidy()
    }

    var isZero: Bool { digits.isEmpty }

    /// Multiplies by a power of ten.
    mutating func shift(by power: Int) { if !isZero { point += power } }

    /// Rounds half away from zero.
    mutating func round(toFraction places: Int) {
        let kept = point + places
        guard kept < digits.count else { return }
        let roundsUp = kept >= 0 && digits[kept] >= 5
        digits = kept > 0 ? Array(digits[..<kept]) : []
        if roundsUp {
            var position = digits.count - 1
            while position >= 0, digits[position] == 9 {
                digits[position] = 0
                position -= 1
            }
            if position >= 0 {
                digits[position] += 1
            } else if kept > 0 {
                digits.insert(1, at: 0)
                point += 1
            } else {
                digits = [1]
                point = 1 - places
            }
        }
        tidy()
    }

    /// Digits before the decimal mark, without leading zeros.
    var integer: [UInt8] { point <= 0 ? [] : (0..<point).map { $0 < digits.count ? digits[$0] : 0 } }

    /// The first digits after the decimal mark.
    func fraction(_ places: Int) -> [UInt8] {
        (0..<places).map { digits.indices.contains($0 + point) ? digits[$0 + point] : 0 }
    }

    /// All digits, without an exponent.
    func text(decimal: String) -> String {
        let whole = isZero || point <= 0 ? "0" : Self.text(integer)
        let places = max(0, digits.count - point)
        return places == 0 ? whole : whole + decimal + Self.text(fraction(places))
    }

    static func text(_ digits: some Sequence<UInt8>) -> String {
        String(decoding: digits.map { $0 + 48 }, as: UTF8.self)
    }

    private mutating func tidy() {
        while digits.last == 0 { digits.removeLast() }
        let zeros = digits.prefix { $0 == 0 }.count
        if zeros > 0 {
            digits.removeFirst(zeros)
            point -= zeros
        }
        if digits.isEmpty { point = 0 }
    }
}
