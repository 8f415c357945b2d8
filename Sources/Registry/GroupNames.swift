import VietnameseText

/// Finds reporting units (districts, groups, communes that report themselves) named in a title or a file name.
struct GroupNames: Sendable {
    /// A unit's name as a sequence of words.
    private struct Name {
        let unit: ReportingUnit
        /// `nil` for a district or another group.
        let type: UnitType?
        let keys: [String]
        let exact: [String]
        /// Without its type, the name is also that of the province: "Bắc Kạn".
        let isProvinces: Bool
        /// Without its type, it is no name at all but a number: the 1 of "Quận 1".
        let isNumber: Bool
    }

    /// A place where a unit is named.
    private struct Mention {
        let unit: ReportingUnit
        let strength: Strength
        /// The name was written with its diacritics.
        let isExact: Bool
        /// The words that it is made of.
        let words: Range<Int>
    }

    /// How sure a mention is, the least sure first.
    private enum Strength: Int, Comparable {
        /// The name written as one word ("babe"), or a name without its type that the province has too.
        case weak
        /// The name without its type.
        case name
        /// The official code at the start of the text.
        case code
        /// The name after its type: "huyện Ba Bể".
        case typed

        static func < (lesser: Self, greater: Self) -> Bool { lesser.rawValue < greater.rawValue }
    }

    private let namesByFirstWord: [String: [Name]]
    private let namesInOneWord: [String: [ReportingUnit]]
    private let unitsByCode: [String: ReportingUnit]
    private let groupsByFullName: [String: [ReportingUnit]]

