import Findings
import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// What a file is, by its content and whatever its name says.
struct SniffingTests {
    /// A compound file, in which only the names of the directory matter.
    private static func compound(_ names: [String]) -> [UInt8] {
        var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
        for name in ["Root Entry"] + names {
            let text: [UInt8] = name.utf8.flatMap { [$0, 0] } + [0, 0]
            bytes += text + [UInt8](repeating: 0, count: 64 - text.count) + [UInt8(text.count), 0]
            bytes += [UInt8](repeating: 0, count: 62)
        }
        return bytes
    }

    private static func zip(_ entries: [String: String]) -> [UInt8] {
        (try? ZipMaker.zip(entries.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) })) ?? []
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let bytes: [UInt8]
        let code: FindingCode
        var seems = ""
        var testDescription: String { name }

        init(_ name: String, _ bytes: [UInt8], _ code: FindingCode, seems: String = "") {
            (self.name, self.bytes, self.code, self.seems) = (name, bytes, code, seems)
        }

        init(_ name: String, _ text: String, _ code: FindingCode, seems: String = "") {
            self.init(name, Array(text.utf8), code, seems: seems)
        }
    }

    private static let html = "<html><body><table><tr><td>1</td></tr></table></body></html>"
    private static let office = "http://schemas.openxmlformats.org"

    private static let cases: [Case] = [
        Case("empty", [], .emptyFile),
        Case("encrypted", compound(["EncryptionInfo", "EncryptedPackage"]), .passwordProtected),
        Case("xls", compound(["Workbook"]), .oldWorkbook), Case("xls of Excel 5", compound(["Book"]), .oldWorkbook),
        Case("xls of other writers", compound(["WORKBOOK"]), .oldWorkbook),
        Case("BOOK", compound(["BOOK"]), .oldWorkbook),
        Case("rights", compound(["DRMEncryptedTransform", "EncryptedPackage"]), .rightsProtected),
        Case("rights of an xls", compound(["\u{9}DRMContent", "Workbook"]), .rightsProtected),
        Case("xls of Excel 4", [9, 4, 6, 0, 0, 0, 0x10, 0], .oldWorkbook),
        Case("doc", compound(["WordDocument"]), .foreignFile, seems: "Word (.doc)"),
        Case("ppt", compound(["PowerPoint Document"]), .foreignFile, seems: "PowerPoint (.ppt)"),
        Case("other compound", compound(["x"]), .foreignFile, seems: "OLE"),
        Case("html", html, .htmlTable), Case("html after space", "\r\n  <!DOCTYPE HTML>\n" + html, .htmlTable),
        Case("html with a mark", [0xEF, 0xBB, 0xBF] + Array(html.utf8), .htmlTable),
        Case("html in UTF-16", [0xFF, 0xFE] + html.utf8.flatMap { [$0, 0] }, .htmlTable),
        Case("a bare table", "<table border=1><tr><td>x</table>", .htmlTable),
        Case(
            "Excel's html",
            "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">",
            .htmlTable),
        Case("web archive", "MIME-Version: 1.0\nContent-Type: multipart/related; x", .htmlTable),
        Case(
            "SpreadsheetML",
            "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
            .xmlSpreadsheet2003),
        Case(
            "flat ods",
            "<?xml version=\"1.0\"?><office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">",
            .openDocument),
        Case("xml", "<?xml version=\"1.0\"?><a/>", .foreignFile, seems: "XML"),
        Case("ods", zip(["mimetype": "application/vnd.oasis.opendocument.spreadsheet"]), .openDocument),
        Case("odt", zip(["mimetype": "application/vnd.oasis.opendocument.text"]), .foreignFile, seems: "OpenDocument"),
        Case(
            "xlsb",
            zip([
                "_rels/.rels": HandMadeWorkbook.relationships([("a", "officeDocument", "xl/workbook.bin")]),
                "xl/workbook.bin": "x",
            ]),
            .binaryWorkbook),
        Case("xlsb without relationships", zip(["xl/workbook.bin": "x"]), .binaryWorkbook),
        Case(
            "docx",
            zip([
                "_rels/.rels": HandMadeWorkbook.relationships([("a", "officeDocument", "word/document.xml")]),
                "word/document.xml": "<w:document xmlns:w=\"\(office)/wordprocessingml/2006/main\"/>",
            ]), .foreignFile, seems: "Word (.docx)"),
        Case(
            "pptx",
            zip([
                "_rels/.rels": HandMadeWorkbook.relationships([("a", "officeDocument", "ppt/presentation.xml")]),
                "ppt/presentation.xml": "<p:presentation xmlns:p=\"\(office)/presentationml/2006/main\"/>",
            ]), .foreignFile, seems: "PowerPoint (.pptx)"),
        Case("zip", zip(["a.txt": "a"]), .notASpreadsheet),
        Case(
            "a workbook without its main part", zip(["[Content_Types].xml": "a", "xl/styles.xml": "a"]),
            .workbookDamaged),
        Case(
            "ods without a type",
            zip(["content.xml": "<office:document-content><office:body><office:spreadsheet/>"]), .openDocument),
        Case(
            "ods whose list of parts has its type",
            zip([
                "content.xml": "<a/>",
                "META-INF/manifest.xml": "media-type=\"application/vnd.oasis.opendocument.spreadsheet\"",
            ]),
            .openDocument),
        Case("SYLK", "ID;PWXL;N;E\r\nC;Y1;X1;K\"a\"\r\nE\r\n", .sylkFile),
        Case(
            "web archive behind other lines",
            "From: <Saved by Excel>\nSubject: a\nMIME-Version: 1.0\nContent-Type: multipart/related; x", .htmlTable),
        Case("zipped workbooks", zip(["Huyện/Ba Bể.XLSX": "a"]), .archiveOfSpreadsheets),
        Case("pdf", "%PDF-1.7\n", .foreignFile, seems: "PDF"), Case("rtf", "{\\rtf1", .foreignFile, seems: "RTF"),
        Case("png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .foreignFile, seems: "PNG"),
        Case("jpeg", [0xFF, 0xD8, 0xFF, 0xE0], .foreignFile, seems: "JPEG"),
        Case("gif", "GIF89a", .foreignFile, seems: "GIF"),
        Case("tiff", [0x49, 0x49, 0x2A, 0], .foreignFile, seems: "TIFF"),
        Case("webp", "RIFF1234WEBPVP8 ", .foreignFile, seems: "WEBP"),
        Case("heic", [0, 0, 0, 0x18] + Array("ftypheic".utf8), .foreignFile, seems: "HEIC/MP4"),
        Case("rar", "Rar!\u{1A}\u{7}\u{1}", .sealedArchive),
        Case("7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sealedArchive),
        Case("gzip", [0x1F, 0x8B, 8, 0], .sealedArchive),
        Case("msg", compound(["__nameid_version1.0", "__properties_version1.0"]), .outlookMail),
        Case("winmail.dat", [0x78, 0x9F, 0x3E, 0x22, 1, 0], .outlookMail),
        Case("mail", "From: a@b.vn\r\nSubject: x\r\n\r\nx", .mailMessage),
        Case("mail sent by Gmail", "MIME-Version: 1.0\nDate: x\nFrom: a@b.vn\n\nx", .mailMessage),
        Case("mailbox", "From a@b.vn Mon\nReceived: x\n y\nFROM: a\nTo: b\n\n", .mailMessage),
        Case("exe", [0x4D, 0x5A, 0x90, 0], .foreignFile, seems: "EXE"),
        Case("bytes of no kind", (0..<200).map { UInt8($0 % 32) }, .notASpreadsheet),
        Case("cut off zip", [0x50, 0x4B, 3, 4, 20, 0], .workbookDamaged),
    ]

    @Test(arguments: cases) func kind(_ item: Case) {
        do throws(UnreadableFile) {
            _ = try SpreadsheetReader.read(bytes: item.bytes, named: "báo cáo.xlsx")
            Issue.record("was read")
        } catch {
            #expect(error.finding.code == item.code)
            #expect(error.isForeign == (item.code == .foreignFile))
            #expect(error.finding.severity == (item.code == .foreignFile ? .notice : .error))
            #expect((error.finding.englishDetails[.assumed] ?? "") == item.seems)
            for language in Language.allCases {
                #expect(!error.finding.line(in: language).contains("{"))
            }
        }
    }

    /// For files that only Excel can fix, the finding says how.
    @Test(arguments: [
        FindingCode.passwordProtected, .oldWorkbook, .binaryWorkbook, .openDocument, .htmlTable, .xmlSpreadsheet2003,
    ])
    func adviceNamesTheFormatToSaveAs(_ code: FindingCode) {
        let advice = Finding(code, at: .nowhere).advice(in: .vietnamese)
        #expect(advice.lowercased().contains("lưu lại dưới dạng .xlsx"))
    }

    @Test func textNamedAsAWorkbookIsReadAndSaidSo() throws {
        let workbook = try SpreadsheetReader.read(bytes: Array("Xã;Điểm\nMỹ;1\n".utf8), named: "Ba Bể.xlsx")
        guard case .csv = workbook.format else {
            Issue.record("not read as text")
            return
        }
        #expect(workbook.finding(.nameDisagrees)?.value == ".xlsx")
    }

    @Test(arguments: [
        ("a.csv", true), ("a.xls", true), ("a.xlsx", false), ("a.XLSM", false), ("a", false), ("Số 12. Ba Bể", false),
    ])
    func workbooksNamedOtherwise(_ name: String, _ isTold: Bool) throws {
        let workbook = try HandMadeWorkbook(rows: "<row><c><v>1</v></c></row>").read(named: name)
        #expect(workbook.format == .xlsx)
        #expect((workbook.finding(.nameDisagrees) != nil) == isTold)
    }

    /// What can still be done with a file depends on this.
    @Test(
        arguments: [
            (compound(["Workbook"]), UnreadableFile.Nature.convertible(.excel97)),
            (zip(["xl/workbook.bin": "x"]), .convertible(.excelBinary)),
            (Array(html.utf8), .transcribable(.html)),
            (
                Array("<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>".utf8),
                .transcribable(.xmlSpreadsheet2003)
            ),
            (zip(["a/b.PDF": "x"]), .parcel(.archive)), (Array("From: a\nTo: b\n\n".utf8), .parcel(.mail)),
            (Array("%PDF-1.7\n".utf8), .document), ([0xFF, 0xD8, 0xFF, 0xE0], .document),
            (compound(["WordDocument"]), .document), (compound(["EncryptedPackage"]), .unusable),
            (letter(columns: 13, rows: 3), .documentWithTable), (letter(columns: 4, rows: 3), .documentWithTable),
            (letter(columns: 3, rows: 20), .foreign), (letter(columns: 13, rows: 2), .foreign),
            (compound(["x"]), .foreign), (zip(["a.txt": "a"]), .foreign),
        ] as [([UInt8], UnreadableFile.Nature)])
    func nature(_ bytes: [UInt8], _ nature: UnreadableFile.Nature) {
        #expect(
            #expect(throws: UnreadableFile.self) { try SpreadsheetReader.read(bytes: bytes, named: "a") }?.nature
                == nature)
    }

    /// A Word document with a table, whose last cell has a table with one cell.
    private static func letter(columns: Int, rows: Int) -> [UInt8] {
        let inner = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
        let row =
            "<w:tr>" + String(repeating: "<w:tc><w:p/></w:tc>", count: columns - 1) + "<w:tc>\(inner)</w:tc></w:tr>"
        return zip([
            "_rels/.rels": HandMadeWorkbook.relationships([("a", "officeDocument", "word/document.xml")]),
            "word/document.xml": "<w:document xmlns:w=\"\(office)/wordprocessingml/2006/main\"><w:body><w:tbl>"
                + String(repeating: row, count: rows) + "</w:tbl></w:body></w:document>",
        ])
    }

    @Test(arguments: [
        "From: <Saved by Blink>\nSubject: x\n\nx,y", "From,To\na,b\n", "Subject: x\nTo: y\n\n",
        "From: a\nb,c\nTo: d\n\n",
        "From: a\n\nTo: b\n",
    ])
    func textsThatAreNoMails(_ text: String) {
        #expect(Array(text.utf8).withUnsafeBytes { FileKind(of: $0) } == .text)
    }

    @Test(arguments: ["<không phải thẻ", "a\u{0}b,c", "\u{1B}[0m", "x"]) func oddTextIsText(_ text: String) {
        #expect(Array(text.utf8).withUnsafeBytes { FileKind(of: $0) } == .text)
    }

    /// In UTF-16, one half of a grave accent (U+0300), Đ (U+0110) or ạ (U+1EA1) looks like a control character.
    @Test(arguments: [WrittenEncoding.utf16LittleEndian, .utf16BigEndian], ["a\u{300}, o\u{300}\n", "Đạ; ạĐ\n"])
    func vietnameseInUTF16IsText(_ encoding: WrittenEncoding, _ text: String) {
        let bytes = converted("\u{FEFF}" + String(repeating: text, count: 100), to: encoding)
        #expect(bytes.withUnsafeBytes { FileKind(of: $0) } == .text)
    }
}
