import Registry
import Returns

/// The files of a run by the districts that they are of, or hold communes of, in the order of the run.
struct FilesOfGroups {
    private var files: [String: [Submission]] = [:]

    init(_ submissions: [Submission], _ register: Register) {
        for submission in submissions {
            for group in submission.groups(in: register) { files[group, default: []].append(submission) }
        }
    }

    /// - Parameter code: of a reporting group.
    subscript(code: String) -> [Submission] { files[code] ?? [] }
}
