import Foundation
import Glibc
import Testing

/// Runs a line of shell in a folder, and returns its output.
func shell(_ line: String, in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
}

/// Runs the body as somebody who has no right to a file or folder. If it is root who tests, the body's thread becomes
/// `nobody` to the file system, since root has every right.
func withoutRights<Value>(to place: URL, _ body: () throws -> Value) throws -> Value {
    typealias Change = @convention(c) (uid_t) -> Int32
    let change = unsafeBitCast(try #require(dlsym(nil, "setfsuid")), to: Change.self)
    var status = stat()
    try #require(stat(place.path, &status) == 0 && chmod(place.path, 0) == 0)
    _ = change(65_534)
    defer {
        _ = change(geteuid())
        chmod(place.path, status.st_mode & 0o7777)
    }
    return try body()
}
