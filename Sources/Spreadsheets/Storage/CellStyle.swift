/// What the style of a cell says that matters for its value.
struct CellStyle: Hashable, Sendable {
    let format: NumberFormat
    /// Index into the workbook's font names; `nil` when the workbook names no font.
    let font: Int?
    /// The font is struck through: what the cell holds is withdrawn.
    let isStruck: Bool

    static let plain = CellStyle(format: .general, font: nil, isStruck: false)
}
