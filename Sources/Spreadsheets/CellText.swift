import VietnameseText

/// Turns the bytes of a text into a `String`; nothing else does. It separates what stands from what is struck through,
/// repairs the text if its font says that it is in an old encoding, or if the text itself leaves no doubt, and then
/// composes it.
struct CellText {
    /// The text that is not struck through. It may be just white space if everything else is struck through.
    private(set) var text = ""
    /// The text that is struck through; `nil` if there is none.
    private(set) var struck: String?
    /// How a part of the text was repaired; `nil` if nothing was.
    private(set) var repair: LegacyText.Repair?

    /// - Parameters:
    ///   - font: the cell's font.
    ///   - isStruck: whether the cell's font is struck through.
    ///   - runs: parts with a formatting of their own; empty for plain text.
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

    /// Bytes that need no repair and no composing.
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
        // Characters of the private area begin with this byte, and few others do.
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
