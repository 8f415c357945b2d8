import Assessment
import Returns

/// A file of the inbox and what became of it.
public struct FileRow: Sendable, Equatable {
    /// Its number in its list, from 1.
    public let number: Int
    public let name: String
    /// 64 hexadecimal digits; `nil` if the file could not be read, and in a version for the public: who knows a file
    /// except for one figure could find that figure by trying values until the hash fits.
    public let sha256: String?
    /// The code that `ket-qua.json` uses for the outcome.
    public let outcomeCode: String
    public let outcome: String
    public let unitCode: String?
    /// `Huyện Ba Bể`, `Sở Y tế`; empty if it is not known.
    public let unitName: String
    public let received: WrittenDate
    /// `theo thời gian của tệp`
    public let receiptBasis: String
    /// The code that `ket-qua.json` uses for that basis.
    public let receiptBasisCode: String
    /// How many communes' rows were read from the file.
    public let records: Quantity

    init(_ submission: Submission, number: Int, in assessment: ProvinceAssessment, disclosing: Disclosure) {
        self.number = number
        name = submission.file
        sha256 = disclosing.isPublic ? nil : submission.sha256
        outcomeCode = submission.outcome.rawValue
        outcome = ReportWords.name(of: submission, in: assessment)
        unitCode = submission.unitCode
        let unit = submission.unitCode.flatMap(assessment.register.unit(code:))?.fullName
        let body = submission.body.map { assessment.rulebook.name(ofBody: $0, on: assessment.register.date) }
        unitName = (unit ?? body)?.capitalizedFirst ?? ""
        received = WrittenDate(submission.received)
        let basis = assessment.receiptBases[submission.file] ?? .firstSeen
        (receiptBasis, receiptBasisCode) = (basis.clause[.vietnamese], basis.rawValue)
        records = .count(submission.records.count)
    }
}

extension FileRow {
    /// The files of a list, numbered.
    static func rows(
        of submissions: [Submission], in assessment: ProvinceAssessment, disclosing: Disclosure
    ) -> [FileRow] {
        submissions.enumerated().map { FileRow($1, number: $0 + 1, in: assessment, disclosing: disclosing) }
    }
}
