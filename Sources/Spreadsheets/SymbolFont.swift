/// Fonts that draw signs in place of letters, as far as people use them for ticking. Each code means what the font
/// draws.
enum SymbolFont: Sendable {
    case wingdings
    case wingdings2
    case webdings
    case marlett
    case symbol

    /// `nil` for ordinary fonts.
    init?(name: String) {
        switch name.lowercased() {
        case "wingdings": self = .wingdings
        case "wingdings 2": self = .wingdings2
        case "webdings": self = .webdings
        case "marlett": self = .marlett
        case "symbol": self = .symbol
        default: return nil
        }
    }

    /// What a text in such a font shows; `nil` if the font is ordinary or a code is not a sign for ticking. Codes of
    /// the private area from U+F000 on mean signs in any font: those of Wingdings, if the font is ordinary.
    static func signs(of text: String, in font: SymbolFont?) -> String? {
        let isPrivate =
            text.utf8.contains(0xEF) && text.unicodeScalars.contains { (0xF020...0xF0FF).contains($0.value) }
        guard font != nil || isPrivate, text.utf8.count <= 64 else { return nil }
        let signs = (font ?? .wingdings).signs
        var result = String.UnicodeScalarView()
        var isSign = false
        for scalar in text.unicodeScalars {
            let code = (0xF020...0xF0FF).contains(scalar.value) ? scalar.value - 0xF000 : scalar.value
            if let sign = signs[code], font != nil || code != scalar.value {
                result.append(sign)
                isSign = true
            } else if scalar.properties.isWhitespace || font == nil && code == scalar.value {
                result.append(scalar)
            } else {
                return nil
            }
        }
        return isSign ? String(result) : nil
    }

    /// The signs by code: only ticks, crosses and boxes. From Unicode's mapping of Wingdings and Webdings (L2/12-368),
    /// without its finer distinctions of stroke.
    private var signs: [UInt32: Unicode.Scalar] {
        switch self {
        case .wingdings:
            [0xFC: "✓", 0xFE: "☑", 0xFB: "✗", 0xFD: "☒", 0xA8: "☐", 0x6F: "☐", 0x71: "☐", 0x72: "☐"]
        case .wingdings2:
            [0x50: "✓", 0x52: "☑", 0x4F: "✗", 0x51: "☒", 0x53: "☒", 0x54: "☒", 0xA3: "☐", 0x2A: "☐"]
        case .webdings: [0x61: "✓", 0x72: "✗", 0x63: "☐"]
        case .marlett: [0x61: "✓", 0x62: "✓", 0x72: "✗"]
        case .symbol: [0xD6: "√"]
        }
    }
}
