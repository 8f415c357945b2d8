import Findings

/// What is wrong with the cells of one sheet: for each kind the first place, what was there, and how many there are.
/// Each kind gives one finding, however large the sheet is.
struct SheetTally {
    private struct Entry {
        let cell: CellAddress?
        let value: String?
        var count = 1
    }

    private var entries: [FindingCode: Entry] = [:]

    mutating func add(_ code: FindingCode, cell: CellAddress?, value: String? = nil, count: Int = 1) {
        guard count > 0 else { return }
        if let known = entries[code] {
            entries[code]?.count = known.count + count
        } else {
            entries[code] = Entry(cell: cell, value: value, count: count)
        }
    }

    /// In the order of the catalogue.
    func findings(file: String, sheet: String?) -> [Finding] {
        FindingCode.allCases.compactMap { code in
            entries[code].map { entry in
                Finding(
                    code, at: Place(file: file, sheet: sheet, cell: entry.cell), value: entry.value,
                    details: [.count: "\(entry.count)"])
            }
        }
    }
}
