import Findings

/// A faulty cell (ô cần sửa), with the text of its note.
public struct CellMark: Sendable, Equatable {
    /// How bad it is, which decides the fill of the cell.
    public enum Kind: Int, Sendable, Comparable, CaseIterable {
        /// Has to be corrected: red.
        case error
        /// Has to be looked at: yellow.
        case warning

        public static func < (worse: Self, lesser: Self) -> Bool { worse.rawValue < lesser.rawValue }
    }

    /// The sheet's name as it was read.
    public let sheet: String
    public let cell: CellAddress
    public private(set) var kind: Kind
    public private(set) var note: String

    public init(sheet: String, cell: CellAddress, kind: Kind, note: String) {
        self.sheet = sheet
        self.cell = cell
        self.kind = kind
        self.note = note
    }

    /// In characters. A longer note would cover the sheet; the list has the whole text.
    private static let longestNote = 1500

    /// One mark for each cell, by sheet. The notes of several marks on a cell are joined, as far as a note has room.
    static func bySheet(_ marks: [CellMark]) -> [String: [CellAddress: CellMark]] {
        var sheets: [String: [CellAddress: CellMark]] = [:]
        for mark in marks { sheets[mark.sheet, default: [:]][mark.cell, default: mark.without].add(mark) }
        return sheets
    }

    private var without: CellMark { CellMark(sheet: sheet, cell: cell, kind: kind, note: "") }

    private mutating func add(_ further: CellMark) {
        kind = min(kind, further.kind)
        guard note.utf8.count < Self.longestNote else { return }
        note += (note.isEmpty ? "" : "\n\n") + further.note
        if note.count > Self.longestNote { note = note.prefix(Self.longestNote) + "…" }
    }
}
