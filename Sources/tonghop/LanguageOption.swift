import ArgumentParser
import Findings

/// The option `--lang`, which every verb has.
struct LanguageOption: ParsableArguments {
    @Option(
        name: .customLong("lang"),
        help: Words(
            "Ngôn ngữ của hướng dẫn và thông báo: vi (mặc định) hoặc en.",
            en: "Language of help and messages: vi (the default) or en."
        ).help("vi|en"), completion: .list(Language.allCases.map(\.rawValue)),
        transform: { try Self.read($0) })
    var language: Language?

    private static func read(_ text: String) throws -> Language {
        if let language = Language(rawValue: text) { return language }
        throw ValidationError(Words("phải là vi hoặc en", en: "it must be vi or en").spoken)
    }

    /// The language that the arguments ask for. It is found before they are parsed, because messages about wrong
    /// arguments need it too. If it is given several times, the last one counts.
    static func language(in arguments: [String]) -> Language {
        let options = Array(arguments.prefix { $0 != "--" })
        let written = options.indices.compactMap { index -> String? in
            if options[index].hasPrefix("--lang=") { return String(options[index].dropFirst(7)) }
            return index > 0 && options[index - 1] == "--lang" ? options[index] : nil
        }
        return written.last.flatMap(Language.init(rawValue:)) ?? .vietnamese
    }
}
