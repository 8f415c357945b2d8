/// What a return states about a commune besides its points, and a report publishes.
public enum CommuneStatement: String, Sendable, CaseIterable {
    case registered, planned, committed, recognised, decision
    case decisionDate = "decision-date"

    /// A statement that differs between two returns or two issues of a report.
    public struct Change: Sendable, Equatable {
        public let statement: CommuneStatement
        /// `yes` or `no` for a mark, the decision's number, or a date as in ISO 8601; `nil` where nothing was stated.
        public let from: String?
        public let to: String?

        /// Every statement in which the two differ; none if `from` is `nil`, that is, if the earlier statements are not
        /// known.
        public static func all(
            from: [CommuneStatement: String]?, to: [CommuneStatement: String]
        ) -> [Change] {
            guard let from else { return [] }
            return CommuneStatement.allCases.compactMap { statement in
                from[statement] == to[statement]
                    ? nil : Change(statement: statement, from: from[statement], to: to[statement])
            }
        }
    }
}

extension [CommuneStatement: String] {
    /// - Parameter decisionDate: in ISO 8601.
    public init(
        registered: Bool?, planned: Bool?, committed: Bool?, recognised: Bool?, decision: String?, decisionDate: String?
    ) {
        func mark(_ fact: Bool?) -> String? { fact.map { $0 ? "yes" : "no" } }
        let all: [CommuneStatement: String?] = [
            .registered: mark(registered), .planned: mark(planned), .committed: mark(committed),
            .recognised: mark(recognised), .decision: decision, .decisionDate: decisionDate,
        ]
        self = all.compactMapValues(\.self)
    }
}

extension CommuneAssessment {
    /// What is published about it besides points and verdict.
    public var statements: [CommuneStatement: String] {
        .init(
            registered: record?.registered?.value.fact, planned: record?.planned?.value.fact,
            committed: record?.committed?.value.fact, recognised: recognised,
            decision: record?.decisionNumber?.value, decisionDate: record?.decisionDate?.value.description)
    }
}
