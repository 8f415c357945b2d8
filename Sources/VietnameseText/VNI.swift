/// The encoding VNI: a base letter, followed by a Latin-1 letter that stands for its marks, shown by `VNI-…` fonts. Two
/// codes are tried before one.
enum VNI {
    static func decode(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var position = 0
        while position < scalars.count {
            if position + 1 < scalars.count, let letter = pairs[scalars[position]]?[scalars[position + 1]] {
                result.append(letter)
                position += 2
            } else {
                result.append(singles[scalars[position]] ?? scalars[position])
                position += 1
            }
        }
        return VietnameseText.nfc(String(result))
    }

    /// The letters that can follow a base letter and, in the same order, what the base letter becomes with them.
    private static let compounds: [(base: Unicode.Scalar, marks: String, letters: String)] = [
        ("a", "àáâãäåèéêëïõøùúûü", "ầấâẫậẩằắăặạãàáẳảẵ"),
        ("e", "àáâãäåïõøùû", "ềếêễệểẹẽèéẻ"),
        ("o", "àáâãäåïõøùû", "ồốôỗộổọõòóỏ"),
        ("u", "ïõøùû", "ụũùúủ"),
        ("y", "õøùû", "ỹỳýỷ"),
        ("ô", "ïõøùû", "ợỡờớở"),
        ("ö", "ïõøùû", "ựữừứử"),
    ]

    private static let pairs: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = {
        var table: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [:]
        for compound in compounds {
            for (mark, letter) in zip(compound.marks.unicodeScalars, compound.letters.unicodeScalars) {
                table[compound.base, default: [:]][mark] = letter
                // A capital takes a mark in either case. This happens in careless typing, and cannot mean anything
                // else.
                table[capital(compound.base), default: [:]][capital(mark)] = capital(letter)
                table[capital(compound.base), default: [:]][mark] = capital(letter)
            }
        }
        return table
    }()

    /// Letters that have a code of their own.
    private static let singles: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (code, letter) in zip("æìíîñòóôö".unicodeScalars, "ỉìíỵđịĩơư".unicodeScalars) {
            table[code] = letter
            table[capital(code)] = capital(letter)
        }
        return table
    }()

    private static func capital(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
    }
}
