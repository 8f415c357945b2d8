import Findings

/// How much one file may say: cron mails every line, and pages show them.
enum FindingCap {
    /// More than any honest return has been seen to need: thirty communes with a finding at every point.
    static let findingsOfAFile = 1000
    /// How much all files of a run may say before each of the rest may only say so much.
    static let findingsOfARun = 20_000
    static let findingsOfALateFile = 20

    /// The gravest come first where there are too many, in their order, with one that tells how many there are.
    ///
    /// - Parameter told: how many the files before it have said.
    static func capped(_ findings: [Finding], file: String, told: Int = 0) -> [Finding] {
        let most = min(findingsOfAFile, max(findingsOfALateFile, findingsOfARun - told))
        guard findings.count > most else { return findings }
        let byWeight = findings.enumerated().sorted {
            ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset)
        }
        let kept = Set(byWeight.prefix(most).map(\.offset))
        return findings.enumerated().filter { kept.contains($0.offset) }.map(\.element) + [
            Finding(
                .furtherFindings, at: Place(file: file),
                details: [.count: String(findings.count), .limit: String(most)])
        ]
    }
}
