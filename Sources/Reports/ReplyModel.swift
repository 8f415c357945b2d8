import Findings

/// What goes back to one district (phiếu phản hồi): what came of its files, what is to be mended or confirmed, cell by
/// cell, and how to send it again; or that its return is still awaited. It names no other district's data, and there is
/// none for a district that has nothing to answer.
public struct ReplyModel: Sendable, Equatable {
    /// Without the mark of a draft: the figures are one, the reply is not.
    public let head: OfficialHead
    /// Capitals: `PHIẾU PHẢN HỒI`.
    public let title: String
    /// Which report it is about.
    public let subject: String
    /// Where it is published, without its extension, relative to the folder of the period.
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
    /// In the order of the annex; empty where nothing came.
    public let files: [ReplyFileRow]
    /// Names of the files that are not this district's alone: no copy of them goes back.
    public let sharedFiles: Set<String>
    /// How many communes lack figures.
    public let communesSummary: String
    /// Not reported or incomplete; empty where nothing of the district counts.
    public let communes: [CommuneRow]
    /// What is to be mended, then what is to be looked at; empty where nothing came.
    public let sections: [ReplySection]
    /// What helps against mistakes that earlier periods had too; empty where there is none of these.
    public var recurrenceHint: String { sections.contains(where: \.recurs) ? ReportModel.recurrenceHint : "" }
    /// How the files were read: nothing to do where that is right; without a row where there is nothing to say.
    public let notices: ReplySection
    /// The last day for an answer; empty where no day is set.
    public let answerBy: String
    /// What becomes of the figures without an answer; one paragraph each.
    public let withoutAnswer: [String]
    /// One step each.
    public let howToSend: [String]
    /// Whom to ask; empty where nobody is named.
    public let contact: String

    /// Every row that asks for something.
    public var rows: [ReplyRow] { sections.flatMap(\.groups).flatMap(\.rows) }
}

/// A file of the district and what became of it.
public struct ReplyFileRow: Sendable, Equatable {
    public let file: FileRow
    /// As the district called it, without the inbox's folders.
    public let name: String
    /// Why it does not count; empty for one that does.
    public let why: String
}

/// What is to be done of one severity.
public struct ReplySection: Sendable, Equatable {
    /// `Lỗi phải sửa`.
    public let title: String
    /// What it asks for.
    public let lead: String
    /// By file and sheet, so that a person with the workbook open goes from cell to cell.
    public let groups: [ReplyGroup]
    /// Some of it stood in the district's returns of earlier periods, too.
    let recurs: Bool
}

/// What concerns one sheet, or one file as a whole.
public struct ReplyGroup: Sendable, Equatable {
    /// Empty for what is about no file.
    public let file: String
    /// Empty for a file without sheets and for the file as a whole.
    public let sheet: String
    /// In the order of the cells, row by row.
    public let rows: [ReplyRow]
}

/// One thing to mend, to confirm or to know.
public struct ReplyRow: Sendable, Equatable {
    /// Starting at 1, through all that asks for something; `nil` for what does not.
    public let number: Int?
    public let severity: String
    public let file: String
    public let sheet: String
    /// `F12`; `Cả trang tính` or `Cả tệp` for what has no cell.
    public let cell: String
    /// What was found and what was expected.
    public let message: String
    public let advice: String
    /// In which earlier periods the district had the same kind of mistake: `Lỗi này đã có ở kỳ 10/2022.`; said once for each
    /// kind, and empty everywhere else.
    public let recurrence: String
    /// The same periods, on every row: `10/2022, 09/2022`.
    public let earlierPeriods: String
    /// How grave it is, where, and what it is about; nothing of another file.
    public let gravity: Finding.Severity
    public let place: Place
    public let key: FindingKey
}
