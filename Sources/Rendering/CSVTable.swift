import Findings

/// A table as a CSV file: UTF-8 with a BOM, CRLF, commas, RFC 4180. Numbers have the decimal comma that a Vietnamese
/// Excel expects and no separator between thousands; a cell with a decimal comma is in quotation marks.
///
/// A Vietnamese Excel separates cells at semicolons, some other programs at tabs. To them a quoted text falls apart at
/// every semicolon, tab and line break in it, so each of those parts must be kept from becoming a formula too.
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

    /// Most fields are written as they are, because a spreadsheet gives no meaning to anything in them except a comma.
    private static func append(_ field: String, isFirst: Bool, to bytes: inout [UInt8]) {
        var text = field
        let isPlain = text.withUTF8 { utf8 in
            guard PrintableText.isHarmless(utf8), !utf8.contains(where: mayNeedCare) else { return false }
            // A decimal comma only needs quotation marks.
            let isQuoted = utf8.contains(UInt8(ascii: ","))
            if isQuoted { bytes.append(UInt8(ascii: "\"")) }
            bytes.append(contentsOf: utf8)
            if isQuoted { bytes.append(UInt8(ascii: "\"")) }
            return true
        }
        if !isPlain { bytes += quoted(neutralised(field, isFirst: isFirst)).utf8 }
    }

    /// Whether a byte needs a closer look: it may begin a formula, end a field or a quoted text in some program, or be
    /// the first byte of a full-width twin of such a sign.
    private static func mayNeedCare(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: ";"),
            UInt8(ascii: "\""), 0x09, 0x0A, 0x0D, 0xEF:
            true
        default: false
        }
    }

    /// Puts an apostrophe before whatever a spreadsheet would take for a formula, at the start of the field and after
    /// each separator. A formula begins with `=`, `+`, `-`, `@`, a tab, a line break or the full-width twin of one of
    /// the signs, with or without quotation marks before it. A negative number stays a number, except in the first
    /// field of a row. Control characters become �.
    ///
    /// - Parameter isFirst: whether this is the first field of its row. A program that splits at other separators reads
    ///   it as one with the fields that follow.
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

    /// - Parameter atStart: whether this is the start of the field. Quotation marks there belong to the text and
    ///   protect it.
    private static func beginsFormula(_ text: String.UnicodeScalarView.SubSequence, atStart: Bool) -> Bool {
        let first = atStart ? text.first : text.first { $0 != "\"" }
        return first.map { isTrigger($0) && (atStart || !isSeparator($0)) } ?? false
    }

    private static func isTrigger(_ scalar: Unicode.Scalar) -> Bool {
        "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(scalar)
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool { ";\t\r\n".unicodeScalars.contains(scalar) }

    /// Accepts exactly the forms `-12`, `-12,5` and `-12.5`.
    private static func isNegativeNumber(_ text: String) -> Bool {
        let parts = text.utf8.dropFirst().split(omittingEmptySubsequences: false) { $0 == 0x2C || $0 == 0x2E }
        return text.utf8.first == 0x2D && (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
    }

    /// Puts a field in quotation marks as RFC 4180, 2.5 to 2.7 demands, and also if it contains another program's
    /// separator.
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
