import Assessment
import Civil
import Foundation

/// What earlier runs published into the same folder of reports: the one memory that a workspace has.
struct EarlierReports {
    /// Path of the folder of reports.
    let folder: String

    /// What this period published before.
    struct SamePeriod {
        let isFinal: Bool
        /// The day on which some run first saw a file, by the file's SHA-256.
        let received: [String: CivilDate]
    }

    /// `nil` where this period has not been published or cannot be read.
    func samePeriod(_ period: Period) -> SamePeriod? {
        published(period).map { result in
            let received = result.files.compactMap { file -> (String, CivilDate)? in
                guard let digest = file.sha256, let day = file.received.flatMap(CivilDate.init(iso:)) else {
                    return nil
                }
                return (digest, day)
            }
            return SamePeriod(isFinal: result.final, received: Dictionary(received, uniquingKeysWith: min))
        }
    }

    /// The points of the latest period before this one; `nil` where none was published or it cannot be read.
    func points(before period: Period) -> EarlierPoints? {
        let periods = ((try? Files.entries(of: folder)) ?? []).compactMap { Period(iso: $0.name) }
        guard let latest = periods.filter({ $0 < period }).max(), let result = published(latest) else { return nil }
        return EarlierPoints(
            period: latest.description,
            points: Dictionary(result.communes.map { ($0.code, $0.points) }, uniquingKeysWith: { first, _ in first }))
    }

    private func published(_ period: Period) -> Published? {
        FileManager.default.contents(atPath: "\(folder)/\(period)/ket-qua.json")
            .flatMap { try? JSONDecoder().decode(Published.self, from: $0) }
    }

    /// What is read of `ket-qua.json`.
    private struct Published: Decodable {
        struct Commune: Decodable {
            let code: String
            let points: [Decimal?]
        }
        struct File: Decodable {
            let sha256: String?
            let received: String?
        }
        let final: Bool
        let communes: [Commune]
        let files: [File]
    }
}
