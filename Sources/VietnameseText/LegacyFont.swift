/// What a font's name tells about the encoding of text in that font.
enum LegacyFont: Equatable {
    /// `.VnTime`, `.VnArial`, …. Fonts whose name ends in H show small letters as capitals.
    case tcvn3(capitals: Bool)
    /// `VNI-Times`, `VNI-Helve`, …
    case vni

    /// `nil` for ordinary fonts.
    init?(name: String?) {
        guard let name = name.map(VietnameseText.trimmed) else { return nil }
        let lower = name.lowercased()
        if lower.hasPrefix(".vn") {
            self = .tcvn3(capitals: name.hasSuffix("H") || (name == lower && lower.hasSuffix("h")))
        } else if lower.hasPrefix("vni-") {
            self = .vni
        } else {
            return nil
        }
    }
}
