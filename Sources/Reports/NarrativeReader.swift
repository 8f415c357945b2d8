import Findings
import VietnameseText

/// Reads the analyst's text file.
///
/// Its form: `## VI. Khó khăn, vướng mắc` begins a part (only the Roman numeral counts), `### …` is a heading within
/// it, `- …` an item of a list, every other line a paragraph; `<!-- … -->` is left out. What has no part to stand in
/// is a finding: no line gets lost in silence.
public struct NarrativeReader {
    public private(set) var narrative = Narrative()
    public private(set) var findings: [Finding] = []
    private let file: String
    private var part: Narrative.Part?
    /// The lines that stand in no part: what they stand under and where.
    private var astray: Astray?
    private var openComment: Int?

    private struct Astray {
        /// The heading that names no part; `nil` for text before the first heading.
        let heading: String?
        /// Starting at 1.
        let line: Int
        var lines = 0
    }

    /// - Parameter file: the name of the file, for the findings.
    public init(_ text: String, file: String) {
        self.file = file
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            read(Self.cleaned(withoutComments(line, at: index + 1)), at: index + 1)
        }
        report(astray)
        if let line = openComment { findings.append(finding(.narrativeCommentOpen, line)) }
    }

    private mutating func read(_ line: String, at number: Int) {
        guard !line.isEmpty else { return }
        let marks = line.prefix { $0 == "#" }.count
        let words = String(line.dropFirst(marks).drop(while: \.isWhitespace))
        switch marks {
        case 0: place(Self.block(line), at: number)
        case 1, 2: begin(words, at: number)
        default: place(.heading(words), at: number)
        }
    }

    private mutating func begin(_ heading: String, at number: Int) {
        report(astray)
        let numeral = String(heading.prefix { $0.isASCII && $0.isLetter })
        part = Narrative.Part(rawValue: numeral)
        astray = part == nil ? Astray(heading: heading.isEmpty ? "##" : heading, line: number) : nil
    }

    private mutating func place(_ block: Narrative.Block, at number: Int) {
        guard let part else {
            astray = astray ?? Astray(heading: nil, line: number)
            astray?.lines += 1
            return
        }
        narrative.add(block, to: part)
    }

    private static func block(_ line: String) -> Narrative.Block {
        guard let sign = line.first, "-+*•–".contains(sign), line.dropFirst().first?.isWhitespace == true else {
            return .paragraph(line)
        }
        return .list([String(line.dropFirst().drop(while: \.isWhitespace))])
    }

    /// The line without what stands in comments, which may begin before it and end after it.
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

    /// One form of every letter, white space of any kind as one space, no control characters.
    private static func cleaned(_ line: String) -> String {
        let visible = line.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
        return VietnameseText.nfc(String(String.UnicodeScalarView(visible)))
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    // MARK: Findings

    private mutating func report(_ astray: Astray?) {
        guard let astray else { return }
        let parts = Narrative.Part.allCases.map { "## \($0.rawValue)" }.joined(separator: ", ")
        guard let heading = astray.heading else {
            findings.append(finding(.narrativeOutsidePart, astray.line, [.count: String(astray.lines)]))
            return
        }
        findings.append(
            finding(
                .narrativePartUnknown, astray.line, value: heading,
                [.count: String(astray.lines), .suggestions: parts]))
    }

    private func finding(
        _ code: FindingCode, _ line: Int, value: String? = nil, _ details: [Detail: String] = [:]
    ) -> Finding {
        Finding(
            code, at: Place(file: file), value: value,
            details: details.merging([.line: String(line)]) { own, _ in own })
    }
}
