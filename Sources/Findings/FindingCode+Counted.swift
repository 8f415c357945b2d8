// Which errors doubt points that count all the same.

extension FindingCode {
    /// The points that the error is about count as they were read, and the report cannot be final until it is settled.
    public var leavesPointsCounted: Bool { self == .pointsAboveOthersMaximum || self == .pointsUnlikeOthers }
}
