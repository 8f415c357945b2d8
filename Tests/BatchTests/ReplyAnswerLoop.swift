import Findings
import Foundation

@testable import Batch

/// A return of Ba Bể, the table of its reply, and that table as it comes back with answers.
struct ReplyAnswerLoop {
    let workspace: TemporaryWorkspace

    static let table = "061-ba-be.csv"

    /// Reports the return on 20 November.
    init(_ changes: [String: String]) throws {
        workspace = try TemporaryWorkspace()
        try workspace.put(changes)
        try workspace.rerun(today: "2022-11-20")
    }

    /// The table of the reply as it was sent, with answers.
    ///
    /// - Parameter answers: by a word of the item's row: its cell, its file.
    func table(_ answers: [String: String], of name: String = table) throws -> String {
        let sent = try workspace.published()["phan-hoi/\(name)"] ?? Data()
        return String(decoding: sent, as: UTF8.self).components(separatedBy: "\r\n").map { line in
            // The last field is the answer's.
            guard let answer = answers.first(where: { line.contains($0.key) })?.value else { return line }
            return line + "\"\(answer)\""
        }.joined(separator: "\r\n")
    }

    /// A return of Pác Nặm beside, and the rows of both replies in one table, each with an answer.
    func withPacNam() throws -> String {
        let other = [
            "C2": "Xã Cổ Linh", "C3": "Xã Nghiên Loan", "C4": "Xã Bằng Thành", "F3": "75 (đã trừ)",
        ]
        try workspace.write(SmallReturn.csv(other), to: "inbox/Pac Nam.csv")
        try workspace.rerun(today: "2022-11-20")
        let answer = [",F3,": "xác nhận đúng: a"]
        let second = try table(answer, of: "060-pac-nam.csv")
        return try table(answer) + second.split(separator: "\r\n").dropFirst().joined(separator: "\r\n")
    }

    /// Puts the answered table into the inbox and reports on the day after.
    @discardableResult
    func answered(_ answers: [String: String], named name: String = table) throws -> ReportRun.Outcome {
        try comes(try table(answers), named: name)
    }

    @discardableResult
    func comes(_ text: String, named name: String = table, today: String = "2022-11-21") throws -> ReportRun.Outcome {
        try workspace.write(text, to: "inbox/\(name)")
        return try workspace.rerun(today: today)
    }

    /// What LibreOffice makes of the answered table when a clerk opens it and saves it.
    func saved(_ answers: [String: String], as filter: String) throws -> URL {
        let folder = workspace.folder
        try workspace.write(try table(answers), to: "sent/\(Self.table)")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "soffice", "--headless", "--norestore", "-env:UserInstallation=file://\(folder.path)/profile",
            "--infilter=CSV:44,34,76,1", "--convert-to", filter, "--outdir", folder.appending(path: "saved").path,
            folder.appending(path: "sent/\(Self.table)").path,
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let ending = filter.prefix { $0 != ":" }
        return folder.appending(path: "saved/061-ba-be.\(ending)")
    }
}
