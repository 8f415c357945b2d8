import VietnameseText

/// The words and abbreviations for the types of commune-level units, as they are written before a name or in a column
/// of their own.
enum UnitTypeWords {
    /// Normalised forms, the longest first. After one there must be a separator, such as a full stop ("X.Tân Lập"), or,
    /// after a word for wards, a digit ("P1").
    private static let words: [(text: String, type: UnitType)] = [
        ("thị trấn", .townlet), ("thi tran", .townlet), ("t.trấn", .townlet), ("thịtrấn", .townlet),
        ("đặc khu", .specialZone), ("dac khu", .specialZone), ("đặckhu", .specialZone), ("đ.khu", .specialZone),
        ("d.khu", .specialZone), ("đ. khu", .specialZone), ("đ.k", .specialZone),
        ("phường", .ward), ("phuong", .ward), ("t.t", .townlet), ("ttr", .townlet), ("ph", .ward), ("xã", .commune),
        ("xa", .commune),
        ("tt", .townlet), ("đk", .specialZone), ("dk", .specialZone), ("x", .commune), ("p", .ward),
    ]

    /// Every way in which a normalised text can begin with a type, with what follows it.
    static func prefixes(of text: String) -> [(type: UnitType, rest: String)] {
        guard let first = text.unicodeScalars.first, "tpxđd".unicodeScalars.contains(first) else { return [] }
        return words.compactMap { word in
            guard text.unicodeScalars.starts(with: word.text.unicodeScalars) else { return nil }
            let behind = text.unicodeScalars.dropFirst(word.text.unicodeScalars.count)
            guard let next = behind.first else { return nil }
            guard isSeparator(next) || (word.type == .ward && ("0"..."9").contains(next)) else { return nil }
            let rest = behind.drop(while: isSeparator)
            return rest.isEmpty ? nil : (word.type, String(rest))
        }
    }

    /// The type that a cell names: "Xã", "TT.", "phường"; `nil` for anything else.
    static func type(_ text: String?) -> UnitType? {
        text.flatMap { typesByKey[key(VietnameseText.normalise($0))] }
    }

    private static let typesByKey = Dictionary(
        words.map { (key($0.text), $0.type) }, uniquingKeysWith: { first, _ in first })

    private static func key(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !isSeparator($0) }))
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", ".", ":", "-", "_", ",": true
        default: false
        }
    }
}
