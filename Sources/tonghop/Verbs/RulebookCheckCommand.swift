import ArgumentParser
import Batch

/// `tonghop rulebook check`.
struct RulebookCheckCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: Words(
                "Kiểm tra tệp bộ tiêu chí, nêu dòng và khóa của từng lỗi.",
                en: "Checks rulebook files, naming line and key of each mistake."
            ).spoken,
            discussion: Words.examples(["tonghop rulebook check rulebooks/ban-sua.yaml"]).spoken)
    }

    @Argument(
        help: Words("Tệp YAML của bộ tiêu chí.", en: "YAML files of rulebooks.").help("FILE"), completion: .file())
    var files: [String]

    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        let findings = RulebookRun.check(files)
        console.show(findings)
        let wrong = Set(findings.compactMap(\.place.file))
        for file in files where !wrong.contains(file) {
            console.print(Words("\(file): đúng", en: "\(file): correct").spoken)
        }
        return findings.isEmpty ? .done : .nothingPublished
    }
}
