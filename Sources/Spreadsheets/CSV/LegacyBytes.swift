import VietnameseText

/// Bytes that are not UTF-8, read in the encoding that makes the whole text most Vietnamese: Windows-1258, TCVN3 or
/// VNI.
struct LegacyBytes {
    let bytes: [UInt8]
    let encoding: CSVEncoding
    /// Whether the text reads as Vietnamese in that encoding.
    let isVietnamese: Bool

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let words = Self.tellingWords(of: bytes)
        var best = (encoding: CSVEncoding.windows1258, evidence: Self.evidence(in: words, .windows1258))
        // A single character proves nothing: in English texts £ and ¥ stand next to numbers, and in TCVN3 these are Ê
        // and Ơ.
        let others: [CSVEncoding] = Self.areTelling(words) ? [.tcvn3, .vni] : []
        for other in others {
            let evidence = Self.evidence(in: words, other)
            // Another encoding must be better, and good. If two are equally good, Windows' code page is meant.
            if evidence.score > max(0, best.evidence.score) { best = (other, evidence) }
        }
        encoding = best.encoding
        isVietnamese = best.evidence.isVietnamese
    }

    /// The text in UTF-8. Marks that follow their letter are not composed yet.
    func utf8() -> [UInt8] { Self.decode(bytes, encoding) }

    private static func evidence(in words: [UInt8], _ encoding: CSVEncoding) -> VietnameseEvidence {
        VietnameseEvidence(of: String(decoding: decode(words, encoding), as: UTF8.self))
    }

    /// Whether there are several words of more than one letter, or a long one.
    private static func areTelling(_ words: [UInt8]) -> Bool {
        let lengths = words.split(separator: Byte.lineFeed).map(\.count)
        return lengths.contains { $0 > 2 } || lengths.count { $0 > 1 } > 1
    }

    /// The different words with a byte beyond ASCII, one per line, from the whole text. A limited number of them is
    /// enough, so a long file takes little more time than a short one.
    private static func tellingWords(of bytes: [UInt8]) -> [UInt8] {
        var seen: Set<ArraySlice<UInt8>> = []
        var words: [UInt8] = []
        for word in bytes.split(whereSeparator: isBetweenWords) where word.contains(where: { $0 >= 0x80 }) {
            guard seen.insert(word).inserted else { continue }
            words += word
            words.append(Byte.lineFeed)
            if seen.count == 20_000 { break }
        }
        return words
    }

    private static func isBetweenWords(_ byte: UInt8) -> Bool {
        !(byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20))
    }

    private static func decode(_ bytes: [UInt8], _ encoding: CSVEncoding) -> [UInt8] {
        switch encoding {
        case .tcvn3:
            return decode(bytes, by: tcvn3)
        case .vni:
            // In VNI several codes make one letter, so it is decoded as text and not byte by byte.
            let latin = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
            return Array((LegacyText.repair(latin, fontName: "VNI-Times")?.text ?? latin).utf8)
        case .windows1258, .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian:
            return decode(bytes, by: windows1258)
        }
    }

    private static func decode(_ bytes: [UInt8], by table: [[UInt8]]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 2)
        for byte in bytes {
            if byte < 0x80 { text.append(byte) } else { text += table[Int(byte)] }
        }
        return text
    }

    /// The UTF-8 for each byte.
    private static let windows1258 = (UInt8.min...UInt8.max).map { Array(LegacyText.decodeWindows1258([$0]).utf8) }
    private static let tcvn3 = (UInt8.min...UInt8.max).map { Array(LegacyText.decodeTCVN3([$0]).utf8) }
}
