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
