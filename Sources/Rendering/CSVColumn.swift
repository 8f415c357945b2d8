/// A column of a published table. It declares together the heading, what the cells hold, and how to get the cell of a
/// row.
struct CSVColumn<Row> {
    /// The heading in the first row. If the column has numbers with a unit, the heading ends in that unit.
    let head: String
    let kind: ColumnKind
    /// The text of a row's cell; `nil` for an empty cell. Numbers have a decimal comma, as in `Quantity.plain`.
    let cell: (Row) -> String?

    static func text(_ name: String, cell: @escaping (Row) -> String?) -> Self {
        Self(head: name, kind: .text, cell: cell)
    }

    /// Dates like `30/11/2022`.
    static func date(_ name: String, cell: @escaping (Row) -> String?) -> Self {
        Self(head: name, kind: .date, cell: cell)
    }

    /// A whole number without a unit, or whose unit is given elsewhere.
    static func number(_ name: String, cell: @escaping (Row) -> String?) -> Self {
        Self(head: name, kind: .count, cell: cell)
    }

    /// A number of communes.
    static func communes(_ name: String, cell: @escaping (Row) -> String?) -> Self {
        Self(head: "\(name) (xã)", kind: .count, cell: cell)
    }

    static func points(_ name: String, cell: @escaping (Row) -> String?) -> Self {
        Self(head: "\(name) (điểm)", kind: .quantity, cell: cell)
    }

    /// A share in percent.
    static func rate(_ name: String, cell: @escaping (Row) -> String?) -> Self {
        Self(head: "\(name) (%)", kind: .rate, cell: cell)
    }

    /// A number whose unit stands in another column of the same row, or a word in place of the number.
    static func quantity(_ name: String, cell: @escaping (Row) -> String?) -> Self {
        Self(head: name, kind: .quantity, cell: cell)
    }
}

/// What a column of a published table holds.
enum ColumnKind {
    case text
    /// Whole numbers.
    case count
    /// Numbers with as many decimals as they have.
    case quantity
    /// Percent with two decimals.
    case rate
    case date
}
