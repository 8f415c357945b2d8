// What the template engine is handed: texts, conditions, lists and objects of these, and nothing else.
import Findings
import Mustache

/// A view with its values worked out.
struct ObjectValue: MustacheParent, Sendable {
    private let values: [String: any Sendable]

    init<View: TemplateView>(_ view: View) {
        values = Dictionary(
            View.fields.map { ($0.name, $0.value(view)) }, uniquingKeysWith: { first, _ in first })
    }

    func child(named name: String) -> Any? { values[name] }
}

/// Finished text. As a section it is shown unless it is empty.
struct TextValue: MustacheCustomRenderable, MustacheTransformable, MustacheParent, Sendable {
    let renderText: String
    var isNull: Bool { renderText.isEmpty }

    init(_ text: String) {
        renderText = Self.separatingMarkup(in: PrintableText.of(text, keeping: PrintableText.lineBreaks))
    }

    func child(named name: String) -> Any? { nil }

    func transform(_ name: String) -> Any? {
        switch name {
        case "uppercased": TextValue(renderText.uppercased())
        case "lowercased": TextValue(renderText.lowercased())
        case "empty": renderText.isEmpty
        default: nil
        }
    }

    /// The engine escapes whole characters. A quotation mark or an angle bracket with a combining mark on it
    /// is one character that it does not know, and would get through: a word joiner before and after the sign
    /// makes it a character of its own again.
    private static func separatingMarkup(in text: String) -> String {
        guard text.contains(where: hidesMarkup) else { return text }
        var scalars = String.UnicodeScalarView()
        for character in text {
            let hides = hidesMarkup(character)
            for scalar in character.unicodeScalars {
                let joiner: [Unicode.Scalar] = hides && isMarkup(scalar) ? ["\u{2060}"] : []
                scalars.append(contentsOf: joiner + [scalar] + joiner)
            }
        }
        return String(scalars)
    }

    private static func hidesMarkup(_ character: Character) -> Bool {
        character.unicodeScalars.count > 1 && character.unicodeScalars.contains(where: isMarkup)
    }

    private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "<", ">", "&", "\"", "'": true
        default: false
        }
    }
}

extension Markup {
    /// What the engine shows without escaping it: a template without tags, since markup has no brace.
    var templateValue: any Sendable {
        do { return try MustacheTemplate(string: text) } catch { return TextValue(text) }
    }
}
