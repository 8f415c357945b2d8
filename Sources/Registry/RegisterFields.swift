import Civil

/// The fields of one record, by the name of their column. Each is checked when it is read.
struct RegisterFields {
    private let row: RegisterCSV.Row
    private let table: RegisterCSV.Table

    init(row: RegisterCSV.Row, of table: RegisterCSV.Table) {
        self.row = row
        self.table = table
    }

    /// Line of the file, its head being line 1.
    var line: Int { row.line }

    func error(_ problem: RegisterFileError.Problem) -> RegisterFileError {
        RegisterFileError(file: table.file, line: line, problem: problem)
    }

    /// The field is empty, or the file has no such column.
    func isEmpty(_ column: String) -> Bool { raw(column).isEmpty }

    /// A text that must neither be empty nor begin or end with a space.
    func text(_ column: String) throws(RegisterFileError) -> String {
        try value(column) { $0.isEmpty || $0.first == " " || $0.last == " " ? nil : $0 }
    }

    /// A code of exactly so many digits.
    func code(_ column: String, digits: Int) throws(RegisterFileError) -> String {
        try value(column) { text in
            text.utf8.count == digits && text.utf8.allSatisfy { (48...57).contains($0) } ? text : nil
        }
    }

    func date(_ column: String) throws(RegisterFileError) -> CivilDate {
        try value(column, CivilDate.init(iso:))
    }

    /// A date, or `nil` for an open end.
    func optionalDate(_ column: String) throws(RegisterFileError) -> CivilDate? {
        raw(column).isEmpty ? nil : try date(column)
    }

    /// Areas separated by spaces; empty for none, `unknown` (`nil`) where nobody has said.
    func areas(_ column: String) throws(RegisterFileError) -> Set<Area>? {
        guard raw(column) != "unknown" else { return nil }
        var areas: Set<Area> = []
        for word in raw(column).split(separator: " ") {
            guard let area = Area(rawValue: String(word)) else {
                throw error(.badValue(column: column, value: raw(column)))
            }
            areas.insert(area)
        }
        return areas
    }

    /// The field, turned into a value by `convert`. Throws an error with column and value if that gives `nil`.
    func value<Value>(_ column: String, _ convert: (String) -> Value?) throws(RegisterFileError) -> Value {
        guard let value = convert(raw(column)) else { throw error(.badValue(column: column, value: raw(column))) }
        return value
    }

    private func raw(_ column: String) -> String {
        table.columns[column].map { row.fields[$0] } ?? ""
    }
}
