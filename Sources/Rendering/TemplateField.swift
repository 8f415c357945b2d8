// A view describes its keys once. That description yields the shape that templates are checked against, the values that
// they show, and the page that documents the keys.
/// A value that templates can show. It lists its keys, what each means and how to get it.
protocol TemplateView: Sendable {
    static var fields: [TemplateField<Self>] { get }
}

/// One key of a view.
struct TemplateField<View>: Sendable {
    let name: String
    /// What the key shows, in Vietnamese, for the page that documents the keys.
    let meaning: String
    let kind: TemplateKind
    let value: @Sendable (View) -> TemplateValue

    /// A text, ready to show.
    static func text(_ name: String, _ meaning: String, _ get: @escaping @Sendable (View) -> String) -> Self {
        Self(name: name, meaning: meaning, kind: .text) { .text(get($0)) }
    }

    /// A condition for a section.
    static func flag(_ name: String, _ meaning: String, _ get: @escaping @Sendable (View) -> Bool) -> Self {
        Self(name: name, meaning: meaning, kind: .flag) { .flag(get($0)) }
    }

    /// A list of texts: `{{#name}}{{.}}{{/name}}`.
    static func texts(_ name: String, _ meaning: String, _ get: @escaping @Sendable (View) -> [String]) -> Self {
        Self(name: name, meaning: meaning, kind: .list(.text)) {
            .list(PlainItems(values: get($0).map(TemplateValue.text)))
        }
    }

    /// Finished markup, shown as it is. A section on it is shown unless the markup is empty.
    static func markup(_ name: String, _ meaning: String, _ get: @escaping @Sendable (View) -> Markup) -> Self {
        Self(name: name, meaning: meaning, kind: .markup) { .markup(get($0)) }
    }

    /// A list of drawings, shown as they are: `{{#name}}{{.}}{{/name}}`.
    static func markups(_ name: String, _ meaning: String, _ get: @escaping @Sendable (View) -> [Markup]) -> Self {
        Self(name: name, meaning: meaning, kind: .list(.markup)) {
            .list(PlainItems(values: get($0).map(TemplateValue.markup)))
        }
    }

    /// A list of views.
    static func list<Item: TemplateView>(
        _ name: String, _ meaning: String, of item: Item.Type = Item.self,
        _ get: @escaping @Sendable (View) -> [Item]
    ) -> Self {
        Self(name: name, meaning: meaning, kind: .list(.object(TemplateShape(of: item)))) {
            .list(ViewItems(views: get($0)))
        }
    }

    /// A view inside the view.
    static func object<Item: TemplateView>(
        _ name: String, _ meaning: String, of item: Item.Type = Item.self,
        _ get: @escaping @Sendable (View) -> Item
    ) -> Self {
        Self(name: name, meaning: meaning, kind: .object(TemplateShape(of: item))) {
            .view(ViewItems(views: [get($0)]))
        }
    }
}

extension TemplateField {
    /// The same key for a larger view that contains this one.
    func within<Whole>(_ part: @escaping @Sendable (Whole) -> View) -> TemplateField<Whole> {
        TemplateField<Whole>(name: name, meaning: meaning, kind: kind) { value(part($0)) }
    }
}

/// What kind of value a key has.
indirect enum TemplateKind: Sendable {
    case text
    /// Finished markup. Unlike text it is not escaped, because that happened when it was made.
    case markup
    case flag
    case list(TemplateKind)
    case object(TemplateShape)
}

/// The keys of a view and their kinds.
struct TemplateShape: Sendable {
    struct Key: Sendable {
        let name: String
        let meaning: String
        let kind: TemplateKind
    }

    /// The name of the view's type in code, which tells views apart.
    let view: String
    /// In the order of the description.
    let keys: [Key]

    init<View: TemplateView>(of view: View.Type) {
        self.view = "\(View.self)"
        keys = view.fields.map { Key(name: $0.name, meaning: $0.meaning, kind: $0.kind) }
    }

    /// The index of a key in the description; `nil` if the view does not have it.
    func place(of name: String) -> Int? { keys.firstIndex { $0.name == name } }
}

extension TemplateKind {
    /// The shape of the view that the key has, be it once or in a list; `nil` for texts and conditions.
    var shape: TemplateShape? {
        switch self {
        case .text, .markup, .flag: nil
        case .list(let item): item.shape
        case .object(let shape): shape
        }
    }
}
