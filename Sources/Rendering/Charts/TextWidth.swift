import Foundation

/// Roughly how wide a text in Times is; if in doubt, it says wider. Chart labels are placed and shortened by it.
enum TextWidth {
    static func of(_ text: String, size: Double = ChartStyle.fontSize) -> Double {
        text.reduce(0) { $0 + share(of: $1) } * size
    }

    /// The width of a letter without its marks, as a part of the font size.
    private static func share(of character: Character) -> Double {
        let decomposed = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
        guard let scalar = decomposed.first else { return 0 }
        switch scalar {
        case "i", "j", "l", "t", "f", "r", "I", " ", ".", ",", ";", ":", "'", "(", ")", "-", "/": return 0.36
        case "m", "w", "M", "W", "%", "—", "…": return 1
        case "A"..."Z", "Đ": return 0.75
        case "\0"..."\u{1FF}": return 0.53
        default: return 1.05
        }
    }

    /// Breaks a text into at most `count` lines of that width, between words. What does not fit is cut with `…`.
    static func lines(of text: String, width: Double, count: Int = 2, size: Double = ChartStyle.fontSize) -> [String] {
        var lines: [String] = []
        var rest = text.split(whereSeparator: \.isWhitespace)[...]
        while let word = rest.first, lines.count < count {
            var line = String(word)
            rest = rest.dropFirst()
            while let next = rest.first, of(line + " " + next, size: size) <= width {
                line += " " + next
                rest = rest.dropFirst()
            }
            let isCut = lines.count == count - 1 && !rest.isEmpty
            lines.append(fitting(line, isCut: isCut, width: width, size: size))
        }
        return lines
    }

    private static func fitting(_ line: String, isCut: Bool, width: Double, size: Double) -> String {
        guard isCut || of(line, size: size) > width else { return line }
        var line = line
        while !line.isEmpty, of(line + "…", size: size) > width { line.removeLast() }
        return line + "…"
    }
}
