import Findings
import Foundation
import Testing

@testable import Spreadsheets

/// Web pages named like workbooks, as reporting systems produce them. Every cell is read as the page shows it.
struct HTMLTableTests {
    private func sheet(_ page: String) throws -> Sheet {
        try #require(try transcribed(page, .html).sheets.first)
    }

    @Test(arguments: [
        ("12,5"), ("12.5"), ("1.000"), ("1,000"), ("87,125"), ("01936"), ("01/12/2022"), ("1/2"), ("50%"), ("5E3"),
        ("=1+1"),
        ("-3"), ("Đạt"),
    ])
    func whatACellShowsIsItsText(_ text: String) throws {
        #expect(try sheet("<table><tr><td x:num=\"3\" sdval='4'>\(text)</table>").table == "A1 \(text)")
    }

    @Test(arguments: [
        // End tags that pages leave out, white space, entities, lines.
        ("<table><tr><td>a<td> b \n c <tr><td>d&amp;e&nbsp;f", "A1 a, B1 b c | A2 d&e f"),
        ("<table><tr><td>Tiêu chí<br>1</td><td><p>a</p><p>b</p></td></tr></table>", "A1 Tiêu chí\n1, B1 a\nb"),
        ("<table><tr><td>a<b>b</b> <i>c</i></td><td>&nbsp;</td><td>d</td></tr></table>", "A1 ab c, C1 d"),
        // The texts around a table, and content that is not text of the page.
        (
            "<title>x</title><h1>UBND huyện</h1><p>năm <b>2022</b></p><table><tr><td>a</table>sau<table><tr><td>b</table>",
            "A1 UBND huyện | A2 năm 2022 | A3 a | A5 sau | A6 b"
        ),
        ("<script>x()</script><style>.a{}</style><table><tr><td>a<!-- x --></td></table>", "A1 a"),
        ("<table><tr><td><input value='12,5'><input type=hidden value=9></td></tr></table>", "A1 12,5"),
        // Cells that span rows and columns.
        (
            "<table><tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>d<td>e<td>f</table>",
            "A1 a, B1 b, D1 c | B2 d, C2 e, D2 f"
        ),
        ("<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d</table>", "A1 a, C1 b | C2 c | A3 d"),
        ("<table><tr><td colspan=0 rowspan=x>a<td>b</table>", "A1 a, B1 b"),
        // A table within a cell, as used for the layout of pages. Nothing in it or around it is lost.
        (
            "<table><tr><td>a<table><tr><td>b<td>c</table>d<td>e</table>",
            "A1 a | A2 b, B2 c | A4 d | B5 e"
        ),
    ])
    func pages(_ page: String, _ table: String) throws { #expect(try sheet(page).table == table) }

    @Test func cellsThatSpanOthersAreMerges() throws {
        let sheet = try sheet("<table><tr><td colspan=3>a<tr><td rowspan=2>b<td>c<tr><td>d</table>")
        #expect(sheet.merges.map(\.description) == ["A1:C1", "A2:A3"])
    }

    @Test func whatThePageHidesIsNotShown() throws {
        let page = """
            <style>.x { display : none } .y{color:red}</style><table><col><col span=2 style="display:none"><col>
            <tr><td>a<td>b<td>c<td>d<tr style='DISPLAY: none'><td>e<tr><td class=x>f<td class="y">g
            <tr><td>h<span hidden>i</span></table>
            """
        let sheet = try sheet(page)
        #expect(sheet.table == "A1 a, B1 b, C1 c, D1 d | A2 e | A3 g | A4 h")
        #expect((1...4).filter { sheet.isHidden(row: $0) } == [2])
        #expect((1...4).filter { sheet.isHidden(column: $0) } == [2, 3])
    }

    /// A raised digit after a number is the mark of a note.
    @Test func raisedDigitsAreNoDigitsOfTheNumber() throws {
        #expect(try sheet("<table><tr><td>7<sup>1</sup>").table == "A1 7¹")
        #expect(try sheet("<table><tr><td>7<span style='vertical-align:super'>1</span>").table == "A1 7¹")
    }

    @Test func textThatIsStruckIsMarkedAsSuch() throws {
        let pages = ["<s>70</s>75", "<DEL>70</DEL>75", "<font style='text-decoration: line-through'>70</font>75"]
        for cell in pages {
            let parts = try Transcription.parts(
                of: Array("<table><tr><td>\(cell)".utf8), in: .html, named: "a.xls")
            #expect(
                parts.contains { $0.content.contains("<strike/></rPr><t xml:space=\"preserve\">70</t>") }, "\(cell)")
        }
    }

    @Test(arguments: [
        ("utf-8", "<meta charset=utf-8>"), ("utf-8", ""), ("utf-8", "\u{FEFF}"), ("utf-16", "\u{FEFF}"),
        ("cp1258", "<meta http-equiv=Content-Type content='text/html; charset=windows-1258'>"),
    ])
    func encodings(_ encoding: String, _ head: String) throws {
        let page = head + "<table><tr><td>Ba B\u{EA}\u{301}, \u{110}ông</td></tr></table>"
        let bytes: [UInt8] =
            switch encoding {
            case "utf-16": page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            case "cp1258": page.unicodeScalars.map { [0x301: 0xEC, 0x110: 0xD0][$0.value] ?? UInt8($0.value) }
            default: Array(page.utf8)
            }
        let table = try transcribed(bytes, .html).sheets.first?.table
        #expect(table?.decomposedStringWithCanonicalMapping == "A1 Ba Bế, Đông".decomposedStringWithCanonicalMapping)
    }

    /// The fonts of old encodings are kept with the text.
    @Test func fontsAreKept() throws {
        #expect(try sheet("<table><tr><td><font face='.VnTime'>Ba BÓ</font>").table == "A1 Ba Bể")
    }

    @Test func limitsHold() throws {
        let page = Array("<table><tr>\(String(repeating: "<td>a", count: 20))</table>".utf8)
        #expect(
            #expect(throws: UnreadableFile.self) { try transcribed(page, .html) { $0.cells = 10 } }?.finding.code
                == .tooManyCells)
        let wide = Array("<table><tr>\(String(repeating: "<td colspan=1000>a", count: 17))</table>".utf8)
        #expect(throws: UnreadableFile.self) { try transcribed(wide, .html) }
        let deep = Array(String(repeating: "<table><tr><td>", count: 20_000).utf8)
        _ = try? transcribed(deep, .html)
    }
}
