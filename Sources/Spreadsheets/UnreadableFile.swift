import Findings

/// A file from which nothing can be read. The finding says why and what to do.
public struct UnreadableFile: Error, Equatable {
    public let finding: Finding
    /// No spreadsheet at all (a letter, a picture): for information only. Otherwise somebody meant to
    /// send data and it did not arrive.
    public let isForeign: Bool

    init(_ finding: Finding, isForeign: Bool = false) {
        self.finding = finding
        self.isForeign = isForeign
    }
}
