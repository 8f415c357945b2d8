/// What the cells of all sheets of a workbook refer to.
final class WorkbookTables: Sendable {
    let sharedStrings: SharedStrings
    /// Never empty. The first style is that of cells without a style.
    let styles: [CellStyle]
    /// By style, so that the font's name need not be examined for each cell.
    private let fontOfStyle: [CellFont]
    let epoch: SerialDate.Epoch
    /// By style: whether its texts are struck through, shown differently from what they are, or signs instead of
    /// letters.
    private let isTellingStyle: [Bool]
    /// By style: whether some number shows as a date or time.
    private let mayShowDates: [Bool]
    private let hasTellingStyles: Bool

    init(
        sharedStrings: SharedStrings = SharedStrings(), styles: [CellStyle] = [], fonts: [String] = [],
        epoch: SerialDate.Epoch = .year1900
    ) {
        self.sharedStrings = sharedStrings
        self.styles = styles.isEmpty ? [.plain] : styles
        let fonts = fonts.map(CellFont.init(name:))
        fontOfStyle = self.styles.map { style in
            style.font.flatMap { $0 < fonts.count ? fonts[$0] : nil } ?? .unnamed
        }
        self.epoch = epoch
        isTellingStyle = zip(self.styles, fontOfStyle).map { style, font in
            style.isStruck || style.format.changesText || font.symbols != nil
        }
        hasTellingStyles = isTellingStyle.contains(true)
        mayShowDates = self.styles.map { !$0.format.isOfNumbersOnly }
    }

    /// The style of an index, which need not be valid.
    func style(_ index: Int) -> CellStyle { index < styles.count ? styles[index] : styles[0] }

    /// The font of a style, whose index need not be valid.
    func font(_ style: Int) -> CellFont { style < fontOfStyle.count ? fontOfStyle[style] : fontOfStyle[0] }

    /// What a number with this style shows as.
    @inline(__always)
    func kind(of number: Double, style: Int) -> FormatSection.Kind {
        style < mayShowDates.count && mayShowDates[style] ? styles[style].format.kind(of: number) : .number
    }

    /// Whether texts with this style are more than their letters.
    @inline(__always)
    func isTelling(_ style: Int) -> Bool {
        hasTellingStyles && style < isTellingStyle.count && isTellingStyle[style]
    }
}
