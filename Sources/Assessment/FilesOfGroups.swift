import Registry
import Returns

/// The files of a run by district: the files that it sent and those that hold communes of it, in the order of the run.
struct FilesOfGroups {
    private var files: [String: [Submission]] = [:]

    init(_ submissions: [Submission], _ register: Register) {
        for submission in submissions {
            for group in submission.groups(in: register) { files[group, default: []].append(submission) }
        }
    }

    /// - Parameter code: the code of a reporting unit.
    subscript(code: String) -> [Submission] { files[code] ?? [] }
}
