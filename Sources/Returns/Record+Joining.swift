extension Record {
    /// The row holds no points, marks or decision: the name of a commune in a form that was not filled in, whose
    /// formulas may show a sum of 0 and a verdict all the same.
    var saysNothing: Bool {
        (points + (ownPoints ?? [])).allSatisfy { [.blank, .noColumn].contains($0.value) }
            && [nil, .blank, .points(0)].contains(writtenTotal?.value)
            && [registered, planned, committed, recognised].allSatisfy { [nil, .blank].contains($0?.value) }
            && decisionNumber == nil && decisionDate == nil
    }

    /// The two rows state the same, wherever they stand.
    public func saysTheSame(as other: Record) -> Bool {
        commune == other.commune && points.map(\.value) == other.points.map(\.value)
            && writtenTotal?.value == other.writtenTotal?.value && writtenVerdict?.value == other.writtenVerdict?.value
            && registered?.value == other.registered?.value && planned?.value == other.planned?.value
            && committed?.value == other.committed?.value && recognised?.value == other.recognised?.value
            && decisionNumber?.value == other.decisionNumber?.value && decisionDate?.value == other.decisionDate?.value
    }

    /// What the two rows state together, where each has criteria that the other has no column for, such as a table
    /// split into criteria 1 to 7 and 8 to 13; `nil` where they do not complete each other or say different things.
    func joined(with other: Record) -> Record? {
        guard let points = Self.joined(points, other.points), completes(other),
            let verdict = Self.joined(writtenVerdict, other.writtenVerdict),
            let registered = Self.joined(registered, other.registered),
            let planned = Self.joined(planned, other.planned),
            let committed = Self.joined(committed, other.committed),
            let recognised = Self.joined(recognised, other.recognised),
            decisionNumber == nil || other.decisionNumber == nil
                || decisionNumber?.value == other.decisionNumber?.value,
            decisionDate == nil || other.decisionDate == nil || decisionDate?.value == other.decisionDate?.value
        else { return nil }
        // Each part may sum itself up; a part's total is none of the whole.
        let totals = [(self, writtenTotal), (other, other.writtenTotal)].filter { $1?.value != $0.sumOfPoints }
            .compactMap { $1 }.filter { $0.value != .blank }
        return Record(
            commune: commune, source: source, points: points,
            ownPoints: ownPoints.flatMap { own in other.ownPoints.flatMap { Self.joined(own, $0) } },
            writtenTotal: totals.count == 1 ? totals[0] : nil, writtenVerdict: verdict.first,
            registered: registered.first,
            planned: planned.first, committed: committed.first, recognised: recognised.first,
            decisionNumber: decisionNumber ?? other.decisionNumber, decisionDate: decisionDate ?? other.decisionDate,
            statedAreas: statedAreas ?? other.statedAreas, note: note ?? other.note,
            assessor: assessor == other.assessor ? assessor : .unstated)
    }

    /// With what the commune's own row adds: its points as its own, and marks and the decision where this row says
    /// nothing of them. A pair of rows has those once, in either.
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

    /// Each has points for a criterion that the other's table has no column for.
    private func completes(_ other: Record) -> Bool {
        let pairs = zip(points, other.points).map { ($0.value == .noColumn, $1.value == .noColumn) }
        return pairs.contains { $0 && !$1 } && pairs.contains { !$0 && $1 }
    }

    private var sumOfPoints: PointsEntry { .points(points.compactMap(\.value.points).reduce(0, +)) }

    private static func joined(
        _ one: [Sourced<PointsEntry>], _ other: [Sourced<PointsEntry>]
    ) -> [Sourced<PointsEntry>]? {
        let joined = zip(one, other).compactMap { one, other in
            if one.value == .noColumn { return other }
            return other.value == .noColumn || one.value == other.value ? one : nil
        }
        return joined.count == one.count ? joined : nil
    }

    /// The mark that one of them has, as the only element; `nil` where they differ.
    private static func joined(_ one: Sourced<MarkEntry>?, _ other: Sourced<MarkEntry>?) -> [Sourced<MarkEntry>]? {
        let said = [one, other].compactMap(\.self).filter { $0.value != .blank }
        guard said.count < 2 || said[0].value == said[1].value else { return nil }
        return (said.first ?? one ?? other).map { [$0] } ?? []
    }
}
