/// The encodings that turn the bytes of a part into plain text for sending (RFC 2045, 6).
enum TransferEncoding {
    /// - Parameter name: the value of the field `Content-Transfer-Encoding`. With any other value, the bytes are
    ///   returned as they are.
    static func decode(_ bytes: ArraySlice<UInt8>, _ name: String) -> [UInt8] {
        switch name.lowercased().filter({ !$0.isWhitespace }) {
        case "base64": base64(bytes)
        case "quoted-printable": quotedPrintable(bytes)
        default: Array(bytes)
        }
    }

    /// Skips characters outside the alphabet, as the standard demands. Padding ends a piece.
    static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 3 / 4)
        var (bits, count): (UInt32, UInt32) = (0, 0)
        for byte in bytes {
            let value: UInt32
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = UInt32(byte - UInt8(ascii: "A"))
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = UInt32(byte - UInt8(ascii: "a")) + 26
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = UInt32(byte - UInt8(ascii: "0")) + 52
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            case UInt8(ascii: "="):
                (bits, count) = (0, 0)
                continue
            default: continue
            }
            bits = (bits << 6 | value) & 0xFF_FFFF
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        return result
    }

    /// A line that ends in `=` continues in the next one. White space at the end of a line was added on the way.
    static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var rest = bytes
        while !rest.isEmpty {
            let (line, next) = MIMELine.first(of: rest)
            let end = line.endIndex
            let kept = Array(line[..<(line.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? line.startIndex)])
            if kept.last == UInt8(ascii: "=") {
                result += MIMEText.unescaped(kept.dropLast(), escape: UInt8(ascii: "="))
            } else {
                result += MIMEText.unescaped(kept, escape: UInt8(ascii: "="))
                // The line end, as the mail has it.
                result += bytes[end..<next.startIndex]
            }
            rest = next
        }
        return result
    }
}
