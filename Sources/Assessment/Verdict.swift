import Numbers
import Registry
import Returns
import Rulebook

/// How a commune stands against the standard (kết quả).
public enum Verdict: String, Sendable, CaseIterable, Codable {
    /// Đạt.
    case meets
    /// Không đạt.
    case fails
    /// Chưa đủ dữ liệu: something needed about the commune is blank, contradictory or unknown. Never "không đạt".
    case incomplete
    /// Chưa báo cáo.
    case notReported = "not-reported"

    /// The commune was assessed, and met the standard or failed it.
    public var isResult: Bool { self == .meets || self == .fails }
}

/// Why a verdict is not `meets`, or cannot be given.
public enum Reason: Sendable, Equatable {
    /// The total is so many points short of the threshold.
    case belowThreshold(short: Millionths)
    /// The criterion has 0 points (bị liệt).
    case zeroCriterion(Int)
    /// No usable points for the criterion.
    case blankCriterion(Int)
    /// The total is at least so many points short, whichever of the possible thresholds is the commune's.
    case belowEveryThreshold(shortAtLeast: Millionths)
    /// Enough for one of the possible thresholds and not for another.
    case openThreshold(PossibleTiers)
    /// Two rows for the commune that do not agree.
    case conflictingRows

    /// The total is too low, whichever threshold is the commune's.
    public var isShortfall: Bool {
        switch self {
        case .belowThreshold, .belowEveryThreshold: true
        case .zeroCriterion, .blankCriterion, .openThreshold, .conflictingRows: false
        }
    }

    /// The stable code that `ket-qua.json` and `xa-phuong.csv` carry.
    public var code: String {
        switch self {
        case .belowThreshold: "below-threshold"
        case .belowEveryThreshold: "below-every-threshold"
        case .openThreshold: "open-threshold"
        case .zeroCriterion: "zero-criterion"
        case .blankCriterion: "blank-criterion"
        case .conflictingRows: "conflicting-rows"
        }
    }
}

/// One commune of the register, assessed.
public struct CommuneAssessment: Sendable, Equatable {
    public let commune: Commune
    public let tiers: PossibleTiers
    /// The row that counts; `nil` when none does.
    public let record: Record?
    /// Sum of the points when every criterion has them; otherwise `nil`.
    public let total: Millionths?
    public let verdict: Verdict
    /// Every reason, zero criteria first, in order of criterion; empty when it meets the standard, and when it did not
    /// report.
    public let reasons: [Reason]
    /// Its last result from an earlier period; `nil` where this period has a result, and where no earlier one is known
    /// or wanted.
    public private(set) var last: LastResult?

    public init(
        commune: Commune, tiers: PossibleTiers, record: Record?, total: Millionths?, verdict: Verdict, reasons: [Reason]
    ) {
        self.commune = commune
        self.tiers = tiers
        self.record = record
        self.total = total
        self.verdict = verdict
        self.reasons = reasons
    }

    /// The same with its last earlier result, if it has no result in this period.
    public func beside(_ last: LastResult?) -> CommuneAssessment {
        var assessment = self
        assessment.last = verdict.isResult ? nil : last
        return assessment
    }

    /// Recognised by the district: a decision number or a mark; `nil` where the return says nothing, or names a
    /// decision and says no.
    public var recognised: Bool? {
        guard let record else { return nil }
        guard record.decisionNumber != nil else { return record.recognised?.value.fact }
        return record.recognised?.value == .no ? nil : true
    }
    /// It has points for every criterion and has not failed, but it is open which total it must reach.
    public var awaitsThreshold: Bool { verdict == .incomplete && total != nil }
    /// Points per criterion, in the rulebook's order; `nil` where none are given. Empty without a record.
    public var points: [Millionths?] {
        record?.points.map(\.value.points) ?? []
    }
}
