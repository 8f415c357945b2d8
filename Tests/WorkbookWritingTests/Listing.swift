import Foundation
import WorkbookWriting

/// A workbook as openpyxl sees it.
struct Listing {
    let lines: [[String: Any]]

    init(of draft: WorkbookDraft) throws { try self.init(ofFile: try draft.bytes()) }

    init(ofFile bytes: [UInt8]) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "workbook-\(UUID()).xlsx")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(
            fileURLWithPath: ProcessInfo.processInfo.environment["DEBIAN_PYTHON"] ?? "/usr/bin/python3")
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "listing.py")
        process.arguments = [script.path, file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileReadCorruptFile) }
        lines = try output.split(separator: 10).map {
            try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any] ?? [:]
        }
    }

    func cell(_ address: String, _ sheet: String = "A") -> [String: Any]? {
        lines.first { $0["cell"] as? String == address && $0["sheet"] as? String == sheet }
    }

    func sheet(_ name: String) -> [String: Any]? {
        lines.first { $0["state"] != nil && $0["sheet"] as? String == name }
    }
}
