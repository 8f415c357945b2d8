import Findings

/// What goes back to one district (phiếu phản hồi): what became of its files, what to mend or confirm, cell by cell,
/// and how to send the return again; or that the return has not come yet. It does not name any other district's data. A
/// district that has nothing to answer gets no reply.
public struct ReplyModel: Sendable, Equatable {
    /// Without the mark of a draft: the report's figures may be a draft, but the reply is not.
    public let head: OfficialHead
    /// In capitals: `PHIẾU PHẢN HỒI`.
    public let title: String
    /// Which report it is about.
    public let subject: String
    /// Where the reply is published: a path relative to the folder of the period, without extension.
    public let path: String
    /// The types of the communes: `xã, phường, thị trấn`.
    public let communeTypes: String
    /// The same at the start of a line: `Xã, phường, thị trấn`.
    public var communeHead: String { communeTypes.capitalizedFirst }
    /// Within a sentence: `huyện Ba Bể`.
    public let districtName: String
    /// `Ủy ban nhân dân huyện Ba Bể`
    public let addressee: String
    /// One paragraph each.
    public let summary: [String]
    /// In the order of the annex; empty if nothing came.
    public let files: [ReplyFileRow]
    /// Names of the files that other districts share. No copy of them goes back.
    public let sharedFiles: Set<String>
    /// How many communes lack figures.
    public let communesSummary: String
    /// The communes that are not reported or incomplete; empty if no return of the district counts.
    public let communes: [CommuneRow]
    /// What to mend, then what to check; empty if nothing came.
    public let sections: [ReplySection]
    /// How to avoid the mistakes that were also made in earlier periods; empty if there are none.
    public var recurrenceHint: String { sections.contains(where: \.recurs) ? ReportModel.recurrenceHint : "" }
    /// How the files were read. There is nothing to do if that is right. Has no rows if there is nothing to say.
    public let notices: ReplySection
    /// The last day for an answer; empty if no day is set.
    public let answerBy: String
    /// What will happen to the figures without an answer; one paragraph each.
    public let withoutAnswer: [String]
    /// One step each.
    public let howToSend: [String]
    /// Whom to ask; empty if the settings name nobody.
    public let contact: String

    /// All rows that ask for something.
    public var rows: [ReplyRow] { sections.flatMap(\.groups).flatMap(\.rows) }
}

/// A file of the district, and what became of it.
public struct ReplyFileRow: Sendable, Equatable {
    public let file: FileRow
    /// As the district called it, without the inbox's folders.
    public let name: String
    /// Why the file does not count; empty if it does.
    public let why: String
}

/// The findings of one severity.
public struct ReplySection: Sendable, Equatable {
    /// `Lỗi phải sửa`.
    public let title: String
    /// What the section asks the district to do.
    public let lead: String
    /// By file and sheet, so that a person with the workbook open goes from cell to cell.
    public let groups: [ReplyGroup]
    /// Whether some of the mistakes were also made in earlier periods.
    let recurs: Bool
}

/// The rows that concern one sheet, or one file as a whole.
public struct ReplyGroup: Sendable, Equatable {
    /// Empty if no file is concerned.
    public let file: String
    /// Empty for a file without sheets, and for what concerns the file as a whole.
    public let sheet: String
    /// In the order of the cells, row by row.
    public let rows: [ReplyRow]
}

/// One thing to mend, to confirm or to know.
public struct ReplyRow: Sendable, Equatable {
    /// Counted from 1 through all rows that ask for something; `nil` for other rows.
    public let number: Int?
    public let severity: String
    public let file: String
    public let sheet: String
    /// `F12`; `Cả trang tính` or `Cả tệp` if it concerns no single cell.
    public let cell: String
    /// What was found and what was expected.
    public let message: String
    public let advice: String
    /// In which earlier periods the district made the same kind of mistake: `Lỗi này đã có ở kỳ 10/2022.` Only the
    /// first row of each kind says so; it is empty in all others.
    public let recurrence: String
    /// The same periods, for every row: `10/2022, 09/2022`.
    public let earlierPeriods: String
    /// The severity, the place and the kind of the finding. They tell nothing about any other file.
    public let gravity: Finding.Severity
    public let place: Place
    public let key: FindingKey
}
