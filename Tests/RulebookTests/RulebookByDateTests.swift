import Civil
import Foundation
import Numbers
import Registry
import StrictYAML
import Testing

@testable import Rulebook

/// What the rulebook says on some days and not on others: names of bodies, who recognises, deadlines, unknowns.
@Suite struct RulebookByDateTests {
    private let rulebook: Rulebook

    init() throws { rulebook = try Rulebook(yaml: #require(Rulebook.builtIn["qd-06-2019"])) }

    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    /// Child affairs moved from labour to health. No other body changes its name in the known texts.
    @Test func theBodyForChildAffairsIsAnotherFromMarch2025() throws {
        let (before, after) = (try day("2025-02-28"), try day("2025-03-01"))
        #expect(rulebook.name(ofBody: "ldtbxh", on: before) == "Sở Lao động - Thương binh và Xã hội")
        #expect(rulebook.name(ofBody: "ldtbxh", on: after) == "Sở Y tế")
        #expect(rulebook.name(ofBody: "no-such-body", on: after) == "no-such-body")
        for body in rulebook.bodies where body.id != "ldtbxh" { #expect(body.names.all.count == 1) }
    }

    /// The plan of Bắc Kạn does not bind other provinces, nor Thái Nguyên before the two were merged.
    @Test(arguments: [
        ("06", "2022-11-30", true), ("19", "2022-11-30", false), ("19", "2027-11-30", true),
        ("01", "2027-11-30", false),
    ])
    func aPlanIsForItsOwnProvince(code: String, date: String, isFor: Bool) throws {
        let date = try day(date)
        let held = rulebook.holding(in: Province(code: code, name: "A", type: "tỉnh"), on: date)
        #expect(held.targets.contains { $0.scope == .province } == isFor)
        #expect(!held.deadlines.isEmpty == isFor)
        #expect(held.targets.contains { $0.scope == .national })
        #expect(isFor || held.statements(on: .deadlines, date).isEmpty)
    }

    /// No known text says who recognises communes without districts, so the question is shown and no answer.
    @Test func nobodyIsSaidToRecogniseSinceDistrictsCeased() throws {
        let (before, after) = (try day("2025-06-30"), try day("2025-07-01"))
        #expect(rulebook.recognisingBody(on: before) == "Ủy ban nhân dân cấp huyện")
        #expect(rulebook.recognisingBody(on: after) == nil)
        #expect(rulebook.unknowns(on: after).contains { $0.what.contains("công nhận") })
        #expect(!rulebook.unknowns(on: before).contains { $0.what.contains("công nhận") })
        for subject in Statement.Subject.allCases {
            #expect(rulebook.statements(on: subject, before).isEmpty)
            #expect(rulebook.statements(on: subject, after).count == 1)
        }
    }

    @Test(arguments: [("2022-11", "district"), ("2024-11", "district"), ("2027-11", "commune")])
    func thePlansDayIsKeptForTheReturnsOfCommunes(_ period: String, _ id: String) throws {
        let round = try #require(Period(iso: period))
        #expect(rulebook.dueDate(of: .districtReturn, for: round)?.description == "\(period)-30")
        let own = rulebook.deadlines(on: round.lastDay).filter { $0.duty == .districtReturn }
        #expect(own.map(\.id) == [id])
        #expect(own.contains { $0.text.contains("giữ ngày này") } == (id == "commune"))
    }

    private static let bodies = "bodies: [{ id: b, name: Ban Vui, short_name: Ban V }]"
    private static let second = "        - { from: 2031-01-01, name: Ban Mới, short_name: BM }\n"
    private static let first = "        - { to: 2030-12-31, name: Ban Vui, short_name: BV }\n"

    /// The invented rulebook, with these names by date for its only body.
    private func named(_ names: String) throws(YAMLMistakes) -> Rulebook {
        try Rulebook(yaml: inventedRulebook.replacing(Self.bodies, with: "bodies:\n  - id: b\n    names:\n" + names))
    }

    @Test func namesTakeTurns() throws {
        let rulebook = try named(Self.first + Self.second)
        #expect(rulebook.name(ofBody: "b", on: try day("2030-12-31")) == "Ban Vui")
        #expect(rulebook.name(ofBody: "b", on: try day("2031-01-01")) == "Ban Mới")
        let brief = try named(Self.first + Self.second.replacing("from: 2031-01-01, ", with: ""))
        #expect(brief == rulebook, "the day after needs no from")
    }

    /// A day without a name or with two names is refused, at its place in the file.
    @Test(arguments: [
        ("from: 2031-01-01", "from: 2031-01-02", "dates-gap", "bodies[1].names[2].from", 10),
        ("from: 2031-01-01", "from: 2030-12-31", "dates-overlap", "bodies[1].names[2].from", 10),
        ("from: 2031-01-01", "from: 2031-01-01, to: 2031-12-31", "dates-gap", "bodies[1].names[2].to", 10),
        ("{ to: 2030-12-31", "{ from: 2030-01-01, to: 2030-12-31", "dates-gap", "bodies[1].names[1].from", 9),
        ("{ to: 2030-12-31, ", "{ ", "dates-overlap", "bodies[1].names[1]", 9),
    ])
    func gapsAndOverlapsAreNamed(_ right: String, _ wrong: String, _ rule: String, _ key: String, _ line: Int) throws {
        let text = (Self.first + Self.second).replacing(right, with: wrong)
        do throws(YAMLMistakes) {
            _ = try named(text)
            Issue.record("not noticed: \(wrong)")
        } catch {
            #expect(
                error.mistakes.contains { $0.kind == .rule(rule) && $0.key == key && $0.line == line },
                "\(error.mistakes)")
        }
    }

    @Test func deadlinesMayTakeTurnsAndNotMeet() throws {
        let deadline = "- { id: d, duty: district-return, month: 3, day: 15, text: ngày rằm, citation: { source: s }, "
        func rules(_ first: String, _ second: String) -> [YAMLMistake.Kind] {
            let next = deadline.replacing("id: d,", with: "id: e,") + "worked_to: true, \(second) }"
            let text = inventedRulebook.replacing(
                "worked_to: true }\nrounds", with: "worked_to: true, \(first) }\n  \(next)\nrounds")
            do throws(YAMLMistakes) {
                _ = try Rulebook(yaml: text)
                return []
            } catch {
                return error.mistakes.map(\.kind)
            }
        }
        #expect(rules("to: 2030-12-31", "from: 2031-01-01") == [])
        #expect(rules("to: 2030-12-31", "from: 2030-12-31") == [.rule("rulebook-two-deadlines")])
        #expect(rules("to: 2030-12-31", "from: 2031-02-01") == [.rule("dates-gap")])
        #expect(rules("from: 2030-12-31, to: 2030-01-01", "from: 2031-01-01").contains(.rule("dates-overlap")))
    }
}
