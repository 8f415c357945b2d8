/// What a document's template uses, including all the partials that it includes.
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
