/// What matters about a cell's style for its value.
struct CellStyle: Hashable, Sendable {
    let format: NumberFormat
    /// An index into the workbook's font names; `nil` if the workbook names no font.
    let font: Int?
    /// Whether the font is struck through, which withdraws the cell's content.
    let isStruck: Bool

    static let plain = CellStyle(format: .general, font: nil, isStruck: false)
}
