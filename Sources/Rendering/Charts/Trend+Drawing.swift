// The chart of the share from period to period: a line between the periods that can be compared, and the target.
import Numbers
import Reports

extension Trend {
    private static let left = 36.0
    private static let right = ChartStyle.width - 24
    /// Leaves room above for the row that explains the target's line.
    private static let top = 30.0
    private static let base = 170.0

    /// Empty if there are fewer than two periods.
    var drawings: [ChartDrawing] {
        guard let first = points.first?.month, let last = points.last?.month, first < last else { return [] }
        func x(_ point: Point) -> Double {
            Self.left + 12 + (Self.right - Self.left - 12) * Double(point.month - first) / Double(last - first)
        }
        let named = named(x)
        let marked = isDense ? points.filter { named.contains($0) || !$0.isWhole || !$0.isComparable } : points
        let content =
            grid + targetDrawing + lines(x) + marked.flatMap { Self.marker($0, x: x($0), radius: isDense ? 2 : 3.2) }
            + [Self.overLines(named.flatMap { Self.label($0, x: x($0)) })]
        return [
            ChartDrawing(
                id: "xu-huong", title: title, description: description, height: Self.base + 20, content: content)
        ]
    }

    /// Whether there are so many periods that a marker for each would hide the line. Then only those that are labelled,
    /// lack communes or cannot be compared get one.
    private var isDense: Bool { points.count > 24 }

    private static func y(_ percent: Millionths) -> Double {
        base - (base - top) * min(1, max(0, percent.double / 100))
    }

    private var grid: [SVGElement] {
        [0, 25, 50, 75, 100].flatMap { percent -> [SVGElement] in
            let y = Self.y(Millionths(percent))
            return [
                .line(
                    x1: Self.left, y1: y, x2: ChartStyle.width, y2: y,
                    stroke: percent == 0 ? ChartStyle.ink : ChartStyle.rule),
                .text("\(percent)%", x: Self.left - 4, y: y + 3.8, anchor: .end, fill: ChartStyle.soft),
            ]
        }
    }

    private var targetDrawing: [SVGElement] {
        guard let target, let percent = target.percent.value else { return [] }
        let y = Self.y(percent)
        return ChartStyle.targetLine(x1: Self.left, y1: y, x2: ChartStyle.width, y2: y)
            + ChartStyle.targetLine(x1: Self.left, y1: 8, x2: Self.left + 24, y2: 8)
            + [.text(target.label, x: Self.left + 30, y: 11.8)]
    }

    /// Texts with a white edge, so that they stay legible where a line runs behind them.
    private static func overLines(_ texts: [SVGElement]) -> SVGElement {
        .group(["paint-order": "stroke", "stroke": "#fff", "stroke-width": "3"], texts)
    }

    /// Lines between neighbouring periods if both have a share and can be compared.
    private func lines(_ x: (Point) -> Double) -> [SVGElement] {
        zip(points, points.dropFirst()).compactMap { one, next in
            guard one.isComparable, next.isComparable, let from = one.rate.value, let to = next.rate.value else {
                return nil
            }
            // If a period lacks communes, the line is thin: it leads the eye but claims no rise or fall.
            let isSound = one.isWhole && next.isWhole
            return .line(
                x1: x(one), y1: Self.y(from), x2: x(next), y2: Self.y(to),
                stroke: isSound ? ChartStyle.strong : ChartStyle.weak, width: isSound ? 1.4 : 0.8)
        }
    }

    private static func marker(_ point: Point, x: Double, radius: Double) -> [SVGElement] {
        guard let rate = point.rate.value else { return [] }
        let fill = point.isWhole ? ChartStyle.strong : "#fff"
        let paint = SVGElement.group(
            ["stroke": ChartStyle.strong, "stroke-width": "1.4"],
            [
                point.isComparable
                    ? SVGElement(
                        "circle",
                        [
                            "cx": SVGElement.number(x), "cy": SVGElement.number(y(rate)),
                            "r": SVGElement.number(radius), "fill": fill,
                        ])
                    : .rect(x: x - 3, y: y(rate) - 3, width: 6, height: 6, fill: fill)
            ])
        return [paint]
    }

    /// The periods that get a label, as far as there is room: first the last and the first, then the others. Only
    /// periods that the table lists are considered.
    private func named(_ x: (Point) -> Double) -> [Point] {
        let order = listed.suffix(1) + listed.prefix(1) + listed.dropFirst().dropLast()
        let distance = isDense ? 58.0 : 46
        return order.reduce(into: []) { named, point in
            if named.allSatisfy({ abs(x($0) - x(point)) >= distance }) { named.append(point) }
        }
    }

    /// The name of a period and its share.
    private static func label(_ point: Point, x: Double) -> [SVGElement] {
        let period = SVGElement.text(point.name, x: x, y: base + 14, anchor: .middle)
        guard let rate = point.rate.value else { return [period] }
        return [period, .text(point.rate.text, x: x, y: y(rate) - 7, anchor: .middle)]
    }
}
