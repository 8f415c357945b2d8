import Foundation
import Testing

@testable import Spreadsheets

/// The attachments of a mail, in all the ways in which programs write their names and bytes.
struct MailAttachmentTests {
    private func attachments(_ mail: String) throws -> [String: [UInt8]] {
        let parcel = try Parcel(Array(mail.utf8), wrapping: .mail, named: "thu.eml")
        return try Dictionary(parcel.members.map { ($0.name, try $0.content.get()) }, uniquingKeysWith: { $1 })
    }

    /// A mail with a text, and one part with these fields.
    private func mail(_ fields: String, _ body: String = "x", end: String = "\r\n") -> String {
        """
        From: Huyen <a@b.vn>
        Subject: Bieu
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="=_x"

        for programs that do not know MIME
        --=_x
        Content-Type: text/plain; charset=utf-8

        Kính gửi Sở
        --=_x
        \(fields)

        \(body)
        --=_x--
        after it
        """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
    }

    private func name(_ fields: String) throws -> [String] { try attachments(mail(fields)).keys.sorted() }

    @Test(arguments: [
        ("Content-Type: application/octet-stream; name=\"a b.xlsx\"", "a b.xlsx"),
        ("Content-Disposition: attachment; filename=a.xlsx", "a.xlsx"),
        ("Content-Disposition: attachment; filename=\"a;\\\"b\\\".xlsx\"; size=3", "a;\"b\".xlsx"),
        // RFC 2231: with a character set, in pieces, and both.
        ("Content-Disposition: attachment; filename*=UTF-8''Ba%20B%E1%BB%83.xlsx", "Ba Bể.xlsx"),
        ("Content-Disposition: attachment;\n filename*0=\"Ba Be\";\n filename*1=\" 2.xlsx\"", "Ba Be 2.xlsx"),
        (
            "Content-Disposition: attachment;\n filename*1*=%83.xlsx;\n filename*0*=UTF-8'vi'Ba%20B%E1%BB",
            "Ba Bể.xlsx"
        ),
        (
            "Content-Disposition: attachment; filename=\"Ba Be.xlsx\"; filename*=UTF-8''Ba%20B%E1%BB%83.xlsx",
            "Ba Bể.xlsx"
        ),
        ("Content-Disposition: attachment; filename*=windows-1258''%D0%E0%20B%EC.xls", "Đà B\u{301}.xls"),
        // RFC 2047, where the standard forbids it: base64, quoted-printable, a letter split over two words.
        ("Content-Type: x/y; name=\"=?UTF-8?B?QmEgQuG7gy54bHN4?=\"", "Ba Bể.xlsx"),
        ("Content-Type: x/y; name==?utf-8?Q?Ba_B=E1=BB=83.xlsx?=", "Ba Bể.xlsx"),
        ("Content-Type: x/y; name=\"=?UTF-8?B?QmEgQuG7?=\n =?UTF-8?B?gy54bHN4?=\"", "Ba Bể.xlsx"),
        ("Content-Type: x/y; name=\"=?windows-1252?Q?caf=E9?= 1.xlsx\"", "café 1.xlsx"),
        ("Content-Type: x/y; name=\"=?no-such-set?Q?caf=E9.xlsx?=\"", "café.xlsx"),
        // Without any encoding.
        ("Content-Disposition: attachment; filename=\"Ba Bể.xlsx\"", "Ba Bể.xlsx"),
        ("Content-Disposition: attachment; filename=\"../a/b.xlsx\"", ".._a_b.xlsx"),
        ("Content-Disposition: attachment", "1"),
        ("CONTENT-DISPOSITION : x\nContent-Disposition:\n\tattachment;\n\tFileName=\"a.xlsx\"", "a.xlsx"),
    ])
    func names(_ fields: String, _ expected: String) throws {
        let found = try name(fields)
        #expect(found.map(\.precomposedStringWithCanonicalMapping) == [expected.precomposedStringWithCanonicalMapping])
    }

    @Test(arguments: [
        ("base64", "UEsDBBQA\nAAAI!\nAA==", Array("PK".utf8) + [3, 4, 0x14, 0, 0, 0, 8, 0]),
        ("BASE64", "eA==\neQ==", Array("xy".utf8)),
        ("quoted-printable", "B=E1=BB=83 =\n12,5=3D \na", Array("Bể 12,5=\r\na".utf8)),
        ("8bit", "a\nB\u{1EC3}", Array("a\r\nBể".utf8)), ("7bit", "a", Array("a".utf8)),
    ])
    func bytes(_ encoding: String, _ body: String, _ expected: [UInt8]) throws {
        let fields = "Content-Disposition: attachment; filename=a\nContent-Transfer-Encoding: \(encoding)"
        #expect(try attachments(mail(fields, body))["a"] == expected)
    }

    /// As programs on Linux save mails.
    @Test func linesMayEndWithoutACarriageReturn() throws {
        let fields = "Content-Disposition: attachment; filename=a"
        #expect(try attachments(mail(fields, "x\n\ny", end: "\n")) == ["a": Array("x\n\ny".utf8)])
    }

    @Test func aMailWithoutAttachmentsHasNone() throws {
        #expect(try attachments("From: a\r\nTo: b\r\n\r\nKính gửi") == [:])
        #expect(try attachments("From: a\r\nContent-Type: multipart/mixed\r\n\r\n--x\r\n") == [:])
    }

    /// The logo of an agency, which is at the end of every mail.
    @Test(arguments: ["Content-ID: <a>", "Content-Disposition: inline; filename=logo.png"])
    func aPictureOfTheTextIsNoAttachment(_ field: String) throws {
        #expect(try name("Content-Type: image/png; name=logo.png\n\(field)") == [])
        #expect(try name("Content-Type: image/png; name=scan.png") == ["scan.png"])
    }

    @Test func whatAForwardedMailBringsCounts() throws {
        let inner = mail("Content-Disposition: attachment; filename=a.xlsx").replacing("=_x", with: "=_y")
        #expect(try attachments(mail("Content-Type: message/rfc822", inner)) == ["a.xlsx": Array("x".utf8)])
    }

    /// A single part that is the mail itself.
    @Test func anAttachmentAlone() throws {
        let mail = "From: a\nContent-Type: x/y; name=a.xlsx\nContent-Transfer-Encoding: base64\n\neA==\n"
        #expect(try attachments(mail) == ["a.xlsx": Array("x".utf8)])
    }

    @Test func aMailThatIsCutOffGivesWhatThereIs() throws {
        let whole = mail("Content-Disposition: attachment; filename=a.csv", "1,2")
        let cut = try #require(whole.range(of: "2\r\n--=_x--")).lowerBound
        #expect(try attachments(String(whole[..<cut])) == ["a.csv": Array("1,".utf8)])
    }

    /// Endless parts within parts must not keep the program busy.
    @Test func depthIsBounded() throws {
        let levels = (0..<200).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
        #expect(try attachments("From: a\n" + levels + "Content-Disposition: attachment\n\nx") == [:])
    }
}
