import Findings

/// Whether somebody must still attend to a finding (tình trạng của phát hiện).
public enum FindingStanding: Sendable, Equatable {
    case open
    /// A person accepted it with a reason.
    case waived(Waiver)
    /// The finding is history: the named file replaced the file or the row that it is about.
    case replaced(by: String)
}

extension ProvinceAssessment {
    /// `replaced` goes before `waived`, since what is history needs no waiver.
    public func standing(of finding: Finding) -> FindingStanding {
        if let file = replacements.replacement(of: finding) { return .replaced(by: file) }
        return waivers.first { $0.covers(finding) }.map(FindingStanding.waived) ?? .open
    }

    /// The findings that somebody must still attend to: errors and warnings that nobody has waived and no later file
    /// mended.
    public var openFindings: [Finding] { findings.filter { $0.severity != .notice && standing(of: $0) == .open } }

    /// The findings that nobody needs to attend to any more, notices aside.
    public var settledFindings: [Finding: FindingStanding] {
        findings.reduce(into: [:]) { settled, finding in
            guard finding.severity != .notice else { return }
            let standing = standing(of: finding)
            if standing != .open { settled[finding] = standing }
        }
    }

    /// Some file could not be used at all, and no later file of its district counts.
    public var hasUnansweredRejection: Bool {
        submissions.contains { $0.outcome == .rejected && replacements.replacement(of: $0.file) == nil }
    }

    /// The open findings that keep the report from being final: errors, and verdicts that a later return turned, since
    /// a person must look at those.
    public var findingsInTheWay: [Finding] {
        openFindings.filter { $0.severity == .error || $0.code == .verdictTurned }
    }
}
