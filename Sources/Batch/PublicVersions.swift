import Assessment
import Civil
import Delivery
import Findings
import Rendering
import Reports

/// The public versions of a period that were given out, by their tables of communes (`archive/public/2022-11/`). Two of
/// them side by side tell what neither tells alone (difference attack): a new one must differ from each in no commune, or
/// in as many as the settings ask of a count that is shown. `docs/an-toan.md` has the rule and its limits.
struct PublicVersions {
    let folder: String

    init(_ place: MemoryPlace, period: Period) { folder = "\(place.archive)/public/\(period)" }

    private static func table(in files: [RenderedFile]) -> [UInt8] {
        files.first { $0.path == "xa-phuong.csv" }?.bytes ?? []
    }

    /// Throws when the new version, beside an earlier one, would tell of a few communes.
    func refuse(_ files: [RenderedFile], under rule: Disclosure) throws(RunFailure) {
        let new = Self.lines(Self.table(in: files))
        for entry in (try? Files.entries(of: folder)) ?? [] {
            guard let bytes = try? Files.bytes(of: entry.path, limit: 64 << 20) else { continue }
            let old = Self.lines(bytes)
            let differing = Set(new.keys).union(old.keys).count { new[$0] != old[$0] }
            guard differing == 0 || differing >= rule.smallestCount else {
                throw RunFailure(
                    .publicDifferenceTells, at: .nowhere,
                    details: [
                        .count: String(differing), .limit: String(rule.smallestCount), .otherFile: folder,
                    ])
            }
        }
    }

    func keep(_ files: [RenderedFile]) throws(RunFailure) {
        let table = Self.table(in: files)
        let digest = try ReportPublication.digest(table, folder)
        guard !Files.exists("\(folder)/\(digest).csv") else { return }
        do throws(PublicationError) {
            try Publication.makeFolder(folder)
            try Publication.replaceFile(table, at: "\(folder)/\(digest).csv")
        } catch {
            throw RunFailure(error)
        }
    }

    /// By the commune's code, which comes first.
    private static func lines(_ table: [UInt8]) -> [String: String] {
        String(decoding: table, as: UTF8.self).split(separator: "\r\n").dropFirst().reduce(into: [:]) {
            $0[String($1.prefix { $0 != "," })] = String($1)
        }
    }
}
