/// Finished markup: made of escaped elements only, so a template shows it as it is.
struct Markup: Sendable, Equatable {
    let text: String

    init(_ element: SVGElement) { text = element.markup }
}
