import Civil
import Registry

/// Something that, by the plan, people do, pay for or count in addition to the points (nhiệm vụ, giải pháp). A report
/// on how the plan is carried out tells about it. It has no points, and no target unless a text sets one.
public struct PlanMeasure: Sendable, Equatable {
    /// Short, and never changed: programs and ledgers refer to the measure by it.
    public let id: String
    /// The name in the report: "Hoạt động tuyên truyền".
    public let name: String
    public let unit: Unit
    /// What is counted, as a heading names it: `cuộc`, `lượt người`, `triệu đồng`, `có/không`.
    public let unitName: String
    /// Who reports it.
    public let reporters: Set<Reporter>
    public let summing: Summing
    /// Other ways in which returns name it.
    public let aliases: [String]
    /// Whether a version for the public leaves it out, because a small number may point to a child.
    public let isSensitive: Bool
    /// The days on which it is asked for. For a period, the last day counts.
    public let span: Span

    public init(
        id: String, name: String, unit: Unit, unitName: String? = nil, reporters: Set<Reporter> = [.units],
        summing: Summing = .sum, aliases: [String] = [], isSensitive: Bool = false, span: Span = .always
    ) {
        self.id = id
        self.name = name
        self.unit = unit
        self.unitName = unitName ?? unit.usualName
        self.reporters = reporters
        self.summing = summing
        self.aliases = aliases
        self.isSensitive = isSensitive
        self.span = span
    }

    /// What kind of answer is expected.
    public enum Unit: String, Sendable, CaseIterable {
        /// A whole number of things.
        case number
        /// A whole number of people.
        case people
        /// Money in million đồng, exact to the đồng.
        case millionDong = "million-dong"
        case yesNo = "yes-no"

        var usualName: String {
            switch self {
            case .number: "số lượng"
            case .people: "người"
            case .millionDong: "triệu đồng"
            case .yesNo: "có/không"
            }
        }
    }

    public enum Reporter: Hashable, Sendable {
        /// The reporting units: districts or, if communes report themselves, communes.
        case units
        /// Every body in the rulebook.
        case bodies
        /// One body, by `LeadBody.id`.
        case body(String)
    }

    /// How the figures of several reporters become one figure.
    public enum Summing: String, Sendable, CaseIterable {
        /// They are added up.
        case sum
        /// The answers "yes" are counted.
        case yes
        /// There is one common figure, and the one that came last counts. Nothing is added up; if several report it,
        /// each figure stands for itself.
        case last
    }

    /// Whether this body may report it.
    public func isReported(byBody id: String) -> Bool {
        reporters.contains(.bodies) || reporters.contains(.body(id))
    }

    /// All ways in which returns name it, the report's own name first.
    public var names: [String] { [name] + aliases }
}

/// A part of the plan and its measures, in the plan's order.
public struct PlanPart: Sendable, Equatable {
    /// "Xã hội hóa công tác bảo vệ, chăm sóc trẻ em".
    public let title: String
    public let citation: Citation
    public let measures: [PlanMeasure]

    public init(title: String, citation: Citation, measures: [PlanMeasure]) {
        self.title = title
        self.citation = citation
        self.measures = measures
    }

    /// The part with only those measures; `nil` if none is kept.
    public func keeping(_ isKept: (PlanMeasure) -> Bool) -> PlanPart? {
        let kept = measures.filter(isKept)
        return kept.isEmpty ? nil : PlanPart(title: title, citation: citation, measures: kept)
    }
}

/// A task that the plan gives to a body (phân công nhiệm vụ).
public struct Duty: Sendable, Equatable {
    public let role: Role
    /// In the plan's own words.
    public let text: String
    public let citation: Citation

    public init(role: Role, text: String, citation: Citation) {
        self.role = role
        self.text = text
        self.citation = citation
    }

    public enum Role: String, Sendable, CaseIterable {
        /// The body is in charge (chủ trì).
        case leads
        /// The body cooperates (phối hợp).
        case supports
    }
}

extension Rulebook {
    /// The parts of the plan, with the measures that are asked for on a day. Parts without any are left out.
    public func planParts(on date: CivilDate) -> [PlanPart] {
        parts.compactMap { part in part.keeping { $0.span.contains(date) } }
    }

    /// Every measure that is asked for on a day, in the plan's order.
    public func measures(on date: CivilDate) -> [PlanMeasure] { planParts(on: date).flatMap(\.measures) }

    /// The criteria that are led on that day by a body with this one's name, in order of number. Bodies that were
    /// merged share a name.
    public func criteria(ledBy body: String, on date: CivilDate) -> [Criterion] {
        let name = name(ofBody: body, on: date)
        return criteria.filter { self.name(ofBody: $0.leadBody, on: date) == name }
    }
}
