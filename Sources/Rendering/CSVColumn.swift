/// A column of a published table: its head, what it holds, and the cell of each row, declared together.
struct CSVColumn<Row> {
    /// What stands in the first row; it ends in the unit of the numbers, where they have one.
    let head: String
    let kind: ColumnKind
    /// Numbers with the decimal comma, as `Quantity.plain` has them; `nil` for an empty cell.
    let cell: (Row) -> String?

    static func text(_ name: String, cell: @escaping (Row) -> String?) -> Self {
        Self(head: name, kind: .text, cell: cell)
    }

    /// `30/11/2022`
    static func date(_ name: String, cell: @escaping (Row) -> String?) -> Self {
        Self(head: name, kind: .date, cell: cell)
    }

    /// A whole number that counts nothing or has its unit elsewhere.
    static func number(_ name: String, cell: @escaping (Row) -> String?) -> Self {
        Self(head: name, kind: .count, cell: cell)
    }

    /// So many communes.
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

    /// A number whose unit stands in another column of its row, or a word in place of it.
    static func quantity(_ name: String, cell: @escaping (Row) -> String?) -> Self {
        Self(head: name, kind: .quantity, cell: cell)
    }
}

/// What a column of a published table holds.
enum ColumnKind {
    case text
    /// Whole numbers.
    case count
    /// Numbers with the decimals that they have.
    case quantity
    /// Percent with two decimals.
    case rate
    case date
}
