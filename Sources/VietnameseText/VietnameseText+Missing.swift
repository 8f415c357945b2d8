extension VietnameseText {
    /// Whether a text is the full one with only some diacritics missing: every letter is the same or has fewer marks
    /// (`cho đon` for `chợ đồn`), and none has a mark that the full text lacks (`chó đồn`). Both texts must come from
    /// `normalise`.
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
