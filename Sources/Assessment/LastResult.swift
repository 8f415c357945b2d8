import Civil
import Numbers

/// The last known result of a commune from an earlier period (kết quả gần nhất). Between assessment rounds it is shown
/// for a commune without a result of its own, marked with its month. None of the period's counts include it.
public struct LastResult: Sendable, Equatable, Codable {
    /// Year and month as one number that sorts by time: 202211.
    public let month: Int
    /// `meets` or `fails`.
    public let verdict: Verdict
    public let total: Millionths?

    /// `nil` if the outcome is no result.
    public init?(of period: Period, _ outcome: CommuneOutcome) {
        guard outcome.verdict.isResult else { return nil }
        month = period.year * 100 + period.month
        verdict = outcome.verdict
        total = outcome.total
    }

    public var period: Period? { Period(year: month / 100, month: month % 100) }
}

extension ProvinceAssessment {
    /// How many communes meet the standard when the last results count for those without one of their own.
    public struct KnownResults: Sendable, Equatable {
        /// How many communes have no result in this period but an earlier one, by the month of that result, the latest
        /// first.
        public let carried: [(period: Period, communes: Int)]
        /// Communes with a result, from this period or an earlier one.
        public let communes: Int
        public let meets: Int

        public static func == (one: KnownResults, other: KnownResults) -> Bool {
            one.communes == other.communes && one.meets == other.meets
                && one.carried.elementsEqual(other.carried) { $0 == $1 }
        }
    }

    /// `nil` where no commune has an earlier result in place of one of its own.
    public var knownResults: KnownResults? {
        let last = communes.compactMap(\.last)
        guard !last.isEmpty else { return nil }
        let months = Dictionary(grouping: last.compactMap(\.period), by: \.self).mapValues(\.count)
        return KnownResults(
            carried: months.sorted { $0.key > $1.key }.map { ($0.key, $0.value) },
            communes: communes.count(where: \.verdict.isResult) + last.count,
            meets: figures.meets + last.count { $0.verdict == .meets })
    }
}
