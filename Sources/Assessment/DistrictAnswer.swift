import Findings

/// A district's answer to one item that went back to it (câu trả lời của huyện). The item stands in the list of its
/// marked workbook, which is about the file that the answer came in, or in the table of its reply, which names the
/// file.
public struct DistrictAnswer: Sendable, Equatable {
    public enum Kind: Sendable, Equatable, CaseIterable {
        /// The district says that it corrected the matter. Only the figures of its file decide whether it did.
        case mended
        case confirmed
        case notApplicable
        case notUnderstood
    }

    /// What it is about.
    public enum Subject: Sendable, Equatable {
        /// A finding on the very file that the answer came in.
        case ofItsFile(FindingKey)
        case printed(ReplyItem)
    }

    public let kind: Kind
    /// As it was written.
    public let text: String
    /// Empty where none is given.
    public let reason: String
    /// The item's number in the list.
    public let number: String
    public let about: Subject
    /// Where the answer stands.
    public let place: Place

    public init(kind: Kind, text: String, reason: String, number: String, about: Subject, place: Place) {
        self.kind = kind
        self.text = text
        self.reason = reason
        self.number = number
        self.about = about
        self.place = place
    }
}
