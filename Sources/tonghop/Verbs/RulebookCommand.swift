import ArgumentParser

/// `tonghop rulebook`: the law as data.
struct RulebookCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rulebook",
            abstract: Words("Xem và kiểm tra bộ tiêu chí.", en: "Shows and checks rulebooks.").spoken,
            discussion: Words.examples(["tonghop rulebook show"]).spoken,
            subcommands: [RulebookShowCommand.self, RulebookCheckCommand.self])
    }

    @OptionGroup var languageOption: LanguageOption

    func run() throws { throw MissingVerb.error }
}
