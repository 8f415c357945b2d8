import VietnameseText

/// What matters about a cell's font for reading the cell's text.
struct CellFont: Sendable {
    /// `nil` if the workbook names no font.
    let name: String?
    /// Whether text in this font is in an encoding older than Unicode.
    let isLegacy: Bool
    /// Set if the font draws signs in place of letters.
    let symbols: SymbolFont?

    static let unnamed = CellFont(name: nil)

    init(name: String?) {
        self.name = name
        isLegacy = LegacyText.isLegacy(fontName: name)
        symbols = name.flatMap(SymbolFont.init(name:))
    }

    /// Whether the codes in this font are not Unicode letters.
    var isTelling: Bool { isLegacy || symbols != nil }
}
