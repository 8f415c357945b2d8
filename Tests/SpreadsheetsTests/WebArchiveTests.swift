import Findings
import Testing

@testable import Spreadsheets

/// Pages saved in one message with everything they need (`.mht`), as clerks send them under the name of a workbook.
struct WebArchiveTests {
    private struct Part {
        var type = "text/html; charset=\"utf-8\""
        var encoding = "quoted-printable"
        let file: String
        let content: String
    }

    private func archive(_ parts: [Part], end: String = "--b--\r\n") -> [UInt8] {
        let head =
            "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; boundary=\"b\"\r\n"
        let written = parts.map { part in
            "--b\r\nContent-Location: file:///C:/0A1B/\(part.file)\r\nContent-Transfer-Encoding: \(part.encoding)\r\n"
                + "Content-Type: \(part.type)\r\n\r\n\(part.content)\r\n"
        }
        return Array((head + "\r\nThis document is a Single File Web Page.\r\n\r\n" + written.joined() + end).utf8)
    }

    private func sheets(_ parts: [Part]) throws -> [Sheet] { try transcribed(archive(parts), .html).sheets }

    /// A line of the archive may end in the middle of a number or a letter.
    @Test func thePageIsDecoded() throws {
        let page = "<table><tr><td>X=C3=\r\n=A3</td><td>87=\r\n,5</td><td class=3Dx>75</td></tr></table>"
        let sheets = try sheets([
            Part(file: "bieu.htm", content: page),
            Part(type: "text/xml", file: "bieu_files/filelist.xml", content: "<xml>9</xml>"),
        ])
        #expect(sheets.map(\.table) == ["A1 Xã, B1 87,5, C1 75"])
    }

    @Test func theArchiveTellsTheEncoding() throws {
        let sheets = try sheets([
            Part(
                type: "text/html; charset=windows-1258", encoding: "base64", file: "a.htm",
                // <table><tr><td>Đông
                content: "PHRhYmxlPjx0cj48dGQ+0PRuZw==")
        ])
        #expect(sheets.map(\.table) == ["A1 Đông"])
    }

    /// Excel saves a workbook with several sheets as a first page that lists them, a page for each, and a page with
    /// tabs.
    private func workbook(listing entries: String) -> [Part] {
        [
            Part(
                file: "bieu.htm", content: "<html><!--[if gte mso 9]><xml>\(entries)</xml><![endif]--><frameset></html>"
            ),
            Part(file: "bieu_files/tabstrip.htm", content: "<table><tr><td>Xã</td><td>Huyện</td></table>"),
            Part(file: "bieu_files/sheet002.htm", content: "<table><tr><td>2</td></table>"),
            Part(file: "bieu_files/sheet001.htm", content: "<table><tr><td>1</td></table>"),
        ]
    }

    private func entry(_ name: String, _ file: String, more: String = "") -> String {
        "<x:ExcelWorksheet><x:Name>\(name)</x:Name><x:WorksheetSource HRef=3D\"bieu_files/\(file)\"/>\(more)</x:ExcelWorksheet>"
    }

    @Test func everySheetIsOne() throws {
        let hidden = "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>"
        let sheets = try sheets(
            workbook(
                listing: entry("X=C3=A3 &amp; ph=C6=B0=E1=BB=9Dng", "sheet001.htm")
                    + entry("Nh=C3=A1p", "Sheet002.htm", more: hidden)))
        #expect(sheets.map(\.name) == ["Xã & phường", "Nháp"])
        #expect(sheets.map(\.table) == ["A1 1", "A1 2"])
        #expect(sheets.map(\.visibility) == [.visible, .hidden])
    }

    @Test func theOnlySheetHasItsName() throws {
        let page =
            "<xml><x:ExcelWorksheet><x:Name>N=C4=83m 2022</x:Name></x:ExcelWorksheet></xml><table><tr><td>1</table>"
        #expect(try sheets([Part(file: "a.htm", content: page)]).map(\.name) == ["Năm 2022"])
    }

    @Test func nothingOfAnArchiveWithAGapIsRead() throws {
        func code(_ bytes: [UInt8]) -> FindingCode? {
            #expect(throws: UnreadableFile.self) { try transcribed(bytes, .html) }?.finding.code
        }
        let page = Part(file: "a.htm", content: "<table><tr><td>1</td></tr><tr><td>2")
        #expect(code(archive([page], end: "")) == .workbookDamaged)
        #expect(code(archive(workbook(listing: entry("a", "sheet003.htm")))) == .workbookDamaged)
        #expect(code(archive([Part(type: "text/xml", file: "a", content: "x")])) == .workbookDamaged)
    }
}
