import Assessment
import Civil
import Foundation
import Ledger
import Numbers
import Registry

/// A report published before there was a ledger, as far as its `ket-qua.json` tells: when files were received, whether
/// it is final, and what communes came to.
enum OlderReport {
    /// `nil` where there is no report or it cannot be read.
    static func run(folder: String, period: Period) -> RunToRecord? {
        guard let data = FileManager.default.contents(atPath: "\(folder)/ket-qua.json"),
            let result = try? JSONDecoder().decode(Result.self, from: data)
        else { return nil }
        var run = RunToRecord(
            period: period, asOf: result.asOf.flatMap(CivilDate.init(iso:)) ?? period.lastDay, isFinal: result.final,
            issue: result.issue ?? 1, program: "–", rulebook: result.rulebook ?? "–", registerDate: period.lastDay,
            manifest: "",
            figures: PublishedFigures(
                province: result.province.figures, districts: result.districts.map(\.figures),
                criteria: result.criteria.map(\.figure)),
            communes: result.communes.map(\.result))
        run.inputs = result.files.map { $0.input(asOf: run.asOf) }
        return run
    }

    /// What is read of `ket-qua.json`.
    private struct Result: Decodable {
        let asOf: String?
        let rulebook: String?
        let final: Bool
        let issue: Int?
        let province: Unit
        let districts: [Unit]
        let criteria: [Criterion]
        let communes: [Commune]
        let files: [File]

        enum CodingKeys: String, CodingKey {
            case asOf = "as_of"
            case rulebook, final, issue, province, districts, criteria, communes, files
        }
    }

    private struct Unit: Decodable {
        let code, name: String
        let status, received, corrected: String?
        let counts: CommuneCounts

        private enum CodingKeys: CodingKey { case code, name, status, received, corrected }

        init(from decoder: any Decoder) throws {
            let unit = try decoder.container(keyedBy: CodingKeys.self)
            code = try unit.decode(String.self, forKey: .code)
            name = try unit.decode(String.self, forKey: .name)
            status = try unit.decodeIfPresent(String.self, forKey: .status)
            received = try unit.decodeIfPresent(String.self, forKey: .received)
            corrected = try unit.decodeIfPresent(String.self, forKey: .corrected)
            // The counts' keys stand beside the others, not in an object of their own.
            counts = try CommuneCounts(from: decoder)
        }

        var figures: UnitFigures {
            UnitFigures(
                code: code, name: name, status: status, received: received.flatMap(CivilDate.init(iso:)),
                corrected: corrected.flatMap(CivilDate.init(iso:)), counts: counts)
        }
    }

    private struct Criterion: Decodable {
        let number, zeros, blanks: Int
        let given: Int?
        let average: Millionths?

        var figure: CriterionFigure {
            CriterionFigure(number: number, average: average, given: given ?? 0, zeros: zeros, blanks: blanks)
        }
    }

    private struct Commune: Decodable {
        let code, name, district, verdict: String
        let type: String?
        let total: Millionths?
        let points: [Millionths?]
        let registered, planned, committed, recognised: Bool?
        let decision: Decision?

        struct Decision: Decodable {
            let number: String
            let date: String?
        }

        var result: CommuneResult {
            CommuneResult(
                code: code, name: [type, name].compactMap { $0 }.joined(separator: " "), district: district,
                verdict: verdict, total: total, points: points, sha256: nil,
                statements: [CommuneStatement: String](
                    registered: registered, planned: planned, committed: committed, recognised: recognised,
                    decision: decision?.number, decisionDate: decision?.date
                ).byName)
        }
    }

    private struct File: Decodable {
        let name, outcome: String
        let sha256, received, district: String?

        func input(asOf: CivilDate) -> RunInput {
            RunInput(
                name: name, sha256: sha256, size: 0, modified: 0,
                received: received.flatMap(CivilDate.init(iso:)) ?? asOf, arrival: nil, outcome: outcome,
                district: district)
        }
    }
}
