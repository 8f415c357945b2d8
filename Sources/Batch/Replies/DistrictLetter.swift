import Civil
import Delivery
import Findings
import Registry
import Rendering
import Reports

/// The message that takes a published reply to its district (thư gửi huyện): the reply as its text, with all files of
/// the reply attached and nothing about any other district.
struct DistrictLetter {
    let group: ReportingUnit
    let message: MailMessage
    /// SHA-256 of the page without its date and the date to answer by. It shows whether the same reply went out before,
    /// since a report of another day may say the same again.
    let digest: String
    /// Name of the draft.
    let fileName: String

    /// `nil` for a district without a reply.
    ///
    /// - Parameter asOf: the day of the report.
    init?(
        to group: ReportingUnit, _ contacts: ContactList, from published: PublishedFolder, period: Period,
        asOf: CivilDate, sender: MailAddress?
    ) throws(RunFailure) {
        let path = ReplyModel.path(of: group)
        let own = published.files.filter { Self.isPart($0.path, of: path) }.sorted {
            (Self.rank($0.path), $0.path) < (Self.rank($1.path), $1.path)
        }
        guard let page = own.first(where: { $0.path == "\(path).html" }) else { return nil }
        self.group = group
        let stem = String(path.dropFirst(RenderedFile.replyFolder.count))
        fileName = "\(stem).eml"
        let html = PrintPage.withoutLinks(page.bytes)
        message = MailMessage(
            from: sender, to: contacts.addresses[group.code] ?? [], cc: [], replyTo: sender,
            subject: ReplyModel.mailSubject(
                to: group, period: period, isReminder: !own.contains { $0.path == "\(path).csv" }),
            date: asOf, body: PageText.of(page.bytes), page: html,
            attachments: own.map { file in
                let name = String(file.path.dropFirst(RenderedFile.replyFolder.count))
                return MailAttachment(
                    name: name, plainName: name, bytes: file.path == page.path ? html : file.bytes)
            })
        digest = try Self.digest(of: page, asOf)
    }

    /// Whether a file is a part of the reply, that is its page, table or workbook: `061-ba-be.html`,
    /// `061-ba-be-tep-2.xlsx`.
    private static func isPart(_ path: String, of reply: String) -> Bool {
        guard path.hasPrefix(reply) else { return false }
        return path.dropFirst(reply.count).wholeMatch(of: #/(-tep-\d+)?\.[a-z]+/#) != nil
    }

    /// The order of the attachments: what is to be opened first comes first.
    private static func rank(_ path: String) -> Int {
        path.hasSuffix(".html") ? 0 : path.hasSuffix(".pdf") ? 1 : path.hasSuffix(".csv") ? 3 : 2
    }

    private static func digest(of page: PublishedFile, _ day: CivilDate) throws(RunFailure) -> String {
        let written = WrittenDate(day)
        let text = String(decoding: page.bytes, as: UTF8.self)
            .replacing(written.long, with: "").replacing(written.short, with: "")
            .replacing(#/(?:[Cc]hậm nhất là|[Hh]ết) ngày \d\d\/\d\d\/\d{4}/#, with: "")
        do { return try Digest.sha256(of: Array(text.utf8)) } catch {
            throw RunFailure(PublicationError(.noDigest, at: page.path))
        }
    }
}
