import Civil
import Findings
import Registry
import Returns

// What was wrong in a district's returns, for the replies of later periods (lỗi đã gặp).

extension ProvinceAssessment {
    /// Whether a file belongs to this district alone: it does not say that it is another's, and it holds no other
    /// district's communes, not even in rows that another file has replaced.
    public func isOwn(_ submission: Submission, of group: ReportingUnit) -> Bool {
        submission.groups(in: register).union(replacements.groups(in: submission.file)) == [group.code]
    }

    /// The kinds of error and warning in a district's own returns, including those that a later file corrected. What
    /// somebody accepted was no mistake.
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
    /// By code of the finding: the earlier periods in which a district's returns had it, in order of time.
    func earlierMistakes(of group: ReportingUnit) -> [String: [Period]] {
        (mistakes?[group.code] ?? [:]).mapValues { $0.compactMap(Period.init(iso:)) }
    }
}
