import Findings
import Foundation

@testable import Batch

/// A return of Ba Bể as text, the marked copy that goes back, and the copy that comes back with answers.
struct AnswerLoop {
    let workspace: TemporaryWorkspace
    let changes: [String: String]

    /// Reports the return on 20 November.
    init(_ changes: [String: String]) throws {
        self.changes = changes
        workspace = try TemporaryWorkspace()
        try workspace.put(changes)
        try workspace.rerun(today: "2022-11-20")
    }

    struct ScriptFailure: Error {}

    /// Answers the copy, puts it into the inbox and makes a report on the next day.
    ///
    /// - Parameters:
    ///   - answers: by code of the finding: what is put into its row, by the heads of the columns.
    ///   - cells: by sheet: what the district changes.
    ///   - saved: turns the file into what another program makes of it.
    @discardableResult
    func answered(
        _ answers: [String: [String: String]], cells: [String: [String: Int]] = [:],
        saved: (URL) throws -> URL = { $0 }
    ) throws -> ReportRun.Outcome {
        let copy = workspace.reports.appending(path: "2022-11/phan-hoi/061-ba-be.xlsx")
        let result = workspace.folder.appending(path: "Ba Be.xlsx")
        let process = Process()
        process.executableURL = URL(
            fileURLWithPath: ProcessInfo.processInfo.environment["DEBIAN_PYTHON"] ?? "/usr/bin/python3")
        process.arguments = [repository.appending(path: "Tests/Peers/answer.py").path, copy.path, result.path]
        let pipe = Pipe()
        process.standardInput = pipe
        try process.run()
        let wanted = try JSONEncoder().encode(Wanted(answers: answers, cells: cells))
        try pipe.fileHandleForWriting.write(contentsOf: wanted)
        try pipe.fileHandleForWriting.close()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw ScriptFailure() }
        let came = workspace.inbox.appending(path: "Ba Be.xlsx")
        try? FileManager.default.removeItem(at: came)
        try FileManager.default.copyItem(at: try saved(result), to: came)
        return try workspace.rerun(today: "2022-11-21")
    }

    private struct Wanted: Encodable {
        let answers: [String: [String: String]]
        let cells: [String: [String: Int]]
    }
}
