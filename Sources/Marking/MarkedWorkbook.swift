import Spreadsheets

/// A sender's workbook on its way back (bản đánh dấu): a copy of that very file with its faulty cells filled and noted, and a
/// first sheet that lists them. Only the parts of the package that say so are changed; every other entry is copied as it is.
///
/// The same file, marks and list give the same bytes.
public struct MarkedWorkbook: Sendable, Equatable {
    public let bytes: [UInt8]
    /// What its name must end in for Excel to open it, with its dot: a workbook with macros is no `.xlsx`.
    public let ending: String

    /// A file that is larger, in bytes, has its list alone.
    public static let largestFile = PackageFile.largestFile

    /// A marked copy of a workbook.
    ///
    /// - Parameters:
    ///   - marks: those of sheets that the file does not have are left to the list.
    ///   - earlier: the sheet of the list that went back before, in a workbook that came again.
    public init(
        copying original: [UInt8], marks: [CellMark], list: AnswerList, insteadOf earlier: String? = nil
    ) throws(Unmarkable) {
        guard original.starts(with: [0x50, 0x4B]) else { throw .otherFormat }
        self = try Self.made(of: try PackageFile(original), marks: marks, list: list, insteadOf: earlier)
    }

    /// The cells of a text file as a workbook, marked.
    ///
    /// - Parameters:
    ///   - sheet: what was read of the file.
    ///   - name: what the sheet is called; the marks bear it.
    public init(writing sheet: Sheet, named name: String, marks: [CellMark], list: AnswerList) throws(Unmarkable) {
        self = try Self.made(of: try BlankWorkbook.package(sheet, named: name), marks: marks, list: list)
    }

    /// The list alone, for a file of which no copy can be made.
    public init(of list: AnswerList) throws(Unmarkable) {
        self = try Self.made(of: try BlankWorkbook.package(), marks: [], list: list)
    }

    private init(bytes: [UInt8], ending: String) {
        self.bytes = bytes
        self.ending = ending
    }

    private static func made(
        of package: PackageFile, marks: [CellMark], list: AnswerList, insteadOf earlier: String? = nil
    ) throws(Unmarkable) -> MarkedWorkbook {
        var edit = try PackageEdit(package)
        try edit.mark(marks)
        try edit.put(list, insteadOf: earlier)
        return MarkedWorkbook(bytes: try edit.written(), ending: edit.ending)
    }
}
