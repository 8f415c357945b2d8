import Rulebook
import VietnameseText

/// Tells for each word of a text what it can mean. It only knows words: no cells and no rules.
struct Labeller: Sendable {
    private let lexicon: Lexicon
    private let rows: Lexicon
    private let abbreviations: [(short: [Word], long: [Word])]

    init(_ vocabulary: Vocabulary, rulebook: Rulebook) {
        lexicon = Lexicon(vocabulary, rulebook: rulebook)
        rows = Lexicon(ofRows: vocabulary)
        abbreviations = vocabulary.abbreviations.map { ([Word](of: $0), [Word](of: $1)) }
            .filter { !$0.0.isEmpty }
            .sorted { ($1.0.count, $0.0[0].exact) < ($0.0.count, $1.0[0].exact) }
    }

    /// - Parameter id: different for each text.
    func labelled(_ text: String, id: Int) -> LabelledText {
        let words = [Word](of: text)
        let labels = labels(of: words)
        let plain = LabelledText(
            text: text, words: words, labels: labels, row: words.isEmpty ? nil : rows.longestLabel(in: words, at: 0),
            id: id)
        // "TE được khai sinh đúng QĐ": abbreviations are expanded only if that yields the name of a criterion.
        guard let expanded = expanding(words) else { return plain }
        let long = LabelledText(
            text: text, words: expanded, labels: self.labels(of: expanded), row: plain.row, id: id)
        let isName = long.labels.contains { !$0.criteria.isEmpty }
        return isName && long.unexplained.count < plain.unexplained.count ? long : plain
    }

    private func labels(of words: [Word]) -> [Label] {
        var labels: [Label] = []
        var place = 0
        while place < words.count {
            let label =
                document(in: words, at: place) ?? lexicon.longestLabel(in: words, at: place) ?? year(words, at: place)
            if let label { labels.append(label) }
            place = label?.words.upperBound ?? place + 1
        }
        return labels
    }

    private func year(_ words: [Word], at place: Int) -> Label? {
        guard case .number(2000...2099) = words[place].kind, words[place].exact.utf8.count == 4 else { return nil }
        return Label(words: place..<(place + 1), terms: .year, criteria: [])
    }

    /// "Quyết định số 06/QĐ-TTg ngày 03/01/2019", "theo QĐ 06/QĐ-TTg", "Kế hoạch 15/KH-UBND".
    private func document(in words: [Word], at start: Int) -> Label? {
        var place = start
        func skip(_ phrases: [[String]]) -> Bool {
            for phrase in phrases where words[place...].prefix(phrase.count).map(\.folded) == phrase {
                place += phrase.count
                return true
            }
            return false
        }
        let isNamed = skip(Self.documents)
        _ = isNamed && place < words.count && skip([["so"]])
        guard place + 1 < words.count, case .number = words[place].kind, words[place + 1].sign == "/",
            words[place + 1].kind == .letters || isNamed
        else { return nil }
        place += 1
        while place < words.count, let sign = words[place].sign, "/-–".contains(sign) { place += 1 }
        takeDay(words, &place)
        return Label(words: start..<place, terms: .document, criteria: [])
    }

    /// "ngày 03/01/2019", "ngày 03 tháng 01 năm 2019".
    private func takeDay(_ words: [Word], _ place: inout Int) {
        guard place + 1 < words.count, words[place].folded == "ngay", case .number = words[place + 1].kind else {
            return
        }
        place += 2
        while place < words.count {
            if case .number = words[place].kind, let sign = words[place].sign, "/-.".contains(sign) {
                place += 1
            } else if place + 1 < words.count, ["thang", "nam"].contains(words[place].folded),
                case .number = words[place + 1].kind
            {
                place += 2
            } else {
                break
            }
        }
    }

    private static let documents: [[String]] = [
        ["quyet", "dinh"], ["qd"], ["cong", "van"], ["cv"], ["ke", "hoach"], ["kh"], ["bao", "cao"], ["huong", "dan"],
        ["nghi", "quyet"], ["nghi", "dinh"], ["thong", "tu"], ["to", "trinh"],
    ]

    private func expanding(_ words: [Word]) -> [Word]? {
        var expanded: [Word] = []
        var isChanged = false
        var place = 0
        while place < words.count {
            if let found = abbreviations.first(where: { short, _ in
                zip(words[place...].prefix(short.count), short).allSatisfy { $0.says($1) }
                    && words.count - place >= short.count
            }) {
                expanded += found.long.map {
                    Word(
                        exact: $0.exact, folded: $0.folded, kind: $0.kind, sign: words[place].sign, isJoined: false,
                        isBracketed: words[place].isBracketed)
                }
                place += found.short.count
                isChanged = true
            } else {
                expanded.append(words[place])
                place += 1
            }
        }
        return isChanged ? expanded : nil
    }
}
