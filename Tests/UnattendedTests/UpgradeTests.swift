import Foundation
import Testing

/// Workspaces from earlier versions work with this one: nothing that was published changes, and nothing is forgotten.
@Suite struct UpgradeTests {
    /// 0.1.0 had no ledger. The other version has the ledger of 30/11/2026, from before measures were stored, with a
    /// closed period.
    private func workspace(of version: String) throws -> (folder: String, published: String) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        let archive = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures/upgrades/workspace-\(version).tar.xz").path
        let unpacked = try Program.shell("mkdir '\(folder)' && tar xJf '\(archive)' -C '\(folder)'")
        try #require(unpacked.status == 0, "\(unpacked.errors)")
        return ("\(folder)/w", "\(folder)/w/reports/2022-11")
    }

    private func run(_ verb: String, _ folder: String, _ rest: String...) throws -> Program.Ending {
        try Program.run([verb, "--workspace", folder] + rest)
    }

    private func bytes(_ folder: String) throws -> String {
        try Program.shell("cd '\(folder)' && find . -type f -not -name .tonghop.lock | sort | xargs -d '\\n' sha256sum")
            .output
    }

    @Test(arguments: ["0.1.0", "2026-11-30"]) func aWorkspaceOfAnEarlierVersionGoesOn(version: String) throws {
        let (folder, published) = try workspace(of: version)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let before = try bytes(published)
        // Verbs that only read see everything, and change no file.
        let whole = try bytes(folder)
        for looked in [try run("history", folder), try run("status", folder, "--period", "2022-11")] {
            #expect([0, 1].contains(looked.status), "\(looked.errors)")
        }
        #expect(try bytes(folder) == whole)
        // The final report stays as it is.
        let draft = try run("report", folder, "--period", "2022-11", "--as-of", "2022-12-10")
        #expect(draft.status == 2, "\(draft.errors)")
        // The next month's report is made, and knows what came before.
        let inbox = "\(folder)/inbox/2022-12"
        let next = try Program.shell(
            "mkdir -p '\(inbox)' && sed 's/,50,/,48,/g' '\(folder)/inbox/Ba Be.csv' >'\(inbox)/Ba Be.csv'")
        #expect(next.status == 0, "\(next.errors)")
        let report = try run("report", folder, "--period", "2022-12", "--as-of", "2023-01-03")
        #expect([0, 1].contains(report.status), "\(report.errors)")
        let page = try String(
            contentsOfFile: "\(folder)/reports/2022-12/bao-cao-tong-hop.html", encoding: .utf8)
        #expect(page.contains("11/2022"))
        let history = try run("history", folder).output
        #expect(history.contains("2022-11 (") && history.contains("2022-12 ("))
        #expect(history.contains("khóa ngày 06/12/2022") == (version != "0.1.0"))
        #expect(try run("doctor", folder).status == 0)
        #expect(try bytes(published) == before)
    }

    /// A version that does not know the format of the ledger does not touch it.
    @Test func aLedgerOfALaterVersionIsLeftAlone() throws {
        let (folder, _) = try workspace(of: "2026-11-30")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let later = try Program.shell(
            "/usr/bin/python3 -c \"import sqlite3; c = sqlite3.connect('\(folder)/tonghop.sqlite'); "
                + "c.execute('INSERT INTO grdb_migrations VALUES (\\'99\\')'); c.commit()\"")
        #expect(later.status == 0, "\(later.errors)")
        let whole = try bytes(folder)
        let report = try run("report", folder, "--period", "2022-12", "--as-of", "2023-01-03")
        #expect(report.status == 2 && report.errors.contains("[ledger-unusable]"), "\(report.errors)")
        #expect(try bytes(folder) == whole)
    }
}
