import Assessment
import Foundation
import Numbers
import ReportSamples
import Reports
import Testing

@testable import Rendering

/// Other programs rely on `ket-qua.json`, so its keys must be exactly these.
@Suite struct ResultJSONTests {
    private let text: String
    private let document: [String: Any]

    init() throws {
        let bytes = ReportModel(.small, settings: ReportSettings()).json()
        text = String(decoding: bytes, as: UTF8.self)
        document = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    private func list(_ key: String) throws -> [[String: Any]] { try #require(document[key] as? [[String: Any]]) }

    private static let figures: Set = [
        "communes", "reported", "assessed", "registered", "planned", "committed", "meets", "recognised",
    ]

    @Test func theDocumentHasItsKeys() throws {
        #expect(
            Set(document.keys) == [
                "schema", "period", "as_of", "rulebook", "final", "province", "districts", "communes", "criteria",
                "findings", "files", "subject", "issue", "changes", "resubmissions", "comparisons",
            ])
        #expect(document["issue"] as? Int == 1)
        #expect(document["schema"] as? Int == 1)
        #expect(document["period"] as? String == "2022-11")
        #expect(document["as_of"] as? String == "2022-12-05")
        #expect(document["final"] as? Bool == false)
        let province = try #require(document["province"] as? [String: Any])
        #expect(Set(province.keys) == Self.figures.union(["code", "name"]))
        #expect(province["meets"] as? Int == 2)
    }

    /// If it is open which of two thresholds applies, there is no number, but both possible ones.
    @Test func anOpenThresholdIsNoNumber() throws {
        let communes = [
            SampleCommune("00101", "A", points: SampleCommune.points(62), areas: nil),
            SampleCommune("00102", "B", points: SampleCommune.points(62)),
        ]
        let model = ReportModel(.sample([SampleDistrict("001", "C", communes)]), settings: ReportSettings())
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(model.json())) as? [String: Any])
        let rows = try #require(document["communes"] as? [[String: Any]])
        #expect(rows[0]["threshold"] is NSNull && rows[0]["tier"] is NSNull)
        #expect(rows[0]["thresholds"] as? [Int] == [800, 850])
        #expect(rows[1]["threshold"] as? Int == 800 && rows[1]["thresholds"] == nil)
        let table = CSVTable.communes(model.communes, criteria: ["1"])
        #expect(table.head.last == "Các mức điểm chuẩn có thể")
        #expect(table.rows.map(\.last) == ["800 hoặc 850", ""])
        #expect(table.rows.map { $0[6] } == ["", "800"])
        let known = CSVTable.communes([model.communes[1]], criteria: ["1"])
        #expect(!known.head.contains("Các mức điểm chuẩn có thể"))
    }

    @Test func districtsHaveTheirKeys() throws {
        let districts = try list("districts")
        #expect(districts.allSatisfy { Set($0.keys).isSuperset(of: Self.figures.union(["code", "name", "status"])) })
        #expect(districts.map { $0["status"] as? String } == ["on-time", "late", "missing"])
        #expect(districts.last?["meets"] as? Int == 0, "a count is a count, however it is shown")
    }

    @Test func communesHaveTheirKeys() throws {
        let communes = try list("communes")
        #expect(
            communes.allSatisfy {
                Set($0.keys) == [
                    "code", "name", "type", "district", "tier", "threshold", "registered", "planned", "committed",
                    "points", "own_points",
                    "total", "verdict", "reasons", "last_result", "recognised", "decision", "source",
                ]
            })
        #expect(communes.map { ($0["points"] as? [Any])?.count } == Array(repeating: 13, count: 7))
        let absent = try #require(communes.first { $0["code"] as? String == "02020" })
        for key in ["registered", "total", "recognised", "decision", "source"] { #expect(absent[key] is NSNull) }
        let recognised = try #require(communes.first { $0["code"] as? String == "01834" })
        #expect(recognised["decision"] as? [String: String] == ["number": "1234/QĐ-UBND", "date": "2022-12-05"])
        #expect(recognised["recognised"] as? Bool == true)
        #expect((recognised["source"] as? [String: Any])?["row"] as? Int == 9)
    }

    @Test func reasonsCarryTheirFacts() throws {
        let communes = try list("communes")
        let zeroed = try #require(communes.first { $0["code"] as? String == "01837" }?["reasons"] as? [[String: Any]])
        #expect(zeroed.map { $0["code"] as? String } == ["zero-criterion", "zero-criterion", "below-threshold"])
        #expect(zeroed.map { $0["criterion"] as? Int } == [3, 5, nil])
        #expect(zeroed.last.map { Set($0.keys) } == ["code", "short"])
    }

    @Test func numbersAreExact() {
        #expect(text.contains("\"short\" : 12.5\n"))
        #expect(text.contains("55.5,"))
        #expect(text.contains("\"average\" : 65.5"))
        #expect(!text.contains("00001"))
        #expect(text.contains("\"number\" : \"1234/QĐ-UBND\""))
    }

    @Test func averagesAreRoundedAsPublished() throws {
        #expect(Quantity.mean(of: [200, 0, 0]).value == Millionths("66.67"))
    }

    @Test func findingsAndFilesHaveTheirKeys() throws {
        #expect(
            try list("findings").map { Set($0.keys) } == [
                ["severity", "code", "file", "sheet", "cell", "value", "message", "advice", "waiver", "replaced_by"]
            ])
        let files = try list("files")
        #expect(files.count == 2)
        #expect(
            files.allSatisfy { Set($0.keys) == ["name", "sha256", "outcome", "district", "received", "receipt_basis"] })
        #expect(
            try list("criteria").first.map { Set($0.keys).isSuperset(of: ["number", "average", "zeros", "blanks"]) }
                == true)
    }
}
