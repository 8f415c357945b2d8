import Findings
import Rendering

extension TemplateError {
    /// The finding on this error, with the path that the template has in the workspace and the place in it.
    func finding(in workspace: Workspace) -> Finding {
        let isWhole = line == 0
        var details: [Detail: String] = [.reason: reason(in: .vietnamese)]
        if !isWhole {
            details[.line] = String(line)
            details[.column] = String(column)
        }
        return Finding(
            isWhole ? .templateFileWrong : .templateWrong, at: Place(file: workspace.path(ofTemplate: template)),
            value: key, details: details, english: [.reason: reason(in: .english)])
    }
}

extension Workspace {
    /// The path that a template has, or would have, in the workspace.
    func path(ofTemplate name: String) -> String { "\(templatesFolder)/\(name).mustache" }
}

extension RunFailure {
    /// The templates cannot be used, for a reason that has no place within them.
    init(_ code: FindingCode, at place: Place, reason error: any Error) {
        let known = error as? TemplateError
        self.init([
            Finding(
                code, at: place, details: [.reason: known?.reason(in: .vietnamese) ?? "không đọc được"],
                english: [.reason: known?.reason(in: .english) ?? "\(error)"])
        ])
    }
}
