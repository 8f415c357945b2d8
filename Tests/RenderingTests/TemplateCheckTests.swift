import Findings
import Foundation
import Mustache
import Testing

@testable import Rendering

/// What the template engine passes over in silence must be an error with its place.
@Suite struct TemplateCheckTests {
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

    private func errors(_ source: String, partials: [String: String] = [:]) -> [TemplateError] {
        TemplateCheck.errors(
            in: "page", shape: TemplateShape(of: Page.self), sources: partials.merging(["page": source]) { $1 })
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

    /// The check and the engine must mean the same by a template.
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
        #expect(try MustacheTemplate(string: source).render(ObjectValue(Page())) == text)
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
        #expect(found.first?.message(in: .vietnamese).hasPrefix("page.mustache:2:3: không có khóa “titel”") == true)
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

    /// However long it is, it is looked at once, and what is said of it can be read.
    @Test func aTemplateBeyondAllMeasureIsRefusedAtOnce() {
        let deep = errors(String(repeating: "{{#rows}}", count: 200_000))
        #expect(deep.map(\.problem) == [.nestedTooDeep(limit: 50)])
        #expect(deep.map(\.column) == [50 * 9 + 1])
        let wrong = errors(String(repeating: "{{nome}}", count: 200_000))
        #expect(wrong.count == 101 && wrong.last?.problem == .furtherMistakes(limit: 100))
        // Each partial includes the next one ten times: ten to the ninth tags.
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
