import Civil
import Findings
import Foundation
import GRDB
import Glibc
import Registry
import Testing

@testable import Batch

// Inputs for findings that come from what a workspace remembers.

extension Produced {
    /// The small return and, in a later run, the same with some cells changed.
    static func resubmission(
        _ changes: [String: String], as name: String = "Ba Be 2.csv", at place: String
    ) throws -> Produced {
        try workspace(at: place) {
            try $0.write(SmallReturn.csv([:]), to: "inbox/Ba Be.csv")
            try $0.report(asOf: "2022-11-28")
            try $0.write(SmallReturn.csv(changes), to: "inbox/\(name)")
            return try $0.report()
        }
    }

    /// Two different returns; `b Ba Be.csv` was changed an hour after `a Ba Be.csv`.
    static func together(at place: String) throws -> Produced {
        try workspace(at: place) {
            try $0.write(SmallReturn.csv([:]), to: "inbox/a Ba Be.csv", modified: 1_669_000_000)
            try $0.write(SmallReturn.csv(["D2": "60"]), to: "inbox/b Ba Be.csv", modified: 1_669_003_600)
            return try $0.report()
        }
    }

    /// What the doctor says after one byte of a file changed; for the archive, of its first file.
    static func examined(afterAltering path: String) throws -> Produced {
        let workspace = try TemporaryWorkspace()
        try workspace.write(SmallReturn.csv([:]), to: "inbox/Ba Be.csv")
        try workspace.report()
        var file = workspace.folder.appending(path: path)
        if path == "archive" {
            let register = Data(RegisterBook.builtInRegister.utf8)
            file = try #require(try workspace.keptFiles().first { try Data(contentsOf: $0) == register })
        }
        try flipByte(of: file)
        return Produced(findings: try DoctorRun.run(workspace.options()).findings, place: file.path)
    }
}

extension TemporaryWorkspace {
    /// The files of the archive that are not empty.
    func keptFiles() throws -> [URL] {
        let root = folder.appending(path: "archive/sha256")
        return try FileManager.default.subpathsOfDirectory(atPath: root.path).map { root.appending(path: $0) }
            .filter { file in
                if case .file(let size) = Files.kind(of: Array(file.path.utf8CString)) { size > 0 } else { false }
            }
    }

    var ledgerPath: String { folder.appending(path: "tonghop.sqlite").path }

    func write(_ text: String, to path: String, modified: Int) throws {
        try write(text, to: path)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: Double(modified))],
            ofItemAtPath: folder.appending(path: path).path)
    }
}

func flipByte(of file: URL) throws {
    var bytes = try Data(contentsOf: file)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: file)
}

func reopen(_ workspace: TemporaryWorkspace, reason: String) throws -> [Finding] {
    _ = try CloseRun.reopen(workspace.options(), reason: reason)
    return []
}

/// The same report again, with nothing new, by a later program; one page may have been different before.
func replay(
    _ workspace: TemporaryWorkspace, madeOtherwise page: String? = nil, isFinal: Bool = false
) throws -> [Finding] {
    try workspace.write(SmallReturn.csv([:]), to: "inbox/Ba Be.csv")
    try workspace.report(isFinal: isFinal)
    if let page { try workspace.pretendMadeOtherwise(page) }
    return try workspace.rerun(today: "2023-11-30").findings
}

/// The next report while another program has a transaction open on the ledger.
func reportWhileHeld(_ workspace: TemporaryWorkspace) throws -> [Finding] {
    try workspace.write(SmallReturn.csv([:]), to: "inbox/Ba Be.csv")
    try workspace.report()
    let other = try DatabaseQueue(path: workspace.ledgerPath)
    return try other.writeWithoutTransaction { database in
        try database.execute(sql: "BEGIN IMMEDIATE")
        defer { try? database.execute(sql: "ROLLBACK") }
        return try workspace.report().findings
    }
}

/// A file that somebody goes on writing to for as long as the run looks at it.
func reportWhileGrowing(_ name: String, in workspace: TemporaryWorkspace) throws -> [Finding] {
    try workspace.write("inbox: { settle_seconds: 2 }", to: "tonghop.yaml")
    try workspace.write("", to: "inbox/\(name)")
    let file = try FileHandle(forWritingTo: workspace.inbox.appending(path: name))
    let writer = Thread {
        while !Thread.current.isCancelled {
            file.write(Data("x\n".utf8))
            usleep(50_000)
        }
    }
    writer.start()
    defer { writer.cancel() }
    var options = try workspace.options()
    options.settles = true
    return try ReportRun.run(options, version: "test") { _ in }.findings
}
