import Civil
import Returns

/// Which of two returns counts where they say different things: one that the settings prefer, else the one with the
/// higher `Submission.Standing`, else the one that arrived later, else the one that was changed later.
struct ReturnOrder {
    /// Names of files that the settings prefer.
    let preferred: Set<String>
    /// The run's clock.
    let asOf: CivilDate

    /// Whether `other` arrived later: a later run saw it first or, if one run saw both first, it was changed on a later
    /// day.
    func isLater(_ other: Submission, than one: Submission) -> Bool {
        if one.arrival.order != other.arrival.order { return one.arrival.order < other.arrival.order }
        guard let first = day(of: one), let second = day(of: other) else { return false }
        return first < second
    }

    /// The day on which a file was last changed; `nil` where it cannot be the day on which the file came: before a run
    /// first saw it, or after this run's date.
    private func day(of submission: Submission) -> CivilDate? {
        Clock.date(secondsSince1970: submission.arrival.modified).flatMap {
            $0 < submission.received || $0 > asOf ? nil : $0
        }
    }

    /// The one that counts of two returns that disagree on a figure; `nil` if that cannot be told.
    func winner(of one: Submission, _ other: Submission) -> Submission? {
        let isFirstPreferred = preferred.contains(one.file)
        if isFirstPreferred != preferred.contains(other.file) { return isFirstPreferred ? one : other }
        if one.standing != other.standing { return one.standing < other.standing ? other : one }
        if isLater(other, than: one) { return other }
        if isLater(one, than: other) { return one }
        guard one.arrival.modified != other.arrival.modified else { return nil }
        return one.arrival.modified < other.arrival.modified ? other : one
    }

    /// The one that counts of several, or the first of those that are equal.
    func latest(_ one: Submission?, _ other: Submission) -> Submission? {
        guard let one else { return other }
        return winner(of: one, other) ?? one
    }
}
