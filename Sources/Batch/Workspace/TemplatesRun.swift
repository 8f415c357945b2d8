import Delivery
import Findings
import Rendering

/// Copies the built-in templates for people to change, and checks what they made of them.
public enum TemplatesRun {
    /// What became of one exported template.
    public enum Export: Sendable, Equatable {
        case written
        /// The file that was there had been changed, and was replaced as asked.
        case replaced
        /// The file that is there is the built-in one.
        case same
        /// The file that is there has been changed, and stays.
        case kept
    }

    /// Copies built-in templates into the workspace's `templates/`.
    ///
    /// - Parameter names: names of templates without `.mustache`; empty for all.
    /// - Parameter overwrites: a changed file is replaced too; otherwise it stays.
    ///
    /// Throws when there is no template of a name, or a file cannot be written.
    public static func export(
        _ names: [String], workspace folder: String, overwrites: Bool
    ) throws(RunFailure) -> [(path: String, outcome: Export)] {
        let workspace = try Workspace(existing: folder)
        let known = TemplateSet.builtInSources
        for name in names where known[name] == nil {
            throw RunFailure([
                TemplateError(template: name, problem: .unknownTemplate(known: known.keys.sorted())).finding(
                    in: workspace)
            ])
        }
        var outcomes: [(path: String, outcome: Export)] = []
        for (name, text) in known.sorted(by: { $0.key < $1.key }) where names.isEmpty || names.contains(name) {
            let path = workspace.path(ofTemplate: name)
            outcomes.append((path, try export(text, to: path, overwrites: overwrites)))
        }
        return outcomes
    }

    private static func export(_ text: String, to path: String, overwrites: Bool) throws(RunFailure) -> Export {
        do throws(PublicationError) {
            guard Files.exists(path) else {
                // The templates of Word documents lie in a folder of their own.
                try Publication.makeFolder(path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ".")
                try Publication.addFile(Array(text.utf8), at: path)
                return .written
            }
            let there = try? Files.bytes(of: Array(path.utf8CString), limit: 1 << 24)
            if there == Array(text.utf8) { return .same }
            guard overwrites else { return .kept }
            try Publication.replaceFile(Array(text.utf8), at: path)
            return .replaced
        } catch {
            throw RunFailure(error)
        }
    }

    /// What a check found.
    public struct Outcome: Sendable {
        public let findings: [Finding]
        /// Paths of the workspace's own templates that have nothing wrong.
        public let sound: [String]
    }

    /// Checks the workspace's own templates against the model. Throws when they cannot be listed.
    public static func check(workspace folder: String) throws(RunFailure) -> Outcome {
        let workspace = try Workspace(existing: folder)
        let own = try workspace.ownTemplates() ?? .none
        let review = TemplateReview(own)
        let findings =
            review.errors.map { $0.finding(in: workspace) }
            + review.idle.map {
                Finding(.templateIdle, at: Place(file: workspace.path(ofTemplate: $0)), value: $0)
            }
            // What templates leave out says nothing as long as some of them are wrong.
            + (review.errors.isEmpty && !own.sources.isEmpty ? omissions(of: review, in: workspace) : [])
        let wrong = Set(findings.filter { $0.severity != .notice }.compactMap(\.place.file))
        let paths = own.sources.keys.sorted().map(workspace.path(ofTemplate:))
        return Outcome(findings: findings, sound: paths.filter { !wrong.contains($0) })
    }

    private static func omissions(of review: TemplateReview, in workspace: Workspace) -> [Finding] {
        let dropped = review.dropped.map { key in
            Finding(
                .templateKeyDropped, at: Place(file: workspace.path(ofTemplate: key.document)),
                details: [.key: key.path, .reason: key.meaning])
        }
        let unused = Dictionary(grouping: review.unused, by: \.document).sorted { $0.key < $1.key }
        return dropped
            + unused.map { document, keys in
                Finding(
                    .templateKeysUnused, at: Place(file: workspace.path(ofTemplate: document)),
                    details: [
                        .count: String(keys.count), .suggestions: keys.map(\.path).joined(separator: ", "),
                    ])
            }
    }
}
