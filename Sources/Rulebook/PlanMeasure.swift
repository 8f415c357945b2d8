import Civil
import Registry

/// Something that the plan has people do, give or count beside the points (nhiệm vụ, giải pháp): what a report on how
/// the plan is carried out tells. Nothing of it is scored and none has a target unless a text sets one.
public struct PlanMeasure: Sendable, Equatable {
    /// Short and stable: programs and ledgers know it by this.
    public let id: String
    /// As the report writes it: "Hoạt động tuyên truyền".
    public let name: String
    public let unit: Unit
    /// What is counted, as a head writes it: `cuộc`, `lượt người`, `triệu đồng`, `có/không`.
    public let unitName: String
    /// Who reports it.
    public let reporters: Set<Reporter>
    public let summing: Summing
    /// Other ways that returns write it.
    public let aliases: [String]
    /// Few cases may point to a child: a version for the public does not show it.
    public let isSensitive: Bool
    /// The days on which it is asked; a period's are those of its last day.
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

    /// What kind of answer it asks for.
    public enum Unit: String, Sendable, CaseIterable {
        /// A whole number of things.
        case number
        /// A whole number of people.
        case people
        /// Money in million đồng, to the đồng.
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
        /// The reporting units: districts, or communes where those report themselves.
        case units
        /// Every body that the rulebook lists.
        case bodies
        /// `LeadBody.id` of one body.
        case body(String)
    }

    /// How the figures of several reporters become one.
    public enum Summing: String, Sendable, CaseIterable {
        /// Added up.
        case sum
        /// How many say yes.
        case yes
        /// One common figure: the one that came last counts. Nothing is added up; where several report it each stands for itself.
        case last
    }

    /// A body may report it.
    public func isReported(byBody id: String) -> Bool {
        reporters.contains(.bodies) || reporters.contains(.body(id))
    }

    /// All ways that returns write it, the report's own first.
    public var names: [String] { [name] + aliases }
}

/// A part of the plan with its measures, in the plan's order.
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

    /// With these of its measures alone; `nil` where it has none of them.
    public func keeping(_ isKept: (PlanMeasure) -> Bool) -> PlanPart? {
        let kept = measures.filter(isKept)
        return kept.isEmpty ? nil : PlanPart(title: title, citation: citation, measures: kept)
    }
}

/// What the plan gives a body to do (phân công nhiệm vụ).
public struct Duty: Sendable, Equatable {
    public let role: Role
    /// The plan's own words.
    public let text: String
    public let citation: Citation

    public init(role: Role, text: String, citation: Citation) {
        self.role = role
        self.text = text
        self.citation = citation
    }

    public enum Role: String, Sendable, CaseIterable {
        /// Chủ trì.
        case leads
        /// Phối hợp.
        case supports
    }
}

extension Rulebook {
    /// The parts of the plan with what is asked on a day; parts without any are left out.
    public func planParts(on date: CivilDate) -> [PlanPart] {
        parts.compactMap { part in part.keeping { $0.span.contains(date) } }
    }

    /// Every measure that is asked on a day, in the plan's order.
    public func measures(on date: CivilDate) -> [PlanMeasure] { planParts(on: date).flatMap(\.measures) }

    /// The criteria that are led on a day by a body of this one's name, in order of number: bodies that were merged have
    /// one name.
    public func criteria(ledBy body: String, on date: CivilDate) -> [Criterion] {
        let name = name(ofBody: body, on: date)
        return criteria.filter { self.name(ofBody: $0.leadBody, on: date) == name }
    }
}
