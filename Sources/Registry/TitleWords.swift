import VietnameseText

/// A title, or the name of a file or sheet, as the words among which units are looked for. Every form of the words has
/// the same number of them.
struct TitleWords {
    /// Without diacritics: words for types are recognised by this.
    let folded: [String]
    /// The same, with y written as i: names are looked up by this.
    let keys: [String]
    /// With diacritics, tone marks always at the same place, y as i; `nil` where this form splits into other words.
    let exact: [String]?
    /// The text has no diacritic at all.
    let isPlain: Bool
    /// For each word: whether it begins with a capital or a digit.
    let isCapitalised: [Bool]
    /// The text is the name of a file.
    let isFileName: Bool
    /// The first word of a file's name, after its folders.
    let firstOfFile: String?

    init(_ text: String) {
        let spaced = TitleWords.separatingHumps(text)
        folded = TitleWords.words(VietnameseText.fold(spaced))
        let keys = TitleWords.words(VietnameseText.fold(spaced, unifyingIY: true))
        self.keys = keys.count == folded.count ? keys : folded
        let exact = TitleWords.words(VietnameseText.normalise(spaced, unifyingIY: true))
        self.exact = exact.count == folded.count ? exact : nil
        isPlain = exact.joined() == keys.joined()
        let written = TitleWords.words(VietnameseText.tidy(spaced))
        isCapitalised =
            written.count == folded.count
            ? written.map {
                $0.unicodeScalars.first.map { TitleWords.isDigit($0) || $0.properties.isUppercase } ?? false
            }
            : folded.map { _ in true }
        let file = text.split(separator: "/").last.map(String.init) ?? ""
        let parts = file.split(separator: ".")
        isFileName = parts.count > 1 && TitleWords.endings.contains(parts.last?.lowercased() ?? "")
        firstOfFile = isFileName ? TitleWords.words(file).first : nil
    }

    private static let endings: Set<String> = [
        "xlsx", "xls", "xlsm", "xlsb", "ods", "csv", "tsv", "txt", "zip", "eml", "msg", "html", "htm", "mht", "mhtml",
        "xml", "docx", "doc", "pdf", "jpg", "jpeg", "png", "rar", "7z",
    ]

    /// The words of a name, in the forms of `keys` and of `exact`.
    static func keys(_ name: String) -> [String] { words(VietnameseText.fold(name, unifyingIY: true)) }
    static func exact(_ name: String) -> [String] { words(VietnameseText.normalise(name, unifyingIY: true)) }

    /// Runs of letters and digits. An apostrophe belongs to its word.
    private static func words(_ text: String) -> [String] {
        text.unicodeScalars.split { !($0.isLetter || ("0"..."9").contains($0) || isApostrophe($0)) }
            .map { String(String.UnicodeScalarView($0.filter { !isApostrophe($0) })) }.filter { !$0.isEmpty }
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { ["'", "’", "‘", "ʼ"].contains(scalar) }

    /// "BaBe2022" becomes "Ba Be 2022": a capital after a small letter starts a word, and so does a digit after a
    /// letter or a letter after a digit.
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
