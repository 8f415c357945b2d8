import VietnameseText

/// The one place where the bytes of a text become a `String`: parted into what stands and what is struck through, repaired where
/// its font says that it is in an old encoding, or the text itself does beyond doubt, then composed.
struct CellText {
    /// What stands. White space alone where everything else is struck through.
    private(set) var text = ""
    /// What is struck through; `nil` where nothing is.
    private(set) var struck: String?
    /// How a stretch of it was repaired.
    private(set) var repair: LegacyText.Repair?

    /// - Parameters:
    ///   - font: the cell's.
    ///   - isStruck: the cell's font is struck through.
    ///   - runs: stretches with looks of their own; empty for plain text.
    init(
        decoding bytes: UnsafeBufferPointer<UInt8>, font: CellFont, isStruck: Bool = false,
        runs: [SharedStrings.Run] = []
    ) {
        if runs.isEmpty {
            append(bytes, font: font, isStruck: isStruck)
            return
        }
        for (index, run) in runs.enumerated() {
            let end = index + 1 < runs.count ? runs[index + 1].offset : bytes.count
            guard run.offset < end else { continue }
            append(
                UnsafeBufferPointer(rebasing: bytes[run.offset..<end]),
                font: run.font.map(CellFont.init(name:)) ?? font,
                isStruck: run.strike == .struck || isStruck && run.strike == .inherited)
        }
        text = VietnameseText.nfc(text)
    }

    /// Bytes that are the text as it is.
    init(final bytes: UnsafeBufferPointer<UInt8>) { text = String(decoding: bytes, as: UTF8.self) }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, font: CellFont, isStruck: Bool) {
        let piece = decoded(bytes, font: font)
        if !isStruck {
            text += piece
        } else if VietnameseText.isVisible(piece) {
            struck = struck.map { "\($0) \(VietnameseText.trimmed(piece))" } ?? VietnameseText.trimmed(piece)
        }
    }

    private mutating func decoded(_ bytes: UnsafeBufferPointer<UInt8>, font: CellFont) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        // The private area begins with this byte; few other characters do.
        if font.symbols != nil || UnsafeRawBufferPointer(bytes).firstOffset(of: 0xEF) != nil,
            let signs = SymbolFont.signs(of: text, in: font.symbols)
        {
            return signs
        }
        if font.isLegacy || UTF8Survey.holdsForeignLatin(bytes),
            let repair = LegacyText.repair(text, fontName: font.name)
        {
            self.repair = repair
            return repair.text
        }
        return VietnameseText.nfc(text)
    }
}
