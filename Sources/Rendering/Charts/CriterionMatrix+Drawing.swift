// The chart of where communes have 0 points: a grid of districts by criteria. Each cell shows the number of communes,
// and its grey shows their share.
import Foundation
import Reports

extension CriterionMatrix {
    private static let left = ChartStyle.nameWidth
    private static let top = 20.0
    /// The fills from white to the darkest, each with an ink that is legible on it.
    private static let tones: [Level: (fill: String, ink: String)] = [
        .none: ("#fff", ChartStyle.ink), .upToTenth: ("#e4e4e4", ChartStyle.ink),
        .upToQuarter: ("#c2c2c2", ChartStyle.ink), .upToHalf: ("#8f8f8f", ChartStyle.ink),
        .overHalf: ("#484848", "#fff"),
    ]

    private var cellWidth: Double { (ChartStyle.width - Self.left) / Double(max(1, criteria.count)) }

    /// One drawing, or several if there are many districts. The last one ends in the province's row and the legend.
    var drawings: [ChartDrawing] {
        ChartSheet.deal(rows) { ChartLabel($0.name).height }.map { drawn($0) }
    }

    private func drawn(_ sheet: ChartSheet<Row>) -> ChartDrawing {
        var content = heads
        var y = Self.top
        for row in sheet.rows { content += drawn(row, y: &y) }
        if sheet.isLast {
            content.append(.line(x1: 0, y1: y, x2: ChartStyle.width, y2: y, stroke: ChartStyle.ink, width: 1))
            content.append(.group(["font-weight": "bold"], drawn(province, y: &y)))
            content += Self.legend(y: y + 14)
        }
        return ChartDrawing(
            id: "diem-liet-\(sheet.number)", title: title + sheet.part, description: description,
            height: sheet.isLast ? y + 24 : y + 2, content: content)
    }

    /// The font size of the texts in the cells and above them.
    private var cellFont: Double { min(ChartStyle.fontSize, cellWidth * 0.55) }

    private func x(_ index: Int) -> Double { Self.left + Double(index) * cellWidth }

    private func inCell(_ text: String, _ index: Int, y: Double, fill: String, title: String = "") -> SVGElement {
        .text(text, x: x(index) + cellWidth / 2, y: y, anchor: .middle, fill: fill, title: title)
    }

    private var heads: [SVGElement] {
        let numbers = criteria.enumerated().map { index, criterion in
            inCell(
                "\(criterion.number)", index, y: Self.top - 6, fill: ChartStyle.ink,
                title: "Tiêu chí số \(criterion.number): \(criterion.name)")
        }
        return [
            .group(["font-size": SVGElement.number(cellFont), "font-weight": "bold"], numbers),
            .line(x1: 0, y1: Self.top, x2: ChartStyle.width, y2: Self.top, stroke: ChartStyle.ink),
        ]
    }

    private func drawn(_ row: Row, y: inout Double) -> [SVGElement] {
        let label = ChartLabel(row.name)
        let (top, height) = (y, label.height)
        y += height
        let edge = SVGElement.line(x1: 0, y1: y, x2: ChartStyle.width, y2: y, stroke: ChartStyle.rule)
        return label.drawn(middle: top + height / 2)
            + (row.absence.isEmpty
                ? cells(of: row, top: top, height: height) : Self.absence(row.absence, top: top, height: height))
            + [edge]
    }

    private func cells(of row: Row, top: Double, height: Double) -> [SVGElement] {
        let shades = row.cells.enumerated().filter { $1.level != .none }.map { index, cell in
            SVGElement.rect(
                x: x(index) + 0.5, y: top + 0.5, width: cellWidth - 1, height: height - 1,
                fill: Self.tones[cell.level]?.fill ?? "none")
        }
        let numbers = row.cells.enumerated().map { index, cell in
            inCell(
                cell.zeros.text, index, y: top + height / 2 + 3.8,
                fill: cell.zeros.value == 0 ? ChartStyle.soft : Self.tones[cell.level]?.ink ?? ChartStyle.ink)
        }
        return shades + [.group(["font-size": SVGElement.number(cellFont)], numbers)]
    }

    private static func absence(_ words: String, top: Double, height: Double) -> [SVGElement] {
        let width = ChartStyle.width - left
        let label = TextWidth.of(words) + 12
        return [
            .hatch(x: left + 0.5, y: top + 1.5, width: width - 1, height: height - 3),
            .rect(x: left + (width - label) / 2, y: top + 1, width: label, height: height - 2, fill: "#fff"),
            .group(
                ["font-style": "italic"],
                [.text(words, x: left + width / 2, y: top + height / 2 + 3.8, anchor: .middle)]),
        ]
    }

    /// The legend: the classes of the share, from white to dark.
    private static func legend(y: Double) -> [SVGElement] {
        var x = 0.0
        return Level.allCases.flatMap { level -> [SVGElement] in
            let start = x
            x += 24 + TextWidth.of(level.label) + 14
            return [
                .rect(x: start, y: y - 9, width: 18, height: 11, fill: ChartStyle.soft),
                .rect(x: start + 0.5, y: y - 8.5, width: 17, height: 10, fill: tones[level]?.fill ?? "none"),
                .text(level.label, x: start + 23, y: y),
            ]
        }
    }
}
