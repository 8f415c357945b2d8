import Findings
import Spreadsheets

/// A workbook written as XML. Parts that a test does not mention are as short as possible.
struct HandMadeWorkbook {
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"

    /// The content of `<sheetData>`.
    var rows = ""
    /// The XML before and after `<sheetData>`.
    var beforeData = ""
    var afterData = ""
    /// The `<si>` elements. If `nil`, there is no such part.
    var strings: String?
    /// Custom number formats. Style n is the n-th of them, style 0 is General.
    var formats: [String] = []
    /// The font of all styles.
    var font: String?
    /// The content of `<workbook>` other than `<sheets>`.
    var workbookProperties = ""
    /// Parts that replace or are added to the ones made from the above.
    var parts: [String: String] = [:]
    var rawParts: [String: [UInt8]] = [:]

    /// The complete workbook.
    func bytes() throws -> [UInt8] {
        var all: [String: [UInt8]] = [
            "_rels/.rels": Array(
                Self.relationships([("rId1", "officeDocument", "xl/workbook.xml")]).utf8),
            "xl/workbook.xml": Array(workbook.utf8),
            "xl/_rels/workbook.xml.rels": Array(
                Self.relationships([
                    ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"),
                    ("rId3", "sharedStrings", "sharedStrings.xml"),
                ]).utf8),
            "xl/worksheets/sheet1.xml": Array(
                Self.worksheet("\(beforeData)<sheetData>\(rows)</sheetData>\(afterData)").utf8),
        ]
        if let strings { all["xl/sharedStrings.xml"] = Array("<sst xmlns=\"\(Self.main)\">\(strings)</sst>".utf8) }
        if !formats.isEmpty || font != nil { all["xl/styles.xml"] = Array(styles.utf8) }
        for (name, text) in parts { all[name] = Array(text.utf8) }
        for (name, bytes) in rawParts { all[name] = bytes }
        return try ZipMaker.zip(all.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    func read(named: String = "a.xlsx", limits: Limits = .standard) throws -> Workbook {
        try SpreadsheetReader.read(bytes: bytes(), named: named, limits: limits)
    }

    /// A cell of the first sheet.
    func cell(_ row: Int, _ column: Int) throws -> Cell {
        let workbook = try read()
        return workbook.sheets[0].cell(row: row, column: column)
    }

    /// Why the workbook cannot be read; `nil` if it can.
    func refusal(limits: Limits = .standard) throws -> FindingCode? { try Self.refusal(of: bytes(), limits: limits) }

    static func refusal(of bytes: [UInt8], named: String = "a.xlsx", limits: Limits = .standard) -> FindingCode? {
        do throws(UnreadableFile) {
            _ = try SpreadsheetReader.read(bytes: bytes, named: named, limits: limits)
            return nil
        } catch {
            return error.finding.code
        }
    }

    static func worksheet(_ content: String) -> String { "<worksheet xmlns=\"\(main)\">\(content)</worksheet>" }

    static func relationships(_ entries: [(id: String, type: String, target: String)]) -> String {
        let list = entries.map { entry in
            "<Relationship Id=\"\(entry.id)\" Type=\"\(office)/\(entry.type)\" Target=\"\(entry.target)\"/>"
        }
        return "<Relationships xmlns=\"\(packageRelationships)\">\(list.joined())</Relationships>"
    }

    static func workbook(_ sheets: String, _ properties: String = "") -> String {
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\">\(properties)<sheets>\(sheets)</sheets></workbook>"
    }

    private var workbook: String {
        Self.workbook("<sheet name=\"Biểu 1\" sheetId=\"1\" r:id=\"rId1\"/>", workbookProperties)
    }

    private var styles: String {
        let codes = formats.enumerated().map { index, code in
            "<numFmt numFmtId=\"\(200 + index)\" formatCode=\"\(Self.escaped(code))\"/>"
        }
        let styles = (0...formats.count).map { index in
            "<xf numFmtId=\"\(index == 0 ? 0 : 199 + index)\" fontId=\"0\" applyNumberFormat=\"0\"/>"
        }
        let fonts = "<fonts><font>\(font.map { "<name val=\"\($0)\"/>" } ?? "")</font></fonts>"
        return "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(codes.joined())</numFmts>\(fonts)"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>\(styles.joined())</cellXfs></styleSheet>"
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
}

extension Workbook {
    func codes() -> [FindingCode] { findings.map(\.code) }

    func finding(_ code: FindingCode) -> Finding? { findings.first { $0.code == code } }
}
