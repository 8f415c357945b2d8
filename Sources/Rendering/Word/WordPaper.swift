/// The paper of a document for Word (khổ giấy). Lengths are twentieths of a point.
enum WordPaper {
    /// The width of the text on upright A4, with margins of 30 and 15 mm.
    static let portraitWidth = 9355
    /// The width of the column with the names in a table of measures.
    static let nameWidth = 1955
    /// The total width of all columns of criteria in a table of communes.
    static let annexCriteria = 6843
    /// The total width of all columns of criteria in the table of communes with 0 points.
    static let matrixCriteria = 7150

    /// The width of each column if `count` columns share a width.
    static func column(of width: Int, among count: Int) -> String { String(width / max(1, count)) }

    /// The key that says whether the pages are landscape.
    static func field<View>(isLandscape: Bool) -> TemplateField<View> {
        .flag("isLandscape", "Khổ giấy nằm ngang") { _ in isLandscape }
    }
}
