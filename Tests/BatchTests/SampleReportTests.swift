import Foundation
import Spreadsheets
import Testing

@testable import Batch

/// The main job on SampleInputs compared with `expected.json`, which the generator of the sample worked out from its
/// own intended data, without any code of this program.
@Suite struct SampleReportTests {
    private struct Expected: Decodable {
        struct Commune: Decodable {
            let verdict: String
            let threshold: Decimal
            let points: [Decimal?]
            let total: Decimal?
            let reasons: [ResultFile.Reason]
            let registered, planned, committed, recognised: Bool?
            let decision: ResultFile.Decision?
        }
        struct Criterion: Decodable {
            let number, given, zeros, blanks: Int
            let sum: Decimal
        }
        struct Finding: Decodable {
            /// The code of the finding.
            let kind: String
            let severity: String?
            let file, cell: String?
        }
        let province: ResultFile.Figures
        let districts: [String: ResultFile.Figures]
        let communes: [String: Commune]
        let criteria: [Criterion]
        let findings: [Finding]
    }

    private let expected: Expected
    private let workspace: TemporaryWorkspace
    private let result: ResultFile

    init() throws {
        expected = try JSONDecoder().decode(
            Expected.self, from: Data(contentsOf: repository.appending(path: "SampleInputs/expected.json")))
        workspace = try TemporaryWorkspace(inbox: sampleReturns())
        try workspace.report()
        result = try workspace.result()
    }

    @Test func provinceAndDistrictsComeToTheExpectedFigures() {
        #expect(result.province == expected.province)
        #expect(Dictionary(uniqueKeysWithValues: result.districts.map { ($0.code, $0.figures) }) == expected.districts)
        #expect(result.districts.allSatisfy { $0.status == "on-time" })
    }

    @Test func everyCommuneComesToTheExpectedVerdict() throws {
        #expect(result.communes.count == 108)
        for commune in result.communes {
            let right = try #require(expected.communes[commune.code])
            #expect(commune.verdict == right.verdict, "\(commune.name)")
            #expect(commune.points == right.points, "\(commune.name)")
            #expect(commune.total == right.total, "\(commune.name)")
            #expect(commune.threshold == right.threshold, "\(commune.name)")
            #expect(commune.reasons == right.reasons, "\(commune.name)")
            let marks = [commune.registered, commune.planned, commune.committed, commune.recognised]
            #expect(marks == [right.registered, right.planned, right.committed, right.recognised], "\(commune.name)")
            #expect(commune.decision == right.decision, "\(commune.name)")
        }
    }

    @Test func everyCriterionComesToTheExpectedFigures() throws {
        for (criterion, right) in zip(result.criteria, expected.criteria) {
            let counts: [Int] = [criterion.number, criterion.zeros, criterion.blanks]
            let expectedCounts: [Int] = [right.number, right.zeros, right.blanks]
            #expect(counts == expectedCounts)
            let average = try #require(criterion.average)
            var (exact, rounded) = (right.sum / Decimal(right.given), Decimal())
            NSDecimalRound(&rounded, &exact, 2, .plain)
            #expect(average == rounded)
        }
    }

    /// Everything that is wrong is reported, and nothing else.
    @Test func errorsAndWarningsAreExactlyTheOnesPutIn() {
        func keys(_ findings: [(String, String?, String?)]) -> Set<String> {
            Set(findings.map { "\($0.0)|\($0.1 ?? "")|\($0.2 ?? "")" })
        }
        let found = result.findings.filter { $0.severity != "notice" }.map { ($0.code, $0.file, $0.cell) }
        let put = expected.findings.filter { $0.severity != "notice" }.map { ($0.kind, $0.file, $0.cell) }
        #expect(keys(found) == keys(put))
    }

    /// A figure can be traced back: the row named as its source holds the commune.
    @Test func everyRecordNamesItsFileSheetAndRow() throws {
        for commune in result.communes {
            let source = try #require(commune.source, "\(commune.name)")
            #expect(result.files.contains { $0.name == source.file && $0.outcome == "accepted" })
            #expect(source.row > 1)
        }
    }

    @Test func annexesSumToTheSummary() throws {
        let annexes = workspace.reports.appending(path: "2022-11/phu-luc")
        let names = try FileManager.default.contentsOfDirectory(atPath: annexes.path).filter { $0.hasSuffix(".csv") }
        #expect(names.count == 8)
        let rows = try names.map { name in
            try String(contentsOf: annexes.appending(path: name), encoding: .utf8).split(separator: "\r\n").count - 1
        }
        #expect(rows.reduce(0, +) == result.province.communes)
    }

    /// Each gets its own: the warnings on its file in the order of the cells, and no file of another district.
    @Test func districtsWithSomethingToAnswerGetAReply() throws {
        let folder = workspace.reports.appending(path: "2022-11/phan-hoi")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let warned = result.findings.filter { $0.severity == "warning" }
        let districts = result.files.filter { file in warned.contains { $0.file == file.name } }
        #expect(
            names.count == 3 * 4 && Set(names.map { String($0.prefix(3)) }) == Set(districts.compactMap(\.district)))
        for file in districts {
            let all = names.filter { $0.hasPrefix(file.district ?? "?") }
            let own = all.filter { !$0.hasSuffix(".xlsx") }
            let texts = try own.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
            #expect(texts.allSatisfy { $0.contains(file.name) })
            let rows = texts[0].split(separator: "\r\n").dropFirst()
            #expect(rows.count == warned.count { $0.file == file.name })
            for other in result.files where other.name != file.name {
                #expect(!texts.contains { $0.contains(other.name) }, "\(own): \(other.name)")
            }
            let copy = try #require(all.first { $0.hasSuffix(".xlsx") })
            try expectCopy(folder.appending(path: copy), of: file.name, rows: rows.count)
        }
    }

    /// Expects the list, and then the sender's sheets, cell for cell.
    private func expectCopy(_ copy: URL, of name: String, rows: Int) throws {
        let inbox = repository.appending(path: "SampleInputs/inbox/\(name)")
        let original = try SpreadsheetReader.read(path: inbox.path, named: name)
        let marked = try SpreadsheetReader.read(path: copy.path, named: copy.lastPathComponent)
        #expect(marked.sheets.map(\.name) == ["Cần sửa"] + original.sheets.map { $0.name ?? "Biểu" })
        #expect(marked.sheets[0].occupiedRows.count == rows + 5)
        for (mine, theirs) in zip(marked.sheets.dropFirst(), original.sheets) {
            for row in theirs.occupiedRows {
                #expect(mine.cells(inRow: row).map(\.shownText) == theirs.cells(inRow: row).map(\.shownText))
            }
        }
    }

    @Test func sha256sumAgreesWithWhatWasPublished() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
        process.arguments = ["--check", "--strict", "--quiet", "SHA256SUMS"]
        process.currentDirectoryURL = workspace.reports.appending(path: "2022-11")
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func aSecondRunGivesTheSameBytes() throws {
        let again = try TemporaryWorkspace(inbox: sampleReturns().reversed())
        try again.report()
        #expect(try contents(again.reports) == contents(workspace.reports))
    }

    private func contents(_ folder: URL) throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.hasPrefix("2022-11/") {
            contents[path] = FileManager.default.contents(atPath: folder.appending(path: path).path) ?? Data()
        }
        #expect(contents.count > 20)
        return contents
    }
}
