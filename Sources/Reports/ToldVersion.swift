import Assessment
import Rulebook

/// What one version for the public (bản công khai đã đưa ra) tells about the criteria that it withholds: the counts
/// that it shows, and the communes among which the zeros must be. The next version is compared with it.
///
/// Two versions are linked tables: together they tell a sum over the communes in which they differ. The rule follows
/// the *Handbook on Statistical Disclosure Control*, second edition, 2024 (Hundepool and others,
/// https://sdctools.github.io/HandbookSDC): 5.2, disclosure by differencing and by linking; 4.3, "Periodical data";
/// 5.3, secondary suppression. `docs/an-toan.md` states the rule and its limits.
public struct ToldVersion: Codable, Equatable, Sendable {
    struct Commune: Codable, Equatable, Sendable {
        /// Everything that the version shows about it, except where in a file it was read.
        let shown: String
        /// The withheld criteria for which it may have a 0, because it has points for them and does not meet the
        /// standard.
        let open: [Int]
        /// The criteria among `open` for which it has a 0.
        let zeros: [Int]
    }

    /// By the commune's code.
    let communes: [String: Commune]
    /// What a reader knows about the province's number of zeros, by the number of the withheld criterion: the number
    /// itself, that it is small or nearly all, or nothing.
    let counts: [Int: ClosedRange<Int>]
    /// The criteria whose count of zeros the version shows.
    let shownCounts: [Int]

    /// - Parameter model: made from the same assessment and disclosure.
    public init(_ model: ReportModel, of assessment: ProvinceAssessment, disclosing: Disclosure) {
        let assessed = assessment.communes
        let rows = Dictionary(model.communes.map { ($0.code, $0.told) }, uniquingKeysWith: { first, _ in first })
        let withheld = assessment.rulebook.criteria.enumerated().filter { disclosing.withholds($0.element) }
        let communes = Dictionary(
            assessed.map { commune in
                let open = withheld.filter { index, _ in
                    commune.verdict != .meets && commune.points.indices.contains(index) && commune.points[index] != nil
                }
                return (
                    commune.commune.code,
                    Commune(
                        shown: rows[commune.commune.code] ?? "", open: open.map(\.element.number),
                        zeros: open.filter { commune.points[$0.offset] == 0 }.map(\.element.number))
                )
            }, uniquingKeysWith: { first, _ in first })
        var counts: [Int: ClosedRange<Int>] = [:]
        var shown: [Int] = []
        for (_, criterion) in withheld {
            let open = communes.values.count { $0.open.contains(criterion.number) }
            let zeros = communes.values.count { $0.zeros.contains(criterion.number) }
            counts[criterion.number] = disclosing.known(zeros, among: open, for: criterion)
            if disclosing.zeros(zeros, among: open, for: criterion).value != nil { shown.append(criterion.number) }
        }
        self.init(communes: communes, counts: counts, shownCounts: shown)
    }

    init(communes: [String: Commune], counts: [Int: ClosedRange<Int>], shownCounts: [Int]) {
        self.communes = communes
        self.counts = counts
        self.shownCounts = shownCounts
    }

    private func open(_ criterion: Int) -> [String: Commune] { communes.filter { $0.value.open.contains(criterion) } }
}

// MARK: - Side by side

extension ToldVersion {
    /// The criteria whose count must be held back because of versions that were given out before.
    ///
    /// - Parameters:
    ///   - period: versions of the same period. A count is only shown again if the communes that it counts have not
    ///     changed, so that no difference can be formed.
    ///   - neighbours: versions of the periods before and after. The difference between a count and theirs, about the
    ///     communes that differ, must pass the same test as a count itself.
    ///     stand the same test as a count itself.
    public func heldBack(beside period: [ToldVersion], neighbours: [ToldVersion], smallestCount: Int) -> Set<Int> {
        Set(
            shownCounts.filter { criterion in
                period.contains { !counts(criterion, sameAs: $0) }
                    || neighbours.contains { !leavesOpen(criterion, beside: $0, smallestCount) }
            })
    }

    /// A count that was shown earlier and that the new version would uncover.
    public struct Uncovered: Equatable, Sendable {
        public let criterion: Int
        /// For how many of the counted communes it is still unknown whether they have a 0.
        public let open: Int
        /// For how many later versions have settled it.
        public let settled: Int
    }

    /// The first count of an earlier version of the period that the new table of communes would uncover. If a later
    /// version shows that a commune meets the standard or lacks points, readers know that it has no counted 0. Enough
    /// communes must be left among which the zeros can hide. Leaving something out of the new version does not help
    /// against that.
    public func uncovered(of period: [ToldVersion], smallestCount: Int) -> Uncovered? {
        for earlier in period {
            for criterion in earlier.shownCounts {
                let counted = earlier.open(criterion)
                let settled = counted.keys.filter { code in
                    (period + [self]).contains { $0.communes[code]?.open.contains(criterion) != true }
                }
                guard !settled.isEmpty else { continue }
                let left = counted.filter { !settled.contains($0.key) }
                let zeros = left.values.count { $0.zeros.contains(criterion) }
                if zeros < smallestCount || left.count - zeros < smallestCount {
                    return Uncovered(criterion: criterion, open: left.count, settled: settled.count)
                }
            }
        }
        return nil
    }

    private func counts(_ criterion: Int, sameAs other: ToldVersion) -> Bool {
        guard other.counts[criterion] != nil else { return true }
        return open(criterion) == other.open(criterion)
    }

    /// Whether the two counts together still leave open which communes have a 0. Communes that are the same in both
    /// cancel out. About the others, which are in only one of the counts or differ, readers know `new count - old
    /// count`.
    private func leavesOpen(_ criterion: Int, beside other: ToldVersion, _ smallestCount: Int) -> Bool {
        guard let own = counts[criterion], let told = other.counts[criterion] else { return true }
        // Tested twice: with the communes that readers can see differ, and with those that really differ.
        let alike: [(Commune, Commune) -> Bool] = [{ $0.shown == $1.shown }, { $0 == $1 }]
        return alike.allSatisfy { alike in
            func unmatched(_ some: [String: Commune], in others: [String: Commune]) -> Int {
                some.count { code, commune in others[code].map { !alike(commune, $0) } ?? true }
            }
            let (now, then) = (open(criterion), other.open(criterion))
            let (entered, left) = (unmatched(now, in: then), unmatched(then, in: now))
            guard entered + left > 0 else { return true }
            // Counts the communes with a 0 among those that entered and those without a 0 among those that left: at
            // least, and at most.
            let least = own.lowerBound - told.upperBound + left
            let most = own.upperBound - told.lowerBound + left
            return most >= smallestCount && entered + left - least >= smallestCount
        }
    }
}

extension CommuneRow {
    /// Everything that a version shows about the commune, except where it was read.
    fileprivate var told: String {
        ([
            verdictCode, reasonText, registered.text, planned.text, committed.text, recognised.text, decisionText,
            total.text,
        ]
            + points.map { "\($0.text) \($0.own)" } + ownPoints.map(\.text)).joined(separator: "|")
    }
}
