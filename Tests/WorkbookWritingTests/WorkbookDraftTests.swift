import Civil
import Foundation
import Testing

@testable import WorkbookWriting

@Suite struct WorkbookDraftTests {
    private func draft(_ cells: [CellContent], looks: [CellLook] = []) throws -> WorkbookDraft {
        let sheet = SheetDraft(name: "A", widths: [10], rows: [RowDraft(cells, looks: looks)])
        return WorkbookDraft(
            title: "Biểu", author: "Sở Y", made: try #require(CivilDate(year: 2022, month: 11, day: 30)),
            sheets: [sheet])
    }

    /// No text becomes a formula, a number or another text.
    @Test(arguments: [
        "=1+1", "+84", "-5", "@SUM(A1)", "00760", "Bành Trạch", "_x0041_", "a\nb", "{=1}", "'=1", "http://a.vn",
        "  a  ",
        "\u{1F600}",
    ])
    func aTextStaysAText(_ text: String) throws {
        let cell = try #require(try Listing(of: draft([.text(text)])).cell("A1"))
        #expect(cell["type"] as? String == "s")
        #expect(cell["value"] as? String == text)
    }

    @Test func whatXMLCannotCarryIsReplaced() throws {
        let cell = try Listing(of: draft([.text("a\u{1}b\u{FFFE}c\r\nd\re")])).cell("A1")
        #expect(cell?["value"] as? String == "a\u{FFFD}b\u{FFFD}c\nd\ne")
    }

    @Test func aTextIsNoLongerThanACellHolds() throws {
        let cell = try Listing(of: draft([.text(String(repeating: "ế😀", count: 12_000))])).cell("A1")
        let text = try #require(cell?["value"] as? String)
        #expect((32_765...32_767).contains(text.utf16.count) && text.hasSuffix("…"))
    }

    @Test func numbersDatesAndFormulasAreWhatTheyAre() throws {
        let day = try #require(CivilDate(year: 2022, month: 11, day: 25))
        let date = CellLook().with { $0.format = .date }
        let listing = try Listing(
            of: draft(
                [.number(812.5), .date(day), .formula("=A1*2"), .blank, .text("")],
                looks: [CellLook(), date, CellLook(), CellLook().with { $0.isUnlocked = true }, CellLook()]))
        #expect(listing.cell("A1")?["value"] as? Double == 812.5)
        #expect(listing.cell("B1")?["value"] as? String == "2022-11-25T00:00:00")
        #expect(listing.cell("B1")?["format"] as? String == "dd/mm/yyyy")
        #expect(listing.cell("C1")?["type"] as? String == "f")
        #expect(listing.cell("D1") == nil && listing.cell("E1") == nil)
    }

    @Test(arguments: [
        ("0", 0.0), ("812,5", 812.5), ("47,73", 47.73), ("-12,25", -12.25), ("0,1", 0.1),
        ("123456789012,345", 123_456_789_012.345),
        ("1,15", 1.15), ("16777217,01", 16_777_217.01),
    ])
    func aDecimalTextIsTheNearestNumber(_ text: String, _ number: Double) {
        #expect(CellContent.number(decimalComma: text) == .number(number))
    }

    @Test(arguments: ["", "KAD", "?", "1.5", "1,", ",5", "1,2,3", "--1", "1-", "1234567890123456", "٣", "1 "])
    func whatIsNoDecimalTextIsNoNumber(_ text: String) { #expect(CellContent.number(decimalComma: text) == nil) }

    @Test func theSameDraftIsTheSameBytes() throws {
        let draft = try draft([.text("a"), .number(1), .link("A", toSheet: "A")])
        let bytes = try draft.bytes()
        #expect(try draft.bytes() == bytes)
        // No part has the time at which it was made.
        let about = try #require(try Listing(ofFile: bytes).lines.first)
        #expect(about["made"] as? String == "2022-11-30T00:00:00" && about["parts"] as? [String] == ["1980-1-1"])
    }

    @Test func aSheetIsSetUpAsItWasAsked() throws {
        var draft = try draft(
            [.text("Đầu"), .text("b")], looks: [CellLook(), CellLook().with { $0.isUnlocked = true }])
        draft.sheets[0].rows.append(contentsOf: [RowDraft([.text("m")]), RowDraft([.number(1), .number(2)])])
        draft.sheets[0].rows[1].isHidden = true
        draft.sheets[0].frozen = SheetDraft.Frozen(rows: 1, columns: 2)
        draft.sheets[0].filtered = CellBlock(rows: 1...3, columns: 1...2)
        draft.sheets[0].isProtected = true
        draft.sheets[0].printing.repeatedRows = 1...1
        draft.sheets[0].rules = [
            InputRule(CellBlock(rows: 2...3, columns: 1...1), .number(0...62.5), title: "T", hint: "H", refusal: "R"),
            InputRule(CellBlock(rows: 3...3, columns: 2...2), .choice(["Có", "Không"]), title: "T", hint: "H"),
        ]
        var hidden = SheetDraft(name: "Ẩn", widths: [])
        hidden.isHidden = true
        draft.sheets.insert(hidden, at: 0)
        let listing = try Listing(of: draft)
        let sheet = try #require(listing.sheet("A"))
        #expect(listing.lines[0]["active"] as? String == "A")
        #expect(listing.sheet("Ẩn")?["state"] as? String == "hidden")
        #expect(sheet["frozen"] as? String == "C2" && sheet["filtered"] as? String == "A1:B3")
        #expect(sheet["protected"] as? Bool == true && sheet["password"] is NSNull)
        #expect(sheet["paper"] as? Int == 9 && sheet["orientation"] as? String == "landscape")
        #expect(sheet["repeated"] as? String == "$1:$1" && sheet["hidden"] as? [Int] == [2])
        let rules = try #require(sheet["rules"] as? [[Any]])
        #expect(
            rules.map { $0.map { "\($0)" } }.sorted { $0[0] < $1[0] } == [
                ["A2:A3", "decimal", "0", "62.5"], ["B3", "list", "\"Có,Không\"", "<null>"],
            ])
        #expect(listing.cell("A1")?["locked"] as? Bool == true && listing.cell("B1")?["locked"] as? Bool == false)
    }

    @Test func aNameThatNoSheetCanHaveIsRefused() throws {
        var draft = try draft([])
        draft.sheets[0].name = "a/b"
        #expect(throws: WorkbookWritingError.self) { try draft.bytes() }
    }
}
