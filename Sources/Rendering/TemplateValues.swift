// What a template is given: texts, conditions, drawings, lists and views, each worked out when a tag asks for it.

/// What stands behind a key of a view.
enum TemplateValue: Sendable {
    /// Escaped where it is shown. As a section it is shown unless it is empty.
    case text(String)
    /// Shown as it is. As a section it is shown unless it is empty.
    case markup(Markup)
    case flag(Bool)
    case list(any TemplateItems)
    case view(any TemplateItems)

    /// Whether a section on it is left out, and an inverted one shown.
    var isVoid: Bool {
        switch self {
        case .text(let text): text.isEmpty
        case .markup(let markup): markup.text.isEmpty
        case .view: false
        case .flag(let flag): !flag
        case .list(let items): items.count == 0
        }
    }
}

/// The items of a list, or a view alone.
protocol TemplateItems: Sendable {
    var count: Int { get }
    /// What an item itself is, shown as `{{.}}`; `nil` for views, which are no text.
    func item(_ index: Int) -> TemplateValue?
    /// The value of an item's key.
    ///
    /// - Parameter field: the key's place in the description of the view.
    func value(ofField field: Int, in index: Int) -> TemplateValue
}

/// Views of one kind.
struct ViewItems<View: TemplateView>: TemplateItems {
    let views: [View]
    var count: Int { views.count }
    func item(_ index: Int) -> TemplateValue? { nil }
    func value(ofField field: Int, in index: Int) -> TemplateValue { View.fields[field].value(views[index]) }
}

/// Texts, or drawings.
struct PlainItems: TemplateItems {
    let values: [TemplateValue]
    var count: Int { values.count }
    func item(_ index: Int) -> TemplateValue? { values[index] }
    /// A text has no keys: no tag asks for one.
    func value(ofField field: Int, in index: Int) -> TemplateValue { .text("") }
}
