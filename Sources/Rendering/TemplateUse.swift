/// What a document's template, with all the partials that it includes, makes use of.
struct TemplateUse: Sendable, Equatable {
    /// A key of a view.
    struct Key: Hashable, Sendable {
        let view: String
        let name: String
    }

    /// The document itself and every partial that it includes, by name.
    var templates: Set<String> = []
    var keys: Set<Key> = []
}
