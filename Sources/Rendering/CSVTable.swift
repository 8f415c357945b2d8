/// A table as a CSV file: UTF-8 with BOM, CRLF, comma, RFC 4180. Numbers have the decimal comma that a
/// Vietnamese Excel expects, and no dot between thousands; such a cell stands in quotation marks.
struct CSVTable {
    let head: [String]
    let rows: [[String]]

    var bytes: [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        for row in [head] + rows {
            bytes += row.map { Self.quoted(Self.neutralised($0)) }.joined(separator: ",").utf8
            bytes += [13, 10]
        }
        return bytes
    }

    /// An apostrophe before what a spreadsheet would take for a formula: a first character `=`, `+`, `-`, `@`,
    /// tab or line break, or a full-width twin of one. A number with a minus sign stays a number.
    static func neutralised(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first),
            !isNegativeNumber(text)
        else { return text }
        return "'" + text
    }

    /// `-12`, `-12,5`, `-12.5`, and nothing looser.
    private static func isNegativeNumber(_ text: String) -> Bool {
        let parts = text.utf8.dropFirst().split(omittingEmptySubsequences: false) { $0 == 0x2C || $0 == 0x2E }
        return text.utf8.first == 0x2D && (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
    }

    /// RFC 4180, 2.5 to 2.7.
    private static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 13 || $0 == 10 }) else { return text }
        var quoted = String.UnicodeScalarView(["\""])
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.append("\"") }
            quoted.append(scalar)
        }
        quoted.append("\"")
        return String(quoted)
    }
}
