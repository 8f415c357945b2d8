/// A parameter of a MIME header with text beyond ASCII (RFC 2231): `filename*0*=UTF-8''B%C3%A1o`.
enum MailParameter {
    /// Bytes of the value on one line; a byte takes up to three columns.
    private static let bytesPerLine = 18

    /// One line per piece, without indent and separator. A value that fits on one line is not numbered.
    static func lines(_ name: String, _ value: String) -> [String] {
        let bytes = Array(value.utf8)
        let pieces = stride(from: 0, to: bytes.count, by: bytesPerLine).map {
            bytes[$0..<min($0 + bytesPerLine, bytes.count)].map(escaped).joined()
        }
        guard pieces.count > 1 else { return ["\(name)*=UTF-8''\(pieces.first ?? "")"] }
        return pieces.enumerated().map { "\(name)*\($0)*=\($0 == 0 ? "UTF-8''" : "")\($1)" }
    }

    private static func escaped(_ byte: UInt8) -> String {
        if byte.isASCIILetterOrDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
            return String(UnicodeScalar(byte))
        }
        return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }
}
