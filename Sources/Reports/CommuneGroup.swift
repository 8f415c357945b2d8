import Returns

/// Communes of one division under its name, and the files that their figures were read from.
public struct CommuneGroup: Sendable, Equatable {
    /// `Huyện Ba Bể`; empty if the report does not divide the province.
    public let division: String
    /// `061 Ba Bể.xlsx`. Several files are numbered as in the communes' sources.
    public let files: String
    public let communes: [CommuneRow]
}

/// The files of a division from which records were taken. They have the numbers that the division's annex gives to its
/// files.
struct CountedFiles {
    private let files: [(number: Int, name: String)]

    /// - Parameter submissions: all submissions of the division, in the order in which the annex lists them.
    init(of submissions: [Submission]) {
        files = submissions.enumerated().filter { $1.outcome == .accepted }.map { ($0 + 1, $1.file) }
    }

    /// `a.xlsx`; several files as `tệp 1: a.xlsx; tệp 3: b.xlsx`.
    var text: String {
        files.count > 1 ? files.map { "tệp \($0.number): \($0.name)" }.joined(separator: "; ") : files.first?.name ?? ""
    }

    /// `nil` if there is only one file.
    func number(of file: String) -> Int? { files.count > 1 ? files.first { $0.name == file }?.number : nil }
}
