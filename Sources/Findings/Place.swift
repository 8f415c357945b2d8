/// Where a finding is: a file, a sheet in it, a cell of that sheet. The cell may be unknown, or the sheet too, or all
/// three.
public struct Place: Hashable, Sendable, CustomStringConvertible {
    /// The file's name as the sender gave it, relative to the inbox.
    public let file: String?
    /// The sheet's name; `nil` for a file that has none (CSV).
    public let sheet: String?
    /// The cell as spreadsheets write it, starting at A1; the first cell of a row stands for the row.
    public let cell: String?

    public init(file: String? = nil, sheet: String? = nil, cell: String? = nil) {
        self.file = file
        self.sheet = sheet
        self.cell = cell
    }

    /// No particular place: the run as a whole.
    public static let nowhere = Place()

    /// `file:sheet!cell` on one line, leaving out what is unknown.
    public var description: String {
        var text = file ?? ""
        if let sheet { text += text.isEmpty ? sheet : ":\(sheet)" }
        if let cell { text += sheet == nil ? (text.isEmpty ? cell : ":\(cell)") : "!\(cell)" }
        return OneLine.text(text)
    }
}
