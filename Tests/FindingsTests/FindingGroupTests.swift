import Testing

@testable import Findings

/// One cause in one sheet is told once.
@Suite struct FindingGroupTests {
    /// - Parameter cell: of a column with one letter.
    private func finding(
        _ cell: String?, _ commune: String = "xã A", sheet: String? = "Biểu", value: String? = nil,
        _ code: FindingCode = .formulaNotCalculated
    ) -> Finding {
        let cell = cell.flatMap { cell in
            Int(cell.dropFirst()).map { CellAddress(row: $0, column: Int(cell.utf8[cell.startIndex]) - 64) }
        }
        return Finding(
            code, at: Place(file: "a.xlsx", sheet: sheet, cell: cell), value: value,
            details: [.commune: commune, .criterion: "1"])
    }

    @Test func whatDiffersInCellAndCommuneAloneIsOneLine() {
        let groups = FindingGroup.groups(of: [
            finding("D5"), finding("E5", value: "x"), finding("D6", "xã B"), finding("D7", "xã C"),
            finding("D5", sheet: "Hai"), finding(nil), finding(nil),
        ])
        #expect(groups.map(\.first.place.cell?.description) == ["D5", "E5", "D5", nil, nil])
        #expect(groups.map { $0.otherCells.map(\.description) } == [["D6", "D7"], [], [], [], []])
        #expect(groups[0].line(in: .vietnamese).hasSuffix("(và 2 ô khác: D6, D7)"))
        #expect(groups[0].line(in: .english).hasSuffix("(and other cells, 2: D6, D7)"))
        #expect(groups[1].line(in: .english) == finding("E5", value: "x").line(in: .english))
    }

    @Test func manyCellsAreCounted() {
        let groups = FindingGroup.groups(of: (1...60).map { finding("D\($0)") })
        #expect(groups.count == 1 && groups[0].others(in: .vietnamese).hasPrefix("(và 59 ô khác: D2, "))
        #expect(groups[0].others(in: .vietnamese).hasSuffix("D41, …)"))
    }

    /// What a person has accepted is kept apart from what is open.
    @Test func theCallerMayTellThemApart() {
        let groups = FindingGroup.groups(of: [finding("D5"), finding("D6"), finding("D7")]) { _, other in
            other.place.cell?.description != "D6"
        }
        #expect(groups.map { $0.otherCells.map(\.description) } == [[], ["D7"]])
    }
}
