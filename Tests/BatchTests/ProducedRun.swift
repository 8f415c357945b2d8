import Assessment
import Findings
import Foundation
import Registry
import Rulebook

@testable import Batch
@testable import SpreadsheetSamples

extension Produced {
    /// The small return as `Ba Be.csv` in the inbox, assessed.
    /// - Parameters:
    ///   - other: another file of the inbox, the small return without the changes.
    ///   - areas: the area that the register gives for xã Bành Trạch.
    ///   - reportedBefore: the same was reported for October too.
    static func inbox(
        _ changes: [String: String], beside other: String? = nil, areas: String = "mountain",
        reportedBefore: Bool = false,
        asOf: String = "2022-11-30", at place: String
    ) throws -> Produced {
        try workspace(at: place) { workspace in
            try workspace.write(SmallReturn.csv(changes), to: "inbox/Ba Be.csv")
            if let other { try workspace.write(SmallReturn.csv([:]), to: "inbox/\(other)") }
            if areas != "mountain" {
                let register = RegisterBook.builtInRegister
                    .replacing("Bành Trạch,xã,mountain", with: "Bành Trạch,xã,\(areas)")
                try workspace.write(register, to: "register.csv")
                try workspace.write(RegisterBook.builtInLineage, to: "lineage.csv")
            }
            if reportedBefore {
                try workspace.report(period: "2022-10", asOf: "2022-11-01")
                // The figures are the same but the bytes differ: the same bytes would be a file of October.
                try workspace.write(SmallReturn.csv(changes.merging(["A2": "7"]) { $1 }), to: "inbox/Ba Be.csv")
            }
            return try workspace.assess(asOf: asOf).findings
        }
    }

    /// A workspace with these files (`nil`: without that folder), and the findings of a run in it.
    static func workspace(
        _ files: [String: [UInt8]?] = [:], at place: String, _ run: (TemporaryWorkspace) throws -> [Finding]
    ) throws -> Produced {
        let workspace = try TemporaryWorkspace()
        for (path, bytes) in files {
            let url = workspace.folder.appending(path: path)
            try? FileManager.default.removeItem(at: url)
            guard let bytes else { continue }
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
        }
        return failure(at: place.replacing("~", with: workspace.folder.path)) { try run(workspace) }
    }

    static func workspace(
        _ files: [String: [UInt8]?] = [:], at place: String,
        _ run: (TemporaryWorkspace) throws -> ReportRun.Outcome
    ) throws -> Produced {
        try workspace(files, at: place) { try run($0).findings }
    }

    /// The findings of a run, or those that stopped it.
    static func failure(at place: String, _ run: () throws -> [Finding]) -> Produced {
        do {
            return Produced(findings: try run(), place: place)
        } catch let error as RunFailure {
            return Produced(findings: error.findings, place: place)
        } catch {
            return Produced(findings: [], place: "\(error)")
        }
    }

    static func settings(_ text: String, at place: String = "~/tonghop.yaml") throws -> Produced {
        try workspace(["tonghop.yaml": Array(text.utf8)], at: place) { try $0.assess().findings }
    }

    /// The public version under these settings.
    static func publicVersion(settings: String) throws -> Produced {
        try workspace(["tonghop.yaml": Array(settings.utf8)], at: "~/tonghop.yaml") {
            try $0.write(SmallReturn.csv([:]), to: "inbox/Ba Be.csv")
            return try $0.report(isPublic: true).findings
        }
    }

    /// A waiver with these keys, and the small return.
    static func waivers(_ keys: [String], at place: String) throws -> Produced {
        try workspace(["waivers.yaml": Array("waivers:\n  - \(keys.joined(separator: "\n    "))\n".utf8)], at: place) {
            try $0.write(SmallReturn.csv([:]), to: "inbox/Ba Be.csv")
            return try $0.assess().findings
        }
    }

