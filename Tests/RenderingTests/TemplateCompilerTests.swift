import Findings
import Foundation
import Mustache
import Testing

@testable import Rendering

/// Whatever Mustache silently ignores must be an error with its place, and whatever is shown must be what Mustache
/// shows.
@Suite struct TemplateCompilerTests {
    private struct Page: TemplateView {
        static let fields: [TemplateField<Page>] = [
            .text("title", "") { _ in "T" }, .text("none", "") { _ in "" }, .flag("isDraft", "") { _ in true },
            .texts("words", "") { _ in ["a", "b"] }, .list("rows", "") { _ in [Row(), Row()] },
            .object("head", "") { _ in Row() },
            .markups("drawings", "") { _ in [Markup(SVGElement("g", ["id": "\""], text: "{{title}}<"))] },
        ]
    }

    private struct Row: TemplateView {
        static let fields: [TemplateField<Row>] = [.text("name", "") { _ in "N" }]
    }

    private func compiled(_ source: String, _ partials: [String: String] = [:]) -> TemplateCompiler.Result {
        TemplateCompiler.compile(
            "page", for: TemplateShape(of: Page.self), sources: partials.merging(["page": source]) { $1 })
    }

    private func errors(_ source: String, partials: [String: String] = [:]) -> [TemplateError] {
        compiled(source, partials).errors
    }

    private func shown(_ source: String, _ partials: [String: String] = [:]) -> String {
        String(decoding: compiled(source, partials).template.bytes(of: Page()), as: UTF8.self)
    }

    /// The page as plain data, for another engine.
    private static let data: [String: any Sendable] = [
        "title": "T", "isDraft": true, "words": ["a", "b"], "rows": [["name": "N"], ["name": "N"]],
        "head": ["name": "N"],
    ]

    private func shownByMustache(_ source: String, _ partials: [String: String]) throws -> String {
        var library = MustacheLibrary()
        for (name, text) in partials.merging(["page": source], uniquingKeysWith: { $1 }) {
            try library.register(text, named: name)
        }
        return try #require(library.render(Self.data, withTemplate: "page"))
    }

    @Test(arguments: [
        "{{title}} {{ title }} {{head.name}} {{#head}}{{name}}{{/head}}", "{{#rows}}{{title}}{{name}}{{/rows}}",
        "{{#words}}{{.}}{{^last()}}, {{/last()}}{{/words}}",
        "{{#isDraft}}{{title}}{{/isDraft}}{{^isDraft}}{{/isDraft}}",
        "{{#title}}{{.}}{{/title}}{{^none}}–{{/none}}", "{{uppercased(title)}} {{count(rows)}}",
        "{{^empty(rows)}}x{{/empty(rows)}}", "{{! anything {{ at all }}", "{ {a} }",
    ])
    func soundTemplatesPass(source: String) {
        #expect(errors(source) == [])
    }

    @Test(arguments: [
        ("{{title}}{{head.name}}", "TN"), ("{{#head}}{{name}}{{title}}{{/head}}", "NT"),
        ("{{#words}}{{.}}{{^last()}}, {{/last()}}{{/words}}", "a, b"), ("{{#title}}[{{.}}]{{/title}}", "[T]"),
        ("{{#none}}x{{/none}}{{^none}}–{{/none}}", "–"), ("{{lowercased(title)}}{{count(rows)}}", "t2"),
        ("{{#empty(none)}}e{{/empty(none)}}{{^empty(rows)}}r{{/empty(rows)}}", "er"),
        ("{{#rows}}{{#odd()}}{{name}}{{/odd()}}{{/rows}}", "N"), ("{{^isDraft}}x{{/isDraft}}", ""),
        (
            "{{#drawings}}{{.}}{{/drawings}}",
            "<g id=\"&quot;\">&#123;&#123;title&#125;&#125;&lt;</g>"
        ),
    ])
    func whatPassesIsRendered(source: String, text: String) throws {
        #expect(errors(source) == [])
        #expect(shown(source) == text)
    }

