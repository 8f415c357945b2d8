import Spreadsheets

/// Whose figures a table has, by its title or by the name of its sheet or file. "Cấp xã" says too little: only where
/// the figures come from.
struct StatedAssessor {
    private let labels: LabelTable

    init(_ labels: LabelTable) { self.labels = labels }

    /// What the sheet's name says or, failing that, the titles. A name is not a sentence, so "Xã chấm" and "Huyện chấm"
    /// count in it unless the titles say otherwise.
    func assessor(named name: String, titles: String) -> Assessor {
        let said = assessor(in: [name, titles])
        let named = Whose.stated(in: labels.labelled(name), isBelowFigure: false).0
        guard said != .unstated, named != .unstated, assessor(in: [name]) == .unstated else {
            return named != .unstated ? named : said
        }
        return named == said ? named : .unstated
    }

    /// Whose figures the first text that says so names.
    func assessor(in texts: [String]) -> Assessor {
        texts.lazy.map { text -> Assessor in
            let lines = text.split(separator: "\n").map { self.labels.labelled(String($0)) }
            if lines.contains(where: { Self.said(in: $0) == .verified }) { return .verified }
            return lines.contains { Self.saysOwnFigures($0) } ? .own : .unstated
        }.first { $0 != .unstated } ?? .unstated
    }

    /// Whose figures a line speaks of; the verified ones if it speaks of both.
    static func said(in line: LabelledText) -> Assessor {
        let verified = line.labels.indices.first { line.labels[$0].terms.contains(.verifiedAct) }
        guard let verified else { return saysOwnFigures(line) ? .own : .unstated }
        let isNotYet = line.labels[..<verified].contains { label in
            label.terms.contains(.notYet) && line.labels[verified].words.lowerBound - label.words.lowerBound <= 5
        }
        return isNotYet ? .own : .verified
    }

    /// "Các xã tự chấm", "tự đánh giá"; but not "cấp xã" or anything that is only proposed.
    static func saysOwnFigures(_ line: LabelledText) -> Bool {
        line.labels.contains { label in
            label.terms.contains(.ownAct) && !label.terms.contains(.notYet)
        }
    }
}