    /// The findings on an answer in a marked copy.
    /// - Parameter code: code of the item that is answered.
    static func answer(
        _ row: [String: String], to code: String = "points-unlike-others", cells: [String: [String: Int]] = [:]
    ) throws -> Produced {
        let wrong = SmallReturn.tenCommunes.merging(["E2": "640", "F3": "-3"]) { $1 }
        let outcome = try AnswerLoop(wrong).answered([code: row], cells: cells)
        let place = code == "points-negative" ? "G7" : "G6"
        return Produced(findings: outcome.findings, place: "Ba Be.xlsx:Cần sửa!\(place)")
    }

    /// The findings on a reply's table that came back.
    /// - Parameters:
    ///   - name: the file's name in its column “Tệp”.
    ///   - cell: the finding's cell, after the name of the table.
    static func tableAnswer(
        _ answers: [String: String], renaming name: String = "Ba Be.csv", at cell: String = ""
    ) throws -> Produced {
        let loop = try ReplyAnswerLoop(SmallReturn.tenCommunes.merging(["E2": "640", "F3": "75 (đã trừ)"]) { $1 })
        let table = try loop.table(answers).replacing("Ba Be.csv", with: name)
        return Produced(findings: try loop.comes(table).findings, place: ReplyAnswerLoop.table + cell)
    }

    /// The tables of two districts in one file.
    static func tableOfTwo() throws -> Produced {
        let loop = try ReplyAnswerLoop(["F3": "75 (đã trừ)"])
        let table = try loop.withPacNam()
        return Produced(findings: try loop.comes(table).findings, place: ReplyAnswerLoop.table)
    }

    /// The analyst's text for any period.
    static func narrative(_ text: String) throws -> Produced {
        try workspace(["noi-dung/chung.md": Array(text.utf8)], at: "noi-dung/chung.md") { try $0.report() }
    }

    /// A workspace with these templates.
    /// - Parameter name: name of the template that the finding is about.
    static func templates(
        _ sources: [String: String], at name: String, _ run: (TemporaryWorkspace) throws -> [Finding]
    ) throws -> Produced {
        let files = sources.map { ("templates/\($0).mustache", Optional(Array($1.utf8))) }
        return try workspace(Dictionary(uniqueKeysWithValues: files), at: "~/templates/\(name).mustache", run)
    }

    /// The built-in rulebook with one passage changed, in a file of its own.
    static func rulebook(_ passage: String, _ change: String) throws -> Produced {
        let text = (Rulebook.builtIn["qd-06-2019"] ?? "").replacing(passage, with: change, maxReplacements: 1)
        return try workspace(["bo.yaml": Array(text.utf8)], at: "~/bo.yaml") {
            RulebookRun.check(["\($0.folder.path)/bo.yaml"])
        }
    }
}

extension TemporaryWorkspace {
    func assess(asOf: String = "2022-11-30") throws -> ProvinceAssessment {
        let options = try options(asOf: asOf)
        let workspace = try Workspace(options.workspace)
        let memory = try Memory.reading(MemoryPlace(workspace, output: nil))
        return try Preparation(workspace: workspace, options: options, memory: memory, archive: nil)
            .prepare { _ in }.assess(memory: memory).assessment
    }
}

// MARK: Runs with something in their way

func report(in folder: String) throws -> [Finding] {
    var options = try TemporaryWorkspace().options()
    options.workspace = folder
    return try ReportRun.run(options, version: "test") { _ in }.findings
}

func initialise(_ workspace: TemporaryWorkspace, times: Int) throws -> [Finding] {
    for _ in 0..<times {
        _ = try InitRun.run(
            workspace.folder.path, program: "/usr/bin/tonghop", user: "root", today: try day("2022-12-01"))
    }
    return []
}

/// Makes a report with PDFs, with only the programs that the test put into `bin`, and the system's `setpriv` and
/// `prlimit`.
func reportAsPDF(in workspace: TemporaryWorkspace) throws -> [Finding] {
    var options = try workspace.options()
    options.printersOnPath = workspace.programs.path
    return try ReportRun.run(options, version: "test") { _ in }.findings
}

