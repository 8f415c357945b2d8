import Foundation
import Glibc

/// The real program, started the way a clock would start it.
struct Program {
    struct Ending: Sendable {
        let status: Int32
        /// Whether it was killed, by itself or from outside.
        let wasKilled: Bool
        let output: String
        let errors: String
    }

    /// The tests' own executable is in the same folder as the program.
    static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("tonghop").path

    /// The folder with the programs that the tests talk to.
    static let peers =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path
        + "/Peers"

    let process = Process()
    private let output = Pipe()
    private let errors: URL

    /// - Parameters:
    ///   - environment: the complete environment of the program.
    ///   - executable: another program than TongHop.
    init(_ arguments: [String], environment: [String: String] = [:], executable: String = Program.path) throws {
        errors = FileManager.default.temporaryDirectory.appendingPathComponent("tonghop-errors-\(UUID().uuidString)")
        try Data().write(to: errors)
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.environment = environment.merging(["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]) { given, _ in given }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
    }

    var identifier: Int32 { process.processIdentifier }

    func ending() throws -> Ending {
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        defer { try? FileManager.default.removeItem(at: errors) }
        return Ending(
            status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
            output: String(decoding: text, as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Ending {
        try Program(arguments, environment: environment).ending()
    }

    /// Runs a shell command; returns its exit status and output.
    static func shell(_ line: String) throws -> Ending {
        try Program(["-c", line], executable: "/bin/sh").ending()
    }

    /// Waits until the condition is true; returns `false` if that takes more than two minutes.
    static func waits(until isSo: () -> Bool) -> Bool {
        for _ in 0..<12_000 {
            if isSo() { return true }
            usleep(10_000)
        }
        return false
    }
}
