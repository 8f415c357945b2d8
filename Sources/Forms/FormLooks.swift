import WorkbookWriting

/// How the parts of a form look: cells to fill in are yellow and unlocked, all others are locked.
enum FormLooks {
    static let plain = CellLook()
    static let body = plain.with { $0.isBold = true }
    static let title = plain.with {
        $0.isBold = true
        $0.size = 14
    }
    static let note = plain.with { $0.isItalic = true }
    static let prose = plain.with {
        $0.wraps = true
        $0.size = 12
    }
    static let head = plain.with {
        $0.isBold = true
        $0.wraps = true
        $0.hasBorder = true
        $0.alignment = .centre
        $0.fill = 0xDDE6F0
        $0.size = 9.5
    }
    static let label = plain.with {
        $0.hasBorder = true
        $0.isIndented = true
        $0.wraps = true
    }
    static let centred = label.with { ($0.alignment, $0.isIndented) = (.centre, false) }
    static let code = centred.with { $0.format = .text }
    /// The look of maxima, where they are known.
    static let maximum = centred.with { $0.isItalic = true }
    /// The look of what the form works out itself.
    static let sum = centred.with {
        $0.isBold = true
        $0.fill = 0xEEEEEE
    }
    static let check = label.with {
        $0.fill = 0xEEEEEE
        $0.size = 9
    }

    // MARK: To be filled in

    static let input = label.with {
        $0.isUnlocked = true
        $0.fill = 0xFFF9D6
    }
    static let mark = input.with { ($0.alignment, $0.isIndented) = (.centre, false) }
    static let points = mark
    /// The number of a document, which may look like a date.
    static let documentNumber = input.with { $0.format = .text }
    static let day = mark.with { $0.format = .date }
}
