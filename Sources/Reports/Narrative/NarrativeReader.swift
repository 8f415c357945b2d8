import Findings
import VietnameseText

/// Reads the file with the analyst's text.
///
/// `## VI. Khó khăn, vướng mắc` begins a part (only the Roman numeral counts), `### …` is a heading within it, `- …` is
/// an item of a list, and every other line is a paragraph. `<!-- … -->` is left out. Within a part Markdown works:
/// bold, italics, nested and numbered lists, tables, links. Text outside any part, and markup that the report cannot
/// take over, becomes a finding, so that no line is lost silently.
public struct NarrativeReader {
    public private(set) var narrative = Narrative()
    /// In the order of the lines concerned.
    public var findings: [Finding] { found.sorted { $0.line < $1.line }.map(\.finding) }
    private var found: [(line: Int, finding: Finding)] = []
    private let file: String
    private var part: Narrative.Part?
    /// The lines of the current part so far.
    private var lines = MarkdownLines()
    private var untaken: [UntakenMarkup] = []
    /// The lines that belong to no part, with the heading above them and where they begin.
    private var astray: Astray?
    private var openComment: Int?

    private struct Astray {
        /// The heading that names no known part; `nil` for text before the first heading.
        let heading: String?
        /// Counted from 1.
        let line: Int
        var lines = 0
    }

    /// - Parameter file: the name of the file, for the findings.
    public init(_ text: String, file: String) {
        self.file = file
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            read(withoutComments(line, at: index + 1), at: index + 1)
        }
        endPart()
        if let line = openComment { report(.narrativeCommentOpen, line) }
        found += listed(untaken).map { ($0.line, $0.finding(in: file)) }
    }

    private mutating func read(_ written: String, at number: Int) {
        let line = Self.cleaned(written)
        guard !line.isEmpty else { return lines.addBlank() }
        let marks = line.prefix { $0 == "#" }.count
        let words = String(line.dropFirst(marks).drop(while: \.isWhitespace))
        if marks == 1 || marks == 2 { return begin(words, at: number) }
        guard part != nil else {
            astray = astray ?? Astray(heading: nil, line: number)
            astray?.lines += 1
            return
        }
        if marks == 0 {
            lines.add(line, indentedBy: Self.indentation(of: written), at: number)
        } else {
            lines.addHeading(words, level: marks, at: number)
        }
    }

    private mutating func begin(_ heading: String, at number: Int) {
        endPart()
        let numeral = String(heading.prefix { $0.isASCII && $0.isLetter })
        part = Narrative.Part(rawValue: numeral)
        astray = part == nil ? Astray(heading: heading.isEmpty ? "##" : heading, line: number) : nil
    }

    private mutating func endPart() {
        report(astray)
        guard let part else { return lines.clear() }
        let reader = MarkdownReader(lines)
        for block in reader.blocks { narrative.add(block, to: part) }
        untaken += reader.untaken
        lines.clear()
    }

    /// In columns. A tab goes to the next multiple of four.
    private static func indentation(of line: String) -> Int {
        line.prefix(while: \.isWhitespace).reduce(0) { $1 == "\t" ? $0 / 4 * 4 + 4 : $0 + 1 }
    }

    /// The line without comments. A comment may begin on an earlier line and end on a later one.
    private mutating func withoutComments(_ line: Substring, at number: Int) -> String {
        var kept = ""
        var rest = line
        while !rest.isEmpty {
            if openComment != nil {
                guard let end = rest.firstRange(of: "-->") else { return kept }
                openComment = nil
                rest = rest[end.upperBound...]
            } else if let start = rest.firstRange(of: "<!--") {
                kept += rest[..<start.lowerBound]
                openComment = number
                rest = rest[start.upperBound...]
            } else {
                return kept + rest
            }
        }
        return kept
    }

    /// The line with every letter in one form (composed), white space of any kind as one space, and no control
    /// characters.
    private static func cleaned(_ line: String) -> String {
        let visible = line.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
        return VietnameseText.nfc(String(String.UnicodeScalarView(visible)))
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    // MARK: Findings

    /// As many as somebody can go through. If there are more, the last one says how many.
    private func listed(_ untaken: [UntakenMarkup]) -> [UntakenMarkup] {
        let inOrder = untaken.sorted { $0.line < $1.line }
        let most = UntakenMarkup.mostListed
        guard inOrder.count > most else { return inOrder }
        let further = UntakenMarkup(
            kind: .further(inOrder.count - most), line: inOrder[most].line, written: inOrder[most].written)
        return inOrder.prefix(most) + [further]
    }

    private mutating func report(_ astray: Astray?) {
        guard let astray else { return }
        let parts = Narrative.Part.allCases.map { "## \($0.rawValue)" }.joined(separator: ", ")
        guard let heading = astray.heading else {
            report(.narrativeOutsidePart, astray.line, [.count: String(astray.lines)])
            return
        }
        report(
            .narrativePartUnknown, astray.line, value: heading,
            [.count: String(astray.lines), .suggestions: parts])
    }

    private mutating func report(
        _ code: FindingCode, _ line: Int, value: String? = nil, _ details: [Detail: String] = [:]
    ) {
        found.append((line, Finding(code, at: Place(file: file, line: line), value: value, details: details)))
    }
}
