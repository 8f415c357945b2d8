/// One heading and what it names: the criterion, whose figure it is, and of which time.
struct HeadLevelReading: Sendable {
    let text: LabelledText
    /// The criterion, named by number or name.
    let claim: CriterionClaim?
    let assessor: Assessor
    /// Indices of the words that say whose figure it is.
    let whose: Set<Int>
    /// Whether it is of another year than the period's, or of an earlier time.
    let isOfOtherTime: Bool
    /// Indices of the words that name the period's own time.
    let time: Set<Int>

    /// - Parameters:
    ///   - above: the heading above it.
    ///   - isBelowFigure: whether a heading above speaks of points. Then "Xã" alone says whose they are.
    init(_ text: LabelledText, above: HeadLevelReading?, isBelowFigure: Bool, _ context: MeaningContext) {
        self.text = text
        (assessor, whose) = Whose.stated(in: text, isBelowFigure: isBelowFigure)
        (isOfOtherTime, time) = Self.time(of: text, context)
        claim = CriterionClaim(text, below: above?.text, leaving: whose, context)
    }

    /// The words that are not accounted for by the claim, the time or the assessor, and what they can mean.
    func rest(_ context: MeaningContext) -> [(word: Word, label: Label?)] {
        text.words.indices.filter { index in
            !whose.contains(index) && !time.contains(index) && claim?.words.contains(index) != true
        }.map { (text.words[$0], text.label(at: $0)) }
    }

    private static func time(of text: LabelledText, _ context: MeaningContext) -> (Bool, Set<Int>) {
        let years = text.labels.filter { $0.terms.contains(.year) }.compactMap {
            text.words[$0.words.lowerBound].number
        }
        let isOther = text.terms.contains(.otherTime) || !years.isEmpty && !covers(years, context.year)
        guard !isOther else { return (true, []) }
        var words: Set<Int> = []
        for (index, label) in text.labels.enumerated() {
            let isTime =
                label.terms.contains(.year) || label.terms.contains(.thisTime)
                || label.terms.contains(.timeWord) && index + 1 < text.labels.count
                    && text.labels[index + 1].terms.contains(.year)
            if isTime { words.formUnion(label.words) }
        }
        return (false, words)
    }

    /// Whether one of the years is the asked one, or the asked one lies between two years.
    private static func covers(_ years: [Int], _ year: Int) -> Bool {
        years.contains(year) || years.count == 2 && years[0] < year && year < years[1]
    }
}
