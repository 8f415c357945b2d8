/// Finished markup: made of escaped elements only, so a template shows it as it is.
struct Markup: Sendable, Equatable {
    let text: String

    /// Nothing to show.
    static let none = Markup(text: "")

    private init(text: String) { self.text = text }

    init(_ element: SVGElement) { text = element.markup }
}
