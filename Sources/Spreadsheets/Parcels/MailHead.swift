/// Whether a file is a mail as programs save it (`.eml`, RFC 5322): it begins with a mail's header.
enum MailHead {
    /// How much of a file may be header: mails that went over many servers have long ones.
    private static let longest = 256 << 10

    static func begins(_ bytes: UnsafeRawBufferPointer) -> Bool {
        // A letter, or the "From " line of a mailbox: anything else needs no second look.
        guard let first = bytes.first(where: { ![0xEF, 0xBB, 0xBF].contains($0) }), first | 0x20 > 0x60, first < 0x7B
        else { return false }
        let header = MIMEHeader.split(Array(bytes.prefix(longest))[...]).header
        guard header.isPure, let sender = header["from"] else { return false }
        // Pages that a browser saved have a header too: their sender is the browser.
        guard !sender.hasPrefix("<Saved by"), header["x-document-type"] == nil else { return false }
        return ["to", "subject", "date", "message-id", "received", "mime-version"].contains { header[$0] != nil }
    }
}
