import Civil
import Foundation
import GRDB
import Ledger
import Testing

@testable import Batch

// A workspace as months go by: files come, runs are started, folders are looked at.

extension TemporaryWorkspace {
    /// Drops the small return into the inbox.
    func put(_ changes: [String: String] = [:], _ name: String = "Ba Be.csv", modified: Int = 1_669_000_000) throws {
        try write(SmallReturn.csv(changes), to: "inbox/\(name)", modified: modified)
    }

    /// Starts a report as cron and people do, without naming a day.
    @discardableResult
    func rerun(
        today: String, isFinal: Bool = false, _ change: (inout RunOptions) -> Void = { _ in }
    ) throws -> ReportRun.Outcome {
        var options = try options(asOf: today)
        options.dating = .today
        options.kind = isFinal ? .final : .draft
        change(&options)
        // A later version of the program, which makes the same files in the same way.
        return try ReportRun.run(options, version: "test 2") { _ in }
    }

    /// Every file of the folder of November 2022.
    func published(in folder: String? = nil) throws -> [String: Data] {
        let root = (folder.map { URL(fileURLWithPath: $0) } ?? reports).appending(path: "2022-11")
        return try FileManager.default.subpathsOfDirectory(atPath: root.path).reduce(into: [:]) { files, path in
            files[path] = try? Data(contentsOf: root.appending(path: path))
        }
    }

    /// Changes a page's hash in the ledger, as if this program could not make that page again.
    func pretendMadeOtherwise(_ page: String = "xa-phuong.csv") throws {
        try DatabaseQueue(path: ledgerPath).write {
            try $0.execute(
                sql: "UPDATE run_output SET sha256 = ? WHERE path = ?",
                arguments: [String(repeating: "0", count: 64), page])
        }
    }

    func page() throws -> String {
        try String(contentsOf: reports.appending(path: "2022-11/bao-cao-tong-hop.html"), encoding: .utf8)
    }

    /// Leaves the workspace as it was before there was a ledger.
    func forgetLedger() throws {
        for name in ["tonghop.sqlite", "archive"] {
            try FileManager.default.removeItem(at: folder.appending(path: name))
        }
    }

    func recordedRun() throws -> RecordedRun {
        let period = try #require(Period(iso: "2022-11"))
        return try #require(try Ledger(reading: ledgerPath).publishedRun(of: period))
    }

    /// Leaves the ledger as if the last run had been killed after its folder was put in place, before the ledger was
    /// told.
    func unmark(insteadOf earlier: Int) throws {
        try DatabaseQueue(path: ledgerPath).write {
            try $0.execute(sql: "UPDATE run SET state = 'pending' WHERE state = 'published'")
            try $0.execute(sql: "UPDATE run SET state = 'published' WHERE id = ?", arguments: [earlier])
        }
    }
}

extension TemporaryWorkspace {
    /// Makes a report without `--period`.
    func reportLastMonth(asOf: String) throws -> ReportRun.Outcome {
        var options = try options(asOf: asOf)
        options.period = nil
        options.emptyPeriod = .refused
        return try ReportRun.run(options, version: "test") { _ in }
    }
}