    init(register: Register) {
        let province = TitleWords.keys(register.province.name)
        let names = register.units.map { unit in
            let keys = TitleWords.keys(unit.name)
            return Name(
                unit: unit, type: UnitType(rawValue: unit.type), keys: keys, exact: TitleWords.exact(unit.name),
                isProvinces: keys == province, isNumber: keys.allSatisfy(GroupNames.isNumber))
        }
        // The longest name comes first: "Phong Điền" before "Phong".
        namesByFirstWord = Dictionary(grouping: names.filter { !$0.keys.isEmpty }, by: { $0.keys[0] }).mapValues {
            $0.sorted { ($1.keys.count, $0.unit.code) < ($0.keys.count, $1.unit.code) }
        }
        // A name of one syllable such as "Kép" would, without its marks, fit any word.
        namesInOneWord = Dictionary(grouping: names.filter { $0.type == nil || $0.keys.count > 1 }) { $0.keys.joined() }
            .mapValues { $0.map(\.unit) }
        groupsByFullName = Dictionary(grouping: register.units.filter { !$0.isCommune }) {
            VietnameseText.fold($0.fullName)
        }
        unitsByCode = Dictionary(register.units.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The district or group if the text is nothing but its name with its type: "Huyện Ba Bể".
    func named(wholly text: String) -> ReportingUnit? {
        guard let groups = groupsByFullName[VietnameseText.fold(text)] else { return nil }
        return mentioned(in: text).first(where: groups.contains)
    }

    /// The units with the strongest evidence, in order of code.
    func mentioned(in text: String) -> [ReportingUnit] {
        let words = TitleWords(text)
        var found: [Mention] = []
        var position = 0
        while position < words.keys.count {
            let hits = hits(in: words, at: position)
            found += hits.found
            position += max(1, hits.length)
        }
        found = found.filter { one in
            !found.contains { $0.words.count > one.words.count && $0.words.contains(one.words) }
        }
        let coded = coded(words)
        found += coded
        guard let best = found.map(\.strength).max() else { return [] }
        let strongest = found.filter { $0.strength == best }
        let precise = strongest.filter(\.isExact)
        var units = Set((precise.isEmpty ? strongest : precise).map(\.unit))
        // If the code is one commune's and the name another's, neither is taken alone.
        if let code = coded.first?.unit, code.isCommune {
            let named = found.filter { $0.strength == .typed || $0.strength == .name }.map(\.unit)
            if !named.isEmpty, !named.contains(code) { units.formUnion(named + [code]) }
            if named.contains(code) { units = [code] }
        }
        return units.sorted { $0.code < $1.code }
    }

    // MARK: By code

    /// The mention by a code that the text begins with.
    private func coded(_ words: TitleWords) -> [Mention] {
        [words.folded.first, words.firstOfFile].compactMap { word -> Mention? in
            guard let word, let unit = unit(coded: word, isFileName: words.isFileName),
                !unit.isCommune || words.isFileName || restIsNoSentence(words, outside: 0..<1)
            else { return nil }
            return Mention(unit: unit, strength: .code, isExact: true, words: 0..<1)
        }
    }

    /// The unit with this code. In a file's name a commune's code may have lost its zero, unless the number could be a
    /// year or a day.
    private func unit(coded word: String, isFileName: Bool) -> ReportingUnit? {
        if let unit = unitsByCode[word] { return unit }
        guard isFileName, word.utf8.count == 4, let number = Int(word), !(1990..<2100).contains(number),
            !((1...31).contains(number / 100) && (1...12).contains(number % 100))
        else { return nil }
        return unitsByCode[UnitCode.commune(word)]
    }

    // MARK: By name

    /// The longest names that begin at a word, and how many words they take.
    private func hits(in words: TitleWords, at position: Int) -> (found: [Mention], length: Int) {
        let fitting = (namesByFirstWord[words.keys[position]] ?? []).filter {
            words.keys[position...].starts(with: $0.keys) && fits($0, words, position)
        }
        guard let length = fitting.first?.keys.count else {
            return (inOneWord(words, at: position), 1)
        }
        let (types, start) = TypeWord.run(before: position, in: words.folded)
        let range = start..<(position + length)
        let longest = fitting.filter { $0.keys.count == length }
        let exact = longest.filter { isExact($0, words, position) }
        let found = (exact.isEmpty ? longest : exact).compactMap { name -> Mention? in
            let strength =
                if let type = name.type {
                    strength(ofCommune: name, type, behind: types, words, range)
                } else { strength(ofGroup: name, behind: types.first, words, range) }
            return strength.map {
                Mention(
                    unit: name.unit, strength: $0, isExact: !exact.isEmpty,
                    words: position..<(position + length))
            }
        }
        // A commune's name without its type may be parts of another name: "phuong binh an" is Phương Bình or phường
        // Bình An.
        let isTaken = !types.isEmpty || longest.contains { $0.type == nil }
        return (found, isTaken ? length : 1)
    }

    private func inOneWord(_ words: TitleWords, at position: Int) -> [Mention] {
        let word = words.keys[position]
        guard word.utf8.count >= 4 else { return [] }
        return (namesInOneWord[word] ?? []).filter { !$0.isCommune || words.isFileName }.map {
            Mention(unit: $0, strength: .weak, isExact: false, words: position..<(position + 1))
        }
    }

    /// Whether the name may be meant. A commune's name may lack diacritics, but must not have other ones.
    private func fits(_ name: Name, _ words: TitleWords, _ position: Int) -> Bool {
        guard name.type != nil, let exact = words.exact, name.exact.count == name.keys.count else { return true }
        return VietnameseText.lacksOnlyDiacritics(
            exact[position..<(position + name.keys.count)].joined(separator: " "),
            of: name.exact.joined(separator: " "))
    }

    /// Whether the name is written exactly so. In a text without diacritics that says nothing about a commune: "xa
    /// Thanh An" may be Thạnh An.
    private func isExact(_ name: Name, _ words: TitleWords, _ position: Int) -> Bool {
        guard name.type == nil || !words.isPlain else { return false }
        return words.exact?[position...].starts(with: name.exact) ?? false
    }

    /// How sure the mention of a district or group is. A group may be called Nam or Đông, so a word alone is its name
    /// only if nothing else stands there.
    private func strength(
        ofGroup name: Name, behind type: TypeWord?, _ words: TitleWords, _ range: Range<Int>
    ) -> Strength? {
        let isDistrict = name.unit.isDistrict
        switch type {
        case .district: return isDistrict ? .typed : nil
        case .group: return isDistrict ? nil : .typed
        case .province, .commune: return nil
        case nil:
            guard !name.isNumber, isDistrict || restIsNoSentence(words, outside: range) else { return nil }
            return name.isProvinces ? .weak : .name
        }
    }

    /// How sure the mention of a commune is. After its own type it counts; in a sentence it needs a capital ("xã Thành
    /// Công", never "các xã thành công"). Without a type it counts only in the name of a file, or if the text is
    /// nothing but the name. After another type it is not this commune.
    private func strength(
        ofCommune name: Name, _ type: UnitType, behind types: [TypeWord], _ words: TitleWords, _ range: Range<Int>
    ) -> Strength? {
        let isAlone = restIsNoSentence(words, outside: range)
        guard types.isEmpty else {
            guard types.contains(.commune(type)) else { return nil }
            let first = range.upperBound - name.keys.count
            return words.isFileName || isAlone || words.isCapitalised[first]
                || isBody(before: range.lowerBound, in: words.folded) ? .typed : nil
        }
        guard !name.isNumber, isAlone || (words.isFileName && name.keys.count > 1) else { return nil }
        return name.isProvinces ? .weak : .name
    }

    /// Whether "UBND" or "Ủy ban nhân dân" comes before it.
    private func isBody(before position: Int, in folded: [String]) -> Bool {
        let before = folded[..<position]
        return ["ubnd", "hdnd"].contains(before.last ?? "") || before.suffix(2) == ["nhan", "dan"]
    }

    /// Whether the other words are only numbers, and words for the body that sends the return.
    private func restIsNoSentence(_ words: TitleWords, outside range: Range<Int>) -> Bool {
        words.folded.indices.allSatisfy {
            range.contains($0) || GroupNames.isNumber(words.folded[$0])
                || GroupNames.wordsOfBodies.contains(words.folded[$0])
        }
    }

    private static let wordsOfBodies: Set<String> = ["ubnd", "uy", "ban", "nhan", "dan"]

    private static func isNumber(_ word: String) -> Bool { word.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

extension UnitMatcher {
    /// The reporting units named in a title or file name ("UBND HUYỆN BA BỂ", "061_bang-tong-hop.xlsx", "BaBe.xlsx"),
    /// in order of code; empty when there is none. Only those with the strongest evidence are returned: a name after
    /// its type, then a code at the start, then a name without its type. A commune that reports itself has to be named
    /// after its type. Its bare name or code counts only in the name of a file, or if the text is nothing else.
    public func matchGroups(in text: String) -> [ReportingUnit] { groupNames.mentioned(in: text) }

    /// The district or group if the text is nothing but its name with its type; never a commune.
    public func group(wholly text: String) -> ReportingUnit? { groupNames.named(wholly: text) }
}
