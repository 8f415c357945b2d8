/// Whose figure a text speaks of: the commune's own or the verified one.
///
/// Said by what was done ("tự chấm", "thẩm định"), or by who did it ("đoàn kiểm tra", "HĐ chấm"); a figure that is yet to
/// be verified is the commune's own. A text that speaks of both says neither.
enum Whose {
    /// "Chưa được UBND huyện thẩm định": so far before the act a negation may stand.
    private static let farthestNegation = 5

    /// - Parameter isBelowFigure: one word alone ("Xã", "Huyện") says it too.
    /// - Returns: whose, and the words that say so.
    static func stated(in text: LabelledText, isBelowFigure: Bool) -> (Assessor, Set<Int>) {
        let labels = text.labels
        if isBelowFigure, text.isWholly([.ownAgent, .verifiedAgent]) {
            return (labels[0].terms.contains(.verifiedAgent) ? .verified : .own, Set(text.words.indices))
        }
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

    /// The agent right before the act, or behind it and "của": "huyện chấm", "điểm chấm của huyện".
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

    /// The words of acts, of those who act, and what stands between them.
    private static func words(in text: LabelledText) -> Set<Int> {
        let said: Terms = [.ownAct, .verifiedAct, .act, .ownAgent, .verifiedAgent, .notYet, .after]
        return text.labels.reduce(into: []) { words, label in
            if !label.terms.isDisjoint(with: said)
                || ["cua", "cac"].contains(text.words[label.words.lowerBound].folded)
            {
                words.formUnion(label.words)
            }
        }
    }
}
