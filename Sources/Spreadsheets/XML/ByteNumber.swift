import Foundation

/// Reads numbers from the bytes of XML values by their exact grammar. Swift's own initialisers also accept `nan`,
/// `0x10` and `infinity`, which no spreadsheet means.
enum ByteNumber {
    /// The bytes without XML white space at both ends.
    @inline(__always)
    static func collapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var (start, end) = (0, bytes.count)
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }

    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    /// A whole number with at most 18 digits.
    @inline(__always)
    static func whole(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
        var number = 0
        for byte in bytes {
            let digit = byte &- 0x30
            guard digit < 10 else { return nil }
            number = number &* 10 &+ Int(digit)
        }
        return number
    }

    /// An `xsd:boolean`, ignoring case. Excel itself writes 1 and 0.
    static func boolean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
        switch String(decoding: bytes, as: UTF8.self).lowercased() {
        case "1", "true": true
        case "0", "false": false
        default: nil
        }
    }

    /// An `xsd:double`, but not the words for infinity and not-a-number; `nil` also if the number is too large.
    @inline(__always)
    static func decimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        var position = 0
        let count = bytes.count
        var isNegative = false
        if position < count, bytes[position] == 0x2D || bytes[position] == 0x2B {
            isNegative = bytes[position] == 0x2D
            position += 1
        }
        var mantissa: UInt64 = 0
        var digits = 0
        var fraction = 0
        while position < count, bytes[position] &- 0x30 < 10 {
            mantissa = mantissa &* 10 &+ UInt64(bytes[position] &- 0x30)
            digits += 1
            position += 1
        }
        if position < count, bytes[position] == 0x2E {
            position += 1
            while position < count, bytes[position] &- 0x30 < 10 {
                mantissa = mantissa &* 10 &+ UInt64(bytes[position] &- 0x30)
                digits += 1
                fraction += 1
                position += 1
            }
        }
        guard digits > 0 else { return nil }
        // Nineteen digits fit into the mantissa. More digits, or an exponent, are rare.
        guard position == count, digits <= 19 else { return slowDecimal(bytes, exponentAt: position) }
        // A whole number below 2^53 divided by an exact power of ten is rounded just once.
        let number = digits <= 15 ? Double(mantissa) / powersOfTen[fraction] : quotient(mantissa, fraction)
        return isNegative ? -number : number
    }

    @inline(never)
    private static func slowDecimal(_ bytes: UnsafeBufferPointer<UInt8>, exponentAt start: Int) -> Double? {
        var position = start
        if position < bytes.count {
            guard bytes[position] | 0x20 == 0x65 else { return nil }
            position += 1
            if position < bytes.count, bytes[position] == 0x2D || bytes[position] == 0x2B { position += 1 }
            guard position < bytes.count, bytes[position...].allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
        }
        guard let number = Double(String(decoding: bytes, as: UTF8.self)), number.isFinite else { return nil }
        return number
    }

    /// `mantissa` / 10^`fraction`, rounded once. The division gives 64 bits; the remainder goes into the last of them,
    /// which is below those that a `Double` keeps.
    private static func quotient(_ mantissa: UInt64, _ fraction: Int) -> Double {
        guard mantissa > 0, fraction > 0 else { return Double(mantissa) }
        let divisor = wholePowersOfTen[fraction]
        let (up, upDivisor) = (mantissa.leadingZeroBitCount, divisor.leadingZeroBitCount)
        // Both start with a one bit. Halving the mantissa makes it smaller than the divisor, so that the result fits.
        let dividend = mantissa << UInt64(up)
        let (result, remainder) = (divisor << UInt64(upDivisor))
            .dividingFullWidth((dividend >> 1, dividend << 63))
        let sticky = result | (remainder == 0 ? 0 : 1)
        return Double(sign: .plus, exponent: upDivisor - up - 63, significand: Double(sticky))
    }

    private static let wholePowersOfTen: [UInt64] = (0..<20).map { power in
        (0..<power).reduce(1) { number, _ in number * 10 }
    }

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]
}
