import Assessment
import Findings

/// A finding as a row of a table, in Vietnamese.
public struct FindingRow: Sendable, Equatable {
    /// The code of the severity: `error`, `warning`, `notice`.
    public let severityCode: String
    public let severity: String
    public let code: String
    public let file: String?
    public let sheet: String?
    /// As spreadsheets write it: `F12`.
    public let cell: String?
    /// What the cell contained, verbatim.
    public let value: String?
    public let message: String
    public let advice: String
    /// Why it need not be settled, and who decided that; `nil` if it was not waived.
    public let waiver: String?
    /// The file that replaced the one concerned; `nil` if it was not replaced.
    public let replacedBy: String?

    /// Whether somebody still has to attend to it.
    public var isOpen: Bool { waiver == nil && replacedBy == nil }

    init(_ finding: Finding, of assessment: ProvinceAssessment) {
        self.init(FindingGroup.groups(of: [finding])[0], of: assessment)
    }

    /// - Parameter group: findings that all have the same standing.
    init(_ group: FindingGroup, of assessment: ProvinceAssessment) {
        self.init(group, standing: assessment.standing(of: group.first))
    }

    init(_ group: FindingGroup, standing: FindingStanding) {
        let finding = group.first
        severityCode = finding.severity.rawValue
        severity = finding.severity.name(in: .vietnamese).capitalizedFirst
        code = finding.code.rawValue
        file = finding.place.file
        sheet = finding.place.sheet
        cell = finding.place.cell?.description
        value = finding.value
        let others = group.others(in: .vietnamese)
        message = finding.message(in: .vietnamese) + (others.isEmpty ? "" : " " + others)
        advice = finding.advice(in: .vietnamese)
        switch standing {
        case .open: (waiver, replacedBy) = (nil, nil)
        case .waived(let waiver): (self.waiver, replacedBy) = (Self.words(waiver), nil)
        case .replaced(let file): (waiver, replacedBy) = (nil, file)
        }
    }

    /// More rows than this slow a browser down. The table of findings has all of them.
    static let mostOnAPage = 3000

    /// At most as many rows as a page shows; if there are more, an extra row says how many.
    static func bounded(_ rows: [FindingRow]) -> [FindingRow] {
        rows.count <= mostOnAPage ? rows : rows.prefix(mostOnAPage) + [FindingRow(further: rows.count - mostOnAPage)]
    }

    /// The last row of a table that does not show all findings.
    private init(further count: Int) {
        (severityCode, severity, code) = ("warning", "", "")
        (file, sheet, cell, value, waiver, replacedBy) = (nil, nil, nil, nil, nil, nil)
        message = "và \(Quantity.count(count).text) mục khác"
        advice = "Xem sai-sot.csv."
    }

    /// `Huyện đã xác nhận bằng văn bản (Nguyễn Văn A)`.
    private static func words(_ waiver: Waiver) -> String {
        waiver.decidedBy.isEmpty ? waiver.reason : "\(waiver.reason) (\(waiver.decidedBy))"
    }
}
