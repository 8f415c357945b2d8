import Civil
import Spreadsheets

/// What the hidden sheet of a form says (nhận dạng mẫu biểu): that it is one of our own forms, for whom and for which
/// month. It stays in the file even if the file is renamed.
public struct FormIdentity: Sendable, Equatable {
    /// The version of the layout. It is raised when a form of today would be read differently.
    public static let version = 1
    /// The name that the sheet gets when the form is made. The sheet is recognised by its first cell, not by this name.
    public static let sheetName = "TongHop"

    public let period: Period
    /// Code of the district.
    public let district: String
    /// Code of the commune if the form is for one commune; `nil` if it is for a whole district.
    public let commune: String?

    public init(period: Period, district: String, commune: String? = nil) {
        self.period = period
        self.district = district
        self.commune = commune
    }

    private enum Key: String, CaseIterable {
        case form = "tonghop-form"
        case period, district, commune
    }

    /// The lines of the hidden sheet: keys and values, all of them texts.
    public var lines: [(key: String, value: String)] {
        let values: [(Key, String?)] = [
            (.form, String(Self.version)), (.period, period.description), (.district, district), (.commune, commune),
        ]
        return values.compactMap { key, value in value.map { (key.rawValue, $0) } }
    }

    /// `nil` unless the workbook is a filled form whose hidden sheet was not tampered with.
    init?(in workbook: Workbook) {
        guard let sheet = workbook.sheets.first(where: Self.isIdentity) else { return nil }
        var values: [Key: String] = [:]
        for row in 1...10 {
            guard let key = seenText(sheet.cell(row: row, column: 1)).flatMap(Key.init) else { continue }
            values[key] = seenText(sheet.cell(row: row, column: 2))
        }
        guard let period = values[.period].flatMap({ Period(iso: $0) }), let district = values[.district] else {
            return nil
        }
        self.init(period: period, district: district, commune: values[.commune])
    }

    static func isIdentity(_ sheet: Sheet) -> Bool {
        sheet.visibility != .visible && seenText(sheet.cell(row: 1, column: 1)) == Key.form.rawValue
    }
}
