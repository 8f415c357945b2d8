import Assessment
import Rulebook

/// What one version for the public tells of the criteria that it withholds, so that the next one can be held against it
/// (bản công khai đã đưa ra): the counts that it shows, and the communes among which these zeros lie.
///
/// Two versions are linked tables: what is shown in both is a sum over the communes that differ. The rule follows the
/// *Handbook on Statistical Disclosure Control*, second edition, 2024 (Hundepool and others,
/// https://sdctools.github.io/HandbookSDC): 5.2, disclosure by differencing and by linking; 4.3, "Periodical data";
/// 5.3, secondary suppression. `docs/an-toan.md` states it with its limits.
public struct ToldVersion: Codable, Equatable, Sendable {
    struct Commune: Codable, Equatable, Sendable {
        /// What the version shows of it, but for the place in a file where it was read.
        let shown: String
        /// The withheld criteria for which it may have a 0: it has points for them and does not meet the standard.
        let open: [Int]
        /// Those of them for which it has one.
        let zeros: [Int]
    }

    /// By code.
    let communes: [String: Commune]
    /// By number of a withheld criterion, what a reader knows of the province's number of zeros: the number itself, that
    /// it is small or nearly all, or nothing.
    let counts: [Int: ClosedRange<Int>]
    /// The criteria whose count the version shows.
    let shownCounts: [Int]

    /// - Parameter model: of the same assessment and disclosure.
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
    /// The criteria whose count must be held back beside versions that were given out.
    ///
    /// - Parameters:
    ///   - period: those of the same period: a count is shown again only where nothing has changed in what it counts, so that
    ///     no two of them have a difference.
    ///   - neighbours: those of the periods before and after: what a count and theirs tell of the communes that differ must
    ///     stand the same test as a count itself.
    public func heldBack(beside period: [ToldVersion], neighbours: [ToldVersion], smallestCount: Int) -> Set<Int> {
        Set(
            shownCounts.filter { criterion in
                period.contains { !counts(criterion, sameAs: $0) }
                    || neighbours.contains { !leavesOpen(criterion, beside: $0, smallestCount) }
            })
    }

    /// A count that was shown and that the new version would uncover.
    public struct Uncovered: Equatable, Sendable {
        public let criterion: Int
        /// How many of the communes it counts are still unknown.
        public let open: Int
        /// Those that the versions since have settled.
        public let settled: Int
    }

    /// The first count of an earlier version of the period that the new table of communes would uncover. Communes that a
    /// later version shows to meet the standard, or to lack points, have no 0 that counts: those that are left must
    /// still be enough to hide in. Nothing that the new version leaves out helps against that.
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

    /// Whether the two counts leave open which communes have a 0. What both have in common cancels out; of the communes that
    /// are in one alone, or differ, the readers know `new count - old count`.
    private func leavesOpen(_ criterion: Int, beside other: ToldVersion, _ smallestCount: Int) -> Bool {
        guard let own = counts[criterion], let told = other.counts[criterion] else { return true }
        // Once as the readers see which communes differ, once as they do.
        let alike: [(Commune, Commune) -> Bool] = [{ $0.shown == $1.shown }, { $0 == $1 }]
        return alike.allSatisfy { alike in
            func unmatched(_ some: [String: Commune], in others: [String: Commune]) -> Int {
                some.count { code, commune in others[code].map { !alike(commune, $0) } ?? true }
            }
            let (now, then) = (open(criterion), other.open(criterion))
            let (entered, left) = (unmatched(now, in: then), unmatched(then, in: now))
            guard entered + left > 0 else { return true }
            // Zeros among those that entered, and no zeros among those that left.
            let least = own.lowerBound - told.upperBound + left
            let most = own.upperBound - told.lowerBound + left
            return most >= smallestCount && entered + left - least >= smallestCount
        }
    }
}

extension CommuneRow {
    /// All that a version shows of the commune, but for the place where it was read.
    fileprivate var told: String {
        ([
            verdictCode, reasonText, registered.text, planned.text, committed.text, recognised.text, decisionText,
            total.text,
        ]
            + points.map { "\($0.text) \($0.own)" } + ownPoints.map(\.text)).joined(separator: "|")
    }
}
