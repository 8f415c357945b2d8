import Foundation

/// Finds what a Vietnamese reader should never see: English, Vietnamese without diacritics, or numbers written the
/// foreign way.
struct TextScan {
    /// Text written by other people (names of files and sheets, values of cells), and codes that must not change.
    let quoted: [String]

    /// Everything that is wrong with a text, in words for a developer.
    func complaints(about text: String) -> [String] {
        let own = quoted.sorted { $0.count > $1.count }.reduce(text) { $1.isEmpty ? $0 : $0.replacing($1, with: " ") }
        return Self.rules.flatMap { rule in
            rule.expression.matches(in: own, range: NSRange(own.startIndex..., in: own)).map { match in
                "\(rule.name) “\((own as NSString).substring(with: match.range))” in: \(text.prefix(120))"
            }
        }
    }

    private struct Rule {
        let name: String
        let expression: NSRegularExpression
    }

    private static let rules: [Rule] = [
        rule("English", words: english), rule("without marks", words: bare),
        rule("decimal point", #"(?<![\p{L}\p{N}.,/])\d+\.\d{1,2}(?![\d.\p{L}])"#),
        rule("decimals", #"(?<![\d.,])\d+(?:\.\d{3})*,\d{3,}"#),
        rule("percent", #"\d\.\d+\s*%|\d\s+%|%\s*\d"#),
        rule("no number", #"\b(?:nan|inf|nil|null|Optional)\b|Optional\("#),
        rule("placeholder", #"\{\{|\}\}|\{[a-z]+\}"#),
        rule("another encoding", #"[ÃÂ][\u0080-\u00BF]|\uFFFD|[¸µ·¹®¬]"#),
        rule("decomposed", #"[\u0300-\u036F]"#),
    ]

    private static func rule(_ name: String, words: String) -> Rule {
        let list = words.split(whereSeparator: \.isWhitespace).joined(separator: "|")
        return rule(name, "(?<![\\p{L}\\p{N}])(?:\(list))(?![\\p{L}\\p{N}])")
    }

    private static func rule(_ name: String, _ pattern: String) -> Rule {
        guard let expression = try? NSRegularExpression(pattern: pattern, options: .caseInsensitive) else {
            fatalError("no pattern: \(pattern)")
        }
        return Rule(name: name, expression: expression)
    }

    /// English words. None of them is also a Vietnamese syllable (in, to, the, a, on, an, men …).
    private static let english = """
        is are was were be been has have had does did not and or nor of for from with without which that this these
        those there their they it its by as at if when than then only other some all any each every most
        missing invalid error errors warning warnings notice notices file files sheet sheets row rows cell cells column
        columns value values unknown none true false optional late rejected accepted duplicate superseded ignored
        meets fails incomplete reported commune communes district districts province total totals points point score
        mountain zero zeros blank criterion criteria report annex draft final table page source date number name
        """

    /// Common words and technical terms without their diacritics. None of them is a word in this form.
    private static let bare = """
        va cua khong duoc cac nhung huyen phuong xa chua dat diem tieu nguoi ngay quyet ket thieu truoc duoi tren liet
        tep hang cot thi tran tinh bieu bao\\s+cao ty\\s+le thanh\\s+pho phu\\s+luc so\\s+lieu
        """
}
