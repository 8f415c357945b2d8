/// What all charts share. The width suits a phone's screen and, enlarged, the text width of a page. Each grey can be
/// told from its neighbours in a black-and-white print.
enum ChartStyle {
    static let width = 440.0
    static let fontSize = 11.0
    /// From the base line of one line to the next.
    static let lineHeight = 12.5
    /// A drawing higher than this is split, so that each part fits on a printed page together with its heading.
    static let sheetHeight = 600.0
    /// The width of the column with the names of districts.
    static let nameWidth = 122.0

    static let ink = "#111"
    static let soft = "#666"
    static let rule = "#c8c8c8"
    static let strong = "#44566b"
    static let weak = "#b4c0cc"

    /// The line of the target. It is dashed on white, so that it can be seen on a bar too.
    static func targetLine(x1: Double, y1: Double, x2: Double, y2: Double) -> [SVGElement] {
        [
            .line(x1: x1, y1: y1, x2: x2, y2: y2, stroke: "#fff", width: 2.4),
            .line(x1: x1, y1: y1, x2: x2, y2: y2, stroke: ink, width: 1, dashes: "4 2"),
        ]
    }
}
