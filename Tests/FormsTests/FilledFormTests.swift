import Forms
import Numbers
import Returns
import Rulebook
import Testing

/// Forms that came back: filled in, saved by LibreOffice or by a library, read as any return.
@Suite struct FilledFormTests {
    private let round: Round

    init() throws { round = try Round() }

    /// Columns of the district's form: criterion 1 is G, the last S.
    private static let criteria = "GHIJKLMNOPQRS".map { String($0) }
    private static let firstRow = 8
    /// Points within every known maximum.
    private static func points(_ line: Int, _ criterion: Int) -> Double {
        criterion == 7 ? 40.5 : Double(60 + line) + Double(criterion) / 4
    }

    private func district(_ name: String) throws -> (ReturnForm, Filling) {
        var cells: [String: Filling.Value] = [:]
        for line in 0..<15 {
            let row = Self.firstRow + line
            for (index, column) in Self.criteria.enumerated() {
                cells["\(column)\(row)"] = .number(Self.points(line, index + 1))
            }
            for column in ["D", "E", "F"] { cells["\(column)\(row)"] = .text(line == 3 ? "Không" : "Có") }
            cells["U\(row)"] = .text("Đạt")
            cells["V\(row)"] = .text("\(200 + line)/QĐ-UBND")
            cells["W\(row)"] = .text("2022-11-25")
            cells["X\(row)"] = .text("Đã phúc tra")
        }
        return (try round.district("061"), Filling(name: name, sheet: "Biểu số liệu", cells: cells))
    }

