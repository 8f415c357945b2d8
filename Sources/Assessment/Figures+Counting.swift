import Registry
import Returns
import Rulebook

extension Figures {
    /// Counts the communes of a district.
    init(counting communes: [CommuneAssessment]) {
        self.init()
        for commune in communes {
            counts.communes += 1
            counts.reported += commune.verdict == .notReported ? 0 : 1
            recorded += commune.record == nil ? 0 : 1
            counts.assessed += commune.total == nil ? 0 : 1
            counts.registered += commune.record?.registered?.value.fact == true ? 1 : 0
            counts.planned += commune.record?.planned?.value.fact == true ? 1 : 0
            counts.committed += commune.record?.committed?.value.fact == true ? 1 : 0
            counts.meets += commune.verdict == .meets ? 1 : 0
            counts.recognised += commune.recognised == true ? 1 : 0
            registeredOpen += commune.leavesMarkOpen(.registered) ? 1 : 0
            plannedOpen += commune.leavesMarkOpen(.planned) ? 1 : 0
            committedOpen += commune.leavesMarkOpen(.committed) ? 1 : 0
            recognitionSaid += commune.record?.saysIfRecognised == true ? 1 : 0
            thresholdOpen += commune.awaitsThreshold ? 1 : 0
        }
    }

    /// Adds two counts, which must be of different communes.
    static func + (one: Figures, other: Figures) -> Figures {
        var sum = one
        sum.counts = one.counts + other.counts
        sum.recorded += other.recorded
        sum.registeredOpen += other.registeredOpen
        sum.plannedOpen += other.plannedOpen
        sum.committedOpen += other.committedOpen
        sum.recognitionSaid += other.recognitionSaid
        sum.thresholdOpen += other.thresholdOpen
        return sum
    }

    /// The count that a target is about.
    public func count(of measure: Target.Measure) -> Int {
        switch measure {
        case .meets: counts.meets
        case .planned: counts.planned
        case .committed: counts.committed
        case .registered: counts.registered
        case .recognised: counts.recognised
        }
    }
}

extension CommuneAssessment {
    /// Its row counts but does not say whether it has the mark. A cell left blank in a column with marks means no.
    func leavesMarkOpen(_ measure: Target.Measure) -> Bool {
        guard let record else { return false }
        let mark: Sourced<MarkEntry>?
        switch measure {
        case .registered: mark = record.registered
        case .planned: mark = record.planned
        case .committed: mark = record.committed
        case .meets, .recognised: return false
        }
        return switch mark?.value {
        case .yes, .no, .blank, .notApplicable: false
        case .refused, nil: true
        }
    }
}

extension Record {
    fileprivate var saysIfRecognised: Bool { recognised != nil || decisionNumber != nil }
}
