import Findings
import Foundation
import Testing

/// The commands that help shows can be copied, and they work.
@Suite struct HelpExampleTests {
    /// The examples in the help of a verb, or of the program.
    private static func examples(of verb: [String], in language: Language = .vietnamese) -> [String] {
        ParserWordsTests.answer(["help"] + verb, in: language).matches(
            of: /^  ((?:cd [a-z-]+ && )?tonghop .*)$/.anchorsMatchLineEndings()
        ).map { String($0.output.1) }
    }

    @Test(arguments: ParserWordsTests.verbs) func everyVerbHasExamplesOfItsOwn(verb: [String]) {
        let examples = Self.examples(of: verb)
        #expect(examples.contains { $0.contains((["tonghop"] + verb).joined(separator: " ")) })
        #expect(Self.examples(of: verb, in: .english) == examples)
    }

    /// They run one after another, as for somebody who tries all of them: later verbs need what earlier ones made.
    @Test func everyExampleRuns() throws {
        let program = try ProgramTests()
        let inbox = "\(ProgramTests.sources.path)/SampleInputs/inbox"
        let made = try program.run(
            """
            tonghop init . && cp '\(inbox)/'*.xlsx inbox/ && mv inbox/'Ba Be'*.xlsx inbox/ba-be.xlsx \
                && cp '\(ProgramTests.sources.path)/Sources/Rulebook/Rulebooks/qd-06-2019.yaml' rulebooks/ban-sua.yaml
            """)
        #expect(made.status == 0, "\(made.errors)")
        let story = [
            [], ["init"], ["form"], ["check"], ["cells"], ["report"], ["explain"], ["status"], ["watch"], ["history"],
            ["send"], ["close"], ["withdraw"], ["doctor"], ["rulebook", "show"], ["rulebook", "check"], ["rulebook"],
            ["templates"], ["templates", "export"], ["templates", "check"],
        ]
        #expect(Set(story) == Set(ParserWordsTests.verbs))
        var done: Set<String> = []
        for line in story.flatMap({ Self.examples(of: $0) }) where done.insert(line).inserted {
            let ending = try program.run(line)
            #expect([0, 1].contains(ending.status), "\(line): \(ending.status)\n\(ending.errors.suffix(2000))")
        }
    }
}
