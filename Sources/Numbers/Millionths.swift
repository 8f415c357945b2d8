import Foundation

/// An exact number in whole millionths: points, and counts, means and rates as they are published.
///
/// Nobody gives points finer than a millionth, and a third is read as 0.333333. Sums and differences are exact. Numbers
/// made from a text, or from another program's number, are at most `largest`, so that sums over the whole country fit.
public struct Millionths: Hashable, Sendable {
    /// How many millionths it is.
    public let count: Int64

    /// The largest number that can be read: a thousand million.
    public static let largest = 1_000_000_000

    static let scale: Int64 = 1_000_000

    public init(count: Int64) { self.count = count }

    /// A whole number.
    public init(_ whole: Int) { count = Int64(whole) * Self.scale }

    /// Reads a number with a decimal point, as programs write it: `812.5`, `-3`. It is rounded to the nearest
    /// millionth, halves away from zero. `nil` for any other text, and for a number larger than `largest`.
    public init?(_ text: some StringProtocol) {
        var digits: Int64 = 0
        var decimals: Int?
        var isRoundedUp = false
        var count = 0
        let body = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
        for byte in body {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                count += 1
                if let places = decimals {
                    decimals = places + 1
                    if places == 6 { isRoundedUp = byte >= UInt8(ascii: "5") }
                    if places >= 6 { continue }
                }
                digits = digits * 10 + Int64(byte - UInt8(ascii: "0"))
                guard digits <= Int64(Self.largest) * Self.scale else { return nil }
            case UInt8(ascii: "."):
                guard decimals == nil, count > 0 else { return nil }
                decimals = 0
            default: return nil
            }
        }
        guard count > 0, decimals != 0 else { return nil }
        for _ in min(6, decimals ?? 0)..<6 {
            digits *= 10
            guard digits <= Int64(Self.largest) * Self.scale else { return nil }
        }
        let size = digits + (isRoundedUp ? 1 : 0)
        self.count = body.count < text.utf8.count ? -size : size
    }

    /// Rounded to the nearest millionth, halves away from zero; `nil` if it is larger than `largest` or no number.
    public init?(_ decimal: Decimal) {
        guard decimal.isFinite, abs(decimal) <= Decimal(Self.largest) else { return nil }
        var (exact, rounded) = (decimal * Decimal(Self.scale), Decimal())
        NSDecimalRound(&rounded, &exact, 0, .plain)
        count = NSDecimalNumber(decimal: rounded).int64Value
    }

    public var double: Double { Double(count) / Double(Self.scale) }

    public var magnitude: Millionths { Millionths(count: abs(count)) }

    /// Rounded to so many decimals, at most six; halves away from zero.
    public func rounded(to places: Int) -> Millionths {
        Millionths(count: Self.rounded(Int128(count), by: 1, to: places))
    }

    /// `count` millionths divided by `divisor`, which is above zero, rounded to so many decimals, halves away from
    /// zero. The result is in millionths.
    fileprivate static func rounded(_ count: Int128, by divisor: Int128, to places: Int) -> Int64 {
        let step = (places..<6).reduce(Int128(1)) { step, _ in step * 10 }
        let half = divisor * step
        let steps = (2 * count.magnitude + UInt128(half)) / UInt128(2 * half)
        let size = Int128(steps) * step
        return Int64(count < 0 ? -size : size)
    }
}

extension Millionths: Comparable, AdditiveArithmetic, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    public static let zero = Millionths(count: 0)
    public init(integerLiteral value: Int) { self.init(value) }
    /// For numbers that are written in the program: to the nearest millionth.
    public init(floatLiteral value: Double) { count = Int64((value * Double(Self.scale)).rounded()) }

    public static func < (one: Millionths, other: Millionths) -> Bool { one.count < other.count }
    public static func + (one: Millionths, other: Millionths) -> Millionths {
        Millionths(count: one.count + other.count)
    }
    public static func - (one: Millionths, other: Millionths) -> Millionths {
        Millionths(count: one.count - other.count)
    }
    public static func * (number: Millionths, times: Int) -> Millionths {
        Millionths(count: number.count * Int64(times))
    }
    public static prefix func - (number: Millionths) -> Millionths { Millionths(count: -number.count) }
}

extension Millionths: CustomStringConvertible {
    /// With a decimal point and no needless zeros: `812.5`.
    public var description: String { written(point: UInt8(ascii: "."), places: 0, grouping: nil) }

    /// As Vietnamese writes it, with no sign between thousands: `812,5`.
    public var written: String { written(point: UInt8(ascii: ","), places: 0, grouping: nil) }

    /// - Parameters:
    ///   - point: the sign between units and decimals.
    ///   - places: how many decimals there are at least.
    ///   - grouping: the sign between thousands; `nil` for none.
    public func written(point: UInt8, places: Int, grouping: UInt8?) -> String {
        // Filled from the end, with at most 19 digits, 6 signs between thousands, a point and a minus.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { buffer in
            var start = buffer.count
            func put(_ byte: UInt8) {
                start -= 1
                buffer[start] = byte
            }
            func digit(_ number: UInt64) -> UInt8 { UInt8(ascii: "0") + UInt8(number % 10) }
            var (units, decimals) = count.magnitude.quotientAndRemainder(dividingBy: UInt64(Self.scale))
            var left = 6
            while left > places, decimals % 10 == 0 {
                decimals /= 10
                left -= 1
            }
            if left > 0 {
                for _ in 0..<left {
                    put(digit(decimals))
                    decimals /= 10
                }
                put(point)
            }
            var digits = 0
            repeat {
                if digits > 0, digits % 3 == 0, let grouping { put(grouping) }
                put(digit(units))
                units /= 10
                digits += 1
            } while units > 0
            if count < 0 { put(UInt8(ascii: "-")) }
            return String(decoding: buffer[start...], as: UTF8.self)
        }
    }
}

/// Coded as a JSON number, as `Decimal` is.
extension Millionths: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let number = Millionths(try container.decode(Decimal.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "too large")
        }
        self = number
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        // Exact: every number of millionths is a decimal.
        try container.encode(Decimal(count) / Decimal(Self.scale))
    }
}

/// The exact mean of some numbers: nothing is rounded before it is published.
public struct Mean: Sendable, Equatable {
    private let sum: Int128
    private let count: Int

    /// `nil` if there are no numbers.
    public init?(of numbers: some Sequence<Millionths>) {
        var (sum, count) = (Int128(0), 0)
        for number in numbers {
            sum += Int128(number.count)
            count += 1
        }
        guard count > 0 else { return nil }
        (self.sum, self.count) = (sum, count)
    }

    /// The mean, rounded to so many decimals, at most six; halves away from zero.
    public func rounded(to places: Int) -> Millionths {
        Millionths(count: Millionths.rounded(sum, by: Int128(count), to: places))
    }
}
