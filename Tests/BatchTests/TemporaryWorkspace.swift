import Civil
import Foundation
import Glibc

@testable import Batch

/// The repository's root, where SampleInputs and Tests/Fixtures are.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// A workspace in a folder of its own with copies of the given files in its inbox; removed at the end.
final class TemporaryWorkspace {
    let folder: URL
    var inbox: URL { folder.appending(path: "inbox") }
    var reports: URL { folder.appending(path: "reports") }

    init(inbox files: [URL] = []) throws {
        // The mask that the program sets.
        umask(0o027)
        folder = FileManager.default.temporaryDirectory.appending(path: "tonghop-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
        for file in files {
            try FileManager.default.copyItem(at: file, to: inbox.appending(path: file.lastPathComponent))
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ text: String, to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    /// The round of November 2022, on the day of the deadline unless told otherwise.
    func options(period: String = "2022-11", asOf: String = "2022-11-30") throws -> RunOptions {
        guard let period = Period(iso: period), let asOf = CivilDate(iso: asOf) else { throw CocoaError(.formatting) }
        var options = RunOptions(workspace: folder.path, period: period, asOf: asOf)
        options.settles = false
        // Most tests do not depend on which files came.
        options.emptyPeriod = .published
        return options
    }

    @discardableResult
    func report(
        period: String = "2022-11", asOf: String = "2022-11-30", isFinal: Bool = false, isPublic: Bool = false
    ) throws -> ReportRun.Outcome {
        var options = try options(period: period, asOf: asOf)
        options.kind = isPublic ? .publicVersion : isFinal ? .final : .draft
        return try ReportRun.run(options, version: "test") { _ in }
    }

    /// `ket-qua.json` of the period.
    func result(period: String = "2022-11") throws -> ResultFile {
        let data = try Data(contentsOf: reports.appending(path: "\(period)/ket-qua.json"))
        return try JSONDecoder().decode(ResultFile.self, from: data)
    }
}

/// The eight returns of SampleInputs.
func sampleReturns() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
        at: repository.appending(path: "SampleInputs/inbox"), includingPropertiesForKeys: nil)
}

func badReturn(_ name: String) -> URL { repository.appending(path: "Tests/Fixtures/bad/\(name)") }

/// The parts of `ket-qua.json` that the tests read, under the names of its contract.
struct ResultFile: Decodable {
    struct Figures: Decodable, Equatable {
        let communes, reported, assessed, registered, planned, committed, meets, recognised: Int
    }
    struct District: Decodable {
        let code, name, status: String
        let figures: Figures
        private enum Key: String, CodingKey { case code, name, status }
        init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: Key.self)
            code = try values.decode(String.self, forKey: .code)
            name = try values.decode(String.self, forKey: .name)
            status = try values.decode(String.self, forKey: .status)
            figures = try Figures(from: decoder)
        }
    }
    struct Reason: Decodable, Equatable {
        let code: String
        let criterion: Int?
        let short: Decimal?
    }
    struct Decision: Decodable, Equatable {
        let number: String
        let date: String?
    }
    struct Source: Decodable {
        let file: String
        let sheet: String?
        let row: Int
    }
    struct Commune: Decodable {
        let code, name, district, verdict: String
        /// The possible thresholds, if it is open which one holds.
        let threshold: Decimal?
        let thresholds: [Decimal]?
        let points: [Decimal?]
        let total: Decimal?
        let reasons: [Reason]
        let registered, planned, committed, recognised: Bool?
        let decision: Decision?
        let source: Source?
    }
    struct Criterion: Decodable {
        let number, zeros, blanks: Int
        let average: Decimal?
    }
    struct Finding: Decodable {
        let severity, code, message: String
        let file, sheet, cell, value: String?
    }
    struct File: Decodable {
        let name, outcome: String
        let district: String?
        let sha256: String?
    }
    let schema: Int
    let province: Figures
    let districts: [District]
    let communes: [Commune]
    let criteria: [Criterion]
    let findings: [Finding]
    let files: [File]
}

/// A day, written as 2022-11-30.
func day(_ iso: String) throws -> CivilDate {
    guard let day = CivilDate(iso: iso) else { throw CocoaError(.formatting) }
    return day
}
