import Civil
import Findings
import Spreadsheets

/// Dates of one column in which a machine with American settings may have swapped day and month. It took 05/11/2022 for
/// the 11th of May and left 25/11/2022 as text, because it could not understand that.
struct SwappedDates {
    /// Cells whose date may be another one.
    let doubtful: [Cell]
    /// The cell that gives it away.
    let witness: Cell
    private let addresses: Set<CellAddress>

    /// `nil` if nothing in the column suggests a swap.
    init?(_ cells: [Cell]) {
        let texts = cells.filter { if case .text = $0.value { true } else { false } }
        let real = cells.filter { if case .date = $0.value { true } else { false } }
        let american = texts.first { Self.isMonthFirst(seenText($0) ?? "") }
        let late = texts.first { (DateText.date(seenText($0) ?? "")?.day ?? 0) > 12 }
        guard let witness = american ?? late,
            american != nil || real.allSatisfy({ (Self.date(of: $0)?.day ?? 0) <= 12 })
        else { return nil }
        let doubtful = (american == nil ? real : cells).filter {
            Self.date(of: $0).map { $0.day <= 12 && $0.day != $0.month } ?? false
        }
        guard !doubtful.isEmpty else { return nil }
        self.doubtful = doubtful
        self.witness = witness
        addresses = Set(doubtful.map(\.address))
    }

    func contains(_ cell: Cell) -> Bool { addresses.contains(cell.address) }

    private static func date(of cell: Cell) -> CivilDate? {
        if case .date(let date) = cell.value { return date.date }
        return seenText(cell).flatMap(DateText.date)
    }

    /// "11/25/2022": the day cannot come before the month here.
    private static func isMonthFirst(_ text: String) -> Bool {
        let parts = text.split(separator: "/").map { Int($0) }
        guard parts.count == 3, let month = parts[0], let day = parts[1], let year = parts[2] else { return false }
        return day > 12 && CivilDate(year: year < 100 ? 2000 + year : year, month: month, day: day) != nil
    }
}
