import Civil
import Delivery
import Findings

/// Checks a published folder against its own `SHA256SUMS`.
struct PublishedCheck {
    let folder: String
    let period: Period

    func findings() -> [Finding] {
        guard let sums = try? Files.text(at: "\(folder)/\(Manifest.checksumsPath)") else {
            return [finding(Manifest.checksumsPath, .noSuchFile)]
        }
        return Manifest.files(inChecksums: sums).compactMap { path, digest in
            guard let bytes = try? Files.bytes(of: Array("\(folder)/\(path)".utf8CString), limit: .max - 1) else {
                return finding(path, .cannotBeRead)
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
