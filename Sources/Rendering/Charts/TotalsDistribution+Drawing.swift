// The chart of the totals around the thresholds: one histogram per tier, all on the same scale of points, with the
// threshold as a line.
import Numbers
import Reports

extension TotalsDistribution {
    private static let left = 14.0
    private static let right = ChartStyle.width - 14
    private static let highest = 110.0

    /// Empty if no commune has a total.
    var drawings: [ChartDrawing] {
        guard let scale = Scale(panels) else { return [] }
        var content = Self.legend
        var y = 22.0
        for panel in panels { content += Self.drawn(panel, scale: scale, y: &y) }
        return [ChartDrawing(id: "tong-diem", title: title, description: description, height: y, content: content)]
    }

    /// Converts points and numbers of communes to lengths; the same for every panel.
    struct Scale {
        private let from: Double
        private let to: Double
        private let most: Double

        init?(_ panels: [Panel]) {
            let bins = panels.flatMap(\.bins)
            guard let from = bins.compactMap(\.from.value).min(), let to = bins.compactMap(\.to.value).max() else {
                return nil
            }
            self.from = from.double
            self.to = to.double
            most = max(1, bins.map { ($0.count.value ?? 0).double }.max() ?? 1)
        }

        func x(_ points: Quantity) -> Double {
            left + (right - left) * ((points.value ?? 0).double - from) / (to - from)
        }

        func height(_ communes: Quantity) -> Double { highest * (communes.value ?? 0).double / most }

    }

    private static var legend: [SVGElement] {
        [
            .rect(x: 0, y: 3, width: 18, height: 10, fill: ChartStyle.strong), .text("Đạt", x: 23, y: 12),
            .rect(x: 60, y: 3, width: 18, height: 10, fill: ChartStyle.weak), .text("Không đạt", x: 83, y: 12),
            .text("Số trên cột là số xã", x: ChartStyle.width - 1, y: 12, anchor: .end, fill: ChartStyle.soft),
        ]
    }

    private static func drawn(_ panel: Panel, scale: Scale, y: inout Double) -> [SVGElement] {
        let name = TextWidth.lines(of: "\(panel.name): \(panel.communes.text) xã", width: ChartStyle.width)
        let heading = name.enumerated().map { index, line in
            SVGElement.text(line, x: 0, y: y + 12 + Double(index) * ChartStyle.lineHeight, title: panel.name)
        }
        y += Double(name.count) * ChartStyle.lineHeight + 6
        let top = y
        let base = top + 28 + (panel.bins.map { scale.height($0.count) }.max() ?? 0)
        y = base + 24
        return [.group(["font-weight": "bold"], heading)]
            + panel.bins.flatMap { column($0, scale: scale, base: base) }
            + [.line(x1: left, y1: base, x2: right, y2: base, stroke: ChartStyle.ink)]
            + ticks(of: panel, scale: scale, base: base)
            + threshold(of: panel, scale: scale, top: top, base: base)
    }

    private static func column(_ bin: Bin, scale: Scale, base: Double) -> [SVGElement] {
        guard bin.count.value ?? 0 > 0 else { return [] }
        let (x, width) = (scale.x(bin.from) + 0.5, scale.x(bin.to) - scale.x(bin.from) - 1)
        let (meets, fails) = (scale.height(bin.meets), scale.height(bin.fails))
        let parts = [
            SVGElement.rect(x: x, y: base - meets, width: width, height: meets, fill: ChartStyle.strong),
            SVGElement.rect(x: x, y: base - meets - fails, width: width, height: fails, fill: ChartStyle.weak),
        ]
        return zip(parts, [meets, fails]).filter { $1 > 0 }.map(\.0) + [
            .text(bin.count.text, x: x + width / 2, y: base - meets - fails - 3, anchor: .middle)
        ]
    }

    /// A tick at each edge of the bins, with a label where there is room. The threshold's label comes first.
    private static func ticks(of panel: Panel, scale: Scale, base: Double) -> [SVGElement] {
        let edges = panel.bins.map(\.from) + panel.bins.suffix(1).map(\.to)
        let first = edges.filter { $0 == panel.threshold } + edges.filter { $0 != panel.threshold }
        var taken: [(place: Double, half: Double)] = []
        return first.flatMap { edge -> [SVGElement] in
            let half = TextWidth.of(edge.text) / 2 + 4
            let x = scale.x(edge)
            let place = max(half, min(x, ChartStyle.width - half))
            let tick = SVGElement.line(x1: x, y1: base, x2: x, y2: base + 3, stroke: ChartStyle.ink)
            guard taken.allSatisfy({ abs($0.place - place) >= $0.half + half }) else { return [tick] }
            taken.append((place, half))
            return [tick, .text(edge.text, x: place, y: base + 14, anchor: .middle)]
        }
    }

    private static func threshold(of panel: Panel, scale: Scale, top: Double, base: Double) -> [SVGElement] {
        let x = scale.x(panel.threshold)
        let label = "Điểm chuẩn \(panel.threshold.text)"
        let half = TextWidth.of(label) / 2
        return ChartStyle.targetLine(x1: x, y1: top + 13, x2: x, y2: base) + [
            .text(label, x: max(half, min(x, ChartStyle.width - half)), y: top + 9, anchor: .middle)
        ]
    }
}
