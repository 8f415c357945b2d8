import ArgumentParser
import Findings
import Foundation
import Testing

@testable import tonghop

/// The parser only speaks English, which a clerk must never see. Texts are compared word by word with the English
/// original, so that new texts in a later version of the parser are noticed.
@Suite struct ParserWordsTests {
    static let verbs = [
        [], ["init"], ["report"], ["check"], ["cells"], ["explain"], ["status"], ["watch"], ["history"], ["close"],
        ["withdraw"],
        ["doctor"], ["send"], ["form"], ["rulebook"], ["rulebook", "show"], ["rulebook", "check"], ["templates"],
        ["templates", "export"], ["templates", "check"],
    ]

    /// What the program answers to arguments with which it does not run.
    static func answer(_ arguments: [String], in language: Language) -> String {
        Words.$language.withValue(language) {
            if let verb = UnknownVerb(in: arguments) { return ParserWords.text(for: verb, in: language) }
            do {
                var command = try TongHop.parseAsRoot(arguments)
                if !(command is any Verb) { try command.run() }
                return ""
            } catch {
                return ParserWords.text(for: error, in: language)
            }
        }
    }

    /// Options, names of values, verbs, and what the user typed, which are the same in both languages.
    static func names(in text: String) -> Set<String> {
        let pattern =
            /--?[a-z][a-z-]*|<[A-Z|a-z-]+>|[A-Z]+(_[A-Z]+)+|'[^']*'|[a-z-]+\.[a-z]+|tonghop( [a-z]+)*|\b(vi|en|inbox|reports|bieu-mau|JSON|CSV|YAML|SMTP|PDF|Chromium|WeasyPrint|Ctrl|xlsx|Bắc Kạn|Thái Nguyên)\b/
        let names = text.matches(of: pattern).map { String($0.output.0) }
        return Set(names.flatMap(words(in:)) + verbs.joined())
    }

    static func words(in text: String) -> [String] {
        text.split { !$0.isLetter }.map(String.init).filter { $0.count > 1 }
    }

    /// A text without its examples, which are the same in both languages.
    static func withoutExamples(_ text: String) -> String {
        text.replacing(/^  (cd .*)?tonghop .*$/.anchorsMatchLineEndings(), with: "")
    }

    /// English words that remain in a Vietnamese text.
    static func leftovers(_ arguments: [String]) -> Set<String> {
        let vietnamese = withoutExamples(answer(arguments, in: .vietnamese))
        let english = withoutExamples(answer(arguments, in: .english))
        let typed = arguments.flatMap(words(in:))
        return Set(words(in: vietnamese)).intersection(words(in: english))
            .subtracting(names(in: english).union(typed))
    }

    @Test(arguments: verbs) func noEnglishIsLeftInHelp(verb: [String]) {
        for arguments in [verb + ["--help"], verb + ["-h"], ["help"] + verb] {
            #expect(Self.leftovers(arguments) == [])
            #expect(Self.answer(arguments, in: .vietnamese).hasPrefix("GIỚI THIỆU: "))
            #expect(Self.answer(arguments, in: .english).hasPrefix("OVERVIEW: "))
        }
    }

    @Test(arguments: verbs) func optionsAndArgumentsKeepTheirNames(verb: [String]) {
        let pattern = /--[a-z-]+|<(?!lệnh|subcommand|tùy chọn|options)[^>]+>|^  [a-z]+(?=  )/.anchorsMatchLineEndings()
        let names = [Language.vietnamese, .english].map { language in
            Self.answer(verb + ["--help"], in: language).matches(of: pattern).map { String($0.output) }
        }
        #expect(names[0] == names[1])
        #expect(names[0].contains("--lang"))
    }

    static let mistakes = [
        ["--bogus"], ["-x"], ["--lang"], ["--lang=fr"], ["---"], ["bogus"], ["--version=3", "bogus"],
        ["--generate-completion-script", "zzz"], ["---completion", "x"],
    ]

    @Test(arguments: verbs) func noEnglishIsLeftInMistakes(verb: [String]) {
        for mistake in Self.mistakes + [
            ["a", "b", "c", "d"], ["--period", "2022-13"], ["--as-of=x"], ["--final=3"], [],
        ] {
            let arguments = verb + mistake
            #expect(Self.leftovers(arguments) == [], "\(arguments)")
        }
    }

    @Test(arguments: [
        (["report", "--peroid", "x"], "Lỗi: Không có tùy chọn '--peroid'. Có phải ý bạn là '--period'?"),
        (["report", "-x"], "Lỗi: Không có tùy chọn '-x'"),
        (["report", "--output"], "Lỗi: Tùy chọn '--output <DIR>' thiếu giá trị"),
        (["report", "--final=3"], "Lỗi: Tùy chọn '--final' không nhận giá trị, nhưng lại ghi '3'."),
        (
            ["report", "--period", "2022-13"],
            "Lỗi: Giá trị '2022-13' không dùng được cho '--period <YYYY-MM>': phải là một tháng, viết như 2022-11"
        ),
        (
            ["report", "--as-of", "2022-02-30"],
            "Lỗi: Giá trị '2022-02-30' không dùng được cho '--as-of <YYYY-MM-DD>': "
                + "phải là một ngày có thật, viết như 2022-11-30"
        ),
        (["report", "x"], "Lỗi: Thừa đối số 'x'"),
        (["cells", "a", "b", "c"], "Lỗi: Thừa 2 đối số: 'b', 'c'"),
        (["cells"], "Lỗi: Thiếu đối số '<FILE>'"),
        (["bogus"], "Lỗi: Không có lệnh 'bogus'"),
        (["rulebook", "bogus"], "Lỗi: Không có lệnh 'bogus'"),
        (["reprot"], "Lỗi: Không có lệnh 'reprot'. Có phải ý bạn là 'report'?"),
        (["Report"], "Lỗi: Không có lệnh 'Report'. Có phải ý bạn là 'report'?"),
        (["tem"], "Lỗi: Không có lệnh 'tem'. Có phải ý bạn là 'templates'?"),
        (["wihtdrw"], "Lỗi: Không có lệnh 'wihtdrw'. Có phải ý bạn là 'withdraw'?"),
        (["hlep"], "Lỗi: Không có lệnh 'hlep'. Có phải ý bạn là 'help'?"),
        (["reprot", "--period", "2022-11"], "Lỗi: Không có lệnh 'reprot'. Có phải ý bạn là 'report'?"),
        (["--lang", "vi", "reprot", "--help"], "Lỗi: Không có lệnh 'reprot'. Có phải ý bạn là 'report'?"),
        (["rulebook", "shwo", "--date", "x"], "Lỗi: Không có lệnh 'shwo'. Có phải ý bạn là 'show'?"),
        (["help", "reprot"], "Lỗi: Không có lệnh 'reprot'. Có phải ý bạn là 'report'?"),
        (["help", "templates", "chekc"], "Lỗi: Không có lệnh 'chekc'. Có phải ý bạn là 'check'?"),
        (["x"], "Lỗi: Không có lệnh 'x'"),
        (["--peroid", "report"], "Lỗi: Không có tùy chọn '--peroid'"),
        (["rulebook"], "Lỗi: Thiếu lệnh."),
        (["cells", "' is invalid for '", "b"], "Lỗi: Thừa đối số 'b'"),
    ])
    func mistakesAreNamed(arguments: [String], expected: String) throws {
        let lines = Self.answer(arguments, in: .vietnamese).split(separator: "\n")
        #expect(try #require(lines.first) == expected)
        #expect(try #require(lines.last).hasSuffix("--help' để biết thêm."))
    }

    @Test func englishIsTheParsersOwn() {
        let text = Self.answer(["report", "--peroid", "x"], in: .english)
        #expect(
            text.hasPrefix(
                "Error: Unknown option '--peroid'. Did you mean '--period'?\nUsage: tonghop report <options>"))
        let verb = Self.answer(["rulebook", "shwo"], in: .english)
        #expect(
            verb.hasPrefix(
                "Error: Unknown command 'shwo'. Did you mean 'show'?\nUsage: tonghop rulebook [--lang <vi|en>]"))
        #expect(verb.hasSuffix("\n  See 'tonghop rulebook --help' for more information."))
    }

    /// The program never says that an existing verb is unknown.
    @Test(arguments: verbs) func everyVerbIsKnown(verb: [String]) {
        for arguments in [verb, ["help"] + verb, ["--lang=en"] + verb + ["--help"], ["--lang", "en"] + verb] {
            #expect(UnknownVerb(in: arguments)?.typed == nil)
        }
    }

    @Test func theVersionAndACompletionScriptKeepTheirForm() {
        #expect(Self.answer(["--version"], in: .vietnamese) == "tonghop \(TongHop.version)")
        #expect(Self.answer(["--generate-completion-script", "bash"], in: .vietnamese).hasPrefix("#!/bin/bash\n"))
    }

    /// Shells and manuals build their descriptions of options and verbs from these.
    @Test(arguments: [
        ["--generate-completion-script", "zsh"], ["--generate-completion-script", "fish"], ["--experimental-dump-help"],
    ])
    func noEnglishIsShownBesideOptions(arguments: [String]) {
        let shown = Self.answer(arguments, in: .vietnamese)
        #expect(shown.contains("Hiện hướng dẫn này.") && !shown.contains("Show "))
        #expect(Self.answer(arguments, in: .english).contains("Show help information."))
    }
}
