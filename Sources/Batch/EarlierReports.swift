import Assessment
import Civil
import Foundation

/// What earlier runs published into the same folder of reports: the one memory that a workspace has.
enum EarlierReports {
    /// The points of the latest period before this one; `nil` where none was published or it cannot be read.
    static func points(before period: Period, in reports: String) -> EarlierPoints? {
        let periods = ((try? Files.entries(of: reports)) ?? []).compactMap { Period(iso: $0.name) }
        guard let latest = periods.filter({ $0 < period }).max(),
            let data = FileManager.default.contents(atPath: "\(reports)/\(latest)/ket-qua.json"),
            let result = try? JSONDecoder().decode(Published.self, from: data)
        else { return nil }
        return EarlierPoints(
            period: latest.description,
            points: Dictionary(result.communes.map { ($0.code, $0.points) }, uniquingKeysWith: { first, _ in first }))
    }

    /// What is read of `ket-qua.json`.
    private struct Published: Decodable {
        struct Commune: Decodable {
            let code: String
            let points: [Decimal?]
        }
        let communes: [Commune]
    }
}
