import Civil

/// A workbook that is to be written (bảng tính để ghi ra): plain values, from which `bytes()` makes the file. The same draft
/// gives the same bytes.
public struct WorkbookDraft: Sendable {
    /// What the file says of itself; nothing of the machine or of who ran the program.
    public var title: String
    public var author: String
    /// The day that the file bears as that of its making.
    public var made: CivilDate
    /// In order; the first one that is not hidden is the one that opens. Names are unlike each other, at most 31 characters
    /// long, and free of `[ ] : * ? / \`.
    public var sheets: [SheetDraft]

    public init(title: String, author: String, made: CivilDate, sheets: [SheetDraft]) {
        self.title = title
        self.author = author
        self.made = made
        self.sheets = sheets
    }

    /// The workbook as an .xlsx file. Throws where the system has no memory or no room for temporary files.
    public func bytes() throws(WorkbookWritingError) -> [UInt8] {
        let file = try MemoryFile()
        try WorkbookWriter(to: file.path, keepingRows: !isWrittenRowByRow).write(self)
        return try file.bytes()
    }
}

extension WorkbookDraft {
    /// Nothing is changed in a row once the next one has begun.
    private var isWrittenRowByRow: Bool { sheets.flatMap(\.merges).allSatisfy { $0.rows.count == 1 } }
}

/// A workbook that could not be written.
public struct WorkbookWritingError: Error, Equatable {
    /// What libxlsxwriter says, in English.
    public let reason: String
    /// The system's error number; 0 where it is not the system's.
    public var number: Int32 = 0
}
