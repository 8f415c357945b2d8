// The values that a template shows: texts, conditions, drawings, lists and views. Each is worked out only when a tag
// asks for it.

/// The value of a view's key.
enum TemplateValue: Sendable {
    /// Escaped when it is shown. A section on it is shown unless the text is empty.
    case text(String)
    /// Shown as it is. A section on it is shown unless the markup is empty.
    case markup(Markup)
    case flag(Bool)
    case list(any TemplateItems)
    case view(any TemplateItems)

    /// Whether a section on the value is left out and an inverted section shown.
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

/// The items of a list, or a single view.
protocol TemplateItems: Sendable {
    var count: Int { get }
    /// The item itself, shown as `{{.}}`; `nil` for views, which are not texts.
    func item(_ index: Int) -> TemplateValue?
    /// The value of an item's key.
    ///
    /// - Parameter field: the index of the key in the view's description.
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
    /// Never called, because a text has no keys.
    func value(ofField field: Int, in index: Int) -> TemplateValue { .text("") }
}
