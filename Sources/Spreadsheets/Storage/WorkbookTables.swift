/// What the cells of all sheets of a workbook refer to.
final class WorkbookTables: Sendable {
    let sharedStrings: SharedStrings
    /// Never empty: the first is the style of cells that name none.
    let styles: [CellStyle]
    let fonts: [String]
    let epoch: SerialDate.Epoch

    init(
        sharedStrings: SharedStrings = SharedStrings(), styles: [CellStyle] = [], fonts: [String] = [],
        epoch: SerialDate.Epoch = .year1900
    ) {
        self.sharedStrings = sharedStrings
        self.styles = styles.isEmpty ? [.plain] : styles
        self.fonts = fonts
        self.epoch = epoch
    }

    /// The style of an index that may come from anywhere.
    func style(_ index: UInt16) -> CellStyle { Int(index) < styles.count ? styles[Int(index)] : styles[0] }

    func fontName(_ style: UInt16) -> String? {
        self.style(style).font.flatMap { $0 < fonts.count ? fonts[$0] : nil }
    }
}
