import Foundation
import Testing

@testable import Batch

/// The sample of 2027-11, in which communes report themselves, compared with what its generator worked out from its own
/// data.
@Suite struct SecondSampleTests {
    private struct Expected: Decodable {
        struct Commune: Decodable {
            let verdict: String
            let thresholds: [Decimal]
            let points: [Decimal?]
            let total: Decimal?
            let reasons: [ResultFile.Reason]
            let registered, planned, committed: Bool?
            let decision: ResultFile.Decision?
        }
        struct Criterion: Decodable {
            let number, given, zeros, blanks: Int
            let sum: Decimal
        }
        struct Finding: Decodable {
            let kind: String
            let file, cell: String?
        }
        let province: ResultFile.Figures
        let districts: [String: ResultFile.Figures]
        let communes: [String: Commune]
        let criteria: [Criterion]
        let sources: [String: String]
        let findings: [Finding]
    }

    private let expected: Expected
    private let result: ResultFile
    private let reports: URL
    private let workspace: TemporaryWorkspace

    init() throws {
        let sample = repository.appending(path: "SampleInputs/2027")
        expected = try JSONDecoder().decode(
            Expected.self, from: Data(contentsOf: sample.appending(path: "expected.json")))
        let returns = try FileManager.default.contentsOfDirectory(
            at: sample.appending(path: "inbox"), includingPropertiesForKeys: nil)
        workspace = try TemporaryWorkspace(inbox: returns)
        for name in ["tonghop.yaml", "nhan.csv"] {
            try FileManager.default.copyItem(
                at: sample.appending(path: name), to: workspace.folder.appending(path: name))
        }
        try workspace.report(period: "2027-11", asOf: "2027-12-02")
        result = try workspace.result(period: "2027-11")
        reports = workspace.reports.appending(path: "2027-11")
    }

    @Test func theFiguresAreTheExpectedOnes() throws {
        #expect(result.province == expected.province)
        #expect(Dictionary(uniqueKeysWithValues: result.districts.map { ($0.code, $0.figures) }) == expected.districts)
        for (criterion, right) in zip(result.criteria, expected.criteria) {
            let counts: [Int] = [criterion.number, criterion.zeros, criterion.blanks]
            #expect(counts == [right.number, right.zeros, right.blanks])
            var (exact, rounded) = (right.sum / Decimal(right.given), Decimal())
            NSDecimalRound(&rounded, &exact, 2, .plain)
            #expect(criterion.average == rounded)
        }
    }

    @Test func everyCommuneComesToTheExpectedVerdict() throws {
        #expect(result.communes.count == 92)
        for commune in result.communes {
            let right = try #require(expected.communes[commune.code])
            #expect(commune.verdict == right.verdict, "\(commune.name)")
            #expect(commune.points == right.points, "\(commune.name)")
            #expect(commune.total == right.total, "\(commune.name)")
            #expect((commune.threshold.map { [$0] } ?? commune.thresholds) == right.thresholds, "\(commune.name)")
            #expect(commune.reasons == right.reasons, "\(commune.name)")
            let marks = [commune.registered, commune.planned, commune.committed]
            #expect(marks == [right.registered, right.planned, right.committed], "\(commune.name)")
            #expect(commune.decision == right.decision, "\(commune.name)")
            #expect(commune.source?.file == expected.sources[commune.code], "\(commune.name)")
        }
    }

    @Test func whoIsLateAndWhoIsMissingIsSaid() {
        let others = result.districts.filter { $0.status != "on-time" }.map { "\($0.code) \($0.status)" }
        #expect(others == ["05563 late", "05725 missing", "05881 missing"])
    }

    @Test func errorsAndWarningsAreExactlyTheOnesPutIn() {
        let found = result.findings.filter { $0.severity != "notice" }
            .map { "\($0.code)|\($0.file ?? "")|\($0.cell ?? "")" }
        #expect(found.sorted() == expected.findings.map { "\($0.kind)|\($0.file ?? "")|\($0.cell ?? "")" }.sorted())
    }

    /// No sentence lists 31 communes, and no unit is named by the province's name alone.
    @Test func thePageSpeaksOfManyCommunesShortly() throws {
        let page = try String(contentsOf: reports.appending(path: "bao-cao-tong-hop.html"), encoding: .utf8)
        #expect(
            page.contains("Có 31 xã, phường đạt điểm nhưng chưa có thông tin công nhận; tên từng đơn vị ở Phụ lục I."))
        #expect(page.contains("<p>- Xã, phường (2): xã Thần Sa, xã Thành Công.</p>"))
    }

    @Test func whoeverHasSomethingToAnswerGetsAReply() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: reports.appending(path: "phan-hoi").path)
        let units = Set(names.map { String($0.prefix(5)) })
        let warned = expected.sources.filter { _, file in
            expected.findings.contains { $0.file == file && $0.kind != "district-late" }
        }
        #expect(units == Set(warned.keys).union(["05725", "05881"]))
    }
}
