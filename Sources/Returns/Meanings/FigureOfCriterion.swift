/// Tells what the headings above one column say about a criterion: its points, if every word is explained; a figure
/// that is known to be another; or something that may not be its points.
struct FigureOfCriterion {
    let reading: HeadReading?

    init(_ path: HeadPath, _ context: MeaningContext) {
        guard let (core, above) = path.core,
            case .criterion(let number)? = core.first(where: { level in
                if case .criterion? = level.claim?.kind { true } else { false }
            })?.claim?.kind
        else {
            reading = nil
            return
        }
        let isNamed = core.contains { $0.claim?.isNamed == true }
        let parts = core.map { Self.rest(of: $0, number, isNamed: isNamed, context) }
        var found = HeadReading(meaning: .field(.criterion(number)), assessor: path.assessor)
        found.saysPoints = parts.contains(where: \.saysPoints) || above.contains { $0.text.terms.contains(.points) }
        if let last = parts.last {
            found.isSum = last.isSum
            found.isMaximum = core.count > 1 && last.statesMaximum
        }
        if path.levels.contains(where: \.isOfOtherTime) {
            found.meaning = .other(of: number, .otherTime)
            reading = found
            return
        }
        let saysPointsLast = core.count > 1 && parts.last?.saysPoints == true && parts.last?.addsNothing == true
        found.figure = parts.reduce(into: []) { if !$1.addsNothing && !$1.statesMaximum { $0.formUnion($1.figure) } }
        if saysPointsLast { found.figure.remove(.rate) }
        let isWhole = parts.allSatisfy {
            $0.addsNothing || $0.isSum || $0.statesMaximum || saysPointsLast && $0.isRate && $0.unexplained.isEmpty
        }
        let over = above.map { OverHead($0.text, context) }
        let overFigure = over.reduce(into: Terms()) { $0.formUnion($1.figure) }
        if !overFigure.isEmpty, !saysPointsLast {
            found.meaning = .other(of: number, overFigure)
        } else if isWhole {
            found.unexplained = over.flatMap(\.unexplained)
            if !found.unexplained.isEmpty { found.meaning = .part(of: number) }
        } else {
            found.unexplained = parts.flatMap(\.unexplained)
            found.meaning = Self.meaning(of: number, found.figure, unexplained: found.unexplained)
        }
        reading = found
    }

    /// The words other than the number and the name, without repetitions of these.
    private static func rest(
        of level: HeadLevelReading, _ number: Int, isNamed: Bool, _ context: MeaningContext
    ) -> RestOfHead {
        let rest = RestOfHead(words: level.rest(context))
        let isNamed =
            isNamed || level.claim != nil && context.names.tell(rest.words.map(\.word.folded), ofCriterion: number)
        let unnamed =
            isNamed ? rest.without { context.names.holds($0.folded, criterion: number) && $0.number == nil } : rest
        return level.claim == nil ? unnamed : unnamed.withoutLeadingWords
    }

    private static func meaning(of number: Int, _ figure: Terms, unexplained: [String]) -> Meaning {
        guard !figure.isEmpty, figure != .count else { return .part(of: number) }
        let isSurelyOther = !figure.isDisjoint(with: [.rate, .otherFigure, .average, .maximum])
        return isSurelyOther || unexplained.isEmpty ? .other(of: number, figure) : .part(of: number)
    }
}

/// A heading above the headings of criteria: how it changes their meaning, and which of its words nothing explains.
struct OverHead {
    let figure: Terms
    let unexplained: [String]

    /// Words that may stand above criteria without changing their meaning.
    private static let neutral: Terms = [
        .over, .points, .besidePoints, .inPlaceOfPoints, .beforeCriterion, .criterion, .numbering, .several, .act,
        .ownAct,
        .verifiedAct, .ownAgent, .verifiedAgent, .notYet, .after, .timeWord, .year, .thisTime, .verdict, .unit,
        .criterionName, .document, .range, .criterionHeading, .district, .ordinal, .sum, .total, .wholeYear, .unitType,
    ]

    init(_ text: LabelledText, _ context: MeaningContext) {
        var figure: Terms = text.hasPercent ? .rate : []
        var unexplained: [String] = []
        for index in text.words.indices where text.words[index].kind == .letters && text.words[index].number == nil {
            guard let label = text.label(at: index) else {
                if !Self.isAbbreviationOfBody(text.words[index]) { unexplained.append(text.words[index].exact) }
                continue
            }
            if Self.counts(text, at: index, label) {
                unexplained.append(text.words[index].exact)
                continue
            }
            guard label.terms.isDisjoint(with: Self.neutral) else { continue }
            let known = label.terms.intersection(RestOfHead.figures.union(.maximum))
            if known.isEmpty { unexplained.append(text.words[index].exact) } else { figure.formUnion(known) }
        }
        self.figure = figure
        self.unexplained = unexplained
    }

    /// "Số nội dung đạt", "Số quyết định": whatever follows "số" is counted or numbered, unless it is points or a
    /// criterion. A word such as "Nhóm" alone says nothing about what stands below.
    private static func counts(_ text: LabelledText, at index: Int, _ label: Label) -> Bool {
        let isAlone = text.words.count == 1 && label.terms.isDisjoint(with: telling)
        guard label.words.count == 1, text.words[index].folded == "so" else { return isAlone }
        guard index + 1 < text.words.count else { return true }
        return text.words[index + 1].number == nil
            && text.label(at: index + 1)?.terms.contains(.points) != true
    }

    private static let telling: Terms = [
        .points, .inPlaceOfPoints, .criterion, .act, .ownAct, .verifiedAct, .ownAgent, .verifiedAgent, .year, .thisTime,
        .criterionName, .sum, .total, .rate, .otherFigure, .target, .actual, .deduction, .remaining, .maximum,
    ]

    private static func isAbbreviationOfBody(_ word: Word) -> Bool { word.exact.unicodeScalars.count == 1 }
}
