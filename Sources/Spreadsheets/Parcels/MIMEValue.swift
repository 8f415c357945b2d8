/// The value of a field with parameters, such as `attachment; filename="bieu.xlsx"` (RFC 2045, 5.1; RFC 2183). Names
/// beyond ASCII are written in two ways: in pieces with a character set (RFC 2231), or as encoded words (RFC 2047),
/// which the standard forbids here but most programs write.
struct MIMEValue {
    /// The text before the parameters, in lower case.
    let main: String
    private var parameters: [String: String] = [:]

    init(_ value: String) {
        var pieces = Self.split(value)[...]
        main = (pieces.popFirst() ?? "").lowercased().filter { !$0.isWhitespace }
        var continued: [String: [(number: Int, text: String, isEncoded: Bool)]] = [:]
        for piece in pieces {
            guard let equals = piece.firstIndex(of: "=") else { continue }
            let name = piece[..<equals].filter { !$0.isWhitespace }.lowercased()
            let text = Self.unquoted(piece[piece.index(after: equals)...])
            let parts = name.split(separator: "*", omittingEmptySubsequences: false)
            guard parts.count > 1 else {
                parameters[name] = parameters[name] ?? MIMEText.words(text)
                continue
            }
            continued[String(parts[0]), default: []].append(
                (Int(parts[1]) ?? 0, text, name.hasSuffix("*")))
        }
        // If a name is written in both ways, that of RFC 2231 is better.
        for (name, pieces) in continued { parameters[name] = Self.joined(pieces.sorted { $0.number < $1.number }) }
    }

    /// The value of the parameter with this name, which is in lower case.
    subscript(name: String) -> String? { parameters[name] }

    /// Splits at semicolons outside quotes.
    private static func split(_ value: String) -> [String] {
        var pieces = [""]
        var isQuoted = false
        var isEscaped = false
        for character in value {
            if isEscaped {
                isEscaped = false
            } else if character == "\\", isQuoted {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            }
            if character == ";", !isQuoted {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(character)
            }
        }
        return pieces
    }

    private static func unquoted(_ text: Substring) -> String {
        let trimmed = text.drop { $0.isWhitespace }
        guard trimmed.first == "\"" else { return trimmed.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        var result = ""
        var isEscaped = false
        for character in trimmed.dropFirst() {
            if isEscaped {
                result.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                break
            } else {
                result.append(character)
            }
        }
        return result
    }

    /// Joins the pieces of a name like `UTF-8''Bi%E1%BB%83u`. The first piece gives the character set and the language.
    private static func joined(_ pieces: [(number: Int, text: String, isEncoded: Bool)]) -> String {
        var charset = "utf-8"
        var bytes: [UInt8] = []
        for (index, piece) in pieces.enumerated() {
            guard piece.isEncoded else {
                bytes += Array(piece.text.utf8)
                continue
            }
            var text = Substring(piece.text)
            if index == 0 {
                let parts = piece.text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
                if parts.count == 3 { (charset, text) = (String(parts[0]), parts[2]) }
            }
            bytes += MIMEText.unescaped(Array(text.utf8), escape: UInt8(ascii: "%"))
        }
        return MIMEText.decode(bytes, charset: charset)
    }
}
