/// Characters that readers mistake for others. They are replaced before names are compared, but never in what is shown.
enum Lookalikes {
    static func replaced(in text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !scalar.isInvisible { result.append(replacement(for: scalar)) }
        return String(result)
    }

    private static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0..<0x80: scalar
        // Icelandic eth and African D with tail, which people use in place of Đ U+0110 and đ U+0111.
        case 0xD0, 0x189: "Đ"
        case 0xF0, 0x256: "đ"
        // Full-width forms of ASCII.
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0x2010...0x2015, 0x2212: "-"
        case 0x2018...0x201B, 0x2BC, 0xB4: "'"
        case 0x201C...0x201F: "\""
        case 0x400...0x4FF: cyrillic[scalar] ?? scalar
        default: scalar
        }
    }

    private static let cyrillic: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
        zip("АВЕКМНОРСТУХаеорсух".unicodeScalars, "ABEKMHOPCTYXaeopcyx".unicodeScalars),
        uniquingKeysWith: { first, _ in first })
}
