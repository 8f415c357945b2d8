import Foundation

extension Record {
    /// Whether the row has no points, marks or decision. It is then just a commune's name in a form that was not filled
    /// in; its formulas may still show a sum of 0 and a verdict.
    var saysNothing: Bool {
        (points + (ownPoints ?? [])).allSatisfy { [.blank, .noColumn].contains($0.value) }
            && [nil, .blank, .points(0)].contains(writtenTotal?.value)
            && [registered, planned, committed, recognised].allSatisfy { [nil, .blank].contains($0?.value) }
            && decisionNumber == nil && decisionDate == nil
    }

    /// Whether it comes from a table without points, which only has marks and decisions.
    public var hasNoPoints: Bool { points.allSatisfy { $0.value == .noColumn } }

    /// Whether the two rows say the same, wherever they stand.
    public func saysTheSame(as other: Record) -> Bool {
        commune == other.commune && points.map(\.value) == other.points.map(\.value)
            && writtenTotal?.value == other.writtenTotal?.value && writtenVerdict?.value == other.writtenVerdict?.value
            && registered?.value == other.registered?.value && planned?.value == other.planned?.value
            && committed?.value == other.committed?.value && recognised?.value == other.recognised?.value
            && decisionNumber?.value == other.decisionNumber?.value && decisionDate?.value == other.decisionDate?.value
    }

    /// Whether the two rows speak of different things: points and marks, or points for different criteria.
    public func completes(_ other: Record) -> Bool {
        let share = zip(points, other.points).contains { $0.value != .noColumn && $1.value != .noColumn }
        let marks = [
            (registered, other.registered), (planned, other.planned), (committed, other.committed),
            (recognised, other.recognised),
        ]
        return !share && marks.allSatisfy { $0 == nil || $1 == nil || $0?.value == .blank || $1?.value == .blank }
            && (decisionNumber == nil || other.decisionNumber == nil)
    }

    /// What the two rows say together: points in one and marks in the other, or criteria 1 to 7 in one and 8 to 13 in
    /// the other; `nil` if they contradict each other.
    public func joined(with other: Record) -> Record? {
        guard let points = joined(points, other.points, other),
            let verdict = joined(writtenVerdict, other.writtenVerdict, other),
            let registered = joined(registered, other.registered, other),
            let planned = joined(planned, other.planned, other),
            let committed = joined(committed, other.committed, other),
            let recognised = joined(recognised, other.recognised, other),
            decisionNumber == nil || other.decisionNumber == nil
                || decisionNumber?.value == other.decisionNumber?.value,
            decisionDate == nil || other.decisionDate == nil || decisionDate?.value == other.decisionDate?.value
        else { return nil }
        return Record(
            commune: commune, source: hasNoPoints ? other.source : source, points: points,
            ownPoints: joinedOwn(other), writtenTotal: joinedTotal(other), writtenVerdict: verdict.first,
            registered: registered.first, planned: planned.first, committed: committed.first,
            recognised: recognised.first,
            decisionNumber: decisionNumber ?? other.decisionNumber.map { taken($0, from: other) },
            decisionDate: decisionDate ?? other.decisionDate.map { taken($0, from: other) },
            statedAreas: statedAreas ?? other.statedAreas.map { taken($0, from: other) }, note: note ?? other.note,
            assessor: hasNoPoints
                ? other.assessor : other.hasNoPoints || assessor == other.assessor ? assessor : .unstated)
    }

    private func joinedOwn(_ other: Record) -> [Sourced<PointsEntry>]? {
        guard let own = ownPoints else { return other.hasNoPoints ? nil : other.ownPoints }
        return other.ownPoints.flatMap { joined(own, $0, other) } ?? (other.hasNoPoints ? own : nil)
    }

    /// Each part may have its own sum, which is not the total of the whole.
    private func joinedTotal(_ other: Record) -> Sourced<PointsEntry>? {
        let totals = [(self, writtenTotal), (other, other.writtenTotal.map { taken($0, from: other) })]
            .filter { $1?.value != $0.sumOfPoints || $0.points.allSatisfy { $0.value != .noColumn } }
            .compactMap { $1 }.filter { $0.value != .blank }
        return totals.count == 1 ? totals[0] : nil
    }

    private func taken<Value>(_ value: Sourced<Value>, from other: Record) -> Sourced<Value> {
        value.taken(from: other.source, by: hasNoPoints ? other.source : source)
    }

    /// The record completed by the commune's own row: its points become the own points, and its marks and decision
    /// count if this row has none. A pair of rows has those only once, in either of them.
    func completed(byOwn own: Record) -> Record {
        func said(_ mark: Sourced<MarkEntry>?, _ other: Sourced<MarkEntry>?) -> Sourced<MarkEntry>? {
            mark == nil || mark?.value == .blank ? other ?? mark : mark
        }
        return Record(
            commune: commune, source: source, points: points, ownPoints: own.points, writtenTotal: writtenTotal,
            writtenVerdict: writtenVerdict, registered: said(registered, own.registered),
            planned: said(planned, own.planned), committed: said(committed, own.committed),
            recognised: said(recognised, own.recognised), decisionNumber: decisionNumber ?? own.decisionNumber,
            decisionDate: decisionDate ?? own.decisionDate, statedAreas: statedAreas ?? own.statedAreas,
            note: note ?? own.note, assessor: assessor)
    }

    /// The same record with other points.
    func with(points: [Sourced<PointsEntry>]) -> Record {
        Record(
            commune: commune, source: source, points: points, ownPoints: ownPoints, writtenTotal: writtenTotal,
            writtenVerdict: writtenVerdict, registered: registered, planned: planned, committed: committed,
            recognised: recognised, decisionNumber: decisionNumber, decisionDate: decisionDate,
            statedAreas: statedAreas,
            note: note, assessor: assessor)
    }

    private var sumOfPoints: PointsEntry { .points(points.compactMap(\.value.points).reduce(0, +)) }

    private func joined(
        _ one: [Sourced<PointsEntry>], _ others: [Sourced<PointsEntry>], _ other: Record
    ) -> [Sourced<PointsEntry>]? {
        let joined = zip(one, others).compactMap { one, two in
            if one.value == .noColumn { return taken(two, from: other) }
            return two.value == .noColumn || one.value == two.value
                ? hasNoPoints ? one.taken(from: source, by: other.source) : one : nil
        }
        return joined.count == one.count ? joined : nil
    }

    /// The mark that one of them has, as the only element of a list; `nil` if they differ.
    private func joined(
        _ one: Sourced<MarkEntry>?, _ two: Sourced<MarkEntry>?, _ other: Record
    ) -> [Sourced<MarkEntry>]? {
        let own = one.map { hasNoPoints ? $0.taken(from: source, by: other.source) : $0 }
        let theirs = two.map { taken($0, from: other) }
        let said = [own, theirs].compactMap(\.self).filter { $0.value != .blank }
        guard said.count < 2 || said[0].value == said[1].value else { return nil }
        return (said.first ?? own ?? theirs).map { [$0] } ?? []
    }
}
