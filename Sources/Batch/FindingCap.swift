import Findings

/// How much one file may say: cron mails every line, and pages show them.
enum FindingCap {
    /// More than any honest return has been seen to need: thirty communes with a finding at every point.
    static let findingsOfAFile = 1000

    /// The gravest come first where there are too many, in their order, with one that tells how many there are.
    static func capped(_ findings: [Finding], file: String) -> [Finding] {
        guard findings.count > findingsOfAFile else { return findings }
        let byWeight = findings.enumerated().sorted {
            ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset)
        }
        let kept = Set(byWeight.prefix(findingsOfAFile).map(\.offset))
        return findings.enumerated().filter { kept.contains($0.offset) }.map(\.element) + [
            Finding(
                .furtherFindings, at: Place(file: file),
                details: [.count: String(findings.count), .limit: String(findingsOfAFile)])
        ]
    }
}
