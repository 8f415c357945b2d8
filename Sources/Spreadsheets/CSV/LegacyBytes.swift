import VietnameseText

/// Bytes that are not UTF-8: Windows-1258, TCVN3 or VNI, whichever makes the whole text most Vietnamese.
struct LegacyBytes {
    let bytes: [UInt8]
    let encoding: CSVEncoding
    /// The text reads as Vietnamese in that encoding.
    let isVietnamese: Bool

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let words = Self.tellingWords(of: bytes)
        var best = (encoding: CSVEncoding.windows1258, evidence: Self.evidence(in: words, .windows1258))
        // One sign proves nothing: in English texts £ and ¥ stand beside numbers, which are Ê and Ơ in TCVN3.
        let others: [CSVEncoding] = Self.areTelling(words) ? [.tcvn3, .vni] : []
        for other in others {
            let evidence = Self.evidence(in: words, other)
            // Only when it is better, and good: where two read equally well, the code page of Windows is meant.
            if evidence.score > max(0, best.evidence.score) { best = (other, evidence) }
        }
        encoding = best.encoding
        isVietnamese = best.evidence.isVietnamese
    }

    /// The text in UTF-8, not yet composed where a mark follows its letter.
    func utf8() -> [UInt8] { Self.decode(bytes, encoding) }

    private static func evidence(in words: [UInt8], _ encoding: CSVEncoding) -> VietnameseEvidence {
        VietnameseEvidence(of: String(decoding: decode(words, encoding), as: UTF8.self))
    }

    /// Whether there are several words of more than a letter, or a long one.
    private static func areTelling(_ words: [UInt8]) -> Bool {
        let lengths = words.split(separator: Byte.lineFeed).map(\.count)
        return lengths.contains { $0 > 2 } || lengths.count { $0 > 1 } > 1
    }

    /// The distinct words that hold a byte beyond ASCII, one a line, from the whole of the text. Enough of them
    /// settle the matter, so a long file costs little more than a short one.
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
            // Several codes make one letter: decoded as text, not byte by byte.
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

    /// What each byte stands for, in UTF-8.
    private static let windows1258 = (UInt8.min...UInt8.max).map { Array(LegacyText.decodeWindows1258([$0]).utf8) }
    private static let tcvn3 = (UInt8.min...UInt8.max).map { Array(LegacyText.decodeTCVN3([$0]).utf8) }
}
