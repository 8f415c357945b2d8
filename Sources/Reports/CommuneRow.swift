import Assessment
import Foundation
import Numbers
import Registry
import Returns
import Rulebook

/// One commune as a row of a table, with where its figures were read.
public struct CommuneRow: Sendable, Equatable {
    public let code: String
    /// Without its type: `Bành Trạch`.
    public let name: String
    /// `xã`, `phường`, `thị trấn`.
    public let type: String
    /// `Xã Bành Trạch`.
    public let fullName: String
    /// Code and name of the reporting unit: `061`, `Huyện Ba Bể`.
    public let unitCode: String
    public let unitName: String
    /// The heading that it stands under: `Huyện Ba Bể`; empty where the report lays all communes out as one.
    public let divisionName: String
    /// The rulebook's short name of its tier; `nil` while that is open.
    public let tier: String?
    /// While it is open, of each that is possible.
    public let tierDescription: String
    /// No number while it is open; the text has each that is possible: `800 hoặc 850`.
    public let threshold: Quantity
    /// Each that is possible, the lowest first; one where nothing is open.
    public let thresholds: [Millionths]
    public let registered: Mark
    public let planned: Mark
    public let committed: Mark
    /// One per criterion of the rulebook, in its order.
    public let points: [PointsCell]
    /// The commune's own figures (tự chấm), in the same order; empty where the return does not carry both.
    public let ownPoints: [PointsCell]
    public let total: Quantity
    /// The stable word of `ket-qua.json`.
    public let verdictCode: String
    public let verdict: String
    public let reasons: [ReasonItem]
    /// `bị liệt tiêu chí số 3 và số 5; thiếu 12,5 điểm`; empty when there are none.
    public let reasonText: String
    public let recognised: Mark
    /// `203/QĐ-UBND`, without the words and the date that the cell may have beside it.
    public let decisionNumber: String?
    public let decisionDate: WrittenDate?
    public let source: SourceRow?
    /// What it last came to, where it has no result of this period; never in a version for the public.
    public let last: LastRow?

    /// An earlier result, with its month.
    public struct LastRow: Sendable, Equatable {
        /// `2022-11`.
        public let period: String
        /// The stable word of `ket-qua.json`.
        public let verdictCode: String
        public let total: Quantity
        /// `kỳ 11/2022: đạt, 905 điểm`.
        public let text: String

        init?(_ last: LastResult) {
            guard let month = last.period else { return nil }
            period = month.description
            verdictCode = last.verdict.rawValue
            total = .points(last.total)
            let points = last.total == nil ? "" : ", \(total.text) điểm"
            text = "kỳ \(ReportWords.month(month)): \(ReportWords.name(of: last.verdict).lowercasedFirst)\(points)"
        }
    }

    /// A reason as data.
    public struct ReasonItem: Sendable, Equatable {
        /// The stable word of `ket-qua.json`.
        public let code: String
        public let criterion: Int?
        /// Points short of the threshold, or at least so many of every possible one.
        public let short: Millionths?

        init(_ reason: Reason) {
            code = reason.code
            switch reason {
            case .zeroCriterion(let number), .blankCriterion(let number): (criterion, short) = (number, nil)
            case .belowThreshold(let points), .belowEveryThreshold(let points): (criterion, short) = (nil, points)
            case .conflictingRows, .openThreshold: (criterion, short) = (nil, nil)
            }
        }
    }

    /// The row of a return that a commune's figures were read from.
    public struct SourceRow: Sendable, Equatable {
        public let file: String
        /// `nil` for a file without sheets.
        public let sheet: String?
        /// Starting at 1.
        public let row: Int
        /// The file's number among those of its division; `nil` where it is the only one.
        public let fileNumber: Int?

        /// Beside the file's name: `“Biểu 1”, hàng 12`; where several files came `tệp 2, “Biểu 1”, hàng 12`.
        public var reference: String {
            let parts = [fileNumber.map { "tệp \($0)" }, sheet.map { "“\($0)”" }, "hàng \(row)"]
            return parts.compactMap(\.self).joined(separator: ", ")
        }
    }

    /// - Parameters:
    ///   - criteria: how many the rulebook has.
    ///   - unit: who reports on it.
    ///   - division: `nil` for the province.
    ///   - files: those of the division.
    init(
        _ assessed: CommuneAssessment, of unit: ReportingUnit, in division: Division?, criteria: [Criterion],
        files: CountedFiles,
        disclosing: Disclosure
    ) {
        let record = assessed.record
        code = assessed.commune.code
        name = assessed.commune.name
        type = assessed.commune.type.rawValue
        fullName = assessed.commune.fullName.capitalizedFirst
        unitCode = unit.code
        unitName = unit.fullName.capitalizedFirst
        divisionName = division?.fullName.capitalizedFirst ?? ""
        tier = assessed.tiers.only?.id
        tierDescription =
            assessed.tiers.only?.description ?? assessed.tiers.all.map(\.description).joined(separator: " hoặc ")
        threshold = assessed.tiers.threshold.map(Quantity.points) ?? .open(assessed.tiers.written)
        thresholds = assessed.tiers.thresholds
        registered = Mark(record?.registered?.value.fact)
        planned = Mark(record?.planned?.value.fact)
        committed = Mark(record?.committed?.value.fact)
        ownPoints = disclosing.shown(
            record?.ownPoints?.map { PointsCell($0.value) } ?? [], of: criteria, assessed.verdict)
        points = disclosing.shown(
            Self.points(of: record, criteria: criteria.count), of: criteria, assessed.verdict)
        total = record == nil ? .empty : disclosing.withholdsTotals ? .withheld() : .points(assessed.total)
        verdictCode = assessed.verdict.rawValue
        verdict = ReportWords.name(of: assessed.verdict)
        reasons = assessed.reasons.filter(disclosing.shows).map(ReasonItem.init)
        reasonText = disclosing.sentence(for: assessed.reasons)
        recognised = Mark(assessed.recognised)
        decisionNumber = (record?.decisionNumber?.value).map(DecisionNumber.alone)
        decisionDate = record?.decisionDate.map { WrittenDate($0.value) }
        last = disclosing.isPublic ? nil : assessed.last.flatMap(LastRow.init)
        source = record.map { record in
            SourceRow(
                file: record.source.file, sheet: record.source.sheet, row: record.source.row,
                fileNumber: files.number(of: record.source.file))
        }
    }

    private static func points(of record: Record?, criteria: Int) -> [PointsCell] {
        guard let record else { return Array(repeating: .absent, count: criteria) }
        return record.points.enumerated().map { index, points in
            PointsCell(points.value, own: record.ownPoints?[index].value)
        }
    }

    /// `Số 123/QĐ-UBND ngày 25/11/2022`, as far as the return gives it.
    public var decisionText: String {
        [decisionNumber.map { "Quyết định số \($0)" }, decisionDate.map { "ngày \($0.short)" }].compactMap { $0 }
            .joined(separator: " ")
    }
}
