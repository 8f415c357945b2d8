import Glibc

/// Text in a header, where characters beyond ASCII are encoded in various ways.
enum MIMEText {
    /// Text from unencoded bytes: UTF-8 (RFC 6532), or else what Western mail programs write.
    static func plain(_ bytes: ArraySlice<UInt8>) -> String {
        String(validating: bytes, as: UTF8.self)
            ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    /// Decodes encoded words in a text (RFC 2047): `=?UTF-8?B?QmnhuYN1?=`. White space between two of them is dropped,
    /// and a letter may begin in one and end in the next.
    static func words(_ text: String) -> String {
        var result = ""
        var pending: (charset: String, bytes: [UInt8])?
        var rest = Substring(text)
        func flush() {
            if let word = pending { result += decode(word.bytes, charset: word.charset) }
            pending = nil
        }
        while let word = rest.firstMatch(of: #/=\?([^?*\s]+)(?:\*[^?\s]*)?\?([BbQq])\?([^?]*)\?=/#) {
            let between = rest[..<word.range.lowerBound]
            if pending == nil || between.contains(where: { !$0.isWhitespace }) {
                flush()
                result += between
            }
            let charset = word.1.lowercased()
            let content = Array(word.3.utf8)
            let bytes =
                word.2.lowercased() == "b"
                ? TransferEncoding.base64(content[...])
                : unescaped(content.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, escape: UInt8(ascii: "="))
            if pending?.charset == charset {
                pending?.bytes += bytes
            } else {
                flush()
                pending = (charset, bytes)
            }
            rest = rest[word.range.upperBound...]
        }
        flush()
        return result + rest
    }

    /// Decodes bytes in which some are written as `escape` and two hexadecimal digits.
    static func unescaped(_ bytes: [UInt8], escape: UInt8) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == escape, index + 2 < bytes.count, let high = digit(bytes[index + 1]),
                let low = digit(bytes[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    static func digit(_ byte: UInt8) -> UInt8? { Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init) }

    /// Text from bytes in a character set with a registered name; as from unencoded bytes if this machine does not know
    /// it.
    static func decode(_ bytes: [UInt8], charset: String) -> String {
        guard !["utf-8", "utf8", "us-ascii"].contains(charset.lowercased()) else { return plain(bytes[...]) }
        let converter = iconv_open("UTF-8", charset)
        guard converter != iconv_t(bitPattern: -1) else { return plain(bytes[...]) }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        // No letter of any character set takes more than four bytes of UTF-8, and no byte gives more than three
        // letters.
        var output = [CChar](repeating: 0, count: bytes.count * 12 + 16)
        let written = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target -> Int? in
                var (from, to) = (source.baseAddress, target.baseAddress)
                var (left, room) = (source.count, target.count)
                guard iconv(converter, &from, &left, &to, &room) != Int(bitPattern: .max), left == 0,
                    // The last letter may still wait for an accent (windows-1258).
                    iconv(converter, nil, nil, &to, &room) != Int(bitPattern: .max)
                else { return nil }
                return target.count - room
            }
        }
        guard let written else { return plain(bytes[...]) }
        return String(decoding: output[..<written].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
