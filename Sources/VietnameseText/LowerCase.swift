/// The lower-case form in which names are compared: composed, with lookalikes replaced, and without marks of notes.
enum LowerCase {
    static func scalars(of text: String) -> [Unicode.Scalar] {
        ofVietnamese(text) ?? ofAnyText(text)
    }

    static func ofAnyText(_ text: String) -> [Unicode.Scalar] {
        Array(NoteMarks.removed(from: VietnameseText.nfc(Lookalikes.replaced(in: text))).lowercased().unicodeScalars)
    }

    /// The same as `ofAnyText`, but only for ASCII and composed Vietnamese letters, which is nearly all text: each
    /// letter is looked up in a table. `nil` for other text.
    static func ofVietnamese(_ text: String) -> [Unicode.Scalar]? {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar.value < 0x80 {
                // Control characters are invisible, and only the slow way handles them.
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

    /// The lower-case form of each letter, by its place in the table.
    private static let letters: [Unicode.Scalar?] = {
        var letters = [Unicode.Scalar?](repeating: nil, count: VietnameseLetter.places)
        for letter in VietnameseLetter.rows.joined() + ["đ"] where letter.value >= 0x80 {
            for scalar in [letter] + letter.properties.uppercaseMapping.unicodeScalars {
                if let place = VietnameseLetter.index(of: scalar.value) { letters[place] = letter }
            }
        }
        // Code that collapses white space treats a no-break space as a space.
        if let space = VietnameseLetter.index(of: 0xA0) { letters[space] = "\u{A0}" }
        return letters
    }()
}
