/// The header of a mail or of one of its parts: fields with their values (RFC 5322, 2.2).
struct MIMEHeader {
    private var fields: [String: String] = [:]
    /// Whether every line up to the empty one was a field or continued one.
    private(set) var isPure = true

    /// The value of the first field with this name, which is in lower case. Folded lines are joined.
    subscript(name: String) -> String? { fields[name] }

    /// The header at the beginning of the bytes, and what follows the empty line.
    static func split(_ bytes: ArraySlice<UInt8>) -> (header: MIMEHeader, body: ArraySlice<UInt8>) {
        var header = MIMEHeader()
        var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
        var field: [UInt8] = []
        var isFirst = true
        while !rest.isEmpty {
            let (line, next) = MIMELine.first(of: rest)
            rest = next
            if line.isEmpty { break }
            // A mailbox begins each mail with such a line.
            let isMailboxLine = isFirst && line.starts(with: Array("From ".utf8))
            isFirst = false
            if isMailboxLine { continue }
            if line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t") {
                field += line
            } else {
                header.add(field)
                field = Array(line)
            }
        }
        header.add(field)
        return (header, rest)
    }

    private mutating func add(_ field: [UInt8]) {
        guard !field.isEmpty else { return }
        // The name of a field consists of visible ASCII (RFC 5322, 3.6.8).
        guard let colon = field.firstIndex(of: UInt8(ascii: ":")), colon > 0,
            field[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return isPure = false }
        let name = String(decoding: field[..<colon], as: UTF8.self).lowercased()
        guard fields[name] == nil else { return }
        fields[name] = MIMEText.plain(field[(colon + 1)...]).trimmed
    }
}

extension String {
    /// Without white space at its ends.
    fileprivate var trimmed: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
