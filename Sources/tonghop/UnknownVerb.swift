import ArgumentParser
import VietnameseText

/// A word in place of a verb that is not a verb. The parser would call it an unexpected argument, or reject the options
/// after it, which are right for the verb that was meant.
struct UnknownVerb {
    let typed: String
    /// The verb that the word resembles.
    let meant: String?
    /// The verbs before it: `rulebook` in `tonghop rulebook shwo`.
    let path: [String]

    /// `nil` if every word is a verb, or the parser can explain better what is wrong.
    init?(in arguments: [String]) {
        var path: [String] = []
        var verbs = Self.verbs(of: TongHop.self)
        var rest = arguments[...]
        while let word = rest.popFirst(), !verbs.isEmpty {
            if word == "--lang" {
                rest = rest.dropFirst()
            } else if word.hasPrefix("-") {
                guard Self.isOfEveryVerb(word) else { return nil }
            } else if let verb = verbs.first(where: { $0.name == word }) {
                path.append(word)
                verbs = Self.verbs(of: verb.type)
            } else if word == "help", path.isEmpty {
                // This verb is the parser's own. Verbs follow it.
            } else {
                let known = verbs.map(\.name) + (path.isEmpty ? ["help"] : [])
                (typed, meant, self.path) = (word, Self.nearest(to: word, among: known), path)
                return
            }
        }
        return nil
    }

    private static func verbs(of command: any ParsableCommand.Type) -> [(name: String, type: any ParsableCommand.Type)]
    {
        command.configuration.subcommands.compactMap { type in type.configuration.commandName.map { ($0, type) } }
    }

    /// Whether the option can stand before a verb.
    private static func isOfEveryVerb(_ option: String) -> Bool {
        option.hasPrefix("--lang=") || ["-h", "--help", "--version"].contains(option)
    }

    /// A verb that differs in at most two slips, or that begins with the word.
    private static func nearest(to word: String, among verbs: [String]) -> String? {
        let typed = Array(word.lowercased().utf8)
        let near = verbs.compactMap { verb in
            EditDistance.between(typed, Array(verb.utf8), limit: 2).map { (verb, slips: $0) }
        }
        if let best = near.min(by: { $0.slips < $1.slips }), best.slips < typed.count { return best.0 }
        return verbs.first { typed.count > 1 && $0.utf8.starts(with: typed) }
    }
}
