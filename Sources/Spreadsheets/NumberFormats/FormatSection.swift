import VietnameseText

/// One section of a format code, `0.00` of `0.00;[Red]-0.00`: for which numbers it is and what it shows.
struct FormatSection: Sendable {
    enum Kind: UInt8, Sendable {
        case number
        case date
        /// A time of day; a date as well when the number is 1 or more.
        case time
        /// Elapsed time, `[h]:mm`.
        case duration
    }

    let condition: FormatCondition?
    let elements: [FormatElement]
    /// In which language months and days are named; `nil` for the machine's.
    let language: FormatLanguage?
    let kind: Kind
    let layout: FormatLayout

    /// Every number as it is.
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

    /// It shows a percent sign, even if only as fixed text.
    var isPercentage: Bool {
        elements.contains { element in
            if case .literal(let text) = element { text.contains("%") } else { element == .percent }
        }
    }

    /// Its fixed text, without that of signs and blanks, says something: `"/QĐ-UBND"`, `"Đạt"`.
    var hasWords: Bool { elements.contains { $0.literalText.contains { $0.isLetter || $0.isNumber } } }

    /// Fixed text holds digits, which a person takes for part of the number.
    var hasFixedDigits: Bool { elements.contains { $0.literalText.contains(where: \.isNumber) } }

    /// What it shows is the number itself, with or without words beside it.
    var showsNumber: Bool {
        guard !hasFixedDigits else { return false }
        switch layout {
        case .decimal(let layout): return layout.thousands == 0 && layout.integerPlaces > 0
        case .fraction: return true
        case .fixed: return elements.contains { $0 == .general || $0 == .text }
        case .date: return false
        }
    }

    /// Nothing but zeros and fixed text, of which codes are made: `00000`, `"BK-"000`.
    var isOfPaddedCode: Bool {
        guard kind == .number, !isPercentage, elements.count(where: { $0 == .digit(.zero) }) >= 2 else { return false }
        return elements.allSatisfy { element in
            switch element {
            case .digit(.zero), .literal, .space: true
            default: false
            }
        }
    }

    /// Nothing that always leaves a trace: `#`, or an empty section.
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

    /// A date letter behind digits of a number is the sloppy text of a currency (`0 USD`), unless the digits are those of
    /// a fraction of a second.
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
