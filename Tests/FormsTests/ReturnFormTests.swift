import Forms
import Foundation
import Rulebook
import Testing
import WorkbookWriting

@Suite struct ReturnFormTests {
    private let round: Round

    init() throws { round = try Round() }

    @Test func thereIsAFormForEachDistrict() throws {
        let forms = ReturnForm.all(period: round.period, rulebook: round.rulebook, register: round.register)
        #expect(
            forms.map(\.fileName) == [
                "058-bac-kan-2022-11.xlsx", "060-pac-nam-2022-11.xlsx", "061-ba-be-2022-11.xlsx",
                "062-ngan-son-2022-11.xlsx", "063-bach-thong-2022-11.xlsx", "064-cho-don-2022-11.xlsx",
                "065-cho-moi-2022-11.xlsx", "066-na-ri-2022-11.xlsx",
            ])
        let sheets = ["Biểu số liệu", "Nhiệm vụ, giải pháp", "Hướng dẫn", "TongHop"]
        for form in forms { #expect(form.workbook.sheets.map(\.name) == sheets) }
        #expect(try round.commune("01894").fileName == "01894-phuc-loc-2022-11.xlsx")
    }

    /// Only the rulebook's limits are limits, and all of them are.
    @Test func onlyKnownMaximaAreLimits() throws {
        let known = round.rulebook.criteria.compactMap(\.maximum?.double)
        #expect(!known.isEmpty && known.count < round.rulebook.criteria.count)
        for form in [try round.district("061"), try round.commune("01894")] {
            // Measures have no limit at all.
            let limits = form.workbook.sheets.prefix(1).flatMap(\.rules).compactMap { rule in
                if case .number(let range) = rule.kind { range } else { nil }
            }
            #expect(limits == known.map { 0...$0 })
        }
    }

    /// If the rulebook asks for nothing besides the points, there is no second table.
    @Test func whatIsNotAskedHasNoSheet() throws {
        let text = Rulebook.builtIn["qd-06-2019"] ?? ""
        let start = try #require(text.range(of: "\nmeasures:\n"))
        let end = try #require(text.range(of: "\n# Tháng 11 của năm thứ hai"))
        let rulebook = try Rulebook(
            yaml: text.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "\n"))
        let form = try #require(
            ReturnForm.all(period: round.period, rulebook: rulebook, register: round.register).first)
        #expect(form.workbook.sheets.map(\.name) == ["Biểu số liệu", "Hướng dẫn", "TongHop"])
    }

    /// Cells to fill in are unlocked, all others are locked, and no rule covers more than the unlocked cells.
    @Test func onlyWhatIsAskedIsOpen() throws {
        let sheet = try #require(try round.district("061").workbook.sheets.first)
        #expect(sheet.isProtected && sheet.frozen == SheetDraft.Frozen(rows: 7, columns: 3))
        #expect(sheet.printing.isLandscape && sheet.printing.repeatedRows == 6...7)
        for (index, row) in sheet.rows.enumerated() {
            let open = row.looks.indices.filter { row.looks[$0].isUnlocked }
            // Marks, criteria, result, decision and note are unlocked; commune, sum and check are not.
            #expect(open == (index < 7 ? [] : Array(3...18) + Array(20...23)), "row \(index + 1)")
            for column in open { #expect(row.cells[column] == .blank) }
        }
        for rule in sheet.rules {
            for row in rule.block.rows {
                for column in rule.block.columns { #expect(sheet.rows[row - 1].looks[column - 1].isUnlocked) }
            }
        }
    }

    @Test func codesAreTexts() throws {
        let sheet = try #require(try round.district("061").workbook.sheets.first)
        #expect(sheet.rows[7].cells[1] == .text("01888") && sheet.rows[7].cells[2] == .text("Thị trấn Chợ Rã"))
    }
}
