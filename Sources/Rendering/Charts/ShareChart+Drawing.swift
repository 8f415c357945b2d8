// The chart of the share per district: a row has the name, a horizontal bar, the share and the count. The target is a
// line across all bars.
import Numbers
import Reports

extension ShareChart {
    private static let left = ChartStyle.nameWidth
    private static let plot = 206.0
    private static let rateEnd = 380.0
    private static let barHeight = 11.0
    private static let top = 32.0

    /// One drawing, or several if there are many districts. The last one ends in the province's row.
    var drawings: [ChartDrawing] {
        ChartSheet.deal(bars) { ChartLabel($0.name).height }.map(drawn)
    }

    private func drawn(_ sheet: ChartSheet<Bar>) -> ChartDrawing {
        var rows: [SVGElement] = []
        var y = Self.top
        for bar in sheet.rows { rows += Self.row(bar, y: &y) }
        if sheet.isLast {
            rows.append(.line(x1: 0, y1: y + 2, x2: ChartStyle.width, y2: y + 2, stroke: ChartStyle.soft))
            y += 4
            rows.append(.group(["font-weight": "bold"], Self.row(province, y: &y)))
        }
        return ChartDrawing(
            id: "ty-le-\(sheet.number)", title: title + sheet.part, description: description, height: y + 16,
            content: heads + Self.grid(bottom: y) + rows + targetDrawing(bottom: y))
    }

    /// The x at which a value in percent is drawn.
    static func x(_ percent: Millionths) -> Double {
        left + plot * min(1, max(0, percent.double / 100))
    }

    private var heads: [SVGElement] {
        [
            .text("Tỷ lệ (%)", x: Self.rateEnd, y: 12, anchor: .end),
            .text("Xã đạt/", x: ChartStyle.width - 1, y: 12, anchor: .end),
            .text("tổng số", x: ChartStyle.width - 1, y: 24, anchor: .end),
        ]
    }

    private static func grid(bottom: Double) -> [SVGElement] {
        [0, 25, 50, 75, 100].flatMap { percent -> [SVGElement] in
            let x = x(Millionths(percent))
            return [
                .line(x1: x, y1: top, x2: x, y2: bottom, stroke: percent == 0 ? ChartStyle.soft : ChartStyle.rule),
                .text("\(percent)", x: x, y: bottom + 12, anchor: .middle, fill: ChartStyle.soft),
            ]
        }
    }

    private static func row(_ bar: Bar, y: inout Double) -> [SVGElement] {
        let label = ChartLabel(bar.name)
        let middle = y + label.height / 2
        y += label.height
        return label.drawn(middle: middle) + [
            .text(bar.rate.text, x: rateEnd, y: middle + 3.8, anchor: .end),
            .text(bar.count, x: ChartStyle.width - 1, y: middle + 3.8, anchor: .end),
        ] + shape(of: bar, middle: middle)
    }

    private static func shape(of bar: Bar, middle: Double) -> [SVGElement] {
        guard let rate = bar.rate.value else {
            return [.group(["font-style": "italic"], [.text(bar.absence, x: left + 5, y: middle + 3.8)])]
        }
        let y = middle - barHeight / 2
        let end = x(rate)
        var shapes: [SVGElement] = []
        if let undetermined = bar.undetermined.value, undetermined > 0 {
            shapes.append(.hatch(x: end, y: y, width: x(rate + undetermined) - end, height: barHeight))
        }
        let fill = bar.isOnTarget ? ChartStyle.strong : ChartStyle.weak
        return shapes + [.rect(x: left, y: y, width: end - left, height: barHeight, fill: fill)]
    }

    private func targetDrawing(bottom: Double) -> [SVGElement] {
        guard let target, let percent = target.percent.value else { return [] }
        let x = Self.x(percent)
        let half = TextWidth.of(target.label) / 2
        let middle = max(half, min(x, Self.rateEnd - TextWidth.of("Tỷ lệ (%)") - 8 - half))
        return ChartStyle.targetLine(x1: x, y1: Self.top - 4, x2: x, y2: bottom)
            + [.text(target.label, x: middle, y: Self.top - 8, anchor: .middle)]
    }
}
