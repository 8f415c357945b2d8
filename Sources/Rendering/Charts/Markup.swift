/// Finished markup. It is only made of escaped elements, so a template shows it as it is.
struct Markup: Sendable, Equatable {
    let text: String

    /// No markup at all.
    static let none = Markup(text: "")

    private init(text: String) { self.text = text }

    init(_ element: SVGElement) { text = element.markup }
}
