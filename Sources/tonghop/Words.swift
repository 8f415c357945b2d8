import ArgumentParser
import Findings

/// A text in both languages. Help texts are made while the arguments are read, before any verb runs, so the language
/// is set once around the whole run.
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

    /// This text with command lines below it that can be copied. They run as they stand in a workspace with a file of Ba Bể
    /// in its inbox: tests do so, in the order in which the verbs are listed.
    func examples(_ lines: [String]) -> Words {
        func text(_ text: String, _ heading: String) -> String {
            let examples = ([heading] + lines.map { "  " + $0 }).joined(separator: "\n")
            return text.isEmpty ? examples : "\(text)\n\n\(examples)"
        }
        return Words(text(vietnamese, "Ví dụ:"), en: text(english, "Examples:"))
    }

    /// Nothing but examples.
    static func examples(_ lines: [String]) -> Words { Words("", en: "").examples(lines) }

    /// As help for an option or argument, with the name that its value has there.
    func help(_ valueName: String? = nil) -> ArgumentHelp { ArgumentHelp(stringLiteral: spoken).named(valueName) }
}

extension ArgumentHelp {
    fileprivate func named(_ valueName: String?) -> ArgumentHelp {
        var help = self
        help.valueName = valueName
        return help
    }
}
