/// Where a finding is: a file, a sheet of it, a cell of that; or a line of a text. Any of them may be unknown, from the
/// right.
public struct Place: Hashable, Sendable, CustomStringConvertible {
    /// The file's name as the sender gave it, relative to the inbox.
    public let file: String?
    /// The sheet's name; `nil` for a file that has none (CSV).
    public let sheet: String?
    /// The first cell of a row stands for the row.
    public let cell: CellAddress?
    /// Of a text file, starting at 1; the detail `line` is made of it.
    public let line: Int?

    public init(file: String? = nil, sheet: String? = nil, cell: CellAddress? = nil, line: Int? = nil) {
        self.file = file
        self.sheet = sheet
        self.cell = cell
        self.line = line
    }

    /// No particular place: the run as a whole.
    public static let nowhere = Place()

    /// `file:sheet!cell` on one line, leaving out what is unknown. The words name the line.
    public var description: String { Self.written(file: file, sheet: sheet, cell: cell?.description) }

    /// The same of a cell that a person wrote down.
    public static func written(file: String?, sheet: String?, cell: String?) -> String {
        var text = file ?? ""
        if let sheet { text += text.isEmpty ? sheet : ":\(sheet)" }
        if let cell { text += sheet == nil ? (text.isEmpty ? cell : ":\(cell)") : "!\(cell)" }
        return OneLine.text(text)
    }
}
