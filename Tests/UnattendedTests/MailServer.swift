import Foundation
import Glibc
import Testing

/// A server of one test in Python, with a folder of its own: it says on its first line at which port it listens.
final class ServerProcess: Sendable {
    /// Where it puts what it takes.
    let folder = FileManager.default.temporaryDirectory.path + "/tonghop-server-\(UUID().uuidString)"
    let process = Process()
    private let input = Pipe()
    let port: Int

    init(_ script: String, _ more: String...) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["\(Program.peers)/\(script)", folder] + more
        let output = Pipe()
        process.standardInput = input
        process.standardError = FileHandle.nullDevice
        process.standardOutput = output
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        port = try #require(Int(line.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    deinit {
        // A program that is begun on a thread of the tests gets none of the milder signals.
        kill(process.processIdentifier, SIGKILL)
        try? FileManager.default.removeItem(atPath: folder)
    }
}

/// Python's aiosmtpd with STARTTLS and a login, which knows no `nobody`.
final class MailServer: Sendable {
    /// What it wants from whoever logs in, as `treem`.
    static let password = "mật khẩu"
    private let server: ServerProcess
    var folder: String { server.folder }
    var port: Int { server.port }

    init() throws { server = try ServerProcess("smtp.py") }

    /// Recipients on the envelope and the message, in the order of arrival.
    var messages: [(recipients: [String], path: String)] {
        (0..<100).prefix { FileManager.default.fileExists(atPath: "\(folder)/\($0).eml") }.map { number in
            let envelope = (try? String(contentsOfFile: "\(folder)/\(number).envelope", encoding: .utf8)) ?? ""
            return (envelope.split(separator: " ").dropFirst().map(String.init), "\(folder)/\(number).eml")
        }
    }

    /// For `tonghop.yaml`; reports go to `cuc@b.vn`.
    var settings: String {
        "mail: { from: s@b.vn, to: [cuc@b.vn], smtp: { host: localhost, port: \(port), user: treem, "
            + "trusted_certificates: \(folder)/cert.pem } }\n"
    }
}
