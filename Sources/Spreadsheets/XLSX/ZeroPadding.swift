/// A number format of nothing but zeros and fixed text (`00000`, `"BK-"000`): codes are written so, and
/// 760 then shows `00760`.
struct ZeroPadding: Hashable, Sendable {
    enum Element: Hashable, Sendable {
        /// One `0`.
        case digit
        case literal(String)
    }

    let elements: [Element]

    init(elements: [Element]) { self.elements = elements }

    /// `00000` with so many zeros.
    init(width: Int) { elements = Array(repeating: .digit, count: max(0, width)) }

    /// What the number shows as; `nil` when it is too large to be a code.
    func text(of number: Double) -> String? {
        let rounded = number.rounded(.toNearestOrAwayFromZero)
        guard abs(rounded) < 1e15 else { return nil }
        let width = elements.count { $0 == .digit }
        var digits = String(Int(abs(rounded)))[...]
        digits = String(repeating: "0", count: max(0, width - digits.count)) + digits
        var text = rounded < 0 ? "-" : ""
        // The first place takes what is beyond the width.
        var surplus = digits.count - width
        for element in elements {
            switch element {
            case .literal(let literal): text += literal
            case .digit:
                text += digits.prefix(1 + surplus)
                digits = digits.dropFirst(1 + surplus)
                surplus = 0
            }
        }
        return text
    }
}
