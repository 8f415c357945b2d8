/// The name at the start of a chart's row, on one or two lines. If it had to be cut, the full name is in the title.
struct ChartLabel {
    private let name: String
    private let lines: [String]

    init(_ name: String, width: Double = ChartStyle.nameWidth) {
        self.name = name
        lines = TextWidth.lines(of: name, width: width - 6)
    }

    /// The least height of a row with this name.
    var height: Double { Double(lines.count) * ChartStyle.lineHeight + 5 }

    /// The lines of the name, centred on the middle of the row.
    func drawn(x: Double = 0, middle: Double) -> [SVGElement] {
        let isCut = lines.joined(separator: " ") != name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let first = middle + 3.8 - Double(lines.count - 1) * ChartStyle.lineHeight / 2
        return lines.enumerated().map { index, line in
            .text(line, x: x, y: first + Double(index) * ChartStyle.lineHeight, title: isCut ? name : "")
        }
    }
}
