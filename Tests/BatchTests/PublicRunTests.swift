import Findings
import Foundation
import Testing

@testable import Batch

/// The public version lies beside the department's report and changes nothing in it.
@Suite struct PublicRunTests {
    private func workspace() throws -> TemporaryWorkspace {
        let workspace = try TemporaryWorkspace()
        try workspace.write("public: { withheld_criteria: [3, 4], smallest_count: 5 }\n", to: "tonghop.yaml")
        try workspace.write(SmallReturn.csv(["F2": "0"]), to: "inbox/Ba Be.csv")
        return workspace
    }

    private func files(_ folder: URL) throws -> [String: Data] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try Dictionary(
            uniqueKeysWithValues: paths.filter { !$0.hasSuffix("phu-luc") && !$0.hasSuffix("phan-hoi") }.map {
                ($0, try Data(contentsOf: folder.appending(path: $0)))
            })
    }

    @Test func itLiesInAFolderOfItsOwn() throws {
        let workspace = try workspace()
        try workspace.report()
        let before = try files(workspace.reports.appending(path: "2022-11"))
        let outcome = try workspace.report(isPublic: true)
        #expect(outcome.folder.hasSuffix("/2022-11-cong-khai"))
        #expect(try files(workspace.reports.appending(path: "2022-11")) == before)
        // It does not count as a report either: the next one is made as if it were not there.
        try workspace.report()
        #expect(try files(workspace.reports.appending(path: "2022-11")) == before)
    }

    /// The withheld 0 is in the department's report, and in no public file.
    @Test func noFileTellsWhatIsWithheld() throws {
        let workspace = try workspace()
        try workspace.report()
        try workspace.report(isPublic: true)
        let reason = Data("bị liệt tiêu chí số 3".utf8)
        let own = try files(workspace.reports.appending(path: "2022-11"))
        let shown = try files(workspace.reports.appending(path: "2022-11-cong-khai"))
        #expect(own.values.contains { $0.firstRange(of: reason) != nil })
        #expect(!shown.values.contains { $0.firstRange(of: reason) != nil })
        let withheld = Set(own.keys).subtracting(shown.keys).filter { !$0.hasPrefix("phan-hoi/") }
        #expect(
            withheld
                == ["ket-qua.json", "sai-sot.csv", "phu-luc/nguon-so-lieu.html", "phu-luc/nguon-so-lieu.docx"])
        // The text of Word documents is compressed.
        let script = """
            from glob import glob
            from re import sub
            from sys import argv
            from zipfile import ZipFile
            for path in glob(argv[1] + "/**/*.docx", recursive=True):
                print(sub("<[^>]*>", "", ZipFile(path).read("word/document.xml").decode()))
            """
        try workspace.write(script, to: "words.py")
        let words = try ["2022-11", "2022-11-cong-khai"].map {
            try shell("python3 words.py 'reports/\($0)'", in: workspace.folder)
        }
        #expect(words[0].contains("bị liệt tiêu chí số 3") && !words[1].contains("bị liệt tiêu chí số 3"))
        #expect(words[1].contains("không nêu kết quả từng xã và từng đơn vị ở tiêu chí số 3 và tiêu chí số 4"))
        #expect(own.keys.contains("phan-hoi/061-ba-be.html") && !shown.keys.contains { $0.contains("phan-hoi") })
        // The hash of what a district sent is not there either, since a guessed figure could be tried with it.
        let hash = try #require(workspace.result().files.first?.sha256)
        #expect(own.values.contains { $0.firstRange(of: Data(hash.utf8)) != nil })
        #expect(!shown.values.contains { $0.firstRange(of: Data(hash.utf8)) != nil })
        let page = String(decoding: shown["bao-cao-tong-hop.html"] ?? Data(), as: UTF8.self)
        #expect(page.contains("không nêu kết quả từng xã và từng đơn vị ở tiêu chí số 3 và tiêu chí số 4"))
    }

    /// A rule that is incomplete or out of bounds is refused.
    @Test(arguments: [
        "smallest_count: 5", "withheld_criteria: [3]", "withheld_criteria: [3], smallest_count: -1",
        "withheld_criteria: [3], smallest_count: 9223372036854775807",
    ])
    func aRuleThatIsNotWholeIsRefused(rule: String) throws {
        let workspace = try workspace()
        try workspace.write("public: { \(rule) }", to: "tonghop.yaml")
        #expect(throws: RunFailure.self) { try workspace.report(isPublic: true) }
    }

    /// For a final report and a closed period it is the public version of the published report, whatever came since.
    @Test(arguments: [true, false]) func itIsOfTheReportThatStands(isFinal: Bool) throws {
        let workspace = try workspace()
        try workspace.report(asOf: "2022-11-28", isFinal: isFinal)
        _ = try CloseRun.close(workspace.options(asOf: "2022-12-05"))
        let first = try files(URL(fileURLWithPath: workspace.report(asOf: "2022-12-06", isPublic: true).folder))
        try workspace.put(["D2": "70"], "Ba Be 2.csv")
        let outcome = try workspace.report(asOf: "2022-12-10", isPublic: true)
        #expect(outcome.findings.contains { $0.code == .publicOfStandingReport })
        #expect(try files(URL(fileURLWithPath: outcome.folder)) == first)
        #expect(outcome.kind == .publicVersion)
    }

    /// A slip would leave the criterion that was meant unprotected, so no run goes on with it.
    @Test func aCriterionThatThereIsNotIsRefusedByEveryRun() throws {
        let workspace = try workspace()
        try workspace.write("public: { withheld_criteria: [3, 44], smallest_count: 5 }", to: "tonghop.yaml")
        func findings(_ run: () throws -> Void) -> [Finding] {
            do { try run() } catch { return (error as? RunFailure)?.findings ?? [] }
            return []
        }
        let path = workspace.inbox.appending(path: "Ba Be.csv").path
        for found in [
            findings { try workspace.report() }, findings { try workspace.report(isPublic: true) },
            findings { _ = try CheckRun.run([path], workspace.options()) { _ in } },
        ] {
            #expect(found.map(\.code) == [.publicCriterionUnknown])
            #expect(found.first?.value == "44")
        }
    }
}
