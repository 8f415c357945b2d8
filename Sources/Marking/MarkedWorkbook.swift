import Spreadsheets

/// A sender's workbook that goes back to it (bản đánh dấu): a copy of that very file, with its faulty cells filled and
/// noted and a first sheet that lists them. Only the parts of the package that hold these are changed; every other
/// entry is copied as it is.
///
/// The same file, marks and list always give the same bytes.
public struct MarkedWorkbook: Sendable, Equatable {
    public let bytes: [UInt8]
    /// The ending, with its dot, that its name must have for Excel to open it: a workbook with macros is no `.xlsx`.
    public let ending: String

    /// In bytes. For a larger file there is only the list.
    public static let largestFile = PackageFile.largestFile

    /// A marked copy of a workbook.
    ///
    /// - Parameters:
    ///   - marks: marks on sheets that the file does not have appear only in the list.
    ///   - earlier: name of the sheet with the earlier list, if the workbook is a copy that came back.
    public init(
        copying original: [UInt8], marks: [CellMark], list: AnswerList, insteadOf earlier: String? = nil
    ) throws(Unmarkable) {
        guard original.starts(with: [0x50, 0x4B]) else { throw .otherFormat }
        self = try Self.made(of: try PackageFile(original), marks: marks, list: list, insteadOf: earlier)
    }

    /// A workbook with the cells of a text file, marked.
    ///
    /// - Parameters:
    ///   - sheet: what was read from the file.
    ///   - name: the name that the sheet gets, which the marks use.
    public init(writing sheet: Sheet, named name: String, marks: [CellMark], list: AnswerList) throws(Unmarkable) {
        self = try Self.made(of: try BlankWorkbook.package(sheet, named: name), marks: marks, list: list)
    }

    /// The list alone, for a file that cannot be copied.
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
