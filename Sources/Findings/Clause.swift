/// What a finding fills into its words where that differs by language: a part of a sentence, declared in the catalogue
/// (`Catalogue/Clause+*.swift`) as the words around it are.
public struct Clause: Hashable, Sendable {
    private let vietnamese, english: String

    init(_ vietnamese: String, en english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }

    /// A name, which no language changes.
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
