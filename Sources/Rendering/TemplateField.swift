// A view describes its keys once; from that description come the shape that templates are checked against,
// the values that they are given, and the page that documents the keys.
/// A value that templates can show: each of its keys with what it means and how to get it.
protocol TemplateView: Sendable {
    static var fields: [TemplateField<Self>] { get }
}

/// One key of a view.
struct TemplateField<View>: Sendable {
    let name: String
    /// What it is, in Vietnamese, for the page that documents the keys.
    let meaning: String
    let kind: TemplateKind
    let value: @Sendable (View) -> TemplateValue

    /// Finished text.
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

    /// Finished markup, shown as it is; as a section it is shown unless it is empty.
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
    /// The same key of a view that has this one's view in it.
    func within<Whole>(_ part: @escaping @Sendable (Whole) -> View) -> TemplateField<Whole> {
        TemplateField<Whole>(name: name, meaning: meaning, kind: kind) { value(part($0)) }
    }
}

/// What stands behind a key.
indirect enum TemplateKind: Sendable {
    case text
    /// Finished markup. Text is escaped; this has been when it was made.
    case markup
    case flag
    case list(TemplateKind)
    case object(TemplateShape)
}

/// The keys of a view with their kinds.
struct TemplateShape: Sendable {
    struct Key: Sendable {
        let name: String
        let meaning: String
        let kind: TemplateKind
    }

    /// The name of the view in code: what tells views apart.
    let view: String
    /// In the order of the description.
    let keys: [Key]

    init<View: TemplateView>(of view: View.Type) {
        self.view = "\(View.self)"
        keys = view.fields.map { Key(name: $0.name, meaning: $0.meaning, kind: $0.kind) }
    }

    /// Where a key stands in the description.
    func place(of name: String) -> Int? { keys.firstIndex { $0.name == name } }
}

extension TemplateKind {
    /// The view that stands behind the key, once or many times; `nil` for texts and conditions.
    var shape: TemplateShape? {
        switch self {
        case .text, .markup, .flag: nil
        case .list(let item): item.shape
        case .object(let shape): shape
        }
    }
}
