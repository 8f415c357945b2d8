/// Whose figure a text speaks of: the commune's own or the verified one.
///
/// The text says so by what was done ("tự chấm", "thẩm định") or by who did it ("đoàn kiểm tra", "HĐ chấm"). A figure
/// that is still to be verified is the commune's own. A text that speaks of both says neither.
enum Whose {
    /// "Chưa được UBND huyện thẩm định": how many words before the act a negation may stand.
    private static let farthestNegation = 5

    /// - Parameter isBelowFigure: whether a heading above speaks of points. Then naming who gave them is enough,
    ///   without a verb: "Xã", "Điểm huyện", "Điểm hội đồng thẩm định", "BCĐ huyện chốt".
    /// - Returns: whose figure it is, and the indices of the words that say so.
    static func stated(in text: LabelledText, isBelowFigure: Bool) -> (Assessor, Set<Int>) {
        let labels = text.labels
        if isBelowFigure, let agent = soleAgent(in: text) { return (agent, words(in: text)) }
        let own = labels.indices.filter {
            labels[$0].terms.contains(.ownAct) || isAct(of: .ownAgent, at: $0, labels, text)
        }
        let verified = labels.indices.filter {
            labels[$0].terms.contains(.verifiedAct) || isAct(of: .verifiedAgent, at: $0, labels, text)
        }
        guard let first = verified.first else { return own.isEmpty ? (.unstated, []) : (.own, words(in: text)) }
        let isNotYet = labels[..<first].contains { label in
            label.terms.contains(.notYet)
                && labels[first].words.lowerBound - label.words.lowerBound <= farthestNegation
        }
        if isNotYet { return (.own, words(in: text)) }
        return own.isEmpty ? (.verified, words(in: text)) : (.unstated, [])
    }

    /// Whose points they are, if the text only has words for points and for those who gave them; `nil` if it names both
    /// kinds.
    private static func soleAgent(in text: LabelledText) -> Assessor? {
        let others: Terms = [.points, .inPlaceOfPoints]
        let agents: [Assessor] = text.labels.compactMap { label in
            if label.terms.contains(.verifiedAgent) { return .verified }
            return label.terms.contains(.ownAgent) ? .own : nil
        }
        let isPlain = text.words.indices.allSatisfy { index in
            joining.contains(text.words[index].folded)
                || text.label(at: index).map { !$0.terms.isDisjoint(with: others.union([.ownAgent, .verifiedAgent])) }
                    ?? false
        }
        guard isPlain, let agent = agents.first, agents.allSatisfy({ $0 == agent }) else { return nil }
        return agent
    }

    /// "Điểm của huyện", "điểm do hội đồng chấm".
    private static let joining: Set<String> = ["cua", "cac", "do"]

    /// Whether the agent stands right before the act, or after it and "của": "huyện chấm", "điểm chấm của huyện".
    private static func isAct(of agent: Terms, at index: Int, _ labels: [Label], _ text: LabelledText) -> Bool {
        guard labels[index].terms.contains(.act) else { return false }
        if index > 0, !labels[index - 1].terms.isDisjoint(with: agent),
            labels[index - 1].words.upperBound == labels[index].words.lowerBound
        {
            return true
        }
        let behind = labels[(index + 1)...].prefix(2)
        guard behind.count == 2, let of = behind.first, let who = behind.last else { return false }
        return text.words[of.words.lowerBound].folded == "cua" && !who.terms.isDisjoint(with: agent)
    }

    /// The words for acts and agents, and those that join them.
    private static func words(in text: LabelledText) -> Set<Int> {
        let said: Terms = [.ownAct, .verifiedAct, .act, .ownAgent, .verifiedAgent, .notYet, .after]
        return text.labels.reduce(into: []) { words, label in
            if !label.terms.isDisjoint(with: said)
                || joining.contains(text.words[label.words.lowerBound].folded)
            {
                words.formUnion(label.words)
            }
        }
    }
}
