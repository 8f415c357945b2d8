import Findings
import Rendering

extension TemplateError {
    /// The finding on this error, with the path that the template has in the workspace and the place in it.
    func finding(in workspace: Workspace) -> Finding {
        let isWhole = line == 0
        return Finding(
            isWhole ? .templateFileWrong : .templateWrong,
            at: Place(file: workspace.path(ofTemplate: template), line: isWhole ? nil : line), value: key,
            details: isWhole ? [:] : [.column: String(column)],
            clauses: [.reason: clause])
    }
}

extension Workspace {
    /// The path that a template has, or would have, in the workspace.
    func path(ofTemplate name: String) -> String { "\(templatesFolder)/\(name).mustache" }
}

extension RunFailure {
    /// The templates cannot be used, for a reason that has no place within them.
    init(_ code: FindingCode, at place: Place, reason error: any Error) {
        let reason = (error as? TemplateError)?.clause ?? .templatesUnreadable("\(error)")
        self.init([Finding(code, at: place, clauses: [.reason: reason])])
    }
}
