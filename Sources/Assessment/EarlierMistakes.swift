import Civil
import Findings
import Registry
import Returns

// What a district's returns had wrong, for the replies of later periods (lỗi đã gặp).

extension ProvinceAssessment {
    /// Whether a file is the district's and no other's: it holds, and held before rows of it gave way, no other district's
    /// communes, and does not say that it is another's.
    public func isOwn(_ submission: Submission, of group: ReportingUnit) -> Bool {
        submission.groups(in: register).union(replacements.groups(in: submission.file)) == [group.code]
    }

    /// The kinds of error and warning in a district's own returns, those that a later file mended among them. What somebody
    /// accepted was no mistake.
    public func mistakes(of group: ReportingUnit) -> Set<FindingCode> {
        let files = submissions(of: group).filter { submission in
            [.accepted, .rejected, .superseded].contains(submission.outcome) && isOwn(submission, of: group)
        }
        let general = findingsOnNoFile.filter { $0.subject.reporter?.code == group.code }
        let own = (general + findings(on: files.map(\.file))).filter { finding in
            guard finding.severity != .notice, finding.isForDistrict else { return false }
            if case .waived = standing(of: finding) { return false }
            return true
        }
        return Set(own.map(\.code))
    }
}

extension PeriodKnowledge {
    /// In which earlier periods a district's returns had what, in order of time, by code of the finding.
    func earlierMistakes(of group: ReportingUnit) -> [String: [Period]] {
        (mistakes?[group.code] ?? [:]).mapValues { $0.compactMap(Period.init(iso:)) }
    }
}
