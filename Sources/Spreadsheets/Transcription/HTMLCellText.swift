/// The text of a cell of a page, as a browser shows it: white space between words is one space, and lines break only
/// where the page says so.
struct HTMLCellText {
    private var runs: [TranscribedWorkbook.Run] = []
    /// What stands between the last letter and the next one.
    private var gap = Gap.none

    private enum Gap { case none, space, line }

    mutating func append(_ text: String, _ look: HTMLLook) {
        for character in text {
            if character.isWhitespace {
                if gap == .none { gap = .space }
            } else {
                var run = TranscribedWorkbook.Run(
                    text: "", font: look.font, isStruck: look.isStruck, isRaised: look.isRaised)
                if let last = runs.last, last.looksLike(run) {
                    run = last
                    runs.removeLast()
                }
                if !(runs.isEmpty && run.text.isEmpty) {
                    switch gap {
                    case .none: break
                    case .space: run.text += " "
                    case .line: run.text += "\n"
                    }
                }
                gap = .none
                run.text.append(character)
                runs.append(run)
            }
        }
    }

    mutating func breakLine() { gap = .line }

    /// Returns what was written, and starts an empty text.
    mutating func finish() -> [TranscribedWorkbook.Run] {
        defer { self = HTMLCellText() }
        return runs
    }
}
