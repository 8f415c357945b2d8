extension LegacyText {
    /// Whether text in this font is in an encoding older than Unicode (`.VnTime`, `VNI-Times`).
    public static func isLegacy(fontName: String?) -> Bool { LegacyFont(name: fontName) != nil }
}
