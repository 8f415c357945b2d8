import Civil

/// A workbook that is to be written (bảng tính để ghi ra), as plain values. `bytes()` makes the file. The same draft
/// gives the same bytes.
public struct WorkbookDraft: Sendable {
    /// The title that the file gives itself. Neither title nor author tells anything about the machine or the user.
    public var title: String
    public var author: String
    /// The day that the file gives as its date of creation.
    public var made: CivilDate
    /// In order. The file opens on the first one that is not hidden. Names must differ, have at most 31 characters and
    /// must not contain `[ ] : * ? / \`.
    public var sheets: [SheetDraft]

    public init(title: String, author: String, made: CivilDate, sheets: [SheetDraft]) {
        self.title = title
        self.author = author
        self.made = made
        self.sheets = sheets
    }

    /// The workbook as an .xlsx file. Throws a `WorkbookWritingError` if the system has no memory or no room for
    /// temporary files.
    public func bytes() throws(WorkbookWritingError) -> [UInt8] {
        let file = try MemoryFile()
        try WorkbookWriter(to: file.path, keepingRows: !isWrittenRowByRow).write(self)
        return try file.bytes()
    }
}

extension WorkbookDraft {
    /// Whether no row has to be changed after the next one has begun.
    private var isWrittenRowByRow: Bool { sheets.flatMap(\.merges).allSatisfy { $0.rows.count == 1 } }
}

/// A workbook that could not be written.
public struct WorkbookWritingError: Error, Equatable {
    /// libxlsxwriter's message, in English.
    public let reason: String
    /// The system's error number; 0 if the error is not the system's.
    public var number: Int32 = 0
}
