import Findings
import Registry
import Returns

/// What the districts' answers lead to: waivers for the findings that they settle, and findings on the answers that
/// settle nothing. No figure depends on them.
struct AnswerSettlement {
    private(set) var waivers: [Waiver] = []
    private(set) var findings: [Finding] = []
    /// Every file of the run. A file of answers alone is assigned to the district that answers.
    let submissions: [Submission]

    /// - Parameters:
    ///   - answers: in the order of their files.
    ///   - all: the findings of the run.
    init(_ answers: [DistrictAnswer], among all: [Finding], _ submissions: [Submission], _ register: Register) {
        let replies = AnsweredReplies(answers, among: all, submissions, register)
        self.submissions = submissions.map { submission in
            submission.outcome == .answers ? submission.answering(for: replies.senders[submission.file]) : submission
        }
        func name(_ group: String?) -> String {
            register.units.first { $0.code == group }?.fullName ?? "đơn vị gửi tệp"
        }
        settleOnTheirFiles(answers, among: all, submissions, name)
        findings += replies.told
        for answered in replies.answered {
            let sender = answered.answer.place.file.flatMap { replies.senders[$0] }
            settle(answered.answer, answered.findings, from: name(sender))
        }
    }

    /// Settles the answers in lists that came back inside the file that they are about.
    private mutating func settleOnTheirFiles(
        _ answers: [DistrictAnswer], among all: [Finding], _ submissions: [Submission], _ name: (String?) -> String
    ) {
        let files = Set(answers.filter { $0.item == nil }.compactMap(\.place.file))
        guard !files.isEmpty else { return }
        let open = Dictionary(
            all.compactMap { finding in
                finding.place.file.flatMap {
                    files.contains($0) ? (Asked(file: $0, key: FindingKey(finding)), finding) : nil
                }
            }, uniquingKeysWith: { first, _ in first })
        let counted = submissions.filter(PrintedItems.counts)
        let senders = Dictionary(counted.map { ($0.file, $0.unitCode) }, uniquingKeysWith: { first, _ in first })
        for answer in answers {
            // Once another file has replaced a file, nothing in it needs an answer.
            guard case .ofItsFile(let key) = answer.about, let file = answer.place.file, let group = senders[file]
            else { continue }
            let whole = key.cell.isEmpty ? open[Asked(file: file, key: key.on(sheet: ""))] : nil
            let finding = open[Asked(file: file, key: key)] ?? whole
            settle(answer, finding.map { [$0] } ?? [], from: name(group))
        }
    }

    private struct Asked: Hashable {
        let file: String
        let key: FindingKey
    }

    /// - Parameter findings: what the answer is about; empty where the finding is gone or has other words now.
    private mutating func settle(_ answer: DistrictAnswer, _ findings: [Finding], from sender: String) {
        switch answer.kind {
        case .mended: return
        case .notUnderstood: tell(.answerNotUnderstood, answer, [.expected: answer.expected])
        case .confirmed, .notApplicable:
            guard let first = findings.first else { return tell(.answerVoid, answer) }
            // A reason of blanks and dots says nothing.
            guard answer.reason.contains(where: { $0.isLetter || $0.isNumber }) else {
                return tell(.answerWithoutReason, answer)
            }
            let settled = findings.filter { finding in
                answer.kind == .confirmed ? finding.code.mayBeConfirmed : finding.code.mayNotApply
            }
            guard !settled.isEmpty else {
                return tell(.answerForDepartment, answer, [.key: first.code.rawValue, .reason: answer.reason])
            }
            waivers += settled.map { Waiver(of: answer, settling: $0, from: sender) }
        }
    }

    private mutating func tell(_ code: FindingCode, _ answer: DistrictAnswer, _ details: [Detail: String] = [:]) {
        findings.append(
            Finding(
                code, at: answer.place, value: answer.text,
                details: details.merging([.line: answer.writtenNumber]) { own, _ in own },
                clauses: [.otherCell: .placeAsked(answer.placeAsked)]))
    }
}

extension DistrictAnswer {
    /// The place that the answer is about, as the answered list writes it.
    fileprivate var placeAsked: String {
        func place(_ sheet: String, _ cell: String) -> String {
            [sheet, cell].filter { !$0.isEmpty }.joined(separator: "!")
        }
        return switch about {
        case .ofItsFile(let key): place(key.sheet, key.cell)
        case .printed(let item): "\(item.file):\(place(item.sheet, item.cell))"
        }
    }

    fileprivate var expected: String {
        switch about {
        case .ofItsFile: "“sửa”, “xác nhận đúng”, “không áp dụng”"
        case .printed: "“đã sửa”, “xác nhận đúng: (lý do)”, “không áp dụng: (lý do)”"
        }
    }
}
