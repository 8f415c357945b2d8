import Civil
import Foundation
import Testing

@testable import Delivery

@Suite struct MailMessageTests {
    /// Bytes of every value, in an order that gives long and short lines.
    private let archive = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) }
    private let page = Array("<p>Bắc Kạn</p>\n".utf8)
    private let longName = "Bắc Kạn - Báo cáo, phụ lục và số liệu của các huyện, thành phố 2022-11 (dự thảo).zip"

    private func message(body: String = "Kính gửi: Bộ\n\nTrân trọng./.\n") throws -> MailMessage {
        MailMessage(
            from: MailAddress("Sở Lao động - Thương binh và Xã hội tỉnh Bắc Kạn <treem@backan.example.vn>"),
            to: [
                try #require(MailAddress("Cục Trẻ em <cuctreem@example.vn>")),
                try #require(MailAddress("\"Bureau, Children\" <bureau@example.vn>")),
            ],
            cc: [try #require(MailAddress("ubnd@example.vn"))],
            subject:
                "[DỰ THẢO] Báo cáo kết quả xây dựng, đánh giá và công nhận xã, phường, thị trấn phù hợp với trẻ em",
            date: try #require(CivilDate(year: 2022, month: 12, day: 5)), body: body,
            attachments: [
                MailAttachment(
                    name: "Báo cáo.html", plainName: "bao-cao.html", mediaType: "text/html", bytes: page),
                MailAttachment(
                    name: longName, plainName: "bao-cao.zip", mediaType: "application/zip", bytes: archive),
            ])
    }

    private struct Parsed: Decodable {
        struct Part: Decodable {
            let name, fallback, type, content: String
        }
        let headers: [String: String]
        let people: [String: [[String]]]
        let body: String
        let parts: [Part]
        let defects: [String]
    }

    private func parsed(_ bytes: [UInt8]) throws -> Parsed {
        let folder = try TemporaryFolder()
        try Data(bytes).write(to: URL(fileURLWithPath: "\(folder.path)/a.eml"))
        return try Python.answer(
            "mail.py", ["\(folder.path)/a.eml"])
    }

    @Test func anotherReaderGetsBackEverythingByteForByte() throws {
        let parsed = try parsed(try message().draft())
        #expect(parsed.defects.isEmpty)
        #expect(try parsed.headers["Subject"] == message().subject)
        #expect(parsed.headers["Date"] == "Mon, 05 Dec 2022 00:00:00 +0700")
        #expect(parsed.headers["X-Unsent"] == "1")
        #expect(
            parsed.people["From"]
                == [["Sở Lao động - Thương binh và Xã hội tỉnh Bắc Kạn", "treem@backan.example.vn"]])
        #expect(
            parsed.people["To"] == [["Cục Trẻ em", "cuctreem@example.vn"], ["Bureau, Children", "bureau@example.vn"]])
        #expect(parsed.people["Cc"] == [["", "ubnd@example.vn"]])
        #expect(parsed.body == "Kính gửi: Bộ\n\nTrân trọng./.\n")
        #expect(parsed.parts.map(\.name) == ["Báo cáo.html", longName])
        #expect(parsed.parts.map(\.fallback) == ["bao-cao.html", "bao-cao.zip"])
        #expect(parsed.parts.map(\.type) == ["text/html", "application/zip"])
        #expect(parsed.parts.map { Data(base64Encoded: $0.content) } == [Data(page), Data(archive)])
    }

    @Test func everyLineIsShortASCIIEndedByCRLF() throws {
        let bytes = try message().draft()
        let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
        #expect(bytes.allSatisfy { $0 < 127 })
        #expect(lines.last == "")
        #expect(lines.allSatisfy { $0.utf8.count <= 78 && !$0.contains("\n") && !$0.contains("\r") })
    }

    @Test func theSameMessageGivesTheSameBytesAndAnotherOneAnotherIdentity() throws {
        #expect(try message().draft() == message().draft())
        let identity = try parsed(try message().draft()).headers["Message-ID"]
        #expect(identity?.hasSuffix("@backan.example.vn>") == true)
        #expect(try parsed(try message(body: "Khác\n").draft()).headers["Message-ID"] != identity)
        // A message sent to a server must not open as a draft at its reader's.
        let sent = try parsed(try message().sent())
        #expect(sent.headers["X-Unsent"] == nil && sent.headers["Message-ID"] == identity)
    }

    @Test(arguments: [
        "a@b.vn", "Cục Trẻ em <a.b+c@x-y.vn>", "\"Cục, Trẻ em\" <a@b>", "<a@b.vn>",
    ])
    func addressesArePutDown(text: String) { #expect(MailAddress(text) != nil) }

    @Test(arguments: [
        "", "a", "a@", "@b.vn", "a@b@c", "a b@c.vn", "Cục <a@b.vn", "Cục a@b.vn>", "trẻem@b.vn", "a@b..vn", ".a@b.vn",
        "Cục\r\nBcc: x@y.vn <a@b.vn>", "a@b.vn\n",
    ])
    func whatWouldBreakAHeaderIsNoAddress(text: String) { #expect(MailAddress(text) == nil) }
}