    /// A line that has only a tag is not a line of the page, and the lines of a partial are indented like its tag.
    @Test(arguments: [
        "a\n{{#rows}}\n- {{name}}\n{{/rows}}\nz\n", "{{#rows}}\n{{/rows}}", "  {{#rows}}  \n  {{name}}\n  {{/rows}}",
        "a {{#rows}}\n{{name}} {{/rows}} b\n", "a\n  {{! nothing }}  \nb", "a\n{{! one\ntwo }}\nb\n", "{{! only }}",
        "a\r\n{{#isDraft}}\r\nb\r\n{{/isDraft}}\r\nc\r\n", "{{title}}\n\n{{^isDraft}}\nx\n{{/isDraft}}\n\n",
        "|\n  {{> part}}\n|", "|{{> part}}|", "\t{{> part}}\n", "{{#rows}}\n  {{> part}}\n{{/rows}}\n", "{{> part}}",
        "{{#words}}{{.}}{{/words}} {{#head}}\n {{name}}\n{{/head}}", "{ {{title}} } {{title}}}",
        "{{#rows}}{{#rows}}x{{/rows}}{{/rows}}",
    ])
    func linesAreThoseThatMustacheShows(source: String) throws {
        for part in ["p {{title}}\nq\n", "p"] {
            #expect(errors(source, partials: ["part": part]) == [])
            #expect(try shown(source, ["part": part]) == shownByMustache(source, ["part": part]), "\(part)")
        }
    }

    /// Cases for which the specification says more than the other engine does:
    /// https://github.com/mustache/spec/blob/master/specs/partials.yml
    @Test(arguments: [
        ("|\n  {{> part}}\n|", "{{#rows}}\n{{name}}\n{{/rows}}\n", "|\n  N\n  N\n|"),
        ("|\n  {{> part}}\n|", "", "|\n|"), ("x {{> part}}\n|", "a\nb\n", "x a\nb\n\n|"),
        ("{{#rows}}-{{/rows}}  \n  {{! c }}  ", "", "--  \n"),
    ])
    func linesAreThoseOfTheSpecification(source: String, part: String, text: String) {
        #expect(shown(source, ["part": part]) == text)
    }

    /// A place in an indented partial refers to the partial's own text.
    @Test func placesInAnIndentedPartialAreItsOwn() {
        let found = errors("a\n    {{> p}}\n", partials: ["p": "x\n{{nome}}\n"])
        #expect(found.map { [$0.line, $0.column] } == [[2, 1]])
    }

    /// Whatever a text contains, it is not markup and does not shift anything.
    @Test(arguments: [
        ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("<\u{301}b", "\u{2060}&lt;\u{2060}\u{301}b"),
        ("a\u{202E}b\u{1B}c\u{85}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"), ("“Ba Bể” – 5 €", "“Ba Bể” – 5 €"),
        ("a\tb\r\nc", "a\tb\r\nc"), ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"), ("\u{7F}", "\u{FFFD}"),
    ])
    func textsAreEscaped(text: String, escaped: String) {
        var bytes: [UInt8] = []
        HTMLText.append(text, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == escaped)
    }

    @Test func placesAreRightAfterACommentOverSeveralLines() {
        #expect(errors("{{! one\ntwo\n}}  {{nome}}").map { [$0.line, $0.column] } == [[3, 5]])
    }

    @Test func thePlaceInAListIsForgottenInAPartial() {
        #expect(errors("{{#rows}}{{> p}}{{/rows}}", partials: ["p": "{{^last()}},{{/last()}}"]).count == 1)
    }

    @Test func anUnknownKeyIsNamedWithItsPlace() {
        let found = errors("<p>\n  {{titel}}</p>\n")
        #expect(found.map(\.line) == [2])
        #expect(found.map(\.column) == [3])
        #expect(found.map(\.key) == ["titel"])
        #expect(found.first?.description.hasPrefix("page.mustache:2:3: no key “titel”") == true)
        #expect(errors("{{#titles}}{{/titles}}").map(\.key) == ["titles"])
        #expect(errors("{{^titles}}{{/titles}}").map(\.key) == ["titles"])
        #expect(errors("{{head.nome}}").map(\.key) == ["head.nome"])
        #expect(errors("{{name}}").map(\.key) == ["name"], "known in a row only")
    }

