import Findings
import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// Conditions may strike out or hide what cells have. They are not evaluated, so a finding says where they are.
struct ConditionalFormatTests {
    private func finding(_ style: String, _ conditions: String) throws -> Finding? {
        var book = HandMadeWorkbook(rows: "<row><c><v>95</v></c></row>", afterData: conditions)
        // The workbook also has a font that is struck through, which must make no difference.
        book.parts["xl/styles.xml"] =
            "<styleSheet xmlns=\"\(HandMadeWorkbook.main)\"><fonts><font><strike/></font></fonts>"
            + "<dxfs><dxf><font><b/></font></dxf><dxf>\(style)</dxf></dxfs></styleSheet>"
        return try book.read().finding(.concealedByCondition)
    }

    private func rule(_ style: String, on range: String = "B2:C9 E1") -> String {
        "<conditionalFormatting sqref=\"\(range)\"><cfRule type=\"expression\" dxfId=\"\(style)\"><formula>$A1=\"x\"</formula>"
            + "</cfRule></conditionalFormatting>"
    }

    @Test(arguments: [
        ("<font><strike/></font>", true), ("<font><i/><strike val=\"1\"/></font><fill/>", true),
        ("<numFmt numFmtId=\"170\" formatCode=\";;;\"/>", true),
        ("<numFmt numFmtId=\"170\" formatCode=\"&quot;Đạt&quot;\"/>", true),
        ("<font><strike val=\"0\"/></font>", false), ("<font><color rgb=\"FFFF0000\"/></font>", false),
        ("<numFmt numFmtId=\"170\" formatCode=\"0.00&quot; điểm&quot;\"/>", false),
        ("<numFmt numFmtId=\"14\" formatCode=\"dd/mm/yyyy\"/>", false),
    ])
    func whatConcealsIsTold(_ style: String, _ isTold: Bool) throws {
        #expect(try finding(style, rule("1"))?.place.cell?.description == (isTold ? "B2" : nil))
    }

    @Test func theFirstIsNamedAndAllAreCounted() throws {
        let strike = "<font><strike/></font>"
        #expect(try finding(strike, rule("0")) == nil)
        #expect(try finding(strike, rule("7")) == nil)
        let told = try #require(try finding(strike, rule("0", on: "A1") + rule("1") + rule("1", on: "G1")))
        #expect((told.place.cell?.description, told.value, told.details[.count]) == ("B2", "B2:C9 E1", "2"))
    }
}
