import Assessment
import Findings
import Numbers
import Registry
import Rulebook

/// What changed for one commune, in words.
public struct ChangeRow: Sendable, Equatable {
    /// `Xã Bành Trạch`.
    public let commune: String
    /// `huyện Ba Bể`; empty if it is not known or the report does not divide the province.
    public let division: String
    /// `tiêu chí số 3: 80 → 75; tổng điểm: 812 → 807; kết quả: đạt → không đạt`.
    public let change: String

    init(_ change: CommuneChange, register: Register) {
        commune = change.commune.fullName.capitalizedFirst
        division = register.division(of: change.commune)?.fullName ?? ""
        self.change = change.clause[.vietnamese]
    }

    /// A change of a measure. In place of the commune it names who reported the measure.
    init(_ change: MeasureChange, in assessment: ProvinceAssessment) {
        let body = change.reporter.split(separator: ":").last.map(String.init) ?? change.reporter
        commune =
            assessment.register.unit(code: change.reporter)?.fullName.capitalizedFirst
            ?? assessment.rulebook.name(ofBody: body, on: assessment.period.lastDay)
        division = ""
        func written(_ value: Millionths?) -> String {
            guard let value else { return "chưa có số liệu" }
            guard change.measure.unit == .yesNo else { return Quantity.points(value).text }
            return value == 1 ? "có" : "không"
        }
        self.change = "\(change.measure.name.lowercasedFirst): \(written(change.then)) → \(written(change.now))"
    }
}

/// A return that replaced another one (nộp lại).
public struct ResubmissionRow: Sendable, Equatable {
    /// The file that counts.
    public let file: String
    /// The file that no longer counts.
    public let replaced: String
    /// Empty if the same return was sent again unchanged.
    public let changes: [ChangeRow]
    /// `thay đổi 3 xã, phường, thị trấn`, or that nothing changed.
    public let summary: String

    init(_ resubmission: Resubmission, register: Register) {
        file = resubmission.file
        replaced = resubmission.replaced
        changes = resubmission.changes.map { ChangeRow($0, register: register) }
        summary =
            changes.isEmpty
            ? "không thay đổi điểm và kết quả của xã nào"
            : "thay đổi \(Quantity.count(changes.count).text) \(register.communeTypes)"
    }
}

/// Which issue of the report this is (lần phát hành).
public struct IssueRow: Sendable, Equatable {
    /// Counted from 1.
    public let number: Int
    /// `Lần 2, thay bản ngày 05/12/2022`; empty for the first issue.
    public let note: String
    /// What this issue changes; empty for the first issue.
    public let changes: [ChangeRow]

    init(_ issue: Issue, in assessment: ProvinceAssessment, disclosing: Disclosure) {
        number = issue.number
        note = issue.replaced.map { "Lần \(issue.number), thay bản ngày \(WrittenDate($0.asOf).short)" } ?? ""
        changes =
            disclosing.isPublic
            ? []
            : issue.replaced.map { replaced in
                replaced.changes.map { ChangeRow($0, register: assessment.register) }
                    + replaced.measures.map { ChangeRow($0, in: assessment) }
            } ?? []
    }
}
