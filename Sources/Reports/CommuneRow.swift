import Assessment
import Foundation
import Numbers
import Registry
import Returns
import Rulebook

/// One commune as a row of a table, including where its figures were read.
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
    /// The heading under which it is listed: `Huyện Ba Bể`; empty if the report does not divide the province.
    public let divisionName: String
    /// The rulebook's short name of its tier; `nil` while the tier is open.
    public let tier: String?
    /// The description of its tier; while the tier is open, of each possible one.
    public let tierDescription: String
    /// While the threshold is open, the value is `nil` and the text names each possible one: `800 hoặc 850`.
    public let threshold: Quantity
    /// The possible thresholds, lowest first. There is only one unless the threshold is open.
    public let thresholds: [Millionths]
    public let registered: Mark
    public let planned: Mark
    public let committed: Mark
    /// One per criterion of the rulebook, in its order.
    public let points: [PointsCell]
    /// The points that the commune gave itself (tự chấm), in the same order; empty if the return does not have both.
    public let ownPoints: [PointsCell]
    public let total: Quantity
    /// The code that `ket-qua.json` uses for the verdict. It never changes.
    public let verdictCode: String
    public let verdict: String
    public let reasons: [ReasonItem]
    /// `bị liệt tiêu chí số 3 và số 5; thiếu 12,5 điểm`; empty if there are no reasons.
    public let reasonText: String
    public let recognised: Mark
    /// `203/QĐ-UBND`, without other words or the date that the cell may contain.
    public let decisionNumber: String?
    public let decisionDate: WrittenDate?
    public let source: SourceRow?
    /// The commune's last earlier result, if it has none for this period; always `nil` in a version for the public.
    public let last: LastRow?

    /// An earlier result, with its month.
    public struct LastRow: Sendable, Equatable {
        /// `2022-11`.
        public let period: String
        /// The code that `ket-qua.json` uses for the verdict.
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
        /// The code that `ket-qua.json` uses for the reason.
        public let code: String
        public let criterion: Int?
        /// How many points the total is below the threshold. If several thresholds are possible, below the lowest.
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
        /// Counted from 1.
        public let row: Int
        /// The file's number among those of its division; `nil` if there is only one.
        public let fileNumber: Int?

        /// To put next to the file's name: `“Biểu 1”, hàng 12`; if several files came, `tệp 2, “Biểu 1”, hàng 12`.
        public var reference: String {
            let parts = [fileNumber.map { "tệp \($0)" }, sheet.map { "“\($0)”" }, "hàng \(row)"]
            return parts.compactMap(\.self).joined(separator: ", ")
        }
    }

    /// - Parameters:
    ///   - criteria: the rulebook's criteria.
    ///   - unit: the unit that reports on the commune.
    ///   - division: `nil` for the province.
    ///   - files: the files of the division.
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
