import Civil
import Findings
import Foundation
import Returns
import Rulebook
import VietnameseText

/// A rulebook as lines for a terminal: what applies, by which article, and what the legal texts leave open. The law's
/// own words stay Vietnamese in either language.
public struct RulebookListing {
    private let rulebook: Rulebook
    private let date: CivilDate
    private let vocabulary: Vocabulary
    private let language: Language

    /// - Parameter date: the day for which the rules are listed.
    public init(_ rulebook: Rulebook, on date: CivilDate, vocabulary: Vocabulary, language: Language) {
        self.rulebook = rulebook
        self.date = date
        self.vocabulary = vocabulary
        self.language = language
    }

    public var lines: [String] {
        head + criteria + tiers + conditions + targets + deadlines + rounds + statements + measures + bodies + heads
            + unknowns
    }

    private var head: [String] {
        let end = rulebook.validTo.map { language.say(" đến ", " to ") + written($0) } ?? ""
        return [
            language.say("Bộ tiêu chí: ", "Rulebook: ") + rulebook.id,
            language.say("Tiêu chuẩn: ", "Standard: ") + rulebook.standard,
            language.say("Áp dụng từ ", "Valid from ") + written(rulebook.validFrom) + end,
            language.say("Nội dung của ngày ", "As it reads on ") + written(date),
        ]
    }

    private var criteria: [String] {
        ["", language.say("Tiêu chí (điểm tối đa; cơ quan chủ trì):", "Criteria (maximum; lead body):")]
            + rulebook.criteria.map { criterion in
                let maximum = criterion.maximum.map(\.written) ?? language.say("chưa rõ", "unknown")
                let body = rulebook.name(ofBody: criterion.leadBody, on: date)
                return "  \(criterion.number). \(criterion.name) (\(maximum); \(body))"
            }
    }

    private var tiers: [String] {
        ["", language.say("Điểm chuẩn:", "Thresholds:")]
            + rulebook.tiers.flatMap { tier in
                ["  \(tier.threshold.written): \(tier.description) (\(cite(tier.citation)))"]
                    + tier.conditions.compactMap(\.open).filter { $0.from <= date }.map {
                        "    " + language.say("chưa rõ: ", "open: ") + $0.because
                    }
            }
    }

    private var conditions: [String] {
        let conditions = rulebook.conditions
        var lines = [
            "", language.say("Điều kiện khác:", "Other conditions:"),
            "  " + language.say("mọi tiêu chí đều có điểm", "points for every criterion")
                + " (\(cite(conditions.everyCriterionScored)))",
        ]
        if let noZero = conditions.noZeroCriterion {
            lines.append(
                "  " + language.say("không tiêu chí nào 0 điểm", "no criterion with 0 points") + " (\(cite(noZero)))")
        }
        return lines + ["  " + language.say("cơ quan công nhận: ", "recognised by: ") + recognisingBody]
    }

    private var targets: [String] {
        ["", language.say("Chỉ tiêu:", "Targets:")] + rulebook.targets.map { "  \($0.text) (\(cite($0.citation)))" }
    }

    /// How districts may word the headings and marks in their returns.
    private var heads: [String] {
        let criteria =
            "  "
            + language.say(
                "tiêu chí: “Tiêu chí 3”, “TC3”, “3. …” hoặc tên của tiêu chí",
                "criteria: “Tiêu chí 3”, “TC3”, “3. …” or the name")
        let columns = Column.allCases.map { vocabulary.phrases(of: $0) }.filter { !$0.isEmpty }.map {
            "  " + $0.joined(separator: "; ")
        }
        let marks = [(language.say("có", "yes"), true), (language.say("không", "no"), false)].map {
            "  \($0): " + vocabulary.markWords($1).joined(separator: "; ")
        }
        return ["", language.say("Đầu cột đọc được:", "Heads that are understood:"), criteria] + columns
            + ["", language.say("Cách đánh dấu đọc được:", "Marks that are understood:")] + marks
    }

