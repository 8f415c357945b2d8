import Foundation
import Glibc
import Testing

/// A report is sent once, and the program never claims that it was not sent if it may have been.
@Suite struct SendingOnceTests {
    /// A server for one test, with a folder of its own.
    final class Server: Sendable {
        enum Mode: String { case take, drop, stall, login }
        private let server: ServerProcess
        var folder: String { server.folder }
        var process: Process { server.process }
        var port: Int { server.port }

        init(_ mode: Mode) throws { server = try ServerProcess("plain_smtp.py", mode.rawValue) }

        var messages: Int {
            ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).count { $0.hasSuffix(".eml") }
        }

        var talk: String { (try? String(contentsOfFile: "\(folder)/talk", encoding: .utf8)) ?? "" }
    }

    private func final(through port: Int, to: [String] = ["a@b.vn"], more: String = "") throws -> SmallProvince {
        let province = try SmallProvince()
        try province.write(
            "mail: { from: s@b.vn, to: [\(to.joined(separator: ", "))], "
                + "smtp: { host: 127.0.0.1, port: \(port), tls: none\(more) } }\n", to: "tonghop.yaml")
        #expect(try Program.run(province.report("--final")).status == 0)
        return province
    }

    private func send(_ province: SmallProvince, _ more: String...) -> [String] {
        ["send", "--smtp", "--workspace", province.folder, "--period", "2022-11"] + more
    }

    @Test func theSameReportGoesOutOnce() throws {
        let server = try Server(.take)
        let province = try final(through: server.port)
        #expect(try Program.run(send(province)).status == 0)
        let second = try Program.run(send(province))
        #expect(second.status == 2)
        #expect(second.errors.contains("[already-sent]") && second.errors.contains("queued as 4711"))
        #expect(server.messages == 1)
        #expect(try Program.run(send(province, "--again")).status == 0)
        #expect(server.messages == 2)
        // A corrected report is a new one.
        try province.write("---\nnumber: 13\n---\n", to: "noi-dung/2022-11.md")
        try province.write(SmallProvince.returned(first: 91), to: "inbox/Ba Be 2.csv")
        #expect(try Program.run(province.report(day: 30, "--final")).status == 0)
        #expect(try Program.run(send(province)).status == 0)
        #expect(server.messages == 3)
    }

    /// The server has the message but does not confirm it.
    @Test func whatPerhapsWentOutIsSaidAndNotRepeated() throws {
        let server = try Server(.drop)
        let province = try final(through: server.port)
        for _ in 0..<2 {
            let ending = try Program.run(send(province))
            #expect(ending.status == 2)
            #expect(ending.errors.contains("[perhaps-sent]") && ending.errors.contains("có thể đã được gửi"))
            #expect(!ending.errors.contains("Chưa gửi được"))
        }
        #expect(server.messages == 1)
    }

    @Test func aKillBeforeTheAnswerIsToldAtTheNextCall() throws {
        let server = try Server(.stall)
        let province = try final(through: server.port)
        let sending = try Program(send(province))
        #expect(Program.waits { server.messages == 1 })
        kill(sending.identifier, SIGKILL)
        #expect(try sending.ending().wasKilled)
        let next = try Program.run(send(province))
        #expect(next.status == 2 && next.errors.contains("[perhaps-sent]"))
        #expect(server.messages == 1)
    }

    @Test func refusedRecipientsAreNamedOneByOne() throws {
        let server = try Server(.take)
        let province = try final(through: server.port, to: ["nobody1@b.vn", "a@b.vn", "nobody2@b.vn"])
        let ending = try Program.run(send(province))
        #expect(ending.status == 2)
        let refused = ending.errors.split(separator: "\n").filter { $0.contains("[recipient-refused]") }
        #expect(refused.count == 2 && refused[0].contains("nobody1@b.vn") && refused[1].contains("nobody2@b.vn"))
        #expect(ending.errors.contains("550 5.1.1 No such user"))
        #expect(server.messages == 0)
        // Nobody has received it, so once the mistake is corrected, it is sent without being asked for again.
        try province.write(
            "mail: { from: s@b.vn, to: [a@b.vn], smtp: { host: 127.0.0.1, port: \(server.port), tls: none } }\n",
            to: "tonghop.yaml")
        #expect(try Program.run(send(province)).status == 0)
        #expect(server.messages == 1)
    }

    /// Without encryption, no password leaves the program and no message leaves the machine.
    @Test func nothingSecretGoesOverAnOpenLine() throws {
        let server = try Server(.login)
        let province = try final(through: server.port)
        let ending = try Program(send(province), environment: ["TONGHOP_SMTP_PASSWORD": "mat-khau"]).ending()
        #expect(ending.status == 2 && ending.errors.contains("530 5.7.0"))
        #expect(!server.talk.contains("AUTH") && server.messages == 0)
        for (host, more, code) in [
            ("mail.example.vn", "", "smtp-open-elsewhere"), ("127.0.0.1", ", user: a", "smtp-login-in-the-open"),
        ] {
            try province.write(
                "mail: { from: s@b.vn, to: [a@b.vn], smtp: { host: \(host), tls: none\(more) } }\n",
                to: "tonghop.yaml")
            let refused = try Program.run(send(province))
            #expect(refused.status == 2 && refused.errors.contains("[\(code)]"), "\(refused.errors)")
        }
    }

    /// The password file is next to the settings, wherever the program is started from, and nobody else may read it.
    @Test func aPasswordFileIsLookedForBesideTheSettings() throws {
        let province = try SmallProvince()
        try province.write(
            "mail: { from: s@b.vn, to: [a@b.vn], smtp: { host: 127.0.0.1, port: 1, user: a, password_file: secret } }\n",
            to: "tonghop.yaml")
        #expect(try Program.run(province.report("--final")).status == 0)
        #expect(
            try Program.run(send(province)).errors.contains("\(province.folder)/secret: lỗi: [mail-password-missing]"))
        try province.write("x\n", to: "secret")
        chmod(province.folder, 0o755)
        chmod("\(province.folder)/secret", 0o644)
        let ending = try Program.run(send(province))
        #expect(ending.errors.contains("[mail-not-sent]"))
        #expect(ending.errors.contains("secret: cảnh báo: [mail-password-open]"))
    }

    /// What could not be written to a full disk is not said to be there, and the other way round.
    @Test(.enabled(if: Faults.library != nil, "needs a C compiler")) func aFullDiskIsToldAsItIs() throws {
        let counted = try final(through: 1)
        let draft = ["send", "--workspace", counted.folder, "--period", "2022-11"]
        let calls = try Faults.calls(in: draft)
        try #require(calls > 5)
        for call in stride(from: 1, through: calls, by: 4) {
            let province = try final(through: 1)
            let ending = try Program.run(
                ["send", "--workspace", province.folder, "--period", "2022-11"],
                environment: Faults.environment(.full, atCall: call))
            let isThere = access("\(province.reports)/2022-11-gui-di/SHA256SUMS", F_OK) == 0
            #expect(isThere == (ending.status == 0), "call \(call): \(ending.errors)")
        }
    }
}
