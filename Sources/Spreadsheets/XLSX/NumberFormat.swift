/// What a number format makes of a number, as far as the value depends on it.
struct NumberFormat: Hashable, Sendable {
    enum Kind: UInt8, Sendable {
        case number
        case date
        /// A time of day; a date as well when the number is 1 or more.
        case time
        /// Elapsed time, `[h]:mm`.
        case duration
    }

    var kind = Kind.number
    /// It shows a percent sign, be it as fixed text.
    var isPercentage = false
    /// It shows a zero as nothing, or as fixed text such as "-".
    var hidesZero = false
    /// For formats of zeros only, such as `00000`: what a whole number shows as.
    var zeroPadding: ZeroPadding?

    static let general = NumberFormat()
}
