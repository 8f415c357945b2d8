import Civil

/// A run as the ledger has it.
public struct RecordedRun: Sendable, Equatable {
    /// Runs are numbered in the order in which they were recorded, from 1.
    public let id: Int
    public let period: Period
    public let asOf: CivilDate
    public let isFinal: Bool
    /// The first report of a period is issue 1. A report that corrects one that was given out has the next number (lần
    /// 2).
    public let issue: Int
    public let state: State
    /// Version of the program.
    public let program: String
    /// Id of the rulebook.
    public let rulebook: String
    /// The register's date: codes of units are to be read as of this day.
    public let registerDate: CivilDate
    /// SHA-256 of `manifest.json`, which holds the hashes of everything else.
    public let manifest: String
    /// SHA-256 of the texts that the run rested on, by the name of their part. Empty for a run taken over from a folder
    /// that was published before there was a ledger: such a run cannot be done again.
    public let basis: [String: String]

    public enum State: String, Sendable {
        case pending, published, replaced, abandoned
    }
}
