/// Rewrites the lines of the analyst's text so that Markdown takes them as the analyst means them, and so that no text
/// keeps the parser busy for long.
///
/// Each line is a paragraph of its own, as it is in the report. Items may begin with a bullet or any kind of dash, and
/// may be nested by any indentation. “>70%” is not a quotation, and “5*3*2” has no italics. Lines, lists and tables
/// have limits.
struct MarkdownLines {
    /// In characters. In a longer line all Markdown signs are plain characters.
    static let longestLine = 4000
    /// How many signs a line may have that the parser would have to match with each other.
    static let mostSigns = 200
    private static let signs = Set("*`[<~".utf8)
    static let mostColumns = 40
    /// For all tables of the file together.
    static let mostRows = 2000
    static let deepestList = 6

    private(set) var texts: [String] = []
    /// The line number of each text in the file, from 1.
    private(set) var numbers: [Int] = []
    private(set) var untaken: [UntakenMarkup] = []
    private var levels: [Level] = []
    private var lastIsRow = false
    private var rows = 0

    /// A level of a list that may still go on.
    private struct Level {
        /// The column of its bullet or number in the file, from 0.
        let written: Int
        /// The columns, in the rewritten text, of its bullet or number and of its words.
        let column: Int
        let words: Int
    }

    /// Empties everything except the count of table rows.
    mutating func clear() {
        (texts, numbers, untaken, levels, lastIsRow) = ([], [], [], [], false)
    }

    mutating func addBlank() {
        append("", at: numbers.last ?? 0)
        lastIsRow = false
    }

