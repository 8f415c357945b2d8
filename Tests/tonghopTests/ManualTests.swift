import Findings
import Foundation
import Testing

@testable import tonghop

/// Compares the manual pages that `.packaging/manual` makes, and what shells complete, with what `help` says.
@Suite struct ManualTests {
    /// The arguments of a command: its options and the names of its other arguments.
    private typealias Arguments = [[String]: Set<String>]

    private static let everywhere: Set = ["--lang <vi|en>", "--version", "-h, --help"]

    /// Every verb that `help` lists, starting from the program, with its arguments.
    private func helped(_ language: Language) -> Arguments {
        var arguments: Arguments = [:]
        var waiting: [[String]] = [[]]
        while let verb = waiting.popLast() {
            let text = ParserWordsTests.answer(["help"] + verb, in: language)
            let taken = text.matches(of: /^  ((?:-|<)\S+(?: -\S+| <\S+)*)(?:  |$)/.anchorsMatchLineEndings())
            arguments[verb] = Set(taken.map { String($0.output.1) })
            let verbs = text.split(separator: language == .english ? "SUBCOMMANDS:" : "CÁC LỆNH:").dropFirst().first
            waiting += (verbs ?? "").matches(of: /^  ([a-z]+)(?:  |$)/.anchorsMatchLineEndings())
                .map { verb + [String($0.output.1)] }
        }
        return arguments
    }

    private func page(_ language: Language) throws -> String {
        let program = try ProgramTests()
        let made = try program.run(
            "SOURCE_DATE_EPOCH=0 /usr/bin/python3 -B '\(ProgramTests.sources.path)/.packaging/manual' "
                + "'\(ProgramTests.program.path)' \(language.rawValue)")
        #expect(made.status == 0 && made.errors.isEmpty, "\(made.errors)")
        return made.output
    }

    /// The same from a manual page, where each verb has its own section, and each argument is on the line below `.TP`.
    private func described(in page: String) -> Arguments {
        let plain = page.replacing(/\\f[BIR]/, with: "").replacing("\\-", with: "-")
        let part = plain.split(separator: ".SH ").drop { !$0.contains("--lang") }
        var arguments: Arguments = [[]: Self.arguments(part.first ?? "")]
        for section in (part.dropFirst().first ?? "").split(separator: ".SS \"tonghop ").dropFirst() {
            let verb = section.prefix { $0 != "\"" }.split(separator: " ").map(String.init)
            arguments[verb] = Self.arguments(section).union(Self.everywhere)
        }
        return arguments
    }

    private static func arguments(_ section: Substring) -> Set<String> {
        Set(section.matches(of: /^\.TP\n(.*)$/.anchorsMatchLineEndings()).map { String($0.output.1) })
    }

    @Test(arguments: [Language.vietnamese, .english]) func theManualHasWhatHelpHas(language: Language) throws {
        let helped = helped(language)
        #expect(Set(helped.keys) == Set(ParserWordsTests.verbs))
        #expect(helped.values.allSatisfy { $0.isSuperset(of: Self.everywhere) })
        let described = described(in: try page(language))
        for verb in Set(helped.keys).union(described.keys) {
            #expect(described[verb] == helped[verb], "\(verb)")
        }
    }

    @Test func theManualIsOfThisVersionAndDay() throws {
        #expect(try page(.vietnamese).hasPrefix(".TH TONGHOP 1 \"1970-01-01\" \"tonghop \(TongHop.version)\" "))
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func shellsCompleteWhatHelpHas(shell: String) {
        let script = ParserWordsTests.answer(["--generate-completion-script", shell], in: .vietnamese)
        for (verb, taken) in helped(.vietnamese) {
            for word in verb { #expect(script.contains(word), "\(word)") }
            for name in taken.flatMap({ $0.matches(of: /--([a-z-]+)/) }) {
                #expect(script.contains(name.output.1), "\(verb) \(name.output.0)")
            }
        }
    }
}
