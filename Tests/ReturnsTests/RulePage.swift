@testable import Returns

/// docs/reading-a-return.md, written from the rules: what headings and lines mean, with the examples by which the rules
/// are tested.
enum RulePage {
    static var text: String {
        """
        # How a return is read

        Two kinds of rules make sense of a return. *Head rules* say what the heads above a column mean; *line rules* say
        what a line of the body is. Each kind is asked in the order below, and the first rule that has something to say
        decides. `check --explain-table` names the rule behind each column and line. The words that the rules go by are
        in `Sources/Returns/Vocabulary/Words/vocabulary.yaml`; a workspace adds its own in `vocabulary.yaml`.

        This page is written from the rules, and the tests hold every rule to every line of it:
        `RECORD_SNAPSHOTS=1 swift test --filter RuleTests` writes it anew.

        ## Heads

        `A / B` is a head of two levels. “Leaves alone” lists heads that look like the rule's but are another's.

        \(MeaningRules.all.map(section).joined(separator: "\n"))
        ## Lines

        \(LineRule.all.map(section).joined(separator: "\n"))
        """
    }

    private static func section(_ rule: MeaningRule) -> String {
        let rows = rule.examples.map { "| \(written($0.path)) | \(words($0.meaning))\(suffix($0.assessor)) |" }
        let others = rule.counterExamples.map(written).joined(separator: "; ")
        return heading(rule.name, rule.english, rule.vietnamese) + "| head | means |\n|---|---|\n"
            + rows.joined(separator: "\n") + "\n" + (others.isEmpty ? "" : "\nLeaves alone: \(others).\n")
    }

    private static func section(_ rule: LineRule) -> String {
        let rows = rule.examples.map { example in
            let labels = example.labels.filter { !$0.isEmpty }.joined(separator: " · ")
            return "| \(labels) | \(example.hasPoints ? "yes" : "no") | \(example.kind.rawValue) |"
        }
        let table =
            "| labels | numbers under the criteria | kind |\n|---|---|---|\n" + rows.joined(separator: "\n") + "\n"
        return heading(rule.name, rule.english, rule.vietnamese) + (rows.isEmpty ? "" : table)
    }

    private static func heading(_ name: String, _ english: String, _ vietnamese: String) -> String {
        "### `\(name)`\n\n\(english)  \n\(vietnamese)\n\n"
    }

    private static func written(_ path: [String]) -> String {
        path.joined(separator: " / ").replacing("\n", with: " ").replacing("|", with: "\\|")
    }

    private static func suffix(_ assessor: Assessor) -> String {
        switch assessor {
        case .own: ", the commune's own"
        case .verified: ", verified"
        case .unstated: ""
        }
    }

    private static func words(_ meaning: Meaning) -> String {
        switch meaning {
        case .nothing: "nothing that is read"
        case .field(.criterion(let number)): "points of criterion \(number)"
        case .field(.column(let column)): "`\(column.rawValue)`"
        case .numberAndNameDisagree(let number, let name): "refused: number \(number), name of \(name)"
        case .beyondStandard(let number): "refused: no criterion \(number)"
        case .part(let number): "a part of criterion \(number)"
        case .other(let number, _): "another figure of criterion \(number)"
        case .figure(.points): "points of the criterion that the line names"
        case .figure(.maximum): "the most points of the criterion that the line names"
        case .figure(.other): "another figure of the criterion that the line names"
        case .dayOfNeighbour: "the day of the document before it"
        }
    }
}
