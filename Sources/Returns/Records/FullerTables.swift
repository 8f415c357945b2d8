/// Of the tables of a file the fuller ones are asked first: a small table beside them, such as one of the figures that
/// points were given for, only adds criteria that none of them has.
enum FullerTables {
    static func first(
        _ tables: [(ReadingTable, [RecordGatherer.Statement])]
    ) -> [(ReadingTable?, [RecordGatherer.Statement])] {
        let fuller = tables.filter { $0.0.table.criteria.count >= TableSearch.fewestCriteria }
        let covered = fuller.reduce(into: Set<Int>()) { $0.formUnion($1.0.table.criteria) }
        return tables.map { made, statements in
            guard made.table.criteria.count < TableSearch.fewestCriteria, !covered.isEmpty else {
                return (made, statements)
            }
            return (made, statements.map { $0.leaving(covered) })
        }
    }
}

extension RecordGatherer.Statement {
    /// Without what it says of these criteria.
    fileprivate func leaving(_ criteria: Set<Int>) -> Self {
        let points = record.points.enumerated().map { index, points in
            criteria.contains(index + 1) ? Sourced(.noColumn, at: points.cell) : points
        }
        return Self(record: record.with(points: points), assessor: assessor, nameCell: nameCell)
    }
}
