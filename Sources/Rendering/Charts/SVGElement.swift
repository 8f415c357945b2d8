import Findings

/// An element of a drawing. Its texts and attributes are always escaped when it is written. An attribute with an empty
/// value is left out.
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
        // The line break keeps two numbers apart for programs that extract only the texts of a drawing.
        return "<\(name)\(written)>\(inside)</\(name)>" + (name == "text" ? "\n" : "")
    }

    /// Writes markup signs as references, and braces too, because the template engine reads two of them as a tag. It
    /// goes scalar by scalar, since a sign with a combining mark is still that sign. Characters that XML does not allow
    /// are replaced.
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
