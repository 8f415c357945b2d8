/// A word in a title that says what kind of unit the name after it is.
enum TypeWord: Hashable {
    case province
    /// Huyện, quận, thị xã, thành phố.
    case district
    /// Cụm: a group that the department forms.
    case group
    case commune(UnitType)

    /// The kinds of unit that the words just before a position name, the nearest first, and where these words begin:
    /// "xã, phường: Ba Bể".
    static func run(before position: Int, in folded: [String]) -> (types: [TypeWord], start: Int) {
        var types: [TypeWord] = []
        var start = position
        while types.count < 4, let (type, length) = ending(at: start, in: folded) {
            types.append(type)
            start -= length
        }
        return (types, start)
    }

    private static func ending(at end: Int, in folded: [String]) -> (TypeWord, Int)? {
        if end > 1, let type = ofTwoWords[folded[end - 2] + " " + folded[end - 1]] { return (type, 2) }
        if end > 0, let type = ofOneWord[folded[end - 1]] { return (type, 1) }
        return nil
    }

    private static let ofTwoWords: [String: TypeWord] = [
        "thi xa": .district, "thanh pho": .district, "thi tran": .commune(.townlet), "dac khu": .commune(.specialZone),
        "d khu": .commune(.specialZone),
    ]
    private static let ofOneWord: [String: TypeWord] = [
        "huyen": .district, "quan": .district, "h": .district, "q": .district, "tp": .district, "tx": .district,
        "cum": .group,
        "tinh": .province, "t": .province, "xa": .commune(.commune), "x": .commune(.commune),
        "phuong": .commune(.ward), "p": .commune(.ward), "ph": .commune(.ward), "tt": .commune(.townlet),
        "ttr": .commune(.townlet), "dk": .commune(.specialZone), "dackhu": .commune(.specialZone),
    ]
}
