import Findings

/// What stops a run, so that nothing is published. It carries findings, so that its words are in the catalogue with all
/// others.
public struct RunFailure: Error, Sendable {
    public let findings: [Finding]
    public let kind: Kind

    public enum Kind: Sendable {
        /// Exit code 2.
        case nothingPublished
        /// Exit code 75.
        case lockHeld
    }

    public init(_ findings: [Finding], kind: Kind = .nothingPublished) {
        self.findings = findings
        self.kind = kind
    }

    init(_ code: FindingCode, at place: Place, value: String? = nil, details: [Detail: String] = [:]) {
        self.init([Finding(code, at: place, value: value, details: details)])
    }
}
