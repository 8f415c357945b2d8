/// Converts UTF-16 to UTF-8. Lone surrogates and an odd last byte become U+FFFD.
enum UTF16Text {
    static func utf8(of bytes: UnsafeBufferPointer<UInt8>, _ encoding: CSVEncoding) -> [UInt8] {
        let lowByte = encoding == .utf16LittleEndian ? 0 : 1
        let pairs = bytes.count / 2
        var units: [UInt16] = []
        units.reserveCapacity(pairs + 1)
        for pair in 0..<pairs {
            let start = pair * 2
            units.append(UInt16(bytes[start + lowByte]) | UInt16(bytes[start + 1 - lowByte]) << 8)
        }
        if bytes.count % 2 == 1 { units.append(0xFFFD) }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
