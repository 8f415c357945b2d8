import Findings

/// How many findings one file may bring: cron mails every line, and pages show them.
enum FindingCap {
    /// More than any honest return has needed: thirty communes with a finding on every point.
    static let findingsOfAFile = 1000
    /// How many findings all files of a run may bring before each further file is held to `findingsOfALateFile`.
    static let findingsOfARun = 20_000
    static let findingsOfALateFile = 20

    /// Where there are too many, keeps the gravest ones in their order and adds one that tells how many there are.
    ///
    /// - Parameter told: how many findings the files before it have brought.
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
