/// The paper of a document for Word (khổ giấy). Lengths are twentieths of a point.
enum WordPaper {
    /// Of the text on A4 upright, between margins of 30 and 15 mm.
    static let portraitWidth = 9355
    /// Of the column of names in a table of measures.
    static let nameWidth = 1955
    /// What a table of communes has for its columns of criteria, however many there are.
    static let annexCriteria = 6843
    /// The same of the table of communes with 0 points.
    static let matrixCriteria = 7150

    /// The width of each of so many columns.
    static func column(of width: Int, among count: Int) -> String { String(width / max(1, count)) }

    /// Whether the pages lie on their side.
    static func field<View>(isLandscape: Bool) -> TemplateField<View> {
        .flag("isLandscape", "Khổ giấy nằm ngang") { _ in isLandscape }
    }
}
