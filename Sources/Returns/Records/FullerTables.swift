/// Of the tables of a file, fuller ones count first. A small table next to them, such as one with the figures that led
/// to points, only adds criteria that none of the fuller ones has.
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
    /// The statement without these criteria.
    fileprivate func leaving(_ criteria: Set<Int>) -> Self {
        let points = record.points.enumerated().map { index, points in
            criteria.contains(index + 1) ? Sourced(.noColumn, at: points.cell) : points
        }
        return Self(record: record.with(points: points), assessor: assessor, nameCell: nameCell)
    }
}
