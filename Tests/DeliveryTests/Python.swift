import Foundation

/// Debian's Python, which reads independently what is delivered.
enum Python {
    static let path = "/usr/bin/python3"

    /// Path of a script in `Tests/Peers`.
    static func script(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path + "/Peers/\(name)"
    }

    /// The output of a script, decoded from JSON. The script's errors appear in the test's output.
    static func answer<Answer: Decodable>(_ name: String, _ arguments: [String]) throws -> Answer {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = [script(name)] + arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try JSONDecoder().decode(Answer.self, from: data)
    }
}
