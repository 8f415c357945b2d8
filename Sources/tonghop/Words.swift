import ArgumentParser
import Findings

/// A text in both languages. Help texts are made while the arguments are parsed, before any verb runs, so the language
/// is set once for the whole run.
struct Words {
    @TaskLocal static var language = Language.vietnamese

    let vietnamese: String
    let english: String

    init(_ vietnamese: String, en english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }

    func text(in language: Language) -> String {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }

    /// In the language of this run.
    var spoken: String { text(in: Self.language) }

    /// This text, followed by command lines that can be copied. They work as they are in a workspace whose inbox has a
    /// file of Ba Bể. Tests run them, in the order in which the verbs are listed.
    func examples(_ lines: [String]) -> Words {
        func text(_ text: String, _ heading: String) -> String {
            let examples = ([heading] + lines.map { "  " + $0 }).joined(separator: "\n")
            return text.isEmpty ? examples : "\(text)\n\n\(examples)"
        }
        return Words(text(vietnamese, "Ví dụ:"), en: text(english, "Examples:"))
    }

    /// Just the examples.
    static func examples(_ lines: [String]) -> Words { Words("", en: "").examples(lines) }

    /// The text as help for an option or argument, with a name for its value.
    func help(_ valueName: String? = nil) -> ArgumentHelp { ArgumentHelp(stringLiteral: spoken).named(valueName) }
}

extension ArgumentHelp {
    fileprivate func named(_ valueName: String?) -> ArgumentHelp {
        var help = self
        help.valueName = valueName
        return help
    }
}
