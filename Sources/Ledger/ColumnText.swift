import Civil
import Foundation
import GRDB
import Numbers

// How values are written in columns. A column that holds something else is damaged; its value is never guessed.

extension Row {
    func date(_ column: String) throws -> CivilDate? { try ColumnDate.date(self[column], in: column) }

    func period(_ column: String) throws -> Period {
        let text: String = self[column]
        guard let period = Period(iso: text) else { throw LedgerError(.damaged, "\(column): \(text)") }
        return period
    }

    func knownDate(_ column: String) throws -> CivilDate {
        guard let date = try date(column) else { throw LedgerError(.damaged, "\(column): –") }
        return date
    }

    func statements(_ column: String) throws -> [String: String]? {
        guard let text: String = self[column] else { return nil }
        return try JSONDecoder().decode([String: String].self, from: Data(text.utf8))
    }

    func decimal(_ column: String) throws -> Millionths? {
        guard let text: String = self[column] else { return nil }
        return try DecimalText.decimal(text)
    }
}

/// Dates in ISO 8601.
enum ColumnDate {
    static func date(_ text: String?, in column: String) throws -> CivilDate? {
        guard let text else { return nil }
        guard let date = CivilDate(iso: text) else { throw LedgerError(.damaged, "\(column): \(text)") }
        return date
    }
}

/// Exact decimals as text. A list of them is separated by semicolons, with nothing in place of a missing one.
enum DecimalText {
    static func text(_ decimal: Millionths) -> String { decimal.description }

    static func text(_ decimals: [Millionths?]) -> String {
        decimals.map { $0.map(text) ?? "" }.joined(separator: ";")
    }

    static func decimal(_ text: String) throws -> Millionths {
        guard let decimal = Millionths(text) else { throw LedgerError(.damaged, text) }
        return decimal
    }

    static func decimals(_ text: String) throws -> [Millionths?] {
        guard !text.isEmpty else { return [] }
        return try text.split(separator: ";", omittingEmptySubsequences: false).map {
            $0.isEmpty ? nil : try decimal(String($0))
        }
    }
}
