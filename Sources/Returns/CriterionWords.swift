import Rulebook
import VietnameseText

/// The rulebook's words around a criterion's number, ready for comparing.
struct CriterionWords: Sendable {
    private let criterion: [HeadKey]
    private let number: Set<String>
    private let points: Set<String>
    private let besidePoints: Set<String>
    private let inPlaceOfPoints: Set<String>
    private let beforeCriterion: Set<String>
    /// The same for texts whose signs count ("1.2" is a part), with diacritics and without.
    private let before: [String]
    private let names: [String]
    private let numberNames: [String]
    private let range: [String]
    private let pointNames: [String]
    private let units: [HeadKey]

    /// - Parameter sums: words for a sum, which may stand before a criterion too.
    init(_ words: HeadWords, sums: [String]) {
        criterion = words.criterion.map(HeadKey.init).sorted { $0.words.count > $1.words.count }
        number = Self.keys(words.number)
        points = Self.keys(words.points)
        besidePoints = Self.keys(words.besidePoints)
        inPlaceOfPoints = Self.keys(words.inPlaceOfPoints)
        units = words.unit.map(HeadKey.init)
        beforeCriterion = Self.keys(words.beforeCriterion).union(points)
        before = Self.spellings(words.points + words.beforeCriterion + sums)
        names = Self.spellings(words.criterion)
        numberNames = Self.spellings(words.number)
        range = Self.spellings(words.range)
        pointNames = Self.spellings(words.points)
    }

    /// The words behind "Điểm các tiêu chí số", or `nil` where they speak of no criterion; what stands before the
    /// name of a criterion is passed over.
    func afterCriterion(_ words: some Sequence<String>) -> ArraySlice<String>? {
        let rest = Array(words)[...].drop(while: beforeCriterion.contains)
        guard let name = criterion.first(where: { rest.starts(with: $0.words) }) else { return nil }
        let behind = rest.dropFirst(name.words.count)
        return behind.first.map(number.contains) == true ? behind.dropFirst() : behind
    }

    func mayStandBeforeCriterion(_ word: String) -> Bool { beforeCriterion.contains(word) }

    func withoutLeading(_ words: [String]) -> ArraySlice<String> { words.drop(while: beforeCriterion.contains) }

    func speaksOfCriterion(_ key: HeadKey) -> Bool { criterion.contains(where: key.contains) }

    func arePoints(_ words: [String]) -> Bool { words.contains(where: points.contains) }

    /// One of the words is "điểm", or one that stands beside it: "chấm".
    func speaksOfPoints(_ words: [String]) -> Bool {
        arePoints(words) || words.contains { besidePoints.contains($0) || inPlaceOfPoints.contains($0) }
    }

    /// A unit, a word beside it, or a number as short as the most points are.
    func addsNothing(_ word: String) -> Bool {
        points.contains(word) || besidePoints.contains(word) || inPlaceOfPoints.contains(word)
            || word.utf8.count <= 3 && Int(word) != nil
    }

    /// Behind a criterion these words leave its points what they are: "số điểm đạt được", and not "số" or "đạt" alone.
    func addNothing(_ words: [String]) -> Bool {
        words.allSatisfy(addsNothing) && (arePoints(words) || !words.contains(where: besidePoints.contains))
    }

    /// "ĐVT: người": a unit other than points.
    func statesOtherUnit(_ key: HeadKey, isRate: Bool) -> Bool {
        units.contains { unit in
            guard let behind = key.range(of: unit).map({ Array(key.words[$0.upperBound...]) }) else { return false }
            return isRate || !behind.isEmpty && !arePoints(behind)
        }
    }

    /// What follows the first number of a head.
    func numbering(of text: String) -> Head.Numbering {
        guard text.utf8.contains(where: { (48...57).contains($0) }), text.utf8.count <= 400 else { return .plain }
        var rest = VietnameseText.normalise(text)[...]
        while Self.drop(before, from: &rest) {}
        guard let first = numberOfCriterion(&rest) else { return .plain }
        if let sign = rest.first, ".,".contains(sign), rest.dropFirst().first?.isWholeNumber == true {
            return .part(of: first)
        }
        rest = rest.drop { $0 == " " }
        guard Self.drop(["-", "–", "—", ",", ";", "+", "&"] + range, from: &rest),
            let second = numberOfCriterion(&rest), second > first, second < 100
        else { return .plain }
        // "TC 2 - 75 điểm"
        rest = rest.drop { $0 == " " }
        guard !Self.drop(pointNames, from: &rest) else { return .plain }
        return .several
    }

    private func numberOfCriterion(_ rest: inout Substring) -> Int? {
        _ = Self.drop(names, from: &rest)
        _ = Self.drop(numberNames, from: &rest)
        let digits = rest.prefix { ("0"..."9").contains($0) }
        guard (1...3).contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        return Int(digits)
    }

    /// Drops the longest of these words that the text begins with, and the space behind it.
    private static func drop(_ words: [String], from text: inout Substring) -> Bool {
        guard
            let word = words.first(where: { word in
                guard text.hasPrefix(word) else { return false }
                return word.last?.isLetter != true || text.dropFirst(word.count).first?.isLetter != true
            })
        else { return false }
        text = text.dropFirst(word.count).drop { $0 == " " }
        return true
    }

    private static func keys(_ words: [String]) -> Set<String> { Set(words.flatMap { HeadKey($0).words }) }

    private static func spellings(_ words: [String]) -> [String] {
        Set(words.flatMap { [VietnameseText.normalise($0), VietnameseText.fold($0)] })
            .sorted { ($1.count, $0) < ($0.count, $1) }
    }
}
