/// The lines of the analyst's text laid out so that Markdown means by them what the analyst does, and so that no text
/// costs the parser much.
///
/// Each line is a paragraph of its own, as it is in the report; items may begin with a bullet or a dash of any kind, and
/// are nested by any indentation; “>70%” is no quotation and “5*3*2” has no italics. Lines, lists and tables have bounds.
struct MarkdownLines {
    /// In characters; signs of a longer line are taken as they are.
    static let longestLine = 4000
    /// In a line, that the parser holds against each other.
    static let mostSigns = 200
    private static let signs = Set("*`[<~".utf8)
    static let mostColumns = 40
    /// Of all tables of the file.
    static let mostRows = 2000
    static let deepestList = 6

    private(set) var texts: [String] = []
    /// Where each stands in the file, starting at 1.
    private(set) var numbers: [Int] = []
    private(set) var untaken: [UntakenMarkup] = []
    private var levels: [Level] = []
    private var lastIsRow = false
    private var rows = 0

    /// An open level of a list.
    private struct Level {
        /// Where its sign stands in the file, in columns from 0.
        let written: Int
        /// Where its sign and its words stand here.
        let column: Int
        let words: Int
    }

    /// Begins anew; the rows of tables go on being counted.
    mutating func clear() {
        (texts, numbers, untaken, levels, lastIsRow) = ([], [], [], [], false)
    }

    mutating func addBlank() {
        append("", at: numbers.last ?? 0)
        lastIsRow = false
    }

    /// - Parameter level: as many signs as stand before the heading.
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
        // Its neighbours' signs stand at most a column further right.
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

    /// `-`, `•`, `2.` or `2)` before a space; `nil` for words.
    private static func sign(of words: Substring) -> Substring? {
        let digits = words.prefix { $0.isASCII && $0.isNumber }
        let sign = words.prefix(digits.isEmpty ? 1 : digits.count + 1)
        let isSign =
            digits.isEmpty
            ? sign.first.map("-+*•–".contains) : digits.count <= 9 && sign.last.map(".)".contains) == true
        return isSign == true && words.dropFirst(sign.count).first == " " ? sign : nil
    }

    // MARK: Signs

    /// `> 70%`, `>=5`: more than, not a quotation.
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

    /// The cells of a row, as written.
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

    /// The words with a backslash before what Markdown would take for a sign and people do not.
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

    /// `2.` with nothing after it is no item.
    private static func withoutNumber(_ words: Substring) -> String {
        guard let last = words.last, ".)".contains(last), words.dropLast().allSatisfy(\.isNumber) else {
            return String(words)
        }
        return "\(words.dropLast())\\\(last)"
    }

    /// Stars between figures, which multiply, and those in parentheses, which refer to a note, mark no words.
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
