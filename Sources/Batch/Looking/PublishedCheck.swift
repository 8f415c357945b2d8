import Civil
import Delivery
import Findings

/// Holds a published folder against its own `SHA256SUMS`.
struct PublishedCheck {
    let folder: String
    let period: Period

    func findings() -> [Finding] {
        guard let sums = try? Files.text(at: "\(folder)/\(Manifest.checksumsPath)") else {
            return [finding(Manifest.checksumsPath, "không có tệp này", "there is no such file")]
        }
        return Manifest.files(inChecksums: sums).compactMap { path, digest in
            guard let bytes = try? Files.bytes(of: Array("\(folder)/\(path)".utf8CString), limit: .max - 1) else {
                return finding(path, "không đọc được tệp", "it cannot be read")
            }
            guard (try? Digest.sha256(of: bytes)) != digest else { return nil }
            return finding(path, "nội dung đã bị thay đổi", "its content was altered")
        }
    }

    private func finding(_ path: String, _ vietnamese: String, _ english: String) -> Finding {
        Finding(
            .publishedAltered, at: Place(file: "\(folder)/\(path)"),
            details: [.date: period.description, .reason: vietnamese], english: [.reason: english])
    }
}
