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

    public func text(in language: Language) -> String {
        switch (self, language) {
        case (.log, .vietnamese): "theo sổ nhận nhan.csv"
        case (.log, .english): "by the received log nhan.csv"
        case (.mailDate, .vietnamese): "theo ngày gửi của thư"
        case (.mailDate, .english): "by the date of the mail"
        case (.fileTime, .vietnamese): "theo thời gian của tệp"
        case (.fileTime, .english): "by the time of the file"
        case (.firstSeen, .vietnamese): "theo ngày chương trình thấy tệp lần đầu"
        case (.firstSeen, .english): "by the day on which a run first saw it"
        }
    }
}
