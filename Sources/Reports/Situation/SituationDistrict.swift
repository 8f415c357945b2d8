import Assessment
import Findings
import Returns

/// One district on the page that says how a period stands.
public struct SituationDistrict: Sendable, Equatable {
    /// Its number in the page's table, from 1.
    public let number: Int
    /// `Huyện Ba Bể`.
    public let name: String
    /// Whether and when it reported, in words.
    public let status: String
    /// Whether nothing usable has come yet.
    public let isAwaited: Bool
    /// The day on which the first usable file came; empty if none did.
    public let received: String
    /// `12/15`.
    public let communes: String
    /// `2 lỗi, 1 mục cần kiểm tra`; empty if there is nothing to settle.
    public let toDo: String
    /// The district's reply from the last report, as a path relative to the page; empty if there is none.
    public let reply: String
    /// In the order of the inbox; empty if nothing came.
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

/// The open findings on a district, as many as a page shows.
public struct SituationFindings: Sendable, Equatable {
    /// The most important ones first.
    public let rows: [FindingRow]
    /// `và 12 mục khác`; empty if all are shown.
    public let further: String
    /// `2 lỗi, 1 mục cần kiểm tra`. Notices are not counted.
    public let counts: String
    /// A sentence on what no longer needs to be settled; empty if there is nothing.
    public let settled: String

    /// Nobody reads more lines than this at once.
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

/// A file on the page that says how a period stands.
public struct SituationFile: Sendable, Equatable {
    public let name: String
    /// `20/11/2022`.
    public let received: String
    /// `theo thời gian của tệp`.
    public let basis: String
    /// What became of the file, in words.
    public let outcome: String
    /// Whether nothing in the file could be used and no later file replaced it.
    public let isUnusable: Bool
    /// Whether the file is not in any report yet.
    public let isNew: Bool
    /// How many communes' rows were read from it.
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
