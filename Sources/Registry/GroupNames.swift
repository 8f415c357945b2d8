import VietnameseText

/// Finds reporting groups (districts) named in a title or a file name.
struct GroupNames: Sendable {
    /// A group's name as a sequence of words, in both degrees of strictness.
    private struct Name {
        let group: ReportingUnit
        let folded: [String]
        let exact: [String]
        /// Bare, the name is the province's: "Bắc Kạn".
        let isProvinces: Bool
        /// Bare, it is no name at all: the 1 of "Quận 1".
        let isNumber: Bool
    }

    /// A place where a group is named.
    private struct Mention {
        let group: ReportingUnit
        let strength: Strength
        /// With its diacritics.
        let isExact: Bool
    }

    /// How sure a mention is, least first.
    private enum Strength: Int, Comparable {
        /// The name in one word ("babe"), or a bare name that the province bears too.
        case weak
        /// The name without its type.
        case name
        /// The official code at the start of the text.
        case code
        /// The name behind its type: "huyện Ba Bể".
        case typed

        static func < (lesser: Self, greater: Self) -> Bool { lesser.rawValue < greater.rawValue }
    }

    private let namesByFirstWord: [String: [Name]]
    private let namesInOneWord: [String: [ReportingUnit]]
    private let groupsByCode: [String: ReportingUnit]
    private let groupsByFullName: [String: [ReportingUnit]]

    init(register: Register) {
        let provinceKey = VietnameseText.fold(register.province.name)
        var byFirstWord: [String: [Name]] = [:]
        for group in register.units {
            let folded = GroupNames.words(VietnameseText.fold(group.name))
            let exact = GroupNames.words(VietnameseText.normalise(group.name))
            let key = folded.joined(separator: " ")
            guard let first = folded.first else { continue }
            byFirstWord[first, default: []].append(
                Name(
                    group: group, folded: folded, exact: exact, isProvinces: key == provinceKey,
                    isNumber: folded.allSatisfy { $0.utf8.allSatisfy { $0 < 0x3A } }))
        }
        // The longest name first: "Phong Điền" before "Phong".
        namesByFirstWord = byFirstWord.mapValues { names in
            names.sorted { ($1.folded.count, $0.group.code) < ($0.folded.count, $1.group.code) }
        }
        namesInOneWord = Dictionary(grouping: register.units) {
            GroupNames.words(VietnameseText.fold($0.name)).joined()
        }
        groupsByFullName = Dictionary(grouping: register.units) { VietnameseText.fold($0.fullName) }
        groupsByCode = Dictionary(register.units.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The group whose name with its type the text is, "Huyện Ba Bể", and nothing else.
    func named(wholly text: String) -> ReportingUnit? {
        guard let groups = groupsByFullName[VietnameseText.fold(text)] else { return nil }
        return mentioned(in: text).first(where: groups.contains)
    }

    /// The groups with the best evidence, in order of code.
    func mentioned(in text: String) -> [ReportingUnit] {
        let spaced = GroupNames.separatingHumps(text)
        let folded = GroupNames.words(VietnameseText.fold(spaced))
        let exact = GroupNames.words(VietnameseText.normalise(spaced))
        var found: [Mention] = []
        if let code = folded.first, let group = groupsByCode[code] {
            found.append(Mention(group: group, strength: .code, isExact: true))
        }
        var position = 0
        while position < folded.count {
            let hits = hits(in: folded, exact: exact, at: position)
            found += hits.found
            position += max(1, hits.length)
        }
        guard let best = found.map(\.strength).max() else { return [] }
        let strongest = found.filter { $0.strength == best }
        let precise = strongest.filter(\.isExact)
        return Set((precise.isEmpty ? strongest : precise).map(\.group)).sorted { $0.code < $1.code }
    }

    /// The names that begin at a word, the longest ones, and how many words they take.
    private func hits(
        in words: [String], exact: [String], at position: Int
    ) -> (found: [Mention], length: Int) {
        let fitting = (namesByFirstWord[words[position]] ?? []).filter { words[position...].starts(with: $0.folded) }
        guard let length = fitting.first?.folded.count else {
            let groups = words[position].utf8.count < 4 ? [] : namesInOneWord[words[position]] ?? []
            return (groups.map { Mention(group: $0, strength: .weak, isExact: false) }, 1)
        }
        let type = GroupNames.type(before: position, in: words)
        let found = fitting.filter { $0.folded.count == length }.compactMap { name -> Mention? in
            guard let strength = strength(of: name, behind: type) else { return nil }
            let isExact = exact.count == words.count && exact[position...].starts(with: name.exact)
            return Mention(group: name.group, strength: strength, isExact: isExact)
        }
        return (found, length)
    }

    private func strength(of name: Name, behind type: TypeWord) -> Strength? {
        switch type {
        case .group: .typed
        case .other: nil
        case .none: name.isNumber ? nil : name.isProvinces ? .weak : .name
        }
    }

    private enum TypeWord {
        case group, other, none
    }

    /// Whether a district's type stands before a word, or that of a province or commune.
    private static func type(before position: Int, in words: [String]) -> TypeWord {
        let last = position > 0 ? words[position - 1] : ""
        let two = position > 1 ? words[position - 2] + " " + last : last
        if ["thi xa", "thanh pho"].contains(two) || ["huyen", "quan", "h", "q", "tp", "tx"].contains(last) {
            return .group
        }
        return two == "thi tran" || ["tinh", "xa", "phuong", "tt", "x", "p", "t"].contains(last) ? .other : .none
    }

    private static func words(_ text: String) -> [String] {
        text.unicodeScalars.split { !($0.isLetter || ("0"..."9").contains($0)) }
            .map { String(String.UnicodeScalarView($0)) }
    }

    /// "BaBe2022" as "Ba Be 2022": a capital behind a small letter starts a word, and so does a digit behind
    /// a letter or a letter behind a digit.
    private static func separatingHumps(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in VietnameseText.nfc(text).unicodeScalars {
            let isHump = previous.properties.isLowercase && scalar.properties.isUppercase
            let isNumberEdge =
                isDigit(previous) != isDigit(scalar)
                && (previous.isLetter || scalar.isLetter)
                && (isDigit(previous) || isDigit(scalar))
            if isHump || isNumberEdge { result.append(" ") }
            result.append(scalar)
            previous = scalar
        }
        return String(result)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}

extension UnitMatcher {
    /// The reporting groups named in a title or file name ("UBND HUYỆN BA BỂ", "061_bang-tong-hop.xlsx",
    /// "BaBe.xlsx"), in order of code. Only those with the best evidence: a name behind its type, then a
    /// code at the start, then a bare name. Empty when there is none.
    public func matchGroups(in text: String) -> [ReportingUnit] { groupNames.mentioned(in: text) }

    /// The reporting group whose name with its type the text is, and nothing else.
    public func group(wholly text: String) -> ReportingUnit? { groupNames.named(wholly: text) }
}
