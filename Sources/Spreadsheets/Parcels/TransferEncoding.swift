/// How the bytes of a part are written so that they pass as text (RFC 2045, 6).
enum TransferEncoding {
    /// - Parameter name: the field `Content-Transfer-Encoding`; bytes of any other stand as they are.
    static func decode(_ bytes: ArraySlice<UInt8>, _ name: String) -> [UInt8] {
        switch name.lowercased().filter({ !$0.isWhitespace }) {
        case "base64": base64(bytes)
        case "quoted-printable": quotedPrintable(bytes)
        default: Array(bytes)
        }
    }

    /// What is no letter of the alphabet is passed over, as the standard wants it; a padding ends a piece.
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

    /// Lines that end with `=` go on in the next; white space at the end of a line was added on the way.
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
                // The line's own end, as the mail has it.
                result += bytes[end..<next.startIndex]
            }
            rest = next
        }
        return result
    }
}
