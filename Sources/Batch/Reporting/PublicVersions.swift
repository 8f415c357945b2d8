import Civil
import Delivery
import Findings
import Foundation
import Reports

/// The public versions that were given out, as records of what they tell about what they withhold
/// (`archive/public/2022-11/`). Two versions side by side may tell what neither tells alone. `docs/an-toan.md` has the
/// rule and its limits.
struct PublicVersions {
    /// `archive/public`.
    private let root: String
    private let period: Period
    /// The versions of the period itself.
    private let own: [ToldVersion]
    /// The versions of the nearest earlier and the nearest later period that has any.
    private let neighbours: [ToldVersion]

    /// Throws when a version cannot be read: without it nobody knows what is safe.
    init(_ place: MemoryPlace, period: Period) throws(RunFailure) {
        root = "\(place.archive)/public"
        self.period = period
        let periods = try Self.entries(of: root).compactMap { Period(iso: $0.name) }
        own = try Self.versions(in: "\(root)/\(period)")
        var others: [ToldVersion] = []
        for near in [periods.filter { $0 < period }.max(), periods.filter { $0 > period }.min()].compactMap(\.self) {
            others += try Self.versions(in: "\(root)/\(near)")
        }
        neighbours = others
    }

    /// The rule for the new version: it also holds back counts that would tell too much beside earlier versions. Throws
    /// if the table of communes alone would.
    func rule(for new: ToldVersion, under rule: Disclosure) throws(RunFailure) -> Disclosure {
        if let uncovered = new.uncovered(of: own, smallestCount: rule.smallestCount) {
            let telling = Finding(
                .publicDifferenceTells, at: .nowhere, about: .init(criterion: uncovered.criterion),
                details: [
                    .count: String(uncovered.settled), .expected: String(uncovered.open),
                    .limit: String(rule.smallestCount), .otherFile: "\(root)/\(period)",
                ])
            throw RunFailure([telling])
        }
        return rule.holdingBack(
            countsOf: new.heldBack(beside: own, neighbours: neighbours, smallestCount: rule.smallestCount))
    }

    /// Records what a version tells, just before it is given out.
    func keep(_ version: ToldVersion) throws(RunFailure) {
        guard !own.contains(version) else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let folder = "\(root)/\(period)"
        guard let bytes = try? encoder.encode(version) else {
            throw RunFailure(PublicationError(.noDigest, at: folder))
        }
        let digest = try ReportPublication.digest(Array(bytes), folder)
        do throws(PublicationError) {
            try Publication.makeFolder(folder)
            try Publication.replaceFile(Array(bytes), at: "\(folder)/\(digest).json")
        } catch {
            throw RunFailure(error)
        }
    }

    private static func entries(of folder: String) throws(RunFailure) -> [Files.Entry] {
        guard Files.exists(folder) else { return [] }
        do throws(Files.SystemError) {
            return try Files.entries(of: folder)
        } catch {
            throw RunFailure(.publicVersionUnreadable, at: Place(file: folder))
        }
    }

    private static func versions(in folder: String) throws(RunFailure) -> [ToldVersion] {
        var versions: [ToldVersion] = []
        for entry in try entries(of: folder) where entry.name.hasSuffix(".json") {
            guard let bytes = try? Files.bytes(of: entry.path, limit: 64 << 20),
                let version = try? JSONDecoder().decode(ToldVersion.self, from: Data(bytes))
            else { throw RunFailure(.publicVersionUnreadable, at: Place(file: "\(folder)/\(entry.name)")) }
            versions.append(version)
        }
        return versions
    }
}
