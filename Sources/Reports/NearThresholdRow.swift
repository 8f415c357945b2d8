import Numbers

/// A commune whose total is near its threshold, on either side of it (cận điểm chuẩn).
public struct NearThresholdRow: Sendable, Equatable {
    public let commune: CommuneRow
    /// How many points the total is above (+) or below (−) the threshold.
    public let distance: Quantity

    /// The communes within the margin, nearest first, and then in order of code.
    ///
    /// - Parameter margin: in points, inclusive.
    static func rows(of communes: [CommuneRow], within margin: Millionths) -> [NearThresholdRow] {
        communes.compactMap { commune -> (row: NearThresholdRow, far: Millionths)? in
            guard let total = commune.total.value, let threshold = commune.threshold.value else { return nil }
            let far = (total - threshold).magnitude
            guard far <= margin else { return nil }
            return (NearThresholdRow(commune: commune, distance: .pointsAbove(total, threshold)), far)
        }
        .sorted { ($0.far, $0.row.commune.code) < ($1.far, $1.row.commune.code) }.map(\.row)
    }
}
