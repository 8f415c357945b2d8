/// Tells whether a file is a mail as programs save it (`.eml`, RFC 5322), by its header.
enum MailHead {
    /// How many bytes the header may have. Mails that passed many servers have long ones.
    private static let longest = 256 << 10

    static func begins(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard mayBegin(bytes) else { return false }
        let header = MIMEHeader.split(Array(bytes.prefix(longest))[...]).header
        guard header.isPure, let sender = header["from"] else { return false }
        // Pages that a browser saved have a header too, with the browser as their sender.
        guard !sender.hasPrefix("<Saved by"), header["x-document-type"] == nil else { return false }
        return ["to", "subject", "date", "message-id", "received", "mime-version"].contains { header[$0] != nil }
    }

    /// Whether the first line is a field, or the line with which a mailbox begins a mail. If not, nothing else needs to
    /// be checked.
    private static func mayBegin(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let line = MIMELine.first(of: Array(bytes.dropFirst(start).prefix(1000))[...]).line
        let name = line.prefix { $0 != UInt8(ascii: ":") }
        let isField = name.count < line.count && name.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        return isField || line.starts(with: Array("From ".utf8))
    }
}
