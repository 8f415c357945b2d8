import Civil
import Foundation
import Registry
import Reports

/// What a letter needs from a published `ket-qua.json`.
struct PublishedResult: Decodable {
    struct Province: Decodable {
        let name: String
        /// Those that the report knows.
        let counts: [CommuneCounts.Name: Int]

        private enum CodingKeys: CodingKey { case name }

        init(from decoder: any Decoder) throws {
            name = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .name)
            let members = try decoder.container(keyedBy: CommuneCounts.Name.self)
            counts = try CommuneCounts.Name.allCases.reduce(into: [:]) { counts, name in
                counts[name] = try members.decodeIfPresent(Int.self, forKey: name)
            }
        }
    }
    struct District: Decodable {
        let reported: Int
    }

    let subject: String
    private let asOfText: String
    let isFinal: Bool
    let province: Province
    let districts: [District]

    private enum CodingKeys: String, CodingKey {
        case subject, province, districts
        case asOfText = "as_of"
        case isFinal = "final"
    }

    static let path = "ket-qua.json"

    /// `nil` for anything that this program did not write in this shape.
    init?(_ json: [UInt8]) {
        guard let result = try? JSONDecoder().decode(Self.self, from: Data(json)) else { return nil }
        self = result
    }

    /// The report as the covering letter speaks of it; `nil` if its date cannot be read.
    func report(of period: Period) -> CoveringLetter.Report? {
        guard let asOf = CivilDate(iso: asOfText) else { return nil }
        return CoveringLetter.Report(
            subject: subject, period: period, asOf: asOf, isFinal: isFinal, province: province.name,
            counts: province.counts, districts: districts.count,
            reportingDistricts: districts.count { $0.reported > 0 })
    }
}
