import ArgumentParser

/// `tonghop templates`: the look of the report.
struct TemplatesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "templates",
            abstract: Words(
                "Chép ra và kiểm tra mẫu trình bày của báo cáo.", en: "Copies out and checks the report's templates."
            ).spoken,
            discussion: Words.examples(["tonghop templates export phu-luc"]).spoken,
            subcommands: [TemplatesExportCommand.self, TemplatesCheckCommand.self])
    }

    @OptionGroup var languageOption: LanguageOption

    func run() throws { throw MissingVerb.error }
}
