// The shapes that charts are made of. Lengths are units of the drawing; y grows downwards.
import Foundation

extension SVGElement {
    /// Which part of a text its x belongs to.
    enum Anchor: String { case start, middle, end }

    static func group(_ attributes: KeyValuePairs<String, String>, _ children: [SVGElement]) -> SVGElement {
        SVGElement("g", attributes, children)
    }

    static func rect(x: Double, y: Double, width: Double, height: Double, fill: String) -> SVGElement {
        SVGElement(
            "rect",
            [
                "x": number(x), "y": number(y), "width": number(width), "height": number(height), "fill": fill,
            ])
    }

    static func line(
        x1: Double, y1: Double, x2: Double, y2: Double, stroke: String, width: Double = 0.6, dashes: String = ""
    ) -> SVGElement {
        SVGElement(
            "line",
            [
                "x1": number(x1), "y1": number(y1), "x2": number(x2), "y2": number(y2), "stroke": stroke,
                "stroke-width": number(width), "stroke-dasharray": dashes,
            ])
    }

    /// One line of text on the base line `y`. A `title` holds the full text where `text` was cut.
    static func text(
        _ text: String, x: Double, y: Double, anchor: Anchor = .start, fill: String = "",
        title: String = ""
    ) -> SVGElement {
        SVGElement(
            "text",
            ["x": number(x), "y": number(y), "text-anchor": anchor == .start ? "" : anchor.rawValue, "fill": fill],
            title.isEmpty ? [] : [SVGElement("title", [:], text: title)], text: text)
    }

    /// Diagonal strokes in a rectangle with a thin edge. The strokes are drawn one by one, because a pattern would have
    /// to be referred to by an address, and the page may not have any.
    static func hatch(x: Double, y: Double, width: Double, height: Double) -> SVGElement {
        var path = "M\(number(x)) \(number(y))h\(number(width))v\(number(height))h\(number(-width))z"
        for start in stride(from: 4, to: width + height, by: 4) {
            let (left, right) = (max(0, start - height), min(start, width))
            path += "M\(number(x + left)) \(number(y + start - left))L\(number(x + right)) \(number(y + start - right))"
        }
        return SVGElement(
            "path", ["d": path, "fill": "none", "stroke": ChartStyle.soft, "stroke-width": "0.5"])
    }

    /// A number with at most two decimals, written the same on every machine.
    static func number(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
        let digits = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        return (hundredths < 0 ? "-" : "") + "\(whole)" + digits
    }
}
