import Foundation
import Testing

@testable import Batch

/// Each return of Tests/Fixtures/bad in place of its district's good one. The fault is named at its cell, the counts
/// are those of `expected.json`, and the other seven districts come out as usual.
@Suite struct BadReturnTests {
    struct Expected: Decodable {
        struct Finding: Decodable {
            let code: String?
            let cell: String?
        }
        struct Commune: Decodable {
            let verdict: String
            let reasons: [ResultFile.Reason]
        }
        let district: String
        let outcome: String
        let findings: [Finding]
        let communes: [String: Commune]
    }
    private struct ExpectedFile: Decodable { let files: [String: Expected] }
    private struct Sample: Decodable {
        let sources: [String: String]
        let districts: [String: ResultFile.Figures]
    }

    static let expected: [String: Expected] = {
        let path = repository.appending(path: "Tests/Fixtures/bad/expected.json")
        return (try? JSONDecoder().decode(ExpectedFile.self, from: Data(contentsOf: path)).files) ?? [:]
    }()

    @Test func theFixturesAreThere() { #expect(Self.expected.count >= 28) }

    @Test(arguments: Self.expected.keys.sorted())
    func theFaultIsNamedAndTheOthersGoThrough(_ name: String) throws {
        let right = try #require(Self.expected[name])
        let sample = try JSONDecoder().decode(
            Sample.self, from: Data(contentsOf: repository.appending(path: "SampleInputs/expected.json")))
        let replaced = sample.sources[right.district]
        let others = try sampleReturns().filter {
            $0.lastPathComponent.precomposedStringWithCanonicalMapping
                != replaced?.precomposedStringWithCanonicalMapping
        }
        #expect(others.count == 7)
        let workspace = try TemporaryWorkspace(inbox: others + [badReturn(name)])
        let outcome = try workspace.report()
        let result = try workspace.result()

        #expect(result.files.first { $0.name == name }?.outcome == right.outcome)
        for finding in right.findings {
            #expect(
                result.findings.contains {
                    $0.file == name && (finding.code == nil || $0.code == finding.code)
                        && (finding.cell == nil || $0.cell == finding.cell)
                }, "\(finding)")
        }
        for (code, commune) in right.communes {
            let found = try #require(result.communes.first { $0.code == code })
            #expect(found.verdict == commune.verdict, "\(found.name)")
            #expect(found.reasons == commune.reasons, "\(found.name)")
        }
        for district in result.districts where district.code != right.district {
            #expect(district.figures == sample.districts[district.code], "\(district.name)")
        }
        #expect(outcome.needsAttention)
        if right.outcome == "rejected" {
            #expect(result.districts.first { $0.code == right.district }?.status == "rejected")
        }
    }
}
