import Foundation

/// The texts that people read in a published file: those of a page, or the cells of a table.
enum PublishedText {
    /// The texts between the tags, and those that are read aloud.
    static func texts(ofPage html: String) -> [String] {
        // Style sheets and comments are not for readers.
        let body = html.replacing(#/<style>[^<]*</style>/#, with: "").replacing(#/<!--.*?-->/#, with: "")
            .replacing(#/<code class="command">[^<]*</code>/#, with: "")
        let spoken = body.matches(of: #/(?:aria-label|title|alt)="([^"]*)"/#).map { String($0.1) }
        return (spoken + body.split(separator: #/<[^>]*>/#).map(String.init)).map(unescaped)
            .filter { !$0.allSatisfy(\.isWhitespace) }
    }

    static func unescaped(_ text: String) -> String {
        let signs = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&#x27;": "'", "&nbsp;": "\u{A0}"]
        return signs.reduce(text) { $0.replacing($1.key, with: $1.value) }.replacing("&amp;", with: "&")
    }

    /// The cells of a CSV file (RFC 4180), row by row.
    static func rows(ofCSV text: String) -> [[String]] {
        var rows: [[String]] = [[]]
        var cell = ""
        var isQuoted = false
        var rest = text.unicodeScalars.drop { $0 == "\u{FEFF}" }
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"" where isQuoted && rest.first == "\"":
                rest.removeFirst()
                cell.append("\"")
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                rows[rows.count - 1].append(cell)
                cell = ""
            case "\r" where !isQuoted: break
            case "\n" where !isQuoted:
                rows[rows.count - 1].append(cell)
                rows.append([])
                cell = ""
            default: cell.unicodeScalars.append(scalar)
            }
        }
        return rows.filter { !$0.isEmpty }
    }
}
