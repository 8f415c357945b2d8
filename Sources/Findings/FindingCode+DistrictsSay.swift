// Which findings a district may settle by an answer.

extension FindingCode {
    /// The district may confirm that what stands there is right: its reply asks for that. The figures count as they are, and
    /// what is doubted is known to the district alone. Whatever fails or turns a commune, leaves a figure out, or contradicts
    /// the law, the register or another file is the department's to accept.
    public var mayBeConfirmed: Bool {
        switch self {
        case .pointsAboveOthersMaximum, .pointsUnlikeOthers, .identicalPoints, .maximalPoints, .sameAsEarlierPeriod,
            .ownFiguresOnly, .ownRowOnly, .doubtfulWords:
            true
        default: false
        }
    }

    /// The district may say that it does not apply: its reply says that nothing need be done then.
    public var mayNotApply: Bool {
        switch self {
        case .columnPassedOver, .rowsWithoutFigures, .measureLineUnknown, .measureColumnUnread, .measureUnitInCell: true
        default: mayBeConfirmed
        }
    }
}
