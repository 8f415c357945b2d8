import Civil
import Registry
import Returns
import Rulebook
import VietnameseText
import WorkbookWriting

/// A blank return for one sender and one month (mẫu biểu). Communes and codes are filled in, heads are locked, and
/// whatever can be checked is checked while people fill it in. A form that comes back is recognised by its hidden
/// sheet.
public struct ReturnForm: Sendable {
    /// Whom it is for.
    public enum Kind: Sendable {
        /// One line for each commune of the district, criteria across.
        case district(ReportingUnit)
        /// One commune alone, criteria down the side.
        case commune(Commune, of: ReportingUnit)

        /// The kind for a reporting unit: a commune that reports itself has a form of its own.
        public init(_ unit: ReportingUnit, in register: Register) {
            let own = unit.isCommune ? register.commune(code: unit.code) : nil
            self = own.map { .commune($0, of: unit) } ?? .district(unit)
        }
    }

    public let kind: Kind
    let rulebook: Rulebook
    let register: Register
    let period: Period

    /// - Parameters:
    ///   - rulebook: the rulebook of the period, which gives the criteria and the maxima that are known.
    ///   - register: the units as they stand in the period.
    public init(_ kind: Kind, period: Period, rulebook: Rulebook, register: Register) {
        self.kind = kind
        self.period = period
        self.rulebook = rulebook
        self.register = register
    }

    /// A form for each reporting unit, in order of code.
    public static func all(period: Period, rulebook: Rulebook, register: Register) -> [ReturnForm] {
        register.units.map {
            ReturnForm(Kind($0, in: register), period: period, rulebook: rulebook, register: register)
        }
    }

    /// `061-ba-be-2022-11.xlsx`, `01894-banh-trach-2022-11.xlsx`.
    public var fileName: String {
        let (code, name) =
            switch kind {
            case .district(let group): (group.code, group.name)
            case .commune(let commune, _): (commune.code, commune.name)
            }
        return "\(code)-\(VietnameseText.slug(name))-\(period).xlsx"
    }

    /// Whom it is for, in words: `huyện Ba Bể`, `xã Bành Trạch, huyện Ba Bể`.
    var sender: String {
        switch kind {
        case .district(let group): group.fullName
        case .commune(let commune, let group):
            group.isCommune ? commune.fullName : "\(commune.fullName), \(group.fullName)"
        }
    }

    /// The form as a workbook. The same form always gives the same bytes.
    public var workbook: WorkbookDraft {
        let (table, identity) =
            switch kind {
            case .district(let group):
                (DistrictSheet(form: self, group: group).draft, FormIdentity(period: period, district: group.code))
            case .commune(let commune, let group):
                (
                    CommuneSheet(form: self, commune: commune, group: group).draft,
                    FormIdentity(period: period, district: group.code, commune: commune.code)
                )
            }
        return WorkbookDraft(
            title: "\(title), \(month.lowercased())", author: "", made: period.firstDay,
            sheets: [table] + (MeasureSheet(form: self).map { [$0.draft] } ?? [])
                + [GuideSheet(form: self, tableName: table.name).draft, identity.sheet])
    }

    /// `BIỂU ĐIỂM XÃ, PHƯỜNG, THỊ TRẤN PHÙ HỢP VỚI TRẺ EM`
    var title: String { "Biểu điểm \(rulebook.standard)".uppercased() }

    /// `Tháng 11 năm 2022`
    var month: String { "Tháng \(period.month) năm \(period.year)" }

    /// Makes a sheet ready to be filled in below its heads: they stay in sight and come again on each page, what is entered
    /// is held against the rules, and all cells that are not for entries are locked.
    ///
    /// - Parameter namingColumns: how many columns stay in sight at the left.
    func lock(_ sheet: inout SheetDraft, heads: ClosedRange<Int>, namingColumns: Int = 0, _ rules: [InputRule]) {
        sheet.frozen = SheetDraft.Frozen(rows: heads.upperBound, columns: namingColumns)
        sheet.rules = rules
        sheet.isProtected = true
        sheet.printing.repeatedRows = heads
        sheet.printing.foot = "\(sender.capitalizedFirst), \(month.lowercased())"
    }
}

extension FormIdentity {
    /// The hidden sheet that holds it.
    fileprivate var sheet: SheetDraft {
        var sheet = SheetDraft(
            name: Self.sheetName, widths: [20, 20],
            rows: lines.map { RowDraft([.text($0.key), .text($0.value)], looks: [FormLooks.code, FormLooks.code]) })
        sheet.isHidden = true
        sheet.isProtected = true
        return sheet
    }
}
