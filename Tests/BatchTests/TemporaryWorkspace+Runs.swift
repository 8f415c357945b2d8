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

    /// As cron and people start it: no day asked for.
    @discardableResult
    func rerun(
        today: String, isFinal: Bool = false, _ change: (inout RunOptions) -> Void = { _ in }
    ) throws -> ReportRun.Outcome {
        var options = try options(asOf: today)
        options.dating = .today
        options.kind = isFinal ? .final : .draft
        change(&options)
        // By a later program: what it makes in the same way stays as it was.
        return try ReportRun.run(options, version: "test 2") { _ in }
    }

    /// Every file of the folder of November 2022.
    func published(in folder: String? = nil) throws -> [String: Data] {
        let root = (folder.map { URL(fileURLWithPath: $0) } ?? reports).appending(path: "2022-11")
        return try FileManager.default.subpathsOfDirectory(atPath: root.path).reduce(into: [:]) { files, path in
            files[path] = try? Data(contentsOf: root.appending(path: path))
        }
    }

    /// The pages as the ledger has them could not be made again by this program.
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

    /// As before there was a ledger.
    func forgetLedger() throws {
        for name in ["tonghop.sqlite", "archive"] {
            try FileManager.default.removeItem(at: folder.appending(path: name))
        }
    }

    func recordedRun() throws -> RecordedRun {
        let period = try #require(Period(iso: "2022-11"))
        return try #require(try Ledger(reading: ledgerPath).publishedRun(of: period))
    }

    /// The last run was killed after its folder took its place and before the ledger was told.
    func unmark(insteadOf earlier: Int) throws {
        try DatabaseQueue(path: ledgerPath).write {
            try $0.execute(sql: "UPDATE run SET state = 'pending' WHERE state = 'published'")
            try $0.execute(sql: "UPDATE run SET state = 'published' WHERE id = ?", arguments: [earlier])
        }
    }
}

extension TemporaryWorkspace {
    /// Without `--period`.
    func reportLastMonth(asOf: String) throws -> ReportRun.Outcome {
        var options = try options(asOf: asOf)
        options.period = nil
        options.emptyPeriod = .refused
        return try ReportRun.run(options, version: "test") { _ in }
    }
}
