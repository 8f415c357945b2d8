import Civil
import FoundationEssentials

/// Header lines of a message; text beyond ASCII is written in encoded words (RFC 2047).
enum MailHeader {
    /// Bytes of text in one encoded word, so that the longest header name used here and one word fit into 76 columns.
    private static let bytesPerWord = 39

    /// Free text: `Subject: …`.
    static func text(_ name: String, _ text: String) -> String {
        "\(name): " + (isPlain(text, within: 76 - name.utf8.count) ? text : encodedWords(text)) + "\r\n"
    }

    /// A list of people, each on a line of their own: `To: …`.
    static func addresses(_ name: String, _ addresses: [MailAddress]) -> String {
        "\(name): " + addresses.map(mailbox).joined(separator: ",\r\n ") + "\r\n"
    }

    /// `Wed, 30 Nov 2022`.
    static func day(of date: CivilDate) -> String {
        let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        // 1970-01-01 was a Thursday.
        let day = days[((date.daysSince1970 % 7) + 7) % 7]
        let year = String(date.year + 10_000).dropFirst()
        return "\(day), \(date.day < 10 ? "0" : "")\(date.day) \(months[date.month - 1]) \(year)"
    }

    private static func mailbox(_ mailbox: MailAddress) -> String {
        guard !mailbox.name.isEmpty else { return mailbox.address }
        let isPlain =
            isPlain(mailbox.name, within: 60)
            && !mailbox.name.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
        return (isPlain ? "\"\(mailbox.name)\"" : encodedWords(mailbox.name)) + "\r\n <\(mailbox.address)>"
    }

    /// Printable ASCII that no reader takes for an encoded word.
    private static func isPlain(_ text: String, within columns: Int) -> Bool {
        text.utf8.count <= columns && text.utf8.allSatisfy { (32...126).contains($0) } && !text.contains("=?")
    }

    /// Encoded words, each of whole characters (RFC 2047, 5). Readers drop the spaces between two words.
    private static func encodedWords(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if words[words.count - 1].count + bytes.count > bytesPerWord { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?UTF-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }
}
