import Foundation

/// A real SMTP server (Python's aiosmtpd) for one test. It takes messages into a folder, with STARTTLS and a login.
final class MailServerProcess {
    /// Whether this machine has the server.
    static let isAvailable = {
        let check = Process()
        check.executableURL = URL(fileURLWithPath: "/bin/sh")
        check.arguments = ["-c", "\(Python.path) -c 'import aiosmtpd' 2>/dev/null && command -v openssl >/dev/null"]
        return (try? check.run()) != nil
            && {
                check.waitUntilExit(); return check.terminationStatus == 0
            }()
    }()

    private let folder: TemporaryFolder
    private let process = Process()
    private let input = Pipe()
    let port: Int

    /// The certificate that it shows, for `localhost`.
    var certificate: String { "\(folder.path)/cert.pem" }
    /// The messages that it took, as they came.
    var messages: [Data] {
        folder.contents.filter { $0.hasSuffix(".eml") }.compactMap {
            FileManager.default.contents(atPath: "\(folder.path)/\($0)")
        }
    }
    /// Sender and recipients of the first message.
    var envelope: String? { folder.read("0.envelope") }

    init() throws {
        folder = try TemporaryFolder()
        process.executableURL = URL(fileURLWithPath: Python.path)
        process.arguments = [Python.script("smtp.py"), folder.path]
        let output = Pipe()
        process.standardInput = input
        // The server reports every client that goes away.
        process.standardError = FileHandle.nullDevice
        process.standardOutput = output
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else { throw POSIXError(.EIO) }
        self.port = port
    }

    /// The server ends when nobody holds its standard input open.
    deinit {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}
