import Foundation

extension Cell {
    /// The number exactly as its 15 significant digits say, which is what spreadsheets show: 4.4 for the
    /// stored 4.4000000000000004. `nil` for what is no number, or too large or small for a `Decimal`.
    public var decimal: Decimal? {
        guard case .number(let number) = value else { return nil }
        if let whole = Int(exactly: number), whole.magnitude < 1_000_000_000_000_000 { return Decimal(whole) }
        guard number.isFinite, (1e-100..<1e120).contains(abs(number)) else { return nil }
        // Without a locale the format is the C one: a point, no grouping.
        return Decimal(string: String(format: "%.14e", number), locale: Locale(identifier: "en_US_POSIX"))
    }
}
