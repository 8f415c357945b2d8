import Numbers

/// A number as a value and as readers see it. Numbers are rounded and written only here: with a decimal comma, a dot
/// between thousands, and "—" for what is not known.
public struct Quantity: Sendable, Equatable {
    /// Exact, or rounded as it is published; `nil` if there is none.
    public let value: Millionths?
    /// The text on a page: `812,5`, `47,73`, `10.598`, `—`.
    public let text: String
    /// The text in a CSV cell: decimal comma, no dot between thousands; empty if there is no number.
    public let plain: String

    /// Not known, shown as "—".
    public static let unknown = Quantity(value: nil, text: "—", plain: "")
    /// No number and an empty text, for cells of a row that has no data at all.
    public static let empty = Quantity(value: nil, text: "", plain: "")

    /// No single number; the text says what it can be.
    static func open(_ text: String) -> Quantity { Quantity(value: nil, text: text, plain: "") }

    /// Not shown in this version of the report. The text says so.
    static func withheld(_ text: String = PointsCell.withheld.text) -> Quantity {
        Quantity(value: nil, text: text, plain: "")
    }

    /// A number of things.
    public static func count(_ count: Int) -> Quantity { Quantity(Millionths(count), places: 0) }

    /// A count whose text is "—" if nothing was reported. Its value stays the number.
    static func count(_ count: Int, isKnown: Bool) -> Quantity {
        isKnown ? .count(count) : Quantity(value: Millionths(count), text: "—", plain: "")
    }

    /// Points with as many decimals as they have.
    public static func points(_ points: Millionths?) -> Quantity {
        points.map { Quantity($0, places: 0) } ?? .unknown
    }

    /// A mean, rounded half up to two decimals. Both decimals are always written.
    public static func mean(_ mean: Mean?) -> Quantity {
        mean.map { Quantity($0.rounded(to: 2), places: 2) } ?? .unknown
    }

    /// The mean of exact values; unknown if there are none.
    public static func mean(of values: [Millionths]) -> Quantity {
        mean(Mean(of: values))
    }

    /// A share in percent, without the percent sign, rounded half up to two decimals, which are always written. Unknown
    /// if `all` is 0.
    public static func rate(_ count: Int, of all: Int) -> Quantity {
        guard all > 0 else { return .unknown }
        let hundredths = (count * 20_000 + all) / (2 * all)
        return Quantity(Millionths(count: Int64(hundredths) * 10_000), places: 2)
    }

    /// How much one published number is above another (negative: below), calculated from the published, rounded
    /// numbers.
    public static func difference(_ one: Quantity, from other: Quantity) -> Quantity {
        guard let one = one.value, let other = other.value else { return .unknown }
        let difference = Quantity(one - other, places: 2)
        return Quantity(
            value: difference.value, text: one > other ? "+" + difference.text : difference.text,
            plain: difference.plain)
    }

    /// How many points one number is above another (negative: below), with its sign and as many decimals as it has.
    static func pointsAbove(_ one: Millionths, _ other: Millionths) -> Quantity {
        let distance = Quantity(one - other, places: 0)
        return Quantity(
            value: distance.value, text: one > other ? "+" + distance.text : distance.text, plain: distance.plain)
    }

    /// The text without its sign, for a sentence that says in words which way it goes.
    var magnitude: String {
        value.map { $0 < 0 ? String(spoken.dropFirst()) : spoken.replacing("+", with: "") } ?? text
    }

    /// The text within a sentence, without `,00`, which only helps to align numbers in a column.
    var spoken: String { text.hasSuffix(",00") ? String(text.dropLast(3)) : text }

    /// Writes all decimals that the value has, and at least `places`.
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
