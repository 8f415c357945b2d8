import Foundation

/// Numbers in the bytes of XML values, by their grammar. Swift's own initialisers take `nan`, `0x10` and
/// `infinity`, which no spreadsheet means.
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

    /// A whole number of at most 18 digits.
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

    /// `xsd:boolean`, in any case: Excel itself writes 1 and 0.
    static func boolean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
        switch String(decoding: bytes, as: UTF8.self).lowercased() {
        case "1", "true": true
        case "0", "false": false
        default: nil
        }
    }

    /// `xsd:double` without its words for infinity and not-a-number; `nil` also when the number is too large.
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
        // Exact: a whole number below 2^53 divided by an exact power of ten rounds once.
        if position == count, digits <= 15, fraction <= 15 {
            let number = Double(mantissa) / powersOfTen[fraction]
            return isNegative ? -number : number
        }
        return slowDecimal(bytes, exponentAt: position)
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

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]
}
