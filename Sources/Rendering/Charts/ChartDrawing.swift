/// A drawn chart, or the part of it that fits on one sheet.
struct ChartDrawing: Sendable {
    /// An ASCII name that no other drawing of the report has: `ty-le-1`.
    let id: String
    let title: String
    /// The text alternative for readers who do not see the drawing.
    let description: String
    /// In units of the drawing. All drawings are equally wide (`ChartStyle.width`).
    let height: Double
    let content: [SVGElement]

    /// The drawing as part of a page.
    var markup: Markup { Markup(element([])) }

    /// The drawing as a file of its own.
    var file: [UInt8] {
        let own = [
            ("xmlns", "http://www.w3.org/2000/svg"), ("width", SVGElement.number(ChartStyle.width)),
            ("height", SVGElement.number(height)),
        ]
        return Array(element(own).markup.utf8)
    }

    private func element(_ own: [(name: String, value: String)]) -> SVGElement {
        SVGElement(
            "svg",
            own + [
                ("viewBox", "0 0 \(SVGElement.number(ChartStyle.width)) \(SVGElement.number(height))"), ("role", "img"),
                ("aria-labelledby", "\(id)-ten \(id)-mo-ta"), ("fill", ChartStyle.ink),
                ("font-size", SVGElement.number(ChartStyle.fontSize)),
                ("font-family", "'Times New Roman', 'Liberation Serif', Tinos, serif"),
            ],
            [
                SVGElement("title", ["id": "\(id)-ten"], text: title),
                SVGElement("desc", ["id": "\(id)-mo-ta"], text: description),
            ] + content)
    }
}
