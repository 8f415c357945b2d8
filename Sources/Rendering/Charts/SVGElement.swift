import Findings

/// An element of a drawing. Texts and attributes are escaped when it is written, always; an empty attribute is
/// left out.
struct SVGElement: Sendable {
    let name: String
    private let attributes: [(name: String, value: String)]
    private let children: [SVGElement]
    private let text: String

    init(_ name: String, _ attributes: KeyValuePairs<String, String>, _ children: [SVGElement] = [], text: String = "")
    {
        self.init(name, attributes.map { ($0.key, $0.value) }, children, text: text)
    }

    init(
        _ name: String, _ attributes: [(name: String, value: String)], _ children: [SVGElement], text: String = ""
    ) {
        self.name = name
        self.attributes = attributes
        self.children = children
        self.text = text
    }

    var markup: String {
        let written = attributes.filter { !$0.value.isEmpty }.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }
            .joined()
        let inside = Self.escaped(text) + children.map(\.markup).joined()
        if inside.isEmpty { return "<\(name)\(written)/>" }
        // Whoever takes the texts out of a drawing must not take two numbers for one.
        return "<\(name)\(written)>\(inside)</\(name)>" + (name == "text" ? "\n" : "")
    }

    /// Markup signs as references; braces too, because the template engine reads two of them as a tag.
    /// Scalar by scalar: a sign under a combining mark is still a sign. What XML cannot carry is replaced.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in PrintableText.of(text, keeping: PrintableText.lineBreaks).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "{": escaped += "&#123;"
            case "}": escaped += "&#125;"
            case "\t", "\n", "\r": escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
