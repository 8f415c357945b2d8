import VietnameseText

/// A line of a table that people keep by hand or in Excel. Commas, semicolons or tabs separate its fields. A field that
/// contains one of these is in quotes, and spaces around a field are dropped.
struct WrittenLine: Equatable {
    /// Starting at 1.
    let number: Int
    /// The line as it stands.
    let text: String
    let fields: [String]

    /// The lines that are not blank.
    static func all(of text: String) -> [WrittenLine] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.enumerated().map { WrittenLine(number: $0 + 1, text: String($1), fields: fields(of: $1)) }
            .filter { line in line.fields.contains { !$0.isEmpty } }
    }

    private static func fields(of line: Substring) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line where character != "\u{FEFF}" {
            if character == "\"" {
                isQuoted.toggle()
            } else if !isQuoted, character == "," || character == ";" || character == "\t" {
                fields.append("")
            } else {
                fields[fields.count - 1].append(character)
            }
        }
        return fields.map(VietnameseText.trimmed)
    }
}
