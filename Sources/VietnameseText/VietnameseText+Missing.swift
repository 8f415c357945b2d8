extension VietnameseText {
    /// Whether a text written with some diacritics missing is the full one: every letter equal or poorer
    /// (`cho đon` of `chợ đồn`), none with a mark that the full text does not have there (`chó đồn`).
    /// Both as `normalise` gives them.
    public static func lacksOnlyDiacritics(_ written: String, of full: String) -> Bool {
        let written = written.unicodeScalars
        let full = full.unicodeScalars
        return written.count == full.count && zip(written, full).allSatisfy(isPoorerOrEqual)
    }

    private static func isPoorerOrEqual(_ written: Unicode.Scalar, _ full: Unicode.Scalar) -> Bool {
        if written == full || (written == "d" && full == "đ") { return true }
        guard let poor = VietnameseLetter(written), let rich = VietnameseLetter(full), poor.plain == rich.plain
        else { return false }
        return (poor.tone == rich.tone || poor.tone == .level)
            && (poor.toneless == rich.toneless || poor.toneless == poor.plain)
    }
}
