import Findings

/// What it rests on that a file came on a certain day (căn cứ của ngày nhận).
public enum ReceiptBasis: String, Sendable, CaseIterable, Codable {
    /// The analyst wrote the day down.
    case log
    /// The mail that it came in has this date.
    case mailDate = "mail-date"
    /// The file was last changed on that day.
    case fileTime = "file-time"
    /// A run saw it for the first time on that day.
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
