/// A part of a sentence that a finding fills into its words and that differs by language. Like the words around it, it
/// is declared in the catalogue (`Catalogue/Clause+*.swift`).
public struct Clause: Hashable, Sendable {
    private let vietnamese, english: String

    init(_ vietnamese: String, en english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }

    /// A name, which is the same in every language.
    public init(named name: String) { self.init(name, en: name) }

    /// The text in a language, in lower case and without a full stop, unless it is a sentence of its own.
    public subscript(language: Language) -> String { language == .vietnamese ? vietnamese : english }
}
