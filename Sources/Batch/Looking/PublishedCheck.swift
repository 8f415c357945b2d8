import Civil
import Delivery
import Findings

/// Checks a published folder against its own `SHA256SUMS`.
struct PublishedCheck {
    private let place: MemoryPlace
    private let folder: String
    private let period: Period

    init(_ place: MemoryPlace, period: Period) {
        self.place = place
        self.period = period
        folder = "\(place.reports)/\(period)"
    }

    /// What does not agree. If the user may not read some files, that is said once, of the folder.
    func findings() -> [Finding] {
        if Files.denies("\(folder)/\(Manifest.checksumsPath)") { return [unseen] }
        let altered = alteredFiles()
        let damages = altered.filter { $0.code != .noPermission }
        return damages.count == altered.count ? altered : damages + [unseen]
    }

    private var unseen: Finding { Permissions.finding(at: folder, in: place.folder) }

    private func alteredFiles() -> [Finding] {
        guard let sums = try? Files.text(at: "\(folder)/\(Manifest.checksumsPath)") else {
            return [finding(Manifest.checksumsPath, .noSuchFile)]
        }
        return Manifest.files(inChecksums: sums).compactMap { path, digest in
            guard let bytes = try? Files.bytes(of: Array("\(folder)/\(path)".utf8CString), limit: .max - 1) else {
                return Files.denies("\(folder)/\(path)") ? unseen : finding(path, .cannotBeRead)
            }
            guard (try? Digest.sha256(of: bytes)) != digest else { return nil }
            return finding(path, .contentAltered)
        }
    }

    private func finding(_ path: String, _ reason: Clause) -> Finding {
        Finding(
            .publishedAltered, at: Place(file: "\(folder)/\(path)"),
            details: [.date: period.description], clauses: [.reason: reason])
    }
}
