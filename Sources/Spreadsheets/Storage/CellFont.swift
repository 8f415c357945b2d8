import VietnameseText

/// The font that a cell is shown in, as far as its text depends on it.
struct CellFont: Sendable {
    /// `nil` where the workbook names none.
    let name: String?
    /// Its text is in an encoding older than Unicode.
    let isLegacy: Bool
    /// It draws signs in the place of letters.
    let symbols: SymbolFont?

    static let unnamed = CellFont(name: nil)

    init(name: String?) {
        self.name = name
        isLegacy = LegacyText.isLegacy(fontName: name)
        symbols = name.flatMap(SymbolFont.init(name:))
    }

    /// Its codes are no Unicode letters.
    var isTelling: Bool { isLegacy || symbols != nil }
}
