import Findings

/// By what a file is said to have come on a day (căn cứ của ngày nhận).
public enum ReceiptBasis: String, Sendable, CaseIterable, Codable {
    /// The analyst wrote the day down.
    case log
    /// The mail that it came in bears the day.
    case mailDate = "mail-date"
    /// The file was last changed on the day.
    case fileTime = "file-time"
    /// A run saw it for the first time.
    case firstSeen = "first-seen"

    /// As findings and the report say it: `theo ngày gửi của thư`.
    public var clause: Clause {
        switch self {
        case .log: .byReceivedLog
        case .mailDate: .byMailDate
        case .fileTime: .byFileTime
        case .firstSeen: .byFirstSight
        }
    }
}
