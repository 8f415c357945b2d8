import Assessment
import Foundation
import Registry

/// One commune as a row of a table, with where its figures were read.
public struct CommuneRow: Sendable, Equatable {
    public let code: String
    /// Without its type: `Bành Trạch`.
    public let name: String
    /// `xã`, `phường`, `thị trấn`.
    public let type: String
    /// `Xã Bành Trạch`.
    public let fullName: String
    public let districtCode: String
    /// `Huyện Ba Bể`.
    public let districtName: String
    /// The rulebook's short name of its tier.
    public let tier: String
    public let tierDescription: String
    public let threshold: Quantity
    public let registered: Mark
    public let planned: Mark
    public let committed: Mark
    /// One per criterion of the rulebook, in its order.
    public let points: [PointsCell]
    public let total: Quantity
    /// The stable word of `ket-qua.json`.
    public let verdictCode: String
    public let verdict: String
    public let reasons: [ReasonItem]
    /// `bị liệt tiêu chí số 3 và số 5; thiếu 12,5 điểm`; empty when there are none.
    public let reasonText: String
    public let recognised: Mark
    public let decisionNumber: String?
    public let decisionDate: WrittenDate?
    public let source: SourceRow?

    /// A reason as data.
    public struct ReasonItem: Sendable, Equatable {
        /// The stable word of `ket-qua.json`.
        public let code: String
        public let criterion: Int?
        /// Points short of the threshold.
        public let short: Decimal?

        init(_ reason: Reason) {
            code = reason.code
            switch reason {
            case .zeroCriterion(let number), .blankCriterion(let number): (criterion, short) = (number, nil)
            case .belowThreshold(let points): (criterion, short) = (nil, points)
            case .conflictingRows: (criterion, short) = (nil, nil)
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

        /// `061 Ba Bể.xlsx, trang tính "Biểu 1", hàng 12`.
        public var text: String {
            ([file] + (sheet.map { ["trang tính “\($0)”"] } ?? []) + [rowText]).joined(separator: ", ")
        }
        /// Within one file: `“Biểu 1”, hàng 12`.
        public var shortText: String { ((sheet.map { ["“\($0)”"] } ?? []) + [rowText]).joined(separator: ", ") }
        private var rowText: String { "hàng \(row)" }
    }

    init(_ assessed: CommuneAssessment, of group: ReportingGroup, criteria: Int) {
        let record = assessed.record
        code = assessed.commune.code
        name = assessed.commune.name
        type = assessed.commune.type.rawValue
        fullName = assessed.commune.fullName.capitalizedFirst
        districtCode = group.code
        districtName = group.fullName.capitalizedFirst
        tier = assessed.tier.id
        tierDescription = assessed.tier.description
        threshold = .points(assessed.tier.threshold)
        registered = Mark(record?.registered?.value.fact)
        planned = Mark(record?.planned?.value.fact)
        committed = Mark(record?.committed?.value.fact)
        points =
            record.map { $0.points.map { PointsCell($0.value) } } ?? Array(repeating: .absent, count: criteria)
        total = record == nil ? .empty : .points(assessed.total)
        verdictCode = assessed.verdict.rawValue
        verdict = ReportWords.name(of: assessed.verdict)
        reasons = assessed.reasons.map(ReasonItem.init)
        reasonText = ReportWords.sentence(for: assessed.reasons)
        recognised = Mark(assessed.recognised)
        decisionNumber = record?.decisionNumber?.value
        decisionDate = record?.decisionDate.map { WrittenDate($0.value) }
        source = record.map { SourceRow(file: $0.source.file, sheet: $0.source.sheet, row: $0.source.row) }
    }

    /// `Số 123/QĐ-UBND ngày 25/11/2022`, as far as the return gives it.
    public var decisionText: String {
        [decisionNumber.map { "Quyết định số \($0)" }, decisionDate.map { "ngày \($0.short)" }].compactMap { $0 }
            .joined(separator: " ")
    }
}
