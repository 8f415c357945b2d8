/// What all charts share. The width is that of a phone's screen and, enlarged, of a page's text; every grey tone is
/// apart from its neighbours when printed without colour.
enum ChartStyle {
    static let width = 440.0
    static let fontSize = 11.0
    /// From the base line of one line to the next.
    static let lineHeight = 12.5
    /// A drawing higher than this is cut in two, so that it fits a printed page with its heading.
    static let sheetHeight = 600.0
    /// Names of districts.
    static let nameWidth = 122.0

    static let ink = "#111"
    static let soft = "#666"
    static let rule = "#c8c8c8"
    static let strong = "#44566b"
    static let weak = "#b4c0cc"

    /// A whole drawing with its name and its text alternative for those who do not see it.
    ///
    /// - Parameter id: in ASCII, its own on the page.
    static func drawing(
        id: String, title: String, description: String, height: Double, _ content: [SVGElement]
    ) -> Markup {
        Markup(
            SVGElement(
                "svg",
                [
                    "viewBox": "0 0 \(SVGElement.number(width)) \(SVGElement.number(height))", "role": "img",
                    "aria-labelledby": "\(id)-ten \(id)-mo-ta", "fill": ink, "font-size": SVGElement.number(fontSize),
                    "font-family": "'Times New Roman', 'Liberation Serif', Tinos, serif",
                ],
                [
                    SVGElement("title", ["id": "\(id)-ten"], text: title),
                    SVGElement("desc", ["id": "\(id)-mo-ta"], text: description),
                ] + content))
    }

    /// The target: dashed, on white, so that it is seen on a bar as well.
    static func targetLine(x1: Double, y1: Double, x2: Double, y2: Double) -> [SVGElement] {
        [
            .line(x1: x1, y1: y1, x2: x2, y2: y2, stroke: "#fff", width: 2.4),
            .line(x1: x1, y1: y1, x2: x2, y2: y2, stroke: ink, width: 1, dashes: "4 2"),
        ]
    }
}
