import Findings
import Registry
import Returns

/// What the answers of the districts come to: findings that are settled by them, and what is wrong with the others. No figure
/// depends on it.
struct AnswerSettlement {
    private(set) var waivers: [Waiver] = []
    private(set) var findings: [Finding] = []

    /// - Parameters:
    ///   - answers: in the order of their files.
    ///   - all: the findings of the run.
    init(_ answers: [DistrictAnswer], among all: [Finding], _ submissions: [Submission], _ register: Register) {
        guard !answers.isEmpty else { return }
        let files = Set(answers.compactMap(\.place.file))
        let open = Dictionary(
            all.compactMap { finding in
                finding.place.file.flatMap {
                    files.contains($0) ? (Asked(file: $0, key: FindingKey(finding)), finding) : nil
                }
            }, uniquingKeysWith: { first, _ in first })
        let counted = submissions.filter { [.accepted, .rejected].contains($0.outcome) }
        let senders = Dictionary(counted.map { ($0.file, $0.groupCode) }, uniquingKeysWith: { first, _ in first })
        for answer in answers {
            // Of a file that gave way nothing is asked any more.
            guard let file = answer.place.file, let group = senders[file] else { continue }
            let sender = register.groups.first { $0.code == group }?.fullName ?? "đơn vị gửi tệp"
            let whole = answer.about.cell.isEmpty ? open[Asked(file: file, key: answer.about.on(sheet: ""))] : nil
            settle(answer, open[Asked(file: file, key: answer.about)] ?? whole, from: sender)
        }
    }

    private struct Asked: Hashable {
        let file: String
        let key: FindingKey
    }

    /// - Parameter finding: what it is about; `nil` where that is no more, or reads otherwise now.
    private mutating func settle(_ answer: DistrictAnswer, _ finding: Finding?, from sender: String) {
        switch answer.kind {
        case .mended: return
        case .notUnderstood:
            tell(.answerNotUnderstood, answer, [.expected: "“sửa”, “xác nhận đúng”, “không áp dụng”"])
        case .confirmed, .notApplicable:
            guard let finding else { return tell(.answerVoid, answer) }
            // Blanks and dots say nothing.
            guard answer.reason.contains(where: { $0.isLetter || $0.isNumber }) else {
                return tell(.answerWithoutReason, answer)
            }
            let isDistricts = answer.kind == .confirmed ? finding.code.mayBeConfirmed : finding.code.mayNotApply
            guard isDistricts else {
                return tell(.answerForDepartment, answer, [.key: finding.code.rawValue, .reason: answer.reason])
            }
            waivers.append(Waiver(of: answer, settling: finding, from: sender))
        }
    }

    private mutating func tell(_ code: FindingCode, _ answer: DistrictAnswer, _ details: [Detail: String] = [:]) {
        let place = [answer.about.sheet, answer.about.cell].filter { !$0.isEmpty }.joined(separator: "!")
        var told: [Detail: String] = [
            .line: answer.number.isEmpty ? "–" : answer.number, .otherCell: place.isEmpty ? "tệp" : place,
        ]
        told.merge(details) { _, new in new }
        var english: [Detail: String] = [:]
        if place.isEmpty { english[.otherCell] = "the file" }
        findings.append(Finding(code, at: answer.place, value: answer.text, details: told, english: english))
    }
}
