import Foundation
import Glibc
import Testing

/// A server in Python for one test, with a folder of its own. The first line that it prints is its port.
final class ServerProcess: Sendable {
    /// Where it puts what it receives.
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
        // A program that was started on a thread of the tests does not receive the milder signals.
        kill(process.processIdentifier, SIGKILL)
        try? FileManager.default.removeItem(atPath: folder)
    }
}

/// Python's aiosmtpd with STARTTLS and a login. It does not know a user `nobody`.
final class MailServer: Sendable {
    /// The password for the user `treem`.
    static let password = "mật khẩu"
    private let server: ServerProcess
    var folder: String { server.folder }
    var port: Int { server.port }

    init() throws { server = try ServerProcess("smtp.py") }

    /// The recipients on the envelope, and the message, in order of arrival.
    var messages: [(recipients: [String], path: String)] {
        (0..<100).prefix { FileManager.default.fileExists(atPath: "\(folder)/\($0).eml") }.map { number in
            let envelope = (try? String(contentsOfFile: "\(folder)/\(number).envelope", encoding: .utf8)) ?? ""
            return (envelope.split(separator: " ").dropFirst().map(String.init), "\(folder)/\(number).eml")
        }
    }

    /// The settings for `tonghop.yaml`. Reports go to `cuc@b.vn`.
    var settings: String {
        "mail: { from: s@b.vn, to: [cuc@b.vn], smtp: { host: localhost, port: \(port), user: treem, "
            + "trusted_certificates: \(folder)/cert.pem } }\n"
    }
}
