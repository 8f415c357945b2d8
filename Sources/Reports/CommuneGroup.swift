import Returns

/// Communes of one division under its name, with the files that their figures were read from.
public struct CommuneGroup: Sendable, Equatable {
    /// `Huyện Ba Bể`; empty where the report lays all communes out as one.
    public let division: String
    /// `061 Ba Bể.xlsx`; several are numbered as the communes' sources number them.
    public let files: String
    public let communes: [CommuneRow]
}

/// The files of a division that records were taken from, numbered as its annex numbers all of its files.
struct CountedFiles {
    private let files: [(number: Int, name: String)]

    /// - Parameter submissions: all of the division's, in the order that the annex lists them.
    init(of submissions: [Submission]) {
        files = submissions.enumerated().filter { $1.outcome == .accepted }.map { ($0 + 1, $1.file) }
    }

    /// `a.xlsx`; several as `tệp 1: a.xlsx; tệp 3: b.xlsx`.
    var text: String {
        files.count > 1 ? files.map { "tệp \($0.number): \($0.name)" }.joined(separator: "; ") : files.first?.name ?? ""
    }

    /// `nil` for the only file.
    func number(of file: String) -> Int? { files.count > 1 ? files.first { $0.name == file }?.number : nil }
}
