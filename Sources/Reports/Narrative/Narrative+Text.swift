extension Narrative {
    /// A line of text, divided into runs that each have one formatting.
    public struct Text: Sendable, Equatable, ExpressibleByStringLiteral {
        /// How a run is formatted.
        public enum Style: Sendable, CaseIterable {
            case bold
            case italic
        }

        /// Words with one formatting. A line break is `\n`.
        public struct Run: Sendable, Equatable {
            public var words: String
            public let styles: Set<Style>
        }

        public private(set) var runs: [Run] = []

        /// An empty text.
        init() {}

        public init(stringLiteral words: String) { add(words, styles: []) }

        /// The words without formatting, on one line.
        public var plain: String { String(runs.map(\.words).joined().map { $0 == "\n" ? " " : $0 }) }

        var isEmpty: Bool { runs.allSatisfy(\.words.isEmpty) }

        /// Adds words. White space of any kind and control characters become one space; there is none at the beginning.
        mutating func add(_ words: String, styles: Set<Style>) {
            var added = String.UnicodeScalarView()
            var last = runs.last?.words.unicodeScalars.last ?? " "
            for scalar in words.unicodeScalars where scalar != Self.guardMark || !isEmpty || !added.isEmpty {
                let isSpace = scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
                if isSpace, last == " " || last == "\n" { continue }
                last = isSpace ? " " : scalar
                added.append(last)
            }
            append(String(added), styles)
        }

        /// Adds a line break within the text.
        mutating func breakLine() {
            trimEnd()
            if let styles = runs.last?.styles { append("\n", styles) }
        }

        /// Removes white space at the end.
        mutating func trimEnd() {
            while var last = runs.popLast() {
                while last.words.last == " " || last.words.last == "\n" { last.words.removeLast() }
                guard last.words.isEmpty else { return runs.append(last) }
            }
        }

        /// Changes the words of each run.
        mutating func mend(_ removal: (inout String) -> Void) {
            for index in runs.indices { removal(&runs[index].words) }
            runs.removeAll { $0.words.isEmpty }
        }

        private mutating func append(_ words: String, _ styles: Set<Style>) {
            guard !words.isEmpty else { return }
            if let last = runs.indices.last, runs[last].styles == styles {
                runs[last].words += words
            } else {
                runs.append(Run(words: words, styles: styles))
            }
        }

        /// Put before a `<` at the beginning of a line, so that Markdown sees plain words there (`MarkdownLines`).
        static let guardMark: Unicode.Scalar = "\u{2060}"
    }
}
