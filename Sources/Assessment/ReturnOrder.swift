import Civil
import Returns

/// Which of two returns that say different things counts: what the settings prefer, else the one that arrived later.
struct ReturnOrder {
    /// Names of files that the settings prefer.
    let preferred: Set<String>
    /// The run's clock.
    let asOf: CivilDate

    /// A later run saw it first; of two that one run saw first, it is of a later day.
    func isLater(_ other: Submission, than one: Submission) -> Bool {
        if one.arrival.order != other.arrival.order { return one.arrival.order < other.arrival.order }
        guard let first = day(of: one), let second = day(of: other) else { return false }
        return first < second
    }

    /// The day of a file's own time; `nil` where that cannot be when it came.
    private func day(of submission: Submission) -> CivilDate? {
        Clock.date(secondsSince1970: submission.arrival.modified).flatMap {
            $0 < submission.received || $0 > asOf ? nil : $0
        }
    }

    /// Which of two that disagree on a figure counts; `nil` if that is not known.
    func winner(of one: Submission, _ other: Submission) -> Submission? {
        let isFirstPreferred = preferred.contains(one.file)
        if isFirstPreferred != preferred.contains(other.file) { return isFirstPreferred ? one : other }
        if one.standing != other.standing { return one.standing < other.standing ? other : one }
        if isLater(other, than: one) { return other }
        if isLater(one, than: other) { return one }
        guard one.arrival.modified != other.arrival.modified else { return nil }
        return one.arrival.modified < other.arrival.modified ? other : one
    }
}
