import Findings
import Spreadsheets

/// Zeros on sheets whose formulas were perhaps never calculated. If a criterion has only such zeros, they say nothing.
struct UncalculatedZeros {
    private let sheets: Set<String?>
    private let file: String

    init(of workbook: Workbook, file: String) {
        sheets = Set(workbook.findings.filter { $0.code == .formulasPerhapsNotCalculated }.map(\.place.sheet))
        self.file = file
    }

    /// The statements of one table without such zeros. Each zero leads to a finding. Own and verified figures are
    /// treated separately.
    func withdrawn(
        from statements: [RecordGatherer.Statement], _ findings: inout [Finding]
    ) -> [RecordGatherer.Statement] {
        guard let first = statements.first?.record, sheets.contains(first.source.sheet) || sheets.contains(nil) else {
            return statements
        }
        let zeros = Dictionary(grouping: statements, by: \.assessor).mapValues { statements in
            first.points.indices.filter { index in
                statements.count > 1 && statements.allSatisfy { $0.record.points[index].value == .points(0) }
            }
        }
        return statements.map { statement in
            let record = statement.record
            var points = record.points
            for index in zeros[statement.assessor] ?? [] {
                let cell = points[index].cell
                findings.append(
                    Finding(
                        .formulaNotCalculated,
                        at: Place(file: file, sheet: record.source.sheet, cell: cell), value: "0",
                        about: .init(record.commune, criterion: index + 1)))
                points[index] = Sourced(.refused("0"), at: cell)
            }
            return RecordGatherer.Statement(
                record: record.with(points: points), assessor: statement.assessor, nameCell: statement.nameCell)
        }
    }
}
