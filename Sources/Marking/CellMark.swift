import Findings

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
    public private(set) var kind: Kind
    public private(set) var note: String

    public init(sheet: String, cell: CellAddress, kind: Kind, note: String) {
        self.sheet = sheet
        self.cell = cell
        self.kind = kind
        self.note = note
    }

    /// A box that shows more covers the sheet; the list has all of it.
    private static let longestNote = 1500

    /// One mark a cell, with what is to be said of it as far as a note holds that, by sheet.
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
