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

    /// The reply's table as it was sent, with answers filled in.
    ///
    /// - Parameter answers: by a text that the item's row contains, such as its cell or file.
    func table(_ answers: [String: String], of name: String = table) throws -> String {
        let sent = try workspace.published()["phan-hoi/\(name)"] ?? Data()
        return String(decoding: sent, as: UTF8.self).components(separatedBy: "\r\n").map { line in
            // The last field is for the answer.
            guard let answer = answers.first(where: { line.contains($0.key) })?.value else { return line }
            return line + "\"\(answer)\""
        }.joined(separator: "\r\n")
    }

    /// Adds a return of Pác Nặm, and returns one table with the rows of both replies, each with an answer.
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

    /// Puts the answered table into the inbox and makes a report on the next day.
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