    private var deadlines: [String] {
        ["", language.say("Thời hạn:", "Deadlines:")]
            + rulebook.deadlines(on: date).map { deadline in
                let note = deadline.isWorkedTo ? "" : language.say(" – không theo hạn này", " – not the one worked to")
                return "  \(deadline.text) (\(cite(deadline.citation)))\(note)"
            }
    }

    private var rounds: [String] {
        let years = rulebook.rounds.years.map(String.init).joined(separator: ", ")
        let month = rulebook.rounds.month
        let citation = rulebook.rounds.citation.map { " (\(cite($0)))" } ?? ""
        return [
            "",
            language.say("Kỳ đánh giá: tháng \(month) các năm \(years)", "Rounds: month \(month) of \(years)")
                + citation,
        ]
    }

    /// What reports of that day say in addition to their figures.
    private var statements: [String] {
        let said = Statement.Subject.allCases.flatMap { rulebook.statements(on: $0, date) }
        guard !said.isEmpty else { return [] }
        return ["", language.say("Báo cáo nêu rõ:", "Reports say so:")] + said.map { "  \($0)" }
    }

    /// What districts and bodies report in addition to the points: id, name, unit, and who reports it.
    private var measures: [String] {
        let parts = rulebook.planParts(on: date)
        guard !parts.isEmpty else { return [] }
        let title = language.say(
            "Nhiệm vụ, giải pháp, kinh phí (mã; đơn vị tính; ai báo cáo):",
            "Tasks and money (id; unit; who reports it):")
        return ["", title]
            + parts.flatMap { part in
                ["  \(part.title) (\(cite(part.citation)))"]
                    + part.measures.map { "    \($0.name) (\($0.id); \($0.unitName); \(reporters(of: $0)))" }
            }
    }

    private func reporters(of measure: PlanMeasure) -> String {
        var names: [String] = []
        if measure.reporters.contains(.units) { names.append(language.say("đơn vị báo cáo", "reporting units")) }
        if measure.reporters.contains(.bodies) {
            names.append(language.say("cơ quan của tỉnh", "bodies of the province"))
        }
        names += rulebook.bodies.filter { measure.reporters.contains(.body($0.id)) }.map { $0.names.on(date).full }
        return names.joined(separator: ", ")
    }

    /// The tasks that the plan gives to each body.
    private var bodies: [String] {
        let listed = rulebook.bodies.filter { !$0.duties.isEmpty }
        guard !listed.isEmpty else { return [] }
        return ["", language.say("Phân công:", "Duties:")]
            + listed.flatMap { body in
                ["  \(body.names.on(date).full) (\(body.id))"]
                    + body.duties.map { duty in
                        let role =
                            duty.role == .leads
                            ? language.say("chủ trì", "leads") : language.say("phối hợp", "supports")
                        return "    \(role): \(duty.text) (\(cite(duty.citation)))"
                    }
            }
    }

    private var recognisingBody: String {
        rulebook.recognisingBody(on: date)
            ?? language.say("văn bản hiện có chưa nêu", "the texts at hand do not say")
    }

    private var unknowns: [String] {
        let unknowns = rulebook.unknowns(on: date)
        guard !unknowns.isEmpty else { return [] }
        return [
            "",
            language.say(
                "Văn bản hiện có chưa nêu (để trống, không tự đặt ra):", "Not in the texts at hand (left empty):"),
        ]
            + unknowns.map { "  \($0.what)\n    " + language.say("tra tại: ", "look it up in: ") + $0.lookUp }
    }

    private func cite(_ citation: Citation) -> String {
        let source = rulebook.source(citation.source)?.citation ?? citation.source
        return citation.article.map { "\($0), \(source)" } ?? source
    }

    private func written(_ date: CivilDate) -> String {
        VietnameseText.date(year: date.year, month: date.month, day: date.day)
    }
}
