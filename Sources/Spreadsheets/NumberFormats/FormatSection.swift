import VietnameseText

/// One section of a format code, such as `0.00` in `0.00;[Red]-0.00`: which numbers it applies to and what it shows.
struct FormatSection: Sendable {
    enum Kind: UInt8, Sendable {
        case number
        case date
        /// A time of day. If the number is 1 or more, also a date.
        case time
        /// Elapsed time, `[h]:mm`.
        case duration
    }

    let condition: FormatCondition?
    let elements: [FormatElement]
    /// The language in which months and days are named; `nil` for the machine's.
    let language: FormatLanguage?
    let kind: Kind
    let layout: FormatLayout

    /// Shows every number as it is.
    static let general = FormatSection(condition: nil, elements: [.general], language: nil)

    init(condition: FormatCondition?, elements: [FormatElement], language: FormatLanguage?) {
        let kind = Self.kind(of: elements)
        let elements = kind == .number ? elements.map(\.withoutDate) : DateParts.resolved(elements)
        self.condition = condition
        self.elements = elements
        self.language = language
        self.kind = kind
        layout = kind == .number ? FormatLayout(elements) : .date
    }

    /// Whether it shows a percent sign, even if only as fixed text.
    var isPercentage: Bool {
        elements.contains { element in
            if case .literal(let text) = element { text.contains("%") } else { element == .percent }
        }
    }

    /// Whether its fixed text has letters or digits, not just signs and blanks: `"/QĐ-UBND"`, `"Đạt"`.
    var hasWords: Bool { elements.contains { $0.literalText.contains { $0.isLetter || $0.isNumber } } }

    /// Whether its fixed text has digits, which people take for a part of the number.
    var hasFixedDigits: Bool { elements.contains { $0.literalText.contains(where: \.isNumber) } }

    /// Whether it shows the number itself, with or without words next to it.
    var showsNumber: Bool {
        guard !hasFixedDigits else { return false }
        switch layout {
        case .decimal(let layout): return layout.thousands == 0 && layout.integerPlaces > 0
        case .fraction: return true
        case .fixed: return elements.contains { $0 == .general || $0 == .text }
        case .date: return false
        }
    }

    /// Whether it has only zeros and fixed text, as formats of codes do: `00000`, `"BK-"000`.
    var isOfPaddedCode: Bool {
        guard kind == .number, !isPercentage, elements.count(where: { $0 == .digit(.zero) }) >= 2 else { return false }
        return elements.allSatisfy { element in
            switch element {
            case .digit(.zero), .literal, .space: true
            default: false
            }
        }
    }

    /// Whether it has no element that always shows something, like `#` or an empty section.
    var mayShowNothing: Bool {
        !elements.contains { element in
            switch element {
            case .literal(let text): VietnameseText.isVisible(text)
            case .digit(let digit): digit == .zero
            case .point, .percent, .exponent, .slash, .general, .text, .date: true
            case .space, .comma: false
            }
        }
    }

    /// A date letter after digits of a number is careless text for a currency (`0 USD`), unless the digits are
    /// fractions of a second.
    private static func kind(of elements: [FormatElement]) -> Kind {
        var hasDigit = false
        var parts: [DatePart] = []
        for element in elements {
            if case .date(let part, _) = element {
                if case .era = part { continue }
                let isBehindClock = parts.contains { $0.isOfClock }
                if hasDigit, !isBehindClock { return .number }
                parts.append(part)
            } else if case .digit = element {
                hasDigit = true
            }
        }
        if parts.contains(where: \.isElapsed) { return .duration }
        if parts.contains(where: \.isOfCalendar) { return .date }
        if parts.contains(where: \.isOfClock) { return .time }
        return parts.isEmpty ? .number : .date
    }
}
