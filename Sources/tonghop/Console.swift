import Assessment
import Batch
import Findings
import Glibc

/// What the run prints: results to standard output, findings and progress to standard error.
final class Console {
    /// Whether nobody watches. Then only what needs attention is printed.
    var isQuiet = false
    /// The run in one line, for a log: how it ended, or the first thing that stopped it.
    private(set) var conclusion: String?
    private let language: Language
    private let results = StandardOutput()
    private let progress: ProgressDisplay

    init(language: Language) {
        self.language = language
        progress = ProgressDisplay(language: language)
    }

    /// Prints a result.
    func print(_ text: String) {
        if !isQuiet { results.write(PrintableText.of(text) + "\n") }
    }

    /// Prints a result of a verb that only lists. If nobody reads the output any more, the verb ends with success.
    ///
    /// - Parameter line: UTF-8 without a line end.
    func list(_ line: [UInt8]) {
        results.write(line: line)
        if results.isClosed { exit(ExitStatus.done.rawValue) }
    }

    /// - Parameter settled: findings that nobody needs to attend to any more, and why.
    func show(_ findings: [Finding], settled: [Finding: FindingStanding] = [:]) {
        for group in FindingGroup.groups(of: findings, where: { settled[$0] == settled[$1] }) {
            let standing = settled[group.first]
            let remark = standing.map(Self.remark) ?? Words("", en: "")
            if !isQuiet || group.first.severity != .notice && standing == nil {
                sayLines(group.line(in: language, remark: remark.text(in: language)))
            }
        }
    }

    private static func remark(on standing: FindingStanding) -> Words {
        switch standing {
        case .open: Words("", en: "")
        case .waived: Words("đã chấp nhận", en: "accepted")
        case .replaced(let file): Words("đã thay bằng tệp \(file)", en: "replaced by \(file)")
        }
    }

    func show(_ event: Progress) {
        if !isQuiet { progress.show(event) }
    }

    /// Prints a message that is neither a result nor a finding.
    func say(_ words: Words) { sayLines(words.text(in: language)) }
    /// The same for a text with several lines.
    func sayLines(_ text: String) { progress.interrupt(with: PrintableText.of(text)) }

    /// Records and prints how the run ended, in one line.
    func conclude(_ words: Words) {
        conclusion = words.text(in: language)
        if !isQuiet { say(words) }
    }

    /// Prints what stopped the run.
    func show(_ failure: RunFailure) {
        show(failure.findings)
        conclusion = failure.findings.first?.line(in: language)
    }

    /// Flushes the results. If a result could not be written (a full disk behind `>`), the run is not a success.
    func finish(_ status: ExitStatus) -> ExitStatus {
        progress.clear()
        if isQuiet, status == .toAttendTo, let conclusion { sayLines(conclusion) }
        guard let number = results.flush() else { return status }
        say(
            Words(
                "Không ghi được kết quả ra đầu ra chuẩn: \(SystemReason.text(number, in: .vietnamese)).",
                en: "The results could not be written to standard output: \(SystemReason.text(number, in: .english))."))
        return status == .done ? .toAttendTo : status
    }
}
