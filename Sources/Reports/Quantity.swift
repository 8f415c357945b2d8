import Numbers

/// A number as data and as people read it. The one place where numbers are rounded and written: the decimal
/// comma, the dot between thousands, "—" for what is not known.
public struct Quantity: Sendable, Equatable {
    /// Exact or already rounded as it is published; `nil` when there is none.
    public let value: Millionths?
    /// For a page: `812,5`, `47,73`, `10.598`, `—`.
    public let text: String
    /// For a CSV cell: decimal comma, no dot between thousands; empty when there is none.
    public let plain: String

    /// No number.
    public static let unknown = Quantity(value: nil, text: "—", plain: "")
    /// No number, and nothing that says so: a cell of a row that has no data at all.
    public static let empty = Quantity(value: nil, text: "", plain: "")

    /// Not one number but what it may be.
    static func open(_ text: String) -> Quantity { Quantity(value: nil, text: text, plain: "") }

    /// Not shown in this version of the report; the text says so.
    static func withheld(_ text: String = PointsCell.withheld.text) -> Quantity {
        Quantity(value: nil, text: text, plain: "")
    }

    /// So many of something.
    public static func count(_ count: Int) -> Quantity { Quantity(Millionths(count), places: 0) }

    /// A count that is shown as unknown where nothing was reported. As data it stays the number.
    static func count(_ count: Int, isKnown: Bool) -> Quantity {
        isKnown ? .count(count) : Quantity(value: Millionths(count), text: "—", plain: "")
    }

    /// Points as they are, without trailing zeros.
    public static func points(_ points: Millionths?) -> Quantity {
        points.map { Quantity($0, places: 0) } ?? .unknown
    }

    /// A mean, rounded half up to two decimals, both written.
    public static func mean(_ mean: Mean?) -> Quantity {
        mean.map { Quantity($0.rounded(to: 2), places: 2) } ?? .unknown
    }

    /// The mean of exact values; unknown when there are none.
    public static func mean(of values: [Millionths]) -> Quantity {
        mean(Mean(of: values))
    }

    /// A share in percent, without the sign, rounded half up to two decimals, both written. Unknown of none.
    public static func rate(_ count: Int, of all: Int) -> Quantity {
        guard all > 0 else { return .unknown }
        let hundredths = (count * 20_000 + all) / (2 * all)
        return Quantity(Millionths(count: Int64(hundredths) * 10_000), places: 2)
    }

    /// How far one published number is above another (negative: below), from the numbers as they are published.
    public static func difference(_ one: Quantity, from other: Quantity) -> Quantity {
        guard let one = one.value, let other = other.value else { return .unknown }
        let difference = Quantity(one - other, places: 2)
        return Quantity(
            value: difference.value, text: one > other ? "+" + difference.text : difference.text,
            plain: difference.plain)
    }

    /// How many points one is above another (negative: below), with its sign and as many decimals as it has.
    static func pointsAbove(_ one: Millionths, _ other: Millionths) -> Quantity {
        let distance = Quantity(one - other, places: 0)
        return Quantity(
            value: distance.value, text: one > other ? "+" + distance.text : distance.text, plain: distance.plain)
    }

    /// Without its sign, for a sentence that says the direction in words.
    var magnitude: String {
        value.map { $0 < 0 ? String(spoken.dropFirst()) : spoken.replacing("+", with: "") } ?? text
    }

    /// In a sentence, where nothing stands below it: `100` for `100,00`.
    var spoken: String { text.hasSuffix(",00") ? String(text.dropLast(3)) : text }

    /// With at least so many decimals, all of those that it has.
    private init(_ value: Millionths, places: Int) {
        let (comma, dot) = (UInt8(ascii: ","), UInt8(ascii: "."))
        let plain = value.written(point: comma, places: places, grouping: nil)
        let isShort = value.magnitude < 1000
        self.init(
            value: value, text: isShort ? plain : value.written(point: comma, places: places, grouping: dot),
            plain: plain)
    }

    private init(value: Millionths?, text: String, plain: String) {
        self.value = value
        self.text = text
        self.plain = plain
    }
}
