import Findings

/// A person's decision that a finding need not be settled before the report is final, with the reason
/// (chấp nhận có lý do). The figures stay as they are; the report prints the reason beside the finding.
public struct Waiver: Sendable, Equatable {
    public let code: FindingCode
    /// Name relative to the inbox; `nil` for findings that are about no file.
    public let file: String?
    /// `nil` for every sheet of the file.
    public let sheet: String?
    /// As spreadsheets write it, starting at A1; `nil` for every cell.
    public let cell: String?
    public let reason: String
    /// Who decided; empty where that is not said.
    public let decidedBy: String
    /// Line of the file of waivers, starting at 1; `nil` for a district's answer.
    public let line: Int?
    /// The one finding that a district's answer settles; `nil` for the department's own decision.
    public let settled: Finding?
    /// The district's answer; `nil` for the department's own decision.
    public let answer: DistrictAnswer?

    public init(
        code: FindingCode, file: String?, sheet: String?, cell: String?, reason: String, decidedBy: String, line: Int
    ) {
        self.code = code
        self.file = file
        self.sheet = sheet
        self.cell = cell
        self.reason = reason
        self.decidedBy = decidedBy
        self.line = line
        (settled, answer) = (nil, nil)
    }

    /// A district's own answer, to a finding that it may confirm.
    init(of answer: DistrictAnswer, settling finding: Finding, from sender: String) {
        code = finding.code
        (file, sheet, cell) = (finding.place.file, finding.place.sheet, finding.place.cell?.description)
        reason = answer.reason
        decidedBy = "\(sender) trả lời “\(answer.text)” ở \(answer.place)"
        line = nil
        settled = finding
        self.answer = answer
    }

    /// A district settled it, not the department.
    public var isDistricts: Bool { settled != nil }

    /// Name of the file in the workspace that waivers are written in.
    public static let fileName = "waivers.yaml"

    /// Whether it is about the finding.
    public func covers(_ finding: Finding) -> Bool {
        if let settled { return finding == settled }
        return finding.code == code && finding.place.file == file
            && (sheet == nil || finding.place.sheet == sheet)
            && (cell == nil || finding.place.cell?.description == cell)
    }

    /// A finding if the waiver covers none of the run's findings: there is a slip in it, or the matter is settled.
    /// `nil` otherwise.
    func unused(among findings: [Finding]) -> Finding? {
        guard let line, !findings.contains(where: covers) else { return nil }
        return Finding(
            .waiverUnused, at: Place(file: Self.fileName, line: line), value: code.rawValue)
    }
}
