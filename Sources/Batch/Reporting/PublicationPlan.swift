import Assessment
import Delivery
import Findings
import Registry

/// What a trial run would publish, compared with what is published (chạy thử).
public struct PublicationPlan: Sendable {
    let changes: [PlannedChange]
    /// The province's figures as they would be published.
    let counts: CommuneCounts
    /// The figures that are published now; `nil` where there are none.
    let publishedCounts: [CommuneCounts.Name: Int]?

    init(_ files: [PublishedFile], figures: Figures, to folder: String) {
        changes = PlannedChange.all(files, to: folder)
        counts = figures.counts
        let path = Array("\(folder)/\(PublishedResult.path)".utf8CString)
        publishedCounts = (try? Files.bytes(of: path, limit: 1 << 30))
            .flatMap { PublishedResult($0)?.province.counts }
    }

    /// A plan that publishes nothing: the folder stays as it is.
    init(keeping folder: String, figures: Figures) {
        changes = PlannedChange.none(in: folder)
        counts = figures.counts
        publishedCounts = nil
    }

    /// A line for each file that would change, one for the rest, and one for each figure that would change.
    public func lines(in language: Language) -> [String] {
        let kept = changes.count { $0.kind == .unchanged }
        return changes.filter { $0.kind != .unchanged }.map { "\(Self.name(of: $0.kind, language))\t\($0.path)" }
            + ["\(Self.name(of: .unchanged, language))\t\(kept) \(language.say("tệp", "files"))"]
            + differences(language)
    }

    private static func name(of kind: PlannedChange.Kind, _ language: Language) -> String {
        switch kind {
        case .new: language.say("thêm", "new")
        case .changed: language.say("thay đổi", "changed")
        case .unchanged: language.say("giữ nguyên", "unchanged")
        case .removed: language.say("bỏ", "removed")
        }
    }

    private func differences(_ language: Language) -> [String] {
        guard let publishedCounts else { return [] }
        let named: [(String, CommuneCounts.Name)] = [
            (language.say("xã có số liệu", "communes reported"), .reported),
            (language.say("xã đạt tiêu chuẩn", "communes meeting the standard"), .meets),
            (language.say("xã được công nhận", "communes recognised"), .recognised),
        ]
        return named.map { ($0.0, before: publishedCounts[$0.1] ?? 0, now: counts[$0.1]) }
            .filter { $0.before != $0.now }.map { "\($0.0)\t\($0.before) → \($0.now)" }
    }
}
