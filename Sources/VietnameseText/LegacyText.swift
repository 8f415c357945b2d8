/// Vietnamese text that was stored in an encoding older than Unicode (TCVN3, VNI), or read in a wrong one, and reads as
/// garbage: "X· Bµnh Tr¹ch", "Xaõ Baønh Traïch", "XÃ£ BÃ nh Tráº¡ch".
///
/// Hand the text over as it was read: trimming it or taking out soft hyphens destroys the letter ư of
/// TCVN3, and composing it first destroys TCVN3 that was read as Windows-1258.
public enum LegacyText {
    /// An encoding that text was found to be in.
    public enum Encoding: String, Sendable, CaseIterable {
        /// TCVN 5712:1993 VN3, "ABC": one letter is one Latin-1 code.
        case tcvn3
        /// TCVN3 whose bytes were taken for Windows-1258 on the way, which turns twelve of them into others.
        case tcvn3ReadAsWindows1258 = "tcvn3-as-windows-1258"
        /// VNI: a letter and a following mark.
        case vni
        /// UTF-8 whose bytes were taken for a Latin code page: "TiÃªu chÃ­".
        case utf8ReadAsLatin = "utf-8-as-latin"

        /// Those in which one letter is one or two codes.
        static let codePages: [Encoding] = [.tcvn3, .tcvn3ReadAsWindows1258, .vni]
    }

    /// Readable text and what it had been in.
    public struct Repair: Hashable, Sendable {
        /// In NFC.
        public let text: String
        public let encoding: Encoding
        /// Letters were lost on the way; U+FFFD stands for each.
        public var hasLosses = false
    }

    /// The readable text, or `nil` when the text stays as it is: it needs no repair, or nothing proves that
    /// it does.
    ///
    /// By a font of the old encodings (`.VnTime`, `VNI-Times`) nearly always; text in such a font that is
    /// plainly Unicode Vietnamese already stays. By any other font, or none, only when the decoded text is
    /// Vietnamese and the text as it stands is not.
    /// - Parameter fontName: as the workbook writes it. A `.Vn…H` font shows capitals: so does the result.
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

    /// Decodes what the font declares, unless the text holds letters which that encoding cannot have
    /// produced, or is Vietnamese as it stands and would cease to be.
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

    /// Whether the text as it stands has a word that is on every sheet, and would be none in TCVN3 (xó, cú,
    /// thụn, khụng) or VNI (cĩ, thơn, khơng): then somebody typed Unicode into a cell with its old font.
    private static func hasEverydayWord(_ text: String) -> Bool {
        LegacyWords.split(VietnameseText.nfc(text)).contains {
            ["xã", "có", "thôn", "không"].contains($0.lowercased())
        }
    }

    /// Every code replaced by its letter, whatever the text is; the result is in NFC.
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
    /// Whether the text holds letters that this encoding never gives: then it is Unicode already.
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
