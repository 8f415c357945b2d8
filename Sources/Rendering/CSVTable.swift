import Findings

/// A table as a CSV file: UTF-8 with BOM, CRLF, comma, RFC 4180. Numbers have the decimal comma that a
/// Vietnamese Excel expects, and no dot between thousands; such a cell stands in quotation marks.
///
/// The same Excel takes the semicolon for the separator, others the tab: to them a text in quotation marks falls apart at
/// every semicolon, tab and line break in it. No part of it may become a formula there either.
struct CSVTable {
    let head: [String]
    /// What each column holds.
    let kinds: [ColumnKind]
    let rows: [[String]]

    /// - Parameter columns: from left to right.
    init<Row>(_ rows: [Row], columns: [CSVColumn<Row>]) {
        head = columns.map(\.head)
        kinds = columns.map(\.kind)
        self.rows = rows.map { row in columns.map { $0.cell(row) ?? "" } }
    }

    var bytes: [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        Self.append(head, to: &bytes)
        for row in rows { Self.append(row, to: &bytes) }
        return bytes
    }

    private static func append(_ row: [String], to bytes: inout [UInt8]) {
        for (index, field) in row.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(field, isFirst: index == 0, to: &bytes)
        }
        bytes += [13, 10]
    }

    /// Most fields are written as they are: no sign in them means anything to a spreadsheet but for a comma.
    private static func append(_ field: String, isFirst: Bool, to bytes: inout [UInt8]) {
        var text = field
        let isPlain = text.withUTF8 { utf8 in
            guard PrintableText.isHarmless(utf8), !utf8.contains(where: mayNeedCare) else { return false }
            // A decimal comma asks for quotation marks and for nothing else.
            let isQuoted = utf8.contains(UInt8(ascii: ","))
            if isQuoted { bytes.append(UInt8(ascii: "\"")) }
            bytes.append(contentsOf: utf8)
            if isQuoted { bytes.append(UInt8(ascii: "\"")) }
            return true
        }
        if !isPlain { bytes += quoted(neutralised(field, isFirst: isFirst)).utf8 }
    }

    /// A sign that begins a formula, ends a field for some program or a text, or the lead byte of a full-width twin of one.
    private static func mayNeedCare(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: ";"),
            UInt8(ascii: "\""), 0x09, 0x0A, 0x0D, 0xEF:
            true
        default: false
        }
    }

    /// An apostrophe before what a spreadsheet would take for a formula, at the start and behind each separator: a first
    /// character `=`, `+`, `-`, `@`, tab or line break, or a full-width twin of one, with or without quotation marks
    /// before it. A field that is a number with a minus sign stays a number. Control characters become �.
    ///
    /// - Parameter isFirst: the first field of a row, which to another separator goes on with the next one.
    static func neutralised(_ text: String, isFirst: Bool = false) -> String {
        let text = PrintableText.of(text, keeping: PrintableText.lineBreaks)
        if isNegativeNumber(text), !isFirst { return text }
        guard text.unicodeScalars.contains(where: isTrigger) else { return text }
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        var isStart = true
        while let scalar = rest.first {
            if isStart, beginsFormula(rest, atStart: result.isEmpty) { result.append("'") }
            result.append(scalar)
            isStart = isSeparator(scalar)
            rest = rest.dropFirst()
        }
        return String(result)
    }

    /// - Parameter atStart: of the field, where quotation marks are a text's own and protect it.
    private static func beginsFormula(_ text: String.UnicodeScalarView.SubSequence, atStart: Bool) -> Bool {
        let first = atStart ? text.first : text.first { $0 != "\"" }
        return first.map { isTrigger($0) && (atStart || !isSeparator($0)) } ?? false
    }

    private static func isTrigger(_ scalar: Unicode.Scalar) -> Bool {
        "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(scalar)
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool { ";\t\r\n".unicodeScalars.contains(scalar) }

    /// `-12`, `-12,5`, `-12.5`, and nothing looser.
    private static func isNegativeNumber(_ text: String) -> Bool {
        let parts = text.utf8.dropFirst().split(omittingEmptySubsequences: false) { $0 == 0x2C || $0 == 0x2E }
        return text.utf8.first == 0x2D && (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
    }

    /// RFC 4180, 2.5 to 2.7, and what holds another program's separator.
    private static func quoted(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "\"" || $0 == "," || isSeparator($0) }) else { return text }
        var quoted = String.UnicodeScalarView(["\""])
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.append("\"") }
            quoted.append(scalar)
        }
        quoted.append("\"")
        return String(quoted)
    }
}
