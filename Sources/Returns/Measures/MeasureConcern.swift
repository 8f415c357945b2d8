import Findings

/// Which figures a finding on a table of measures keeps from the report, or casts doubt on. A later file that gives them
/// all settles it.
public struct MeasureConcern: Sendable, Equatable {
    /// One figure that the table has, or should have.
    public struct Figure: Hashable, Sendable {
        /// `PlanMeasure.id`.
        public let measure: String
        /// `nil` where the table does not say whose it is.
        public let reporter: MeasureFigure.Reporter?
        /// Code of the commune whose share it is; `nil` for the whole figure.
        public let commune: String?
    }

    /// Code and place of the finding.
    public let code: FindingCode
    public let place: Place
    /// Never empty.
    public let figures: Set<Figure>
}

extension MeasureFigure {
    /// Whether it says anew what a table said: the same share of the same figure.
    public func covers(_ figure: MeasureConcern.Figure) -> Bool {
        guard measure == figure.measure, reporter == figure.reporter else { return false }
        if parts.contains(where: { $0.commune == nil }) { return true }
        guard let commune = figure.commune else { return writtenSum != nil || blanks.isEmpty }
        return parts.contains { $0.commune == commune }
    }
}
