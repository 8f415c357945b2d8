/// The lower-case letters of a text as names are compared: composed, lookalikes replaced, without the marks of notes.
enum LowerCase {
    static func scalars(of text: String) -> [Unicode.Scalar] {
        ofVietnamese(text) ?? ofAnyText(text)
    }

    static func ofAnyText(_ text: String) -> [Unicode.Scalar] {
        Array(NoteMarks.removed(from: VietnameseText.nfc(Lookalikes.replaced(in: text))).lowercased().unicodeScalars)
    }

    /// As `ofAnyText`, for text of ASCII and composed Vietnamese letters, which nearly all is: each letter looked up in a table.
    /// `nil` for any other.
    static func ofVietnamese(_ text: String) -> [Unicode.Scalar]? {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar.value < 0x80 {
                // A control character is no sign that anybody sees; only the slow way knows that.
                guard scalar.value >= 0x20 || scalar.isWhiteSpace, scalar.value != 0x7F else { return nil }
                scalars.append(("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
            } else if let slot = VietnameseLetter.index(of: scalar.value), let letter = letters[slot] {
                scalars.append(letter)
            } else {
                return nil
            }
        }
        return scalars
    }

    /// Lower-case letters by the place of a letter of either case.
    private static let letters: [Unicode.Scalar?] = {
        var letters = [Unicode.Scalar?](repeating: nil, count: VietnameseLetter.places)
        for letter in VietnameseLetter.rows.joined() + ["đ"] where letter.value >= 0x80 {
            for scalar in [letter] + letter.properties.uppercaseMapping.unicodeScalars {
                if let place = VietnameseLetter.index(of: scalar.value) { letters[place] = letter }
            }
        }
        // A no-break space is a space to whoever collapses white space.
        if let space = VietnameseLetter.index(of: 0xA0) { letters[space] = "\u{A0}" }
        return letters
    }()
}
