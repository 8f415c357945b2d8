import Civil

/// A message with its attachments (thư điện tử), to be kept as a file or sent to a server: RFC 5322 and MIME, every
/// line ended by CR LF and within 78 columns. The same message always gives the same bytes.
public struct MailMessage: Sendable {
    /// `nil` leaves the line out; the program that opens the draft then fills in the sender.
    public let from: MailAddress?
    public let to: [MailAddress]
    public let cc: [MailAddress]
    /// Where answers go; `nil` leaves the line out.
    public let replyTo: MailAddress?
    public let subject: String
    /// The message is dated the first minute of this day in Vietnam.
    public let date: CivilDate
    /// Plain text, with lines ended by a line feed.
    public let body: String
    /// The same text as an HTML page, for readers that show pages (`multipart/alternative`); `nil` for plain text
    /// alone.
    public let page: [UInt8]?
    public let attachments: [MailAttachment]

    public init(
        from: MailAddress?, to: [MailAddress], cc: [MailAddress], replyTo: MailAddress? = nil, subject: String,
        date: CivilDate, body: String, page: [UInt8]? = nil, attachments: [MailAttachment]
    ) {
        self.from = from
        self.to = to
        self.cc = cc
        self.replyTo = replyTo
        self.subject = subject
        self.date = date
        self.body = body
        self.page = page
        self.attachments = attachments
    }

    /// The message as a draft, which Outlook and Thunderbird open for editing and sending.
    public func draft() throws(Digest.Unavailable) -> [UInt8] { try bytes(["X-Unsent: 1\r\n"]) }

    /// The message as it goes to a server.
    public func sent() throws(Digest.Unavailable) -> [UInt8] { try bytes([]) }

    /// The `Message-ID`, by which servers and readers know it, without the angle brackets.
    public func id() throws(Digest.Unavailable) -> String { Self.id(try mark(), of: from) }

    private static func id(_ mark: String, of sender: MailAddress?) -> String {
        "tonghop.\(mark)@\(sender?.domain ?? "tonghop.invalid")"
    }

    private func bytes(_ more: [String]) throws(Digest.Unavailable) -> [UInt8] {
        // Made from everything that tells this message from another. It has signs that base64 does not use, so no part
        // can contain it.
        let mark = try mark()
        let boundary = "=_\(mark)"
        var text = (headers(id: Self.id(mark, of: from)) + more).joined()
        text += "Content-Type: multipart/mixed; boundary=\"\(boundary)\"\r\n\r\n"
        text += "--\(boundary)\r\n" + words(beside: mark)
        for attachment in attachments { text += "--\(boundary)\r\n" + attachment.part }
        return Array((text + "--\(boundary)--\r\n").utf8)
    }

    /// The message's own text, from the line after a boundary up to the next boundary.
    private func words(beside mark: String) -> String {
        let text =
            "Content-Type: text/plain; charset=utf-8\r\nContent-Disposition: inline\r\n"
            + Base64Part.of(Array(body.replacing("\n", with: "\r\n").utf8))
        guard let page else { return text }
        // Neither boundary is the beginning of the other, so readers cannot confuse them.
        let boundary = "=_a\(mark)"
        return "Content-Type: multipart/alternative; boundary=\"\(boundary)\"\r\n\r\n"
            + "--\(boundary)\r\n\(text)--\(boundary)\r\n"
            + "Content-Type: text/html; charset=utf-8\r\nContent-Disposition: inline\r\n"
            + Base64Part.of(page) + "--\(boundary)--\r\n"
    }

    private func headers(id: String) -> [String] {
        let people = [
            ("From", from.map { [$0] } ?? []), ("To", to), ("Cc", cc), ("Reply-To", replyTo.map { [$0] } ?? []),
        ]
        return people.filter { !$0.1.isEmpty }.map { MailHeader.addresses($0.0, $0.1) } + [
            MailHeader.text("Subject", subject),
            "Date: \(MailHeader.day(of: date)) 00:00:00 +0700\r\n",
            "Message-ID: <\(id)>\r\n",
            "MIME-Version: 1.0\r\n",
        ]
    }

    private func mark() throws(Digest.Unavailable) -> String {
        let people = ([from, replyTo].compactMap(\.self) + to + cc).flatMap { [$0.name, $0.address] }
        let words = people + [subject, date.description, body] + attachments.map(\.name)
        let begin = Array(words.joined(separator: "\0").utf8) + (page ?? [])
        let content = attachments.reduce(into: begin) { $0 += $1.bytes }
        return String(try Digest.sha256(of: content).prefix(32))
    }
}
