/// Pieces of XML that workbooks do not have, or that are at the limit of what they may have.
enum HostileXML {
    /// Numbers, references, dates and words that readers often get wrong.
    static let values = [
        "", " ", "0", "-0", "-1", "1", "9", "10", "100", "0.1", "1e308", "1e309", "-1e309", "1e-400", "NaN", "INF",
        "Infinity", "0x10", "1_0", "+5", "05", "5.", ".5", "5,5", "1.000,5", "2147483647", "2147483648", "-2147483649",
        "4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "18446744073709551615", "18446744073709551616", "99999999999999999999999999999999999999999", "1e999999999999",
        "0.00000000000000000000000000000000000000000000000000000000000000001", "60", "59", "61", "2958465", "2958466",
        "-693594", "1e15", "1e16", "1e17", "1e18", "9.2e18", "9.3e18", "1e19", "A1", "a1", "$A$1", "A0", "A00001",
        "1A", "A", "XFD1048576", "XFE1", "XFD1048577", "ZZZ9999999", "AAAAAAAAAAAAAA1", "A99999999999999999999",
        "A1:A1", "B2:A1", "A1:XFD1048576", "A1:C", "A:C", "1:3", "A1:B2:C3", "Sheet1!A1", "true", "false", "TRUE", "n",
        "s", "str", "inlineStr", "b", "e", "d", "preserve", "default", "hidden", "veryHidden", "visible",
        "2022-11-30", "2022-11-30T24:00:00", "2022-11-30T00:00:00Z", "9999-12-31", "0000-01-01", "-0001-01-01",
        "2022-02-30", "99999-01-01", "1899-12-31", "T12:00", "#DIV/0!", "#REF!", "#N/A", "General", "@", "0%", "0.00%",
        "dd/mm/yyyy", "[h]:mm:ss", "[$-409]m/d/yy", "0000", "00000000000000000000000000000000", "\"\"", "[", "]", "\\",
        "_x000D_", "_x005F_x000D_", "_xD800_", "_xDC00_", "_x0000_", "_xFFFF_", "&amp;", "&#0;", "&#xD800;",
        "&#x10FFFF;", "&#x110000;", "&unknown;", "&#99999999999999;", "&lt;", "{value}", "{", "Đạt", "Không đạt", "đạt",
        "x", "X", "Xã", "Tổng điểm", "Điểm tối đa", "Tiêu chí 1", "STT", "Tên xã", "xã Bành Trạch", "(1)", "Tổng cộng",
        ".VnTime", "VNI-Times", "Times New Roman", "rId1", "rId2", "rId99", "../../../etc/passwd", "/xl/workbook.xml",
        "xl/worksheets/sheet1.xml", "worksheets/sheet1.xml", "//", "..", "%00", "http://schemas.openxmlformats.org/",
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://schemas.openxmlformats.org/markup-compatibility/2006", "\u{FEFF}", "\u{200B}", "\u{202E}", "\u{0301}",
        "e\u{0302}\u{0301}", "𝟙", "٣", "½", "\u{1F468}\u{200D}\u{1F469}", "\u{FFFE}", "ĐIỂM\u{00A0}", "−5", "5–10",
        "45/50",
    ]

    static let names = [
        "worksheet", "sheetData", "row", "c", "v", "f", "is", "t", "r", "rPr", "rFont", "mergeCells", "mergeCell",
        "cols",
        "col", "sst", "si", "rPh", "styleSheet", "numFmts", "numFmt", "fonts", "font", "name", "cellXfs", "xf",
        "cellStyleXfs", "workbook", "workbookPr", "sheets", "sheet", "Relationships", "Relationship", "mc:Choice",
        "mc:AlternateContent", "mc:Fallback", "x:c", "dxfs", "", "xmlns", "Types", "Override", "Default", "dimension",
    ]

