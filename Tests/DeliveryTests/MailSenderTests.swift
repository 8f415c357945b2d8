import Foundation
import Testing

@testable import Delivery

/// Sending to a real server that asks for encryption and a login.
@Suite(.enabled(if: MailServerProcess.isAvailable, "needs python3-aiosmtpd and openssl"))
struct MailSenderTests {
    private let message = Array("Subject: a\r\n\r\n.một dòng\r\n..\r\n".utf8)

    private func send(
        to recipients: [String] = ["a@example.vn", "b@example.vn"], host: String = "localhost", port: Int,
        trusting certificates: String?, password: String = "mật khẩu"
    ) throws {
        try MailSender.send(
            message, from: #require(MailAddress("Sở <so@example.vn>")), to: recipients.compactMap(MailAddress.init),
            through: MailServer(host: host, port: port, user: "treem", trustedCertificates: certificates),
            password: password)
    }

    private func failure(_ send: () throws -> Void) -> MailFailure.Kind? {
        (#expect(throws: MailFailure.self) { try send() })?.kind
    }

    @Test func theServerGetsTheBytesAndEveryRecipient() throws {
        let server = try MailServerProcess()
        try send(port: server.port, trusting: server.certificate)
        #expect(server.messages == [Data(message)])
        #expect(server.envelope == "so@example.vn a@example.vn b@example.vn")
    }

    @Test func whatStandsInTheWayIsTold() throws {
        let server = try MailServerProcess()
        let (port, certificate) = (server.port, server.certificate)
        #expect(failure { try send(port: port, trusting: nil) } == .encryption)
        #expect(failure { try send(port: port, trusting: certificate, password: "khác") } == .login)
        let refused = failure {
            try send(to: ["a@example.vn", "nobody@example.vn"], port: port, trusting: certificate)
        }
        #expect(
            refused
                == .recipientsRefused([.init(address: "nobody@example.vn", answer: "550 5.1.1 No such user")]))
        #expect(failure { try send(port: 1, trusting: certificate) } == .unreachable)
        #expect(failure { try send(host: "no.such.host.invalid", port: port, trusting: certificate) } == .unreachable)
        #expect(server.messages.isEmpty)
    }
}
