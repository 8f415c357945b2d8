/// Converts UTF-32 to UTF-8. Invalid characters and bytes left over at the end become U+FFFD.
enum UTF32Text {
    static func utf8(of bytes: UnsafeBufferPointer<UInt8>, _ encoding: CSVEncoding) -> [UInt8] {
        var text = String.UnicodeScalarView()
        for start in stride(from: 0, to: bytes.count - bytes.count % 4, by: 4) {
            let unit = bytes[start..<start + 4]
            let value =
                encoding == .utf32LittleEndian
                ? unit.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) } : unit.reduce(0) { $0 << 8 | UInt32($1) }
            text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        if bytes.count % 4 > 0 { text.append("\u{FFFD}") }
        return Array(String(text).utf8)
    }
}