func reportDrawing(in workspace: TemporaryWorkspace, with library: String) throws -> [Finding] {
    var options = try workspace.options()
    options.drawingLibrary = library
    return try ReportRun.run(options, version: "test") { _ in }.findings
}

/// Makes a report of a workbook of Excel 97, looking for LibreOffice in these folders.
func reportConverting(in workspace: TemporaryWorkspace, by searchPath: String) throws -> [Finding] {
    let name = "ngan-son_old-excel.xls"
    try FileManager.default.copyItem(at: badReturn(name), to: workspace.inbox.appending(path: name))
    var options = try workspace.options()
    options.convertersOnPath = searchPath
    return try ReportRun.run(options, version: "test") { _ in }.findings
}

extension Produced {
    /// The findings of a report with this file in the inbox.
    static func inbox(_ name: String, _ bytes: [UInt8]) throws -> Produced {
        try workspace(["inbox/\(name)": bytes], at: name) { try $0.report() }
    }
}

extension [UInt8] {
    /// An archive of one file that needs a password.
    static func encrypted() throws -> [UInt8] {
        ZipMaker.patchCentralDirectory(
            try ZipMaker.zip([("Ba Be.csv", Array(SmallReturn.csv([:]).utf8))]), of: "Ba Be.csv", field: 8, width: 2
        ) { $0 | 1 }
    }
}

extension TemporaryWorkspace {
    var programs: URL { folder.appending(path: "bin") }

    /// Adds a program of the test's own, which is some lines of shell.
    func addProgram(_ name: String, _ lines: String) throws {
        try write("#!/bin/sh\n\(lines)\n", to: "bin/\(name)")
        let confining = ["setpriv", "prlimit"]
        for tool in confining { try write("#!/bin/sh\nexec /usr/bin/\(tool) \"$@\"\n", to: "bin/\(tool)") }
        // Everybody who runs it, including `nobody`, must be able to reach it.
        for path in [folder, programs] + ([name] + confining).map({ programs.appending(path: $0) }) {
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path.path)
        }
    }
}

func checkTemplates(in workspace: TemporaryWorkspace) throws -> [Finding] {
    try TemplatesRun.check(workspace: workspace.folder.path).findings
}

func check(_ path: String, in workspace: TemporaryWorkspace) throws -> [Finding] {
    try CheckRun.run(["\(workspace.folder.path)/\(path)"], workspace.options()) { _ in }.findings
}

func link(_ name: String, to target: String, in workspace: TemporaryWorkspace) throws -> [Finding] {
    try FileManager.default.createSymbolicLink(
        atPath: workspace.inbox.appending(path: name).path, withDestinationPath: target)
    return try workspace.assess().findings
}

func reportTwiceAtOnce(in workspace: TemporaryWorkspace) throws -> [Finding] {
    let lock = try OutputLock.hold(in: workspace.reports.path)
    defer { lock.release() }
    return try workspace.report().findings
}

/// Pretends that the listing of the inbox and the submissions do not agree.
func reconcile(_ workspace: TemporaryWorkspace, filesFound: Int) throws -> [Finding] {
    RunFailure(Reconciliation.discrepancies(in: try workspace.assess(), filesFound: filesFound)).findings
}

func listCells(ofSheet name: String, in workspace: TemporaryWorkspace) throws -> [Finding] {
    let file = workspace.folder.appending(path: "a.xlsx")
    try Data(HandMadeWorkbook.plain.bytes()).write(to: file)
    return try CellsListing.run(path: file.path, sheet: name) { _ in }
}

func explain(_ name: String, in workspace: TemporaryWorkspace) throws -> [Finding] {
    _ = try ExplainRun.run(name, workspace.options(), language: .vietnamese) { _ in }
    return []
}
