/// The name at the head of a row of a chart, on one or two lines; its full text is in a title where it was cut.
struct ChartLabel {
    private let name: String
    private let lines: [String]

    init(_ name: String, width: Double = ChartStyle.nameWidth) {
        self.name = name
        lines = TextWidth.lines(of: name, width: width - 6)
    }

    /// How high a row with this name is at least.
    var height: Double { Double(lines.count) * ChartStyle.lineHeight + 5 }

    /// The lines, around the middle of a row.
    func drawn(x: Double = 0, middle: Double) -> [SVGElement] {
        let isCut = lines.joined(separator: " ") != name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let first = middle + 3.8 - Double(lines.count - 1) * ChartStyle.lineHeight / 2
        return lines.enumerated().map { index, line in
            .text(line, x: x, y: first + Double(index) * ChartStyle.lineHeight, title: isCut ? name : "")
        }
    }
}