    @Test func anUnknownPartialIsNamedWithItsPlace() {
        let found = errors("a\n\n {{> hed}}", partials: ["head": ""])
        #expect(
            found == [
                TemplateError(
                    template: "page", line: 3, column: 2, problem: .unknownPartial("hed", known: ["head", "page"]))
            ])
    }

    @Test func anUnknownTransformIsNamedWithItsPlace() {
        let found = errors("{{titleized(title)}}")
        #expect(found.map(\.problem) == [.unknownTransform("titleized", known: ["uppercased", "lowercased", "empty"])])
        #expect(errors("{{uppercased(rows)}}").count == 1)
        #expect(errors("{{#last()}}{{/last()}}").count == 1, "not in a list")
        #expect(errors("{{#rows}}{{#index()}}{{/index()}}{{/rows}}").count == 1)
    }

    @Test func sectionsMustBeClosedInOrder() {
        #expect(errors("\n{{#rows}}{{name}}").map(\.problem) == [.unclosedSection("rows")])
        #expect(errors("\n{{#rows}}{{name}}").map(\.line) == [2])
        #expect(errors("{{/rows}}").map(\.problem) == [.unexpectedClose("rows", expected: nil)])
        #expect(
            errors("{{#rows}}{{#words}}{{/rows}}{{/words}}{{/rows}}").first?.problem
                == .unexpectedClose("rows", expected: "words"))
    }

    /// However long the template is, it is checked just once, and the list of mistakes stays readable.
    @Test func aTemplateBeyondAllMeasureIsRefusedAtOnce() {
        let deep = errors(String(repeating: "{{#rows}}", count: 200_000))
        #expect(deep.map(\.problem) == [.nestedTooDeep(limit: 50)])
        #expect(deep.map(\.column) == [50 * 9 + 1])
        let wrong = errors(String(repeating: "{{nome}}", count: 200_000))
        #expect(wrong.count == 101 && wrong.last?.problem == .furtherMistakes(limit: 100))
        // Each partial includes the next one ten times, which makes 10⁹ tags.
        let tenfold =
            (0..<9).map { ("p\($0)", String(repeating: "{{> p\($0 + 1)}}", count: 10)) } + [("p9", "{{title}}")]
        let wide = errors("{{> p0}}", partials: Dictionary(uniqueKeysWithValues: tenfold))
        #expect(wide.map(\.problem) == [.tooManyTags(limit: 100_000)])
    }

    @Test func mistakesInPartialsAreNamedThere() {
        let found = errors("{{#rows}}{{> row}}{{/rows}}{{> row}}", partials: ["row": "x{{name}}{{nome}}"])
        #expect(Set(found.map(\.template)) == ["row"])
        #expect(Set(found.compactMap(\.key)) == ["nome", "name"], "name is unknown outside the list")
    }

    @Test func aPartialThatIncludesItselfIsRefused() {
        #expect(
            errors("{{> a}}", partials: ["a": "{{> b}}", "b": "{{> a}}"]).map(\.problem) == [.recursivePartial("a")])
    }

    @Test(arguments: [
        "{{{title}}}", "{{&title}}", "{{=<% %>=}}", "{{% CONTENT_TYPE:TEXT}}", "{{<page}}{{/page}}", "{{$a}}{{/a}}",
    ])
    func whatWouldSwitchOffEscapingIsRefused(source: String) throws {
        guard case .notAllowed? = errors(source).first?.problem else {
            Issue.record("accepted: \(source)")
            return
        }
    }

    @Test(arguments: ["{{title", "{{ti tle}}", "{{}}", "{{>*title}}", "{{uppercased(title}}", "{{tiêu}}"])
    func unreadableTagsAreNamed(source: String) {
        guard case .unreadableTag? = errors(source).first?.problem else {
            Issue.record("accepted: \(source)")
            return
        }
    }

    @Test func listsAndConditionsAreNoText() {
        #expect(errors("{{rows}}").map(\.problem) == [.notText("rows")])
        #expect(errors("{{drawings}}").map(\.problem) == [.notText("drawings")])
        #expect(errors("{{#drawings}}{{uppercased(.)}}{{/drawings}}").count == 1)
        #expect(errors("{{isDraft}}").map(\.problem) == [.notText("isDraft")])
        #expect(errors("{{#rows}}{{.}}{{/rows}}").map(\.problem) == [.notText(".")])
    }
}