    static let attributes = [
        "r", "t", "s", "ref", "min", "max", "hidden", "xml:space", "xmlns", "xmlns:r", "xmlns:mc", "count",
        "uniqueCount",
        "name", "sheetId", "r:id", "state", "Id", "Type", "Target", "TargetMode", "numFmtId", "fontId", "formatCode",
        "applyNumberFormat", "date1904", "val", "si", "spans", "collapsed", "Requires", "ContentType", "PartName", "ht",
        "Extension", "quotePrefix", "xfId", "dateCompatibility",
    ]

    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"

    /// A value to put in place of another one.
    static func value(like old: [UInt8], _ chance: inout Chance) -> [UInt8] {
        switch chance.index(10) {
        case 0: return RawMutation.change(old, &chance)
        case 1: return old + one(of: values, &chance)
        case 2: return one(of: values, &chance) + old
        case 3: return Array(String(chance.index(chance.one(of: [4, 300, 20_000, 2_000_000]))).utf8)
        case 4: return Array("\(Character(UnicodeScalar(UInt8(65 + chance.index(26)))))\(chance.index(60))".utf8)
        case 5 where chance.percent(20):
            let piece = old.isEmpty ? [UInt8(ascii: "9")] : old
            let times = chance.index(40_000 / piece.count + 2)
            return (0..<times).flatMap { _ in piece }
        default: return one(of: values, &chance)
        }
    }

    static func name(_ chance: inout Chance) -> [UInt8] { one(of: names, &chance) }

    static func attribute(_ chance: inout Chance) -> [UInt8] {
        Array(" \(chance.one(of: attributes))=\"".utf8) + value(like: [], &chance) + [UInt8(ascii: "\"")]
    }

    /// An element, or something else that may stand between elements.
    static func content(_ chance: inout Chance) -> [UInt8] {
        let value = chance.one(of: values)
        let name = chance.one(of: names.filter { !$0.isEmpty })
        let column = chance.one(of: ["A", "B", "F", "Z", "XFD"])
        let place = "\(column)\(1 + chance.index(chance.percent(80) ? 40 : 1_048_576))"
        switch chance.index(14) {
        case 0: return Array("<c r=\"\(place)\"><v>\(value)</v></c>".utf8)
        case 1: return Array("<c r=\"\(place)\" t=\"\(chance.one(of: values))\"><v>\(value)</v></c>".utf8)
        case 2: return Array("<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(value)</t></is></c>".utf8)
        case 3:
            return Array(
                "<c r=\"\(place)\" t=\"\(chance.one(of: ["s", "str", "b", "e", "d"]))\"><f>\(value)</f></c>".utf8)
        case 4: return Array("<mergeCell ref=\"A\(1 + chance.index(40)):\(place)\"/>".utf8)
        case 5: return Array("<row r=\"\(value)\">".utf8)
        case 6: return Array("<!-- \(value) --><![CDATA[\(value)]]><?x \(value)?>".utf8)
        case 7: return Array("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>&b;".utf8)
        case 8:
            let depth = chance.index(chance.percent(90) ? 20 : 2000)
            return Array((String(repeating: "<\(name)>", count: depth)).utf8)
                + Array((String(repeating: "</\(name)>", count: chance.percent(80) ? depth : chance.index(9))).utf8)
        case 9: return Array("<\(String(repeating: name, count: 1 + chance.index(20_000)))/>".utf8)
        case 10:
            return Array(
                """
                <mc:AlternateContent xmlns:mc="\(compatibility)"><mc:Choice Requires="\(value)"><\(name)>\(value)\
                </\(name)></mc:Choice><mc:Fallback><v>\(value)</v></mc:Fallback></mc:AlternateContent>
                """.utf8)
        case 11: return Array("<\(name) xmlns=\"\(chance.percent(50) ? main : value)\">\(value)</\(name)>".utf8)
        case 12:
            let low = chance.index(20_000)
            return Array("<col min=\"\(low)\" max=\"\(low + chance.index(20_000))\" hidden=\"1\"/>".utf8)
        default: return [UInt8](repeating: chance.one(of: [0x20, 0x41, 0x0A, 0x26]), count: chance.index(300_000))
        }
    }

    private static func one(of texts: [String], _ chance: inout Chance) -> [UInt8] { Array(chance.one(of: texts).utf8) }
}
