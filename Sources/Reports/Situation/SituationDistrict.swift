import Assessment
import Findings
import Returns

/// One district on the page of how a period stands.
public struct SituationDistrict: Sendable, Equatable {
    /// Starting at 1, in the page's table.
    public let number: Int
    /// `Huyện Ba Bể`.
    public let name: String
    /// How its duty to report stands, in words.
    public let status: String
    /// Nothing came, or nothing that can be used.
    public let isAwaited: Bool
    /// Day of the first file that could be used; empty without one.
    public let received: String
    /// `12/15`.
    public let communes: String
    /// `2 lỗi, 1 mục cần kiểm tra`; empty where nothing is to be settled.
    public let toDo: String
    /// The reply to it that the last report made, relative to the page; empty without one.
    public let reply: String
    /// In the order of the inbox; empty where nothing came.
    public let files: [SituationFile]
    public let findings: SituationFindings

    init(
        _ district: UnitAssessment, number: Int, files: [SituationFile], findings: SituationFindings,
        reply: String, hasDeadline: Bool
    ) {
        self.number = number
        name = district.unit.fullName.capitalizedFirst
        status = ReportWords.name(of: district.status, hasDeadline: hasDeadline)
        isAwaited = [.missing, .rejected].contains(district.status)
        received = district.received.map { WrittenDate($0).short } ?? ""
        communes = ReportWords.share(district.figures.reported, of: district.figures.communes)
        toDo = findings.counts
        self.reply = reply
        self.files = files
        self.findings = findings
    }
}

/// What is open about a district, as much of it as a page shows.
public struct SituationFindings: Sendable, Equatable {
    /// What matters most first.
    public let rows: [FindingRow]
    /// `và 12 mục khác`; empty where all are shown.
    public let further: String
    /// `2 lỗi, 1 mục cần kiểm tra`; notices are not counted.
    public let counts: String
    /// What need not be settled any more, in a sentence; empty where there is nothing.
    public let settled: String

    /// More lines are read by nobody at once.
    static let mostShown = 20

    init(_ findings: [Finding], settled: String) {
        func count(_ severity: Finding.Severity, _ name: String) -> String? {
            let count = findings.count { $0.severity == severity }
            return count > 0 ? "\(Quantity.count(count).text) \(name)" : nil
        }
        let groups = FindingGroup.groups(of: findings)
        let sorted = Finding.Severity.allCases.sorted().flatMap { severity in
            groups.filter { $0.first.severity == severity }
        }
        rows = sorted.prefix(Self.mostShown).map { FindingRow($0, standing: .open) }
        further =
            sorted.count > Self.mostShown ? "và \(Quantity.count(sorted.count - Self.mostShown).text) mục khác" : ""
        counts = [count(.error, "lỗi"), count(.warning, "mục cần kiểm tra")].compactMap(\.self).joined(separator: ", ")
        self.settled = settled
    }
}

/// A file on the page of how a period stands.
public struct SituationFile: Sendable, Equatable {
    public let name: String
    /// `20/11/2022`.
    public let received: String
    /// `theo thời gian của tệp`.
    public let basis: String
    /// Whether it was read.
    public let outcome: String
    /// Nothing of it could be used, and no later file took its place.
    public let isUnusable: Bool
    /// It is in no report yet.
    public let isNew: Bool
    /// Communes whose row was read from it.
    public let communes: String

    init(_ submission: Submission, isNew: Bool, in assessment: ProvinceAssessment) {
        name = submission.file
        received = WrittenDate(submission.received).short
        basis = (assessment.receiptBases[submission.file] ?? .firstSeen).clause[.vietnamese]
        outcome =
            switch submission.outcome {
            case .accepted: "Đọc được"
            case .superseded: "Đã có tệp gửi sau thay"
            case .rejected, .duplicate, .answers, .ignored: ReportWords.name(of: submission, in: assessment)
            }
        isUnusable = submission.outcome == .rejected && assessment.replacements.replacement(of: submission.file) == nil
        self.isNew = isNew
        communes = Quantity.count(submission.records.count).text
    }
}
