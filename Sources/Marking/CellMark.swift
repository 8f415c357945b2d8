import Spreadsheets

/// A faulty cell (ô cần sửa), and what its note says.
public struct CellMark: Sendable, Equatable {
    /// How it is filled.
    public enum Kind: Int, Sendable, Comparable, CaseIterable {
        /// To be mended: red.
        case error
        /// To be looked at: yellow.
        case warning

        public static func < (worse: Self, lesser: Self) -> Bool { worse.rawValue < lesser.rawValue }
    }

    /// The sheet's name as it was read.
    public let sheet: String
    public let cell: CellAddress
    public let kind: Kind
    public let note: String

    public init(sheet: String, cell: CellAddress, kind: Kind, note: String) {
        self.sheet = sheet
        self.cell = cell
        self.kind = kind
        self.note = note
    }

    /// One mark a cell, with all that is to be said of it, by sheet.
    static func bySheet(_ marks: [CellMark]) -> [String: [CellAddress: CellMark]] {
        var sheets: [String: [CellAddress: CellMark]] = [:]
        for mark in marks {
            let earlier = sheets[mark.sheet]?[mark.cell]
            sheets[mark.sheet, default: [:]][mark.cell] = CellMark(
                sheet: mark.sheet, cell: mark.cell, kind: min(earlier?.kind ?? mark.kind, mark.kind),
                note: earlier.map { $0.note + "\n\n" + mark.note } ?? mark.note)
        }
        return sheets
    }
}
