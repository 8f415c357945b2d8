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

    /// In lower case and without a full stop, unless it is a sentence of its own.
    public subscript(language: Language) -> String { language.say(vietnamese, english) }
}

extension [Clause] {
    /// One behind the other.
    ///
    /// - Parameter separator: a sign that both languages have.
    public func joined(separator: String) -> Clause {
        func all(_ language: Language) -> String { map { $0[language] }.joined(separator: separator) }
        return Clause(all(.vietnamese), en: all(.english))
    }
}
