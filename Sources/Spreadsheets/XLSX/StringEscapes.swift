import Foundation

/// `_xHHHH_` is how workbooks write characters that XML cannot have. `_x005F_` is an underscore in a text that only
/// looks like an escape.
enum StringEscapes {
    /// Replaces the escapes from `start` to the end of `text`, in place: the result is never longer.
    static func decode(_ text: GrowingBuffer<UInt8>, from start: Int) {
        let bytes = text.base
        let end = text.count
        guard end > start, let first = memchr(bytes + start, 0x5F, end - start) else { return }
        var read = start + (UnsafeRawPointer(first) - UnsafeRawPointer(bytes + start))
        var write = read
        while read < end {
            if let (scalar, length) = scalar(bytes + read, available: end - read) {
                for byte in String(scalar).utf8 {
                    bytes[write] = byte
                    write += 1
                }
                read += length
            } else {
                bytes[write] = bytes[read]
                write += 1
                read += 1
            }
        }
        text.truncate(to: write)
    }

    /// The character that an escape stands for, or two escapes that form a surrogate pair.
    private static func scalar(_ bytes: UnsafePointer<UInt8>, available: Int) -> (Unicode.Scalar, length: Int)? {
        guard let first = codeUnit(bytes, available: available) else { return nil }
        if let scalar = Unicode.Scalar(first) { return (scalar, 7) }
        guard UTF16.isLeadSurrogate(first), let second = codeUnit(bytes + 7, available: available - 7),
            UTF16.isTrailSurrogate(second)
        else { return nil }
        let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        return Unicode.Scalar(value).map { ($0, 14) }
    }

    private static func codeUnit(_ bytes: UnsafePointer<UInt8>, available: Int) -> UInt16? {
        guard available >= 7, bytes[0] == UInt8(ascii: "_"), bytes[1] == UInt8(ascii: "x"),
            bytes[6] == UInt8(ascii: "_")
        else { return nil }
        var unit: UInt16 = 0
        for position in 2..<6 {
            guard let digit = hexDigit(bytes[position]) else { return nil }
            unit = unit << 4 | digit
        }
        return unit
    }

    private static func hexDigit(_ byte: UInt8) -> UInt16? {
        switch byte {
        case 0x30...0x39: UInt16(byte - 0x30)
        case 0x41...0x46: UInt16(byte - 0x37)
        case 0x61...0x66: UInt16(byte - 0x57)
        default: nil
        }
    }
}
