/// Reads the program's own data files: RFC 4180 with commas and a fixed head, and nothing is guessed. What districts
/// send is read by the stage for spreadsheets, which is forgiving; here a mistake stops the run and is reported with
/// its line.
struct RegisterCSV {
    /// One record of the file.
    struct Row {
        /// Line on which the record starts, the head being line 1.
        let line: Int
        let fields: [String]
    }

    /// A file that was read.
    struct Table {
        let file: RegisterFileError.File
        /// Positions of its columns, by their heads.
        let columns: [String: Int]
        /// The records below the head.
        let rows: [Row]
    }

    private var file: RegisterFileError.File
    private var rows: [Row] = []
    private var fields: [String] = []
    private var field = String.UnicodeScalarView()
    private var line = 1
    private var startLine = 1

    /// The file as a table. Its head must be `columns`, or these and `optional`. Blank lines are skipped.
    static func table(
        of text: String, file: RegisterFileError.File, columns: [String], optional: [String] = []
    ) throws(RegisterFileError) -> Table {
        var parser = RegisterCSV(file: file)
        try parser.parse(Array(text.unicodeScalars))
        guard let head = parser.rows.first?.fields, head == columns || head == columns + optional else {
            throw RegisterFileError(file: file, line: 1, problem: .wrongHead(expected: columns))
        }
        for row in parser.rows where row.fields.count != head.count {
            throw RegisterFileError(
                file: file, line: row.line, problem: .wrongFieldCount(found: row.fields.count, expected: head.count))
        }
        let positions = Dictionary(zip(head, 0...), uniquingKeysWith: { first, _ in first })
        return Table(file: file, columns: positions, rows: Array(parser.rows.dropFirst()))
    }

    private init(file: RegisterFileError.File) { self.file = file }

    private mutating func parse(_ scalars: [Unicode.Scalar]) throws(RegisterFileError) {
        var position = scalars.first == "\u{FEFF}" ? 1 : 0
        while position < scalars.count {
            let scalar = scalars[position]
            position += 1
            switch scalar {
            case "\"" where field.isEmpty:
                position = try readQuoted(scalars, from: position)
            case "\"":
                throw RegisterFileError(file: file, line: line, problem: .strayQuote)
            case ",":
                endField()
            case "\n":
                endRow()
            case "\r" where position < scalars.count && scalars[position] == "\n":
                continue
            default:
                field.append(scalar)
            }
        }
        endRow()
    }

    /// Reads up to the closing quote, which must end the field; returns the position after it.
    private mutating func readQuoted(
        _ scalars: [Unicode.Scalar], from start: Int
    ) throws(RegisterFileError) -> Int {
        var position = start
        while position < scalars.count {
            if scalars[position] == "\n" { line += 1 }
            if scalars[position] != "\"" {
                field.append(scalars[position])
                position += 1
            } else if position + 1 < scalars.count, scalars[position + 1] == "\"" {
                field.append("\"")
                position += 2
            } else {
                let next = position + 1
                guard next == scalars.count || [",", "\n", "\r"].contains(scalars[next]) else {
                    throw RegisterFileError(file: file, line: line, problem: .strayQuote)
                }
                return next
            }
        }
        throw RegisterFileError(file: file, line: startLine, problem: .strayQuote)
    }

    private mutating func endField() {
        fields.append(String(field))
        field = String.UnicodeScalarView()
    }

    private mutating func endRow() {
        endField()
        if fields != [""] { rows.append(Row(line: startLine, fields: fields)) }
        fields = []
        line += 1
        startLine = line
    }
}
