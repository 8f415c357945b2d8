import Foundation

extension VietnameseText {
    /// A number with a decimal comma and no thousands separator: `812,5`. Exact.
    public static func number(_ number: Decimal) -> String { "\(number)".replacing(".", with: ",") }

    /// A date as dd/MM/yyyy: `05/12/2022`.
    public static func date(year: Int, month: Int, day: Int) -> String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(padded(day))/\(padded(month))/\(year)"
    }
}
