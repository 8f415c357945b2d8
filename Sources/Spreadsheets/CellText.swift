import VietnameseText

/// The one place where the bytes of a text become a `String`: repaired where its font says that it is in an
/// old encoding, or the text itself does beyond doubt, then composed.
enum CellText {
    /// - Parameters:
    ///   - font: the cell's.
    ///   - runs: stretches with fonts of their own; empty for plain text.
    static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, font: CellFont, runs: [SharedStrings.Run] = []
    ) -> (text: String, isRepaired: Bool) {
        guard !runs.isEmpty else { return piece(bytes, font: font) }
        var result = (text: "", isRepaired: false)
        for (index, run) in runs.enumerated() {
            let end = index + 1 < runs.count ? runs[index + 1].offset : bytes.count
            let part = piece(
                UnsafeBufferPointer(rebasing: bytes[run.offset..<end]), font: run.font.map(CellFont.init(name:)) ?? font
            )
            result.text += part.text
            result.isRepaired = result.isRepaired || part.isRepaired
        }
        return (VietnameseText.nfc(result.text), result.isRepaired)
    }

    private static func piece(
        _ bytes: UnsafeBufferPointer<UInt8>, font: CellFont
    ) -> (text: String, isRepaired: Bool) {
        let text = String(decoding: bytes, as: UTF8.self)
        if font.isLegacy || UTF8Survey.holdsForeignLatin(bytes),
            let repair = LegacyText.repair(text, fontName: font.name)
        {
            return (repair.text, true)
        }
        return (VietnameseText.nfc(text), false)
    }
}
