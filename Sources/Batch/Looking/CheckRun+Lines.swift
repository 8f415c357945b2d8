import Assessment
import Findings
import Reports
import Returns

extension CheckRun.Outcome {
    /// The findings and the files as JSON.
    public func json(in language: Language) -> String {
        LookJSON.text(
            LookJSON.Check(
                files: submissions.map {
                    .init(
                        name: $0.file, outcome: $0.outcome.rawValue, district: $0.unitCode,
                        communes: $0.records.count)
                },
                findings: findings.map { finding in
                    let (standing, file) = standing(of: finding)
                    return .init(
                        severity: finding.severity.rawValue, code: finding.code.rawValue, file: finding.place.file,
                        sheet: finding.place.sheet, cell: finding.place.cell?.description, value: finding.value,
                        message: finding.message(in: language), advice: finding.advice(in: language),
                        standing: standing, replacedBy: file)
                }, needsAttention: needsAttention))
    }

    private func standing(of finding: Finding) -> (String, file: String?) {
        switch settled[finding] ?? .open {
        case .open: ("open", nil)
        case .waived: ("waived", nil)
        case .replaced(let file): ("replaced", file)
        }
    }

    /// A line for each file: what became of it, its district's code, how many communes it has. With `explainingTables`,
    /// also what each column and row was taken for.
    public func lines(explainingTables: Bool, in language: Language) -> [String] {
        let contents = Dictionary(returns.map { ($0.file, $0.content) }, uniquingKeysWith: { first, _ in first })
        let listing = TableListing(rulebook: rulebook, language: language)
        return submissions.flatMap { submission in
            let explanation = explainingTables ? contents[submission.file].map(listing.lines) : nil
            return [line(submission, language)] + (explanation ?? [])
        }
    }

    private func line(_ submission: Submission, _ language: Language) -> String {
        let district = submission.unitCode ?? "-"
        let count = submission.records.count
        if Inbox.isIgnorable(submission.file) {
            return language.say(
                "\(submission.file): tệp khóa hoặc tệp tạm của máy, không phải biểu số liệu, không đọc",
                "\(submission.file): a lock or temporary file, no return; not read")
        }
        if findings.contains(where: { $0.code == .fileWithdrawn && $0.place.file == submission.file }) {
            return language.say(
                "\(submission.file): để ngoài theo inbox.withdraw của thiết lập",
                "\(submission.file): left out, as inbox.withdraw of the settings says")
        }
        if submission.outcome == .answers {
            return language.say(
                "\(submission.file): \(Self.name(of: .answers)), không phải biểu số liệu; mã đơn vị \(district)",
                "\(submission.file): a reporting unit's answers to its reply, no return; reporting unit \(district)")
        }
        return language.say(
            "\(submission.file): \(Self.name(of: submission.outcome)); mã đơn vị \(district); \(count) xã",
            "\(submission.file): \(submission.outcome.rawValue); reporting unit \(district); \(count) communes")
    }

    private static func name(of outcome: Submission.Outcome) -> String {
        switch outcome {
        case .accepted: "đọc được"
        case .rejected: "không dùng được"
        case .duplicate: "trùng với tệp khác"
        case .superseded: "đã có tệp thay thế"
        case .answers: "phiếu trả lời"
        case .ignored: "không phải biểu số liệu"
        }
    }
}