    /// - Parameter isSummed: a program has worked out the sums.
    private func expectAll(_ content: ReadReturn, isSummed: Bool) throws {
        #expect(content.unitCode == "061" && content.records.count == 15)
        for (line, record) in content.records.enumerated() {
            #expect(
                record.points.map { $0.value.points }
                    == (1...13).map { Millionths(floatLiteral: Self.points(line, $0)) },
                "\(record.commune.fullName)")
            let sum = (1...13).reduce(Millionths.zero) { $0 + Millionths(floatLiteral: Self.points(line, $1)) }
            #expect(record.writtenTotal?.value.points == (isSummed ? sum : nil))
            #expect(record.registered?.value.fact == (line != 3))
            #expect(record.decisionNumber?.value == "\(200 + line)/QĐ-UBND")
            #expect(record.decisionDate?.value.description == "2022-11-25")
        }
    }

    /// All forms are saved in one start of LibreOffice, since that takes its time.
    @Test func filledFormsAreReadWithoutAFinding() throws {
        var moved = try district("moved")
        moved.1.swap = [[.text("I"), .text("K"), .number(5)]]
        var wiped = try district("wiped")
        wiped.1.swap = [[.text("I"), .text("K"), .number(5)]]
        wiped.1.wiped = ["I6", "K6", "D6", "T6"]
        // What people see was moved, and what they do not see stayed where it was.
        var seen = try district("seen")
        seen.1.swap = [[.text("I"), .text("K"), .number(6)]]
        var open = try district("open")
        open.1.tool = "openpyxl"
        for ((content, codes), name) in zip(
            try Filling.read([district("whole"), moved, wiped, seen, open], by: round),
            ["whole", "moved", "wiped", "seen", "open"])
        {
            #expect(codes == [], "\(name)")
            try expectAll(content, isSummed: name != "open")
        }
    }

    /// A district sends a form of each kind, under names that say something else.
    @Test func theFormSaysWhoseItIs() throws {
        let commune = try round.commune("01894")
        var cells: [String: Filling.Value] = [:]
        for criterion in 1...13 { cells["D\(6 + criterion)"] = .number(Self.points(0, criterion)) }
        for (row, text) in zip(22...27, ["Có", "Có", "Không", "Đạt", "203/QĐ-UBND", "2022-11-25"]) {
            cells["D\(row)"] = .text(text)
        }
        let fillings = ["phieu xa Hà Hiệu", "gui lai 2021-10"].map {
            (commune, Filling(name: $0, sheet: "Phiếu điểm", cells: cells))
        }
        for (content, codes) in try Filling.read(fillings, by: round) {
            #expect(codes == [])
            let record = try #require(content.records.first)
            #expect(record.commune.code == "01894" && content.records.count == 1 && content.unitCode == "061")
            #expect(
                record.points.map { $0.value.points } == (1...13).map { Millionths(floatLiteral: Self.points(0, $0)) })
            #expect(record.registered?.value.fact == true && record.committed?.value.fact == false)
            #expect(record.decisionNumber?.value == "203/QĐ-UBND")
            #expect(record.decisionDate?.value.description == "2022-11-25")
        }
    }

    @Test func whatIsWrongInAFormIsSaid() throws {
        var otherHead = try district("head")
        otherHead.1.cells["I6"] = .text("Số vụ xâm hại")
        var formula = try district("formula")
        formula.1.cells["I8"] = .text("=60+3")
        var other = try district("Na Rì")
        other.1.tool = "openpyxl"
        // Columns were moved without their marks, and one head was wiped out, so nobody knows what stood there.
        var torn = try district("torn")
        torn.1.swap = [[.text("I"), .text("K"), .number(6)]]
        torn.1.wiped = ["I6"]
        (otherHead.1.tool, formula.1.tool, torn.1.tool) = ("openpyxl", "openpyxl", "openpyxl")
        let read = try Filling.read([otherHead, formula, other, torn], by: round)
        #expect(read[3].1.contains("criterion-column-missing"), "\(read[3].1)")
        #expect(read[3].0.records.allSatisfy { $0.points[4].value.points == nil && $0.points[2].value.points != nil })
        #expect(read[0].1 == ["criterion-column-missing", "columns-not-recognised"], "\(read[0].1)")
        #expect(read[0].0.records.allSatisfy { $0.points[2].value.points == nil })
        #expect(read[1].1 == ["formula-not-calculated"] && read[1].0.records[0].points[2].value.points == nil)
        #expect(read[2].1 == ["file-of-other-district"] && read[2].0.unitCode == "061")
    }

    @Test func aFormOfAnotherMonthSaysSo() throws {
        var form = try district("gui so 2022-12")
        form.1.tool = "openpyxl"
        var renamed = form
        renamed.1.name = "ten moi"
        renamed.1.cells["A3"] = .text("Tháng 12 năm 2022")
        let december = try Round("2022-12")
        #expect(try Filling.read([form, renamed], by: december).map(\.1) == [["other-month"], ["other-month"]])
        #expect(try Filling.read([form], by: Round("2023-11"))[0].1 == ["other-year"])
    }

    /// The second table, filled in and saved by LibreOffice: every measure of the plan, in its own unit.
    @Test func theTableOfMeasuresIsReadWithoutAFinding() throws {
        let asked = round.rulebook.measures(on: round.period.lastDay)
        var cells: [String: Filling.Value] = [:]
        var row = 7
        var expected: [String: MeasureValue] = [:]
        for part in round.rulebook.planParts(on: round.period.lastDay) {
            row += 1
            for (index, measure) in part.measures.enumerated() {
                switch measure.unit {
                case .yesNo:
                    cells["D\(row)"] = .text(index == 3 ? "Không" : "Có")
                    expected[measure.id] = index == 3 ? .no : .yes
                case .millionDong:
                    cells["D\(row)"] = .number(12.5)
                    expected[measure.id] = .number(12.5)
                case .number, .people:
                    cells["D\(row)"] = .number(Double(index))
                    expected[measure.id] = .number(Millionths(index))
                }
                row += 1
            }
        }
        #expect(asked.count == expected.count && expected.count == 20)
        let form = try round.district("061")
        let read = try Filling.read(
            [(form, Filling(name: "nhiem vu", sheet: "Nhiệm vụ, giải pháp", cells: cells))], by: round)
        let found = Dictionary(uniqueKeysWithValues: read[0].0.measures.map { ($0.measure, $0.value) })
        #expect(found == expected)
        #expect(read[0].0.measures.allSatisfy { $0.reporter == .unit("061") })
        #expect(read[0].1 == ["form-without-figures"], "\(read[0].1)")
    }

    @Test func aBlankFormIsNoReturn() throws {
        let blank = try round.district("061")
        let read = try Filling.read(
            [(blank, Filling(name: "blank", sheet: "Biểu số liệu", cells: [:], tool: "openpyxl"))], by: round)
        #expect(read[0].1 == ["form-without-figures"] && read[0].0.records.isEmpty)
    }
}
