import Civil
import WorkbookWriting

/// What the cells of a column contain in a workbook, and how they look.
extension ColumnKind {
    /// Turns the text of a table's cell into a number or date. Text that is neither, such as `KAD`, stays text.
    func content(of field: String) -> CellContent {
        guard !field.isEmpty else { return .absent }
        return switch self {
        case .text: .text(field)
        case .count, .quantity, .rate: CellContent.number(decimalComma: field) ?? .text(field)
        case .date: Self.date(field).map { .date($0) } ?? .text(field)
        }
    }

    /// Reads a date written `30/11/2022`.
    private static func date(_ text: String) -> CivilDate? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    var look: CellLook {
        CellLook().with {
            switch self {
            case .text: ($0.format, $0.wraps, $0.isIndented) = (.text, true, true)
            case .count: $0.format = .count
            case .quantity: break
            case .rate: $0.format = .rate
            case .date: ($0.format, $0.alignment) = (.date, .centre)
            }
        }
    }

    static let headLook = CellLook().with {
        $0.isBold = true
        $0.wraps = true
        $0.hasBorder = true
        $0.alignment = .centre
        $0.fill = 0xDDE6F0
    }
}
