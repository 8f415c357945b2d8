/// Vietnamese text that was stored in an encoding older than Unicode (TCVN3, VNI), or read in a wrong one, and now
/// looks garbled: "X· Bµnh Tr¹ch", "Xaõ Baønh Traïch", "XÃ£ BÃ nh Tráº¡ch".
///
/// Pass the text exactly as it was read. Trimming it or removing soft hyphens destroys the letter ư of TCVN3, and
/// composing it first destroys TCVN3 that was read as Windows-1258.
public enum LegacyText {
    /// The encodings that text may have been in.
    public enum Encoding: String, Sendable, CaseIterable {
        /// TCVN 5712:1993 VN3, "ABC": each letter is one Latin-1 code.
        case tcvn3
        /// TCVN3 whose bytes were taken for Windows-1258 on the way. That changes twelve of them.
        case tcvn3ReadAsWindows1258 = "tcvn3-as-windows-1258"
        /// VNI: a letter, followed by a mark.
        case vni
        /// UTF-8 whose bytes were taken for a Latin code page: "TiÃªu chÃ­".
        case utf8ReadAsLatin = "utf-8-as-latin"

        /// The encodings in which a letter is one or two codes.
        static let codePages: [Encoding] = [.tcvn3, .tcvn3ReadAsWindows1258, .vni]
    }

    /// The readable text, and the encoding that it was in.
    public struct Repair: Hashable, Sendable {
        /// In NFC.
        public let text: String
        public let encoding: Encoding
        /// Whether letters were lost on the way. U+FFFD stands for each.
        public var hasLosses = false
    }

    /// The readable text; `nil` if the text needs no repair, or nothing proves that it does.
    ///
    /// Text in a font of an old encoding (`.VnTime`, `VNI-Times`) is nearly always repaired, unless it is clearly
    /// Vietnamese in Unicode already. Text in any other font, or without one, is repaired only if the decoded text is
    /// Vietnamese and the original is not.
    ///
    /// - Parameter fontName: as the workbook writes it. A `.Vn…H` font shows capitals, so the result has capitals too.
    public static func repair(_ text: String, fontName: String?) -> Repair? {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
        switch LegacyFont(name: fontName) {
        case .tcvn3(let capitals):
            return repair(text, by: .tcvn3, capitals: capitals)
                ?? repair(text, by: .tcvn3ReadAsWindows1258, capitals: capitals)
        case .vni:
            return repair(text, by: .vni, capitals: false)
        case nil:
            return Mojibake.repair(text)
                ?? Encoding.codePages.lazy
                .filter { LegacyProof.isConvincing(text, in: $0) }
                .map { Repair(text: decode(text, as: $0), encoding: $0) }
                .first
        }
    }

    /// Decodes text in the encoding that its font declares, unless it has letters which that encoding cannot have
    /// produced, or is Vietnamese as it is and would not be after decoding.
    private static func repair(_ text: String, by encoding: Encoding, capitals: Bool) -> Repair? {
        guard !encoding.excludes(text) else { return nil }
        let decoded = decode(text, as: encoding)
        guard decoded != VietnameseText.nfc(text) else { return nil }
        let asItStands = VietnameseEvidence(of: text)
        let repaired = VietnameseEvidence(of: decoded.lowercased())
        if asItStands.isVietnamese, asItStands.malformed == 0,
            repaired.malformed > 0 || encoding == .tcvn3ReadAsWindows1258 || hasEverydayWord(text)
        {
            return nil
        }
        return Repair(text: capitals ? decoded.uppercased() : decoded, encoding: encoding)
    }

    /// Whether the original text has a common word that TCVN3 (xó, cú, thụn, khụng) or VNI (cĩ, thơn, khơng) would turn
    /// into a non-word. Then somebody typed Unicode into a cell that kept its old font.
    private static func hasEverydayWord(_ text: String) -> Bool {
        LegacyWords.split(VietnameseText.nfc(text)).contains {
            ["xã", "có", "thôn", "không"].contains($0.lowercased())
        }
    }

    /// Replaces every code by its letter, whatever the text is. The result is in NFC.
    static func decode(_ text: String, as encoding: Encoding) -> String {
        switch encoding {
        case .tcvn3: TCVN3.decode(text, table: TCVN3.letters)
        case .tcvn3ReadAsWindows1258: TCVN3.decode(text, table: TCVN3.lettersAfterWindows1258)
        case .vni: VNI.decode(text)
        case .utf8ReadAsLatin: Mojibake.repair(text)?.text ?? text
        }
    }
}

extension LegacyText.Encoding {
    /// Whether the text has letters that this encoding cannot produce, so that it is Unicode already.
    func excludes(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0..<0x100: false
            case 0x20AB, 0x100...0x1EF, 0x300...0x36F, 0x1E00...0x1EFF:
                self != .tcvn3ReadAsWindows1258 || TCVN3.lettersAfterWindows1258[scalar] == nil
            default: false
            }
        }
    }
}
