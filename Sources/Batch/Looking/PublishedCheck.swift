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
    func findings() -> [Finding] { Permissions.once(alteredFiles(), at: folder, in: place.folder) }

    private func alteredFiles() -> [Finding] {
        guard let sums = try? Files.text(at: "\(folder)/\(Manifest.checksumsPath)") else {
            return [unread(Manifest.checksumsPath, .noSuchFile)]
        }
        return Manifest.files(inChecksums: sums).compactMap { path, digest in
            guard let bytes = try? Files.bytes(of: Array("\(folder)/\(path)".utf8CString), limit: .max - 1) else {
                return unread(path, .cannotBeRead)
            }
            guard (try? Digest.sha256(of: bytes)) != digest else { return nil }
            return finding(path, .contentAltered)
        }
    }

    private func unread(_ path: String, _ reason: Clause) -> Finding {
        Files.denies("\(folder)/\(path)")
            ? Permissions.finding(at: "\(folder)/\(path)", in: place.folder) : finding(path, reason)
    }

    private func finding(_ path: String, _ reason: Clause) -> Finding {
        Finding(
            .publishedAltered, at: Place(file: "\(folder)/\(path)"),
            details: [.date: period.description], clauses: [.reason: reason])
    }
}
