import Foundation
import Testing

@testable import Returns

/// Every rule does what its examples say, and docs/reading-a-return.md agrees with the rules.
@Suite struct RuleTests {
    @Test(arguments: MeaningRules.all.map(\.name))
    func headsMeanWhatTheirRuleSays(_ name: String) throws {
        let rule = try #require(MeaningRules.all.first { $0.name == name })
        #expect(!rule.examples.isEmpty)
        for example in rule.examples {
            let found = try reading(ofPath: example.path)
            #expect(found.meaning == example.meaning && found.rule == name, "\(example.path)")
            #expect(example.assessor == .unstated || found.assessor == example.assessor, "\(example.path)")
        }
        for path in rule.counterExamples { #expect(try reading(ofPath: path).rule != name, "\(path)") }
    }

    @Test(arguments: LineRule.all.map(\.name))
    func linesAreWhatTheirRuleSays(_ name: String) throws {
        let rule = try #require(LineRule.all.first { $0.name == name })
        for example in rule.examples {
            let row = try #require(try line(example), "\(example.labels)")
            #expect(row.kind == example.kind && row.rule == name, "\(example.labels)")
        }
    }

    /// The example as a line of a table, with number, name and a third label before the criteria.
    private func line(_ example: LineRule.Example) throws -> ReadRow? {
        let heads = ["TT", "Tên xã", "Nội dung"] + (1...13).map { "Tiêu chí \($0)" }
        let labels = example.labels + Array(repeating: "", count: 3 - example.labels.count)
        let figures = Array(repeating: example.hasPoints ? "50" : "", count: 13)
        let row = example.kind == .columnNumbers ? (1...16).map { "(\($0))" } : labels + figures
        let rows = [heads, ["1", "Xã Khang Ninh", ""] + Array(repeating: "40", count: 13), row]
        return try read([sheet(rows)]).tables.first?.rows.first { $0.row == 3 }
    }

    @Test func thePageIsWhatTheRulesSay() throws {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/reading-a-return.md")
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            try RulePage.text.write(to: page, atomically: true, encoding: .utf8)
        }
        let isTheSame = try String(contentsOf: page, encoding: .utf8) == RulePage.text
        #expect(isTheSame, "docs/reading-a-return.md differs: RECORD_SNAPSHOTS=1 swift test --filter RuleTests")
    }
}
