import Findings
import Registry
import Returns

/// Looks up the findings on a run's files by what replies print of them. Files of one name, from two mails, are told
/// apart by what was found in them.
struct PrintedItems {
    private let files: [String: [Submission]]
    private let register: Register
    private var exact: [ReplyItem: [Finding]] = [:]
    private var onAnySheet: [ReplyItem: [Finding]] = [:]

    /// - Parameters:
    ///   - items: the only ones that will be asked for.
    ///   - all: the findings of the run.
    init(_ items: [ReplyItem], among all: [Finding], _ submissions: [Submission], _ register: Register) {
        self.register = register
        let names = Set(items.map(\.kept.file)).subtracting([""])
        let ofDistricts = submissions.filter { submission in
            ![.answers, .ignored].contains(submission.outcome) && !submission.groups(in: register).isEmpty
        }
        files = Dictionary(
            grouping: names.isEmpty ? [] : ofDistricts, by: { ReplyItem.kept(ReplyItem.sentName($0.file)) }
        ).filter { names.contains($0.key) }
        let counting = Set(files.values.joined().filter(Self.counts).map(\.file))
        for finding in all where finding.place.file.map(counting.contains) ?? false {
            guard let item = ReplyItem(finding)?.kept else { continue }
            exact[item, default: []].append(finding)
            onAnySheet[item.onAnySheet, default: []].append(finding)
        }
    }

    /// Whether findings on the file still need an answer: they do not once another file has replaced it.
    static func counts(_ submission: Submission) -> Bool { [.accepted, .rejected].contains(submission.outcome) }

    /// The files that may be meant, whatever became of them.
    func files(of item: ReplyItem) -> [Submission] { files[item.kept.file] ?? [] }

    /// The findings in these files now that have the same words at the same place. If there is none on that sheet, the
    /// one on another sheet, as long as it is the only one.
    func findings(on item: ReplyItem) -> [Finding] {
        let item = item.kept
        if let found = exact[item] { return found }
        let elsewhere = onAnySheet[item.onAnySheet] ?? []
        return elsewhere.count == 1 ? elsewhere : []
    }

    /// Codes of the districts that may have been asked.
    func groups(of item: ReplyItem) -> Set<String> {
        let found = Set(findings(on: item).compactMap(\.place.file))
        let meant = files(of: item).filter { found.isEmpty || found.contains($0.file) }
        return meant.reduce(into: []) { $0.formUnion($1.groups(in: register)) }
    }
}
