/// The headings above one column from the top one to the lowest. What the rules need from them is worked out only once.
struct HeadPath: Sendable {
    let levels: [HeadLevelReading]

    /// Whose figure it is, by the words of all levels.
    let assessor: Assessor

    init(_ texts: [LabelledText], _ context: MeaningContext) {
        var levels: [HeadLevelReading] = []
        var assessor = Assessor.unstated
        for text in texts {
            let isBelowFigure = levels.contains { $0.claim != nil || $0.text.isWholly([.total, .verdict, .points]) }
            let level = HeadLevelReading(text, above: levels.last, isBelowFigure: isBelowFigure, context)
            if level.assessor != .unstated { assessor = level.assessor }
            levels.append(level)
        }
        self.levels = levels
        self.assessor = assessor
    }

    /// The levels from the first one that speaks of a criterion to the lowest, and the levels above them.
    var core: (core: ArraySlice<HeadLevelReading>, above: ArraySlice<HeadLevelReading>)? {
        levels.firstIndex { $0.claim != nil }.map { (levels[$0...], levels[..<$0]) }
    }
}

/// What the rules know in addition to the words: the rulebook's criteria and the year of the period.
struct MeaningContext: Sendable {
    let criterionCount: Int
    let names: NameWords
    let year: Int
    /// Words of headings that only give the year of rows, folded.
    let yearHeadingWords: Set<String>
}
