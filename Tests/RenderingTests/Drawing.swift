import Foundation
import FoundationXML
import Testing

@testable import Rendering

/// The shapes of a drawing, read from its markup with an XML parser.
final class Drawing: NSObject, XMLParserDelegate {
    struct Shape {
        let name: String
        let attributes: [String: String]
        var text = ""

        func number(_ attribute: String) -> Double? { attributes[attribute].flatMap(Double.init) }
    }

    private(set) var shapes: [Shape] = []
    private var open: [Int] = []

    convenience init(_ drawing: ChartDrawing) throws { try self.init(drawing.markup) }

    /// Fails unless the markup is well-formed.
    init(_ markup: Markup) throws {
        super.init()
        let parser = XMLParser(data: Data(markup.text.utf8))
        parser.delegate = self
        try #require(parser.parse(), "\(parser.parserError.debugDescription): \(markup.text.prefix(200))")
    }

    /// The texts in it, in order.
    var texts: [String] { shapes.filter { $0.name == "text" }.map(\.text) }
    func rects(fill: String) -> [Shape] { shapes.filter { $0.name == "rect" && $0.attributes["fill"] == fill } }

    /// The parts that would be outside the frame.
    var outside: [String] {
        let frame = shapes.first?.attributes["viewBox"]?.split(separator: " ").compactMap { Double($0) } ?? []
        guard frame.count == 4 else { return ["no viewBox"] }
        return shapes.filter { shape in
            let (x, y) = extent(of: shape)
            return !(0...frame[2]).contains(x.lowerBound) || !(0...frame[2]).contains(x.upperBound)
                || !(0...frame[3]).contains(y.lowerBound) || !(0...frame[3]).contains(y.upperBound)
        }.map { "\($0.name) \($0.attributes) \($0.text)" }
    }

    private func extent(of shape: Shape) -> (x: ClosedRange<Double>, y: ClosedRange<Double>) {
        let (x, y) = (shape.number("x") ?? 0, shape.number("y") ?? 0)
        switch shape.name {
        case "text":
            let width = TextWidth.of(shape.text)
            let anchor = shape.attributes["text-anchor"]
            let left = anchor == "end" ? x - width : anchor == "middle" ? x - width / 2 : x
            return (left...(left + width), (y - 9)...(y + 2))
        case "line":
            let xs = [shape.number("x1") ?? -1, shape.number("x2") ?? -1].sorted()
            let ys = [shape.number("y1") ?? -1, shape.number("y2") ?? -1].sorted()
            return (xs[0]...xs[1], ys[0]...ys[1])
        default:
            return (x...(x + (shape.number("width") ?? 0)), y...(y + (shape.number("height") ?? 0)))
        }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        open.append(shapes.count)
        shapes.append(Shape(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if let last = open.last { shapes[last].text += string }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }
}
