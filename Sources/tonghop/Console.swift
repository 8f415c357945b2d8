import Batch
import Findings
import Glibc

/// What the run says: results on standard output, findings and progress on standard error.
final class Console {
    private let language: Language
    private let results = StandardOutput()
    private let progress: ProgressDisplay

    init(language: Language) {
        self.language = language
        progress = ProgressDisplay(language: language)
    }

    /// A result.
    func print(_ text: String) { results.write(Terminal.printable(text) + "\n") }

    /// A result of a verb that does nothing but list: it ends, with success, when nobody reads any more.
    func list(_ line: String) {
        results.write(line + "\n")
        if results.isClosed { exit(ExitStatus.done.rawValue) }
    }

    func show(_ findings: [Finding]) { for finding in findings { show(finding) } }
    func show(_ finding: Finding) { progress.interrupt(with: Terminal.printable(finding.line(in: language))) }
    func show(_ event: Progress) { progress.show(event) }

    /// A message that is neither a result nor a finding.
    func say(_ words: Words) { progress.interrupt(with: Terminal.printable(words.text(in: language))) }
    /// The same for a text of several lines.
    func sayLines(_ text: String) { progress.interrupt(with: Terminal.printable(text)) }

    /// Brings the results out. A result that could not be written (a full disk behind `>`) is no success.
    func finish(_ status: ExitStatus) -> ExitStatus {
        progress.clear()
        guard let number = results.flush() else { return status }
        say(
            Words(
                "Không ghi được kết quả ra đầu ra chuẩn: \(SystemReason.text(number, in: .vietnamese)).",
                en: "The results could not be written to standard output: \(SystemReason.text(number, in: .english))."))
        return status == .done ? .toAttendTo : status
    }
}
