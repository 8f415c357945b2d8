import Findings

/// What a district answered to one item of the list that went back to it (câu trả lời của huyện). It is about the file that
/// it came in, and about no other.
public struct DistrictAnswer: Sendable, Equatable {
    public enum Kind: Sendable, Equatable, CaseIterable {
        /// The figures of the file decide.
        case mended
        case confirmed
        case notApplicable
        case notUnderstood
    }

    public let kind: Kind
    /// As it was written.
    public let text: String
    /// Empty where none is given.
    public let reason: String
    /// As the list numbered the item.
    public let number: String
    public let about: FindingKey
    /// Where it stands.
    public let place: Place

    public init(kind: Kind, text: String, reason: String, number: String, about: FindingKey, place: Place) {
        self.kind = kind
        self.text = text
        self.reason = reason
        self.number = number
        self.about = about
        self.place = place
    }
}
