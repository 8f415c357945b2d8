import VietnameseText

/// The font that a cell is shown in, as far as its text depends on it.
struct CellFont: Sendable {
    /// `nil` where the workbook names none.
    let name: String?
    /// Its text is in an encoding older than Unicode.
    let isLegacy: Bool

    static let unnamed = CellFont(name: nil)

    init(name: String?) {
        self.name = name
        isLegacy = LegacyText.isLegacy(fontName: name)
    }
}
