import Foundation

/// The tables that were written, and the files of all producers. They are made once for all tests.
struct RoundTrip {
    let tables: [WrittenTable]
    /// The bytes by producer, `/` and file name.
    let files: [String: [UInt8]]

    static let made = Task { try await RoundTrip() }

    /// Writing failed, for a reason that `write.py` gave.
    struct Failure: Error, CustomStringConvertible { let description: String }

    /// Runs `write.py` in a temporary folder. It starts Python once, and LibreOffice once for each of its formats.
    private init() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tonghop-round-trip-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await Self.write(into: folder)
        tables = try JSONDecoder().decode(
            [WrittenTable].self, from: Data(contentsOf: folder.appending(path: "tables.json")))
        var files: [String: [UInt8]] = [:]
        for producer in Producer.allCases {
            let place = folder.appending(path: producer.rawValue)
            for name in try FileManager.default.contentsOfDirectory(atPath: place.path) {
                files["\(producer.rawValue)/\(name)"] = [UInt8](try Data(contentsOf: place.appending(path: name)))
            }
        }
        self.files = files
    }

    /// Uses Debian's Python, for which `make test` installs the producers, even if another one comes first on the path.
    private static func write(into folder: URL) async throws {
        let script = URL(filePath: #filePath).appending(path: "../../RoundTrip/write.py").standardized
        let complaints = folder.appending(path: "complaints")
        try Data().write(to: complaints)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = ["-B", script.path, folder.path]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: complaints)
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, Error>) in
            process.terminationHandler = { _ in continuation.resume() }
            do { try process.run() } catch {
                process.terminationHandler = nil
                continuation.resume(
                    throwing: Failure(description: "/usr/bin/python3 is not there: `make test` installs it"))
            }
        }
        guard process.terminationStatus == 0 else {
            throw Failure(description: String(decoding: try Data(contentsOf: complaints), as: UTF8.self))
        }
    }
}
