import Synchronization

/// What every distinct text of a run means. Each text is worked out only once. The table lives as long as the run, so
/// that the second district's headings cost nothing.
final class LabelTable: Sendable {
    private struct Known {
        var lastID = 0
        var texts: [String: LabelledText] = [:]
        var readings: [[Int]: HeadReading] = [:]
        var times: [String: [StatedTime]] = [:]
    }

    private let labeller: Labeller
    private let rules: MeaningRules
    private let known = Mutex(Known())
    /// What the rules know in addition to the words.
    var context: MeaningContext { rules.context }
    /// The words of the criteria's names.
    var names: NameWords { context.names }

    /// A text longer than this, in bytes, is prose and not looked at.
    static let longestText = 600
    /// How many texts are kept. Others are worked out each time.
    private static let mostTexts = 200_000

    init(_ labeller: Labeller, rules: MeaningRules) {
        self.labeller = labeller
        self.rules = rules
    }

    /// Frees the memory once all files have been read.
    func forget() { known.withLock { $0 = Known(lastID: $0.lastID) } }

    /// The text and what its words mean.
    func labelled(_ text: String) -> LabelledText {
        if let text = known.withLock({ $0.texts[text] }) { return text }
        // No id is given twice, because readings are stored by it.
        let id = known.withLock { known in
            known.lastID += 1
            return known.lastID
        }
        let labelled = labeller.labelled(text.utf8.count <= Self.longestText ? text : "", id: id)
        return known.withLock { known in
            if let first = known.texts[text] { return first }
            if known.texts.count < Self.mostTexts { known.texts[text] = labelled }
            return labelled
        }
    }

    /// The times that the text names, read as a title.
    func times(inTitle text: String) -> [StatedTime] {
        if let times = known.withLock({ $0.times[text] }) { return times }
        let times = StatedTime.all(inTitle: text)
        known.withLock { if $0.times.count < Self.mostTexts { $0.times[text] = times } }
        return times
    }

    /// What the headings above one column mean together, from the top one to the lowest.
    func reading(of path: [LabelledText]) -> HeadReading {
        let key = path.map(\.id)
        if let reading = known.withLock({ $0.readings[key] }) { return reading }
        let reading = rules.reading(of: path)
        known.withLock { if $0.readings.count < Self.mostTexts { $0.readings[key] = reading } }
        return reading
    }
}
