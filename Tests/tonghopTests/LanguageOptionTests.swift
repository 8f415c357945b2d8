import Findings
import Testing

@testable import tonghop

@Suite struct LanguageOptionTests {
    @Test(arguments: [
        ([], Language.vietnamese), (["report"], .vietnamese), (["--lang", "en", "report"], .english),
        (["report", "--lang=en"], .english), (["report", "--lang", "en", "--lang", "vi"], .vietnamese),
        (["check", "--", "--lang", "en"], .vietnamese), (["report", "--lang", "fr"], .vietnamese),
        (["report", "--lang"], .vietnamese), (["report", "--bogus", "--lang", "en"], .english),
    ])
    func isKnownBeforeTheArgumentsAreRead(arguments: [String], expected: Language) {
        #expect(LanguageOption.language(in: arguments) == expected)
    }
}