    /// - Parameter level: the number of `#` before the heading.
    mutating func addHeading(_ words: String, level: Int, at number: Int) {
        levels = []
        addBlank()
        append("\(String(repeating: "#", count: min(level, 6))) \(escaped(words[...], at: number))", at: number)
        addBlank()
    }

    /// - Parameters:
    ///   - words: not empty, with single spaces.
    ///   - indentation: in columns.
    mutating func add(_ words: String, indentedBy indentation: Int, at number: Int) {
        var rest = words[...]
        var signs: [Substring] = []
        var isQuoted = false
        while true {
            if rest.first == ">", !Self.isComparison(rest) {
                isQuoted = true
                rest = rest.drop { $0 == ">" || $0 == " " }
            } else if let sign = Self.sign(of: rest) {
                signs.append(sign)
                rest = rest.dropFirst(sign.count + 1)
            } else {
                break
            }
        }
        if isQuoted { report(.quote, at: number, words) }
        guard !Self.isRule(words), !Self.isRule(String(rest)) else {
            lastIsRow = false
            return report(.rule, at: number, words)
        }
        guard !rest.isEmpty else { return }
        let isRow = rest.contains("|") && rest.count <= Self.longestLine
        if isRow, !countRow(rest) { return report(.tableTooLarge, at: number, words) }
        let written = escaped(rest, at: number)
        if signs.isEmpty {
            addText(written, isRow: isRow, indentedBy: indentation, at: number)
        } else {
            addItem(written, signs: signs, indentedBy: indentation, at: number)
        }
        lastIsRow = isRow
    }

    // MARK: Lists

    private mutating func addText(_ text: String, isRow: Bool, indentedBy indentation: Int, at number: Int) {
        let open = levels.count
        while let last = levels.last, last.written >= indentation { levels.removeLast() }
        let goesOn = levels.count == open && (open > 0 || isRow && lastIsRow)
        if !goesOn { addBlank() }
        append(String(repeating: " ", count: levels.last?.words ?? 0) + text, at: number)
    }

    private mutating func addItem(_ text: String, signs: [Substring], indentedBy indentation: Int, at number: Int) {
        // Items of the same list may be indented by one column more or less.
        while let last = levels.last, last.written > indentation + 1 { levels.removeLast() }
        if let last = levels.last, last.written >= indentation - 1 { levels.removeLast() }
        var written = indentation
        var line = ""
        for sign in signs {
            let shown = sign.first.map { $0.isNumber ? String(sign) : "-" } ?? "-"
            if levels.count == Self.deepestList {
                report(.nestedTooDeep, at: number, text)
                guard line.isEmpty else { break }
                levels.removeLast()
            }
            let column = levels.last?.words ?? 0
            levels.append(Level(written: written, column: column, words: column + shown.count + 1))
            line = (line.isEmpty ? String(repeating: " ", count: column) : line) + "\(shown) "
            written += sign.count + 1
        }
        addBlank()
        append(line + text, at: number)
    }

    /// The bullet or number that the words begin with, if a space follows: `-`, `•`, `2.` or `2)`; otherwise `nil`.
    private static func sign(of words: Substring) -> Substring? {
        let digits = words.prefix { $0.isASCII && $0.isNumber }
        let sign = words.prefix(digits.isEmpty ? 1 : digits.count + 1)
        let isSign =
            digits.isEmpty
            ? sign.first.map("-+*•–".contains) : digits.count <= 9 && sign.last.map(".)".contains) == true
        return isSign == true && words.dropFirst(sign.count).first == " " ? sign : nil
    }

    // MARK: Signs

    /// Whether a `>` at the start means “more than”, as in `> 70%` or `>=5`, and not a quotation.
    private static func isComparison(_ words: Substring) -> Bool {
        words.drop { ">= ".contains($0) }.first?.isNumber == true
    }

    private static func isRule(_ words: String) -> Bool {
        let signs = words.filter { $0 != " " }
        return signs.count > 2 && "-_*".contains(signs[signs.startIndex]) && Set(signs).count == 1
    }

    private mutating func countRow(_ words: Substring) -> Bool {
        rows += 1
        return rows <= Self.mostRows && Self.cells(of: words).count <= Self.mostColumns
    }

    /// The cells of a row, with their text as written.
    static func cells(of row: Substring) -> [String] {
        var cells = [""]
        var isEscaped = false
        for character in row {
            if character == "|", !isEscaped { cells.append("") } else { cells[cells.count - 1].append(character) }
            isEscaped = character == "\\" && !isEscaped
        }
        cells = cells.map { $0.split(separator: " ").joined(separator: " ") }
        if row.first == "|" { cells.removeFirst() }
        if cells.last == "" { cells.removeLast() }
        return cells
    }

    /// The words, with a backslash before each sign that Markdown would act on and the analyst did not mean so.
    private mutating func escaped(_ words: Substring, at number: Int) -> String {
        let signs = words.utf8.count { Self.signs.contains($0) }
        guard signs <= Self.mostSigns, words.count <= Self.longestLine else {
            if signs > 0 { report(.lineTooLong, at: number, String(words)) }
            return words.unicodeScalars.map {
                $0.isASCII && !$0.properties.isWhitespace && !$0.properties.isAlphabetic
                    && $0.properties.numericType == nil
                    ? "\\\($0)" : "\($0)"
            }.joined()
        }
        var text = words.contains("]:") ? words.replacing("]:", with: "]\\:") : words
        if text.contains("*") { text = Self.withoutFigures(text)[...] }
        return switch text.first {
        case "<": "\(Narrative.Text.guardMark)\(text)"
        case ">": "\\\(text)"
        case "-", "+", "*": text.count == 1 ? "\\\(text)" : String(text)
        default: Self.withoutNumber(text)
        }
    }

    /// Escapes a number like `2.` that is the whole line, so that it does not become an empty item.
    private static func withoutNumber(_ words: Substring) -> String {
        guard let last = words.last, ".)".contains(last), words.dropLast().allSatisfy(\.isNumber) else {
            return String(words)
        }
        return "\(words.dropLast())\\\(last)"
    }

    /// Escapes stars between digits, which mean multiplication, and a star alone in parentheses, which refers to a
    /// note. Other stars still mark bold or italic words.
    private static func withoutFigures(_ words: Substring) -> String {
        var text = ""
        var before: Character = " "
        var rest = words
        while let character = rest.first {
            guard character == "*", before != "\\" else {
                text.append(character)
                before = character
                rest.removeFirst()
                continue
            }
            let stars = rest.prefix { $0 == "*" }
            rest = rest.dropFirst(stars.count)
            let isFigure = before.isNumber && rest.first?.isNumber == true || before == "(" && rest.first == ")"
            text += isFigure ? stars.map { "\\\($0)" }.joined() : String(stars)
            before = "*"
        }
        return text
    }

    private mutating func append(_ text: String, at number: Int) {
        texts.append(text)
        numbers.append(number)
    }

    private mutating func report(_ kind: UntakenMarkup.Kind, at number: Int, _ words: String) {
        untaken.append(UntakenMarkup(kind: kind, line: number, written: words))
    }
}
