/// Raised and lowered digits and letters, which mark notes.
enum NoteMarks {
    /// The text without such marks, for keys that compare names. "m²" becomes "m".
    static func removed(from text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }), text.unicodeScalars.contains(where: isMark) else {
            return text
        }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isMark($0) }))
    }

    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xB2, 0xB3, 0xB9, 0x2070...0x209C, 0x2B0...0x2B8, 0x2E1...0x2E3, 0x1D2C...0x1D6A: true
        default: false
        }
    }
}

extension VietnameseText {
    /// The text without marks of notes at its start and end: `1904/QĐ-UBND²` becomes `1904/QĐ-UBND`, 7¹ becomes 7.
    /// Marks inside stay.
    public static func withoutNoteMarks(_ text: String) -> String {
        let scalars = text.unicodeScalars
        func isOutside(_ scalar: Unicode.Scalar) -> Bool { NoteMarks.isMark(scalar) || scalar.isWhiteSpace }
        guard let first = scalars.firstIndex(where: { !isOutside($0) }),
            let last = scalars.lastIndex(where: { !isOutside($0) })
        else { return trimmed(text) }
        return String(scalars[first...last])
    }
}
