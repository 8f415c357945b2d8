import Registry
import Returns

/// A file of the inbox and what became of it.
public struct FileRow: Sendable, Equatable {
    public let name: String
    /// 64 hexadecimal digits; `nil` when the file could not be read.
    public let sha256: String?
    /// The stable word of `ket-qua.json`.
    public let outcomeCode: String
    public let outcome: String
    public let districtCode: String?
    /// `Huyện Ba Bể`; empty where it is not known.
    public let districtName: String
    public let received: WrittenDate
    /// Communes whose row was read from it.
    public let records: Quantity

    init(_ submission: Submission, register: Register) {
        name = submission.file
        sha256 = submission.sha256
        outcomeCode = submission.outcome.rawValue
        outcome = ReportWords.name(of: submission.outcome)
        districtCode = submission.groupCode
        districtName = submission.groupCode.flatMap(register.group(code:))?.fullName.capitalizedFirst ?? ""
        received = WrittenDate(submission.received)
        records = .count(submission.records.count)
    }

    /// The first 12 digits: enough to tell files apart on paper.
    public var shortHash: String { sha256.map { String($0.prefix(12)) } ?? "—" }
}
