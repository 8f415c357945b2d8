import Batch
import Findings
import Glibc

/// Shows on standard error how far the run has come. On a terminal it is a bar that is drawn again and again; otherwise
/// (cron's mail, a log) it is a line per step.
final class ProgressDisplay {
    private let language: Language
    private let redraws: Bool
    private var drawn = false

    init(language: Language, redraws: Bool = Terminal.canRedraw) {
        self.language = language
        self.redraws = redraws
    }

    func show(_ event: Progress) {
        guard redraws else { return write(PrintableText.of(Self.line(for: event, in: language)) + "\n") }
        write("\r\u{1B}[K" + PrintableText.of(Self.bar(for: event, in: language, width: Terminal.width - 1)))
        drawn = true
    }

    /// Removes the bar, so that the next output begins at the left.
    func clear() {
        guard drawn else { return }
        write("\r\u{1B}[K")
        drawn = false
    }

    /// Prints a line of its own. The next step draws the bar again below it.
    func interrupt(with line: String) {
        clear()
        write(line + "\n")
    }

    static func line(for event: Progress, in language: Language) -> String {
        switch event {
        case .reading(let file, let number, let total):
            Words("Đọc tệp \(number)/\(total): \(file)", en: "Reading file \(number)/\(total): \(file)")
                .text(in: language)
        case .converting(let count):
            Words(
                "Chuyển sang .xlsx bằng LibreOffice: \(count) tệp",
                en: "Converting to .xlsx with LibreOffice: files \(count)"
            ).text(in: language)
        case .assessing: Words("Đánh giá", en: "Assessing").text(in: language)
        case .rendering: Words("Lập báo cáo", en: "Writing the report").text(in: language)
        case .printing(let page): Words("In ra PDF: \(page)", en: "Printing to PDF: \(page)").text(in: language)
        case .publishing(let folder): Words("Công bố: \(folder)", en: "Publishing: \(folder)").text(in: language)
        }
    }

    /// The step as text after a bar, in at most `width` columns.
    static func bar(for event: Progress, in language: Language, width: Int) -> String {
        let cells = 20
        let filled = min(cells, max(0, Int((share(of: event) * Double(cells)).rounded(.down))))
        let bar = "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: cells - filled) + "] "
        return String((bar + line(for: event, in: language)).prefix(max(0, width)))
    }

    /// The part of the run that is done. Reading the files is nearly all of it.
    private static func share(of event: Progress) -> Double {
        switch event {
        case .reading(_, let number, let total): total > 0 ? 0.9 * Double(number - 1) / Double(total) : 0
        case .converting, .assessing: 0.9
        case .rendering: 0.95
        case .printing: 0.97
        case .publishing: 1
        }
    }

    /// If standard error cannot be written to, nobody can be told.
    private func write(_ text: String) { _ = Descriptor.write(text.utf8, to: STDERR_FILENO) }
}
