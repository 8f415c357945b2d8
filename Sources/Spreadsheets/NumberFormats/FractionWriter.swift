/// Writes a number as a fraction: `# ?/?`.
struct FractionWriter {
    private let elements: [FormatElement]
    private let layout: FractionLayout
    private let signs: FormatSigns
    private let whole: Double
    private let numerator: Int
    private let denominator: Int

    init(_ number: Double, _ elements: [FormatElement], _ layout: FractionLayout, _ signs: FormatSigns) {
        let number = abs(number)
        var whole = layout.hasInteger ? number.rounded(.down) : 0
        let rest = number - whole
        let places = layout.denominator.count
        var (numerator, denominator) =
            layout.fixedDenominator.map { (Self.clamped((rest * Double($0)).rounded()), $0) }
            ?? Self.nearest(to: rest, places: places)
        if layout.hasInteger, numerator == denominator { (whole, numerator, denominator) = (whole + 1, 0, denominator) }
        self.elements = elements
        self.layout = layout
        self.signs = signs
        self.whole = whole
        self.numerator = numerator
        self.denominator = denominator
    }

    var isZero: Bool { whole == 0 && numerator == 0 }

    var text: String {
        let before = elements[..<layout.numerator.lowerBound]
        let digits = DecimalLayout(before)
        var text = ""
        // A fraction without places for a whole number does not show one.
        if layout.hasInteger, whole != 0 || numerator == 0 {
            let isBareZero = whole == 0
            text = DecimalWriter(whole, before, digits, signs).text
            if isBareZero, !text.contains("0") { text = before.map { $0.isDigit ? "0" : $0.plainText }.joined() }
        } else {
            text = before.map { $0 == .digit(.zero) ? "0" : $0.plainText }.joined()
        }
        if numerator == 0, layout.hasInteger {
            text += String(repeating: " ", count: layout.numerator.count + 1 + layout.denominator.count)
        } else {
            text += "\(numerator)/\(denominator)"
        }
        return text + elements[layout.denominator.upperBound...].map(\.plainText).joined()
    }

    /// The fraction nearest to a number, with a denominator of at most `places` digits. If several are equally near,
    /// the smallest denominator wins.
    private static func nearest(to number: Double, places: Int) -> (Int, Int) {
        let largest = [9, 99, 999, 9999][min(places, 4) - 1]
        var best = (numerator: clamped(number.rounded()), denominator: 1)
        var error = abs(number - number.rounded())
        for denominator in 2...largest where error > 1e-12 {
            let numerator = (number * Double(denominator)).rounded()
            let distance = abs(number - numerator / Double(denominator))
            if distance < error - 1e-12 { (best, error) = ((clamped(numerator), denominator), distance) }
        }
        return best
    }

    private static func clamped(_ number: Double) -> Int { number.isFinite ? Int(max(-1e15, min(1e15, number))) : 0 }
}
