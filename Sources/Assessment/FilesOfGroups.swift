import Returns

/// The files of a run by the districts that they are of, or hold communes of, in the order of the run.
struct FilesOfGroups {
    private var files: [String: [Submission]] = [:]

    init(_ submissions: [Submission]) {
        for submission in submissions {
            let groups = Set(submission.records.map(\.commune.groupCode)).union(submission.groupCode.map { [$0] } ?? [])
            for group in groups { files[group, default: []].append(submission) }
        }
    }

    /// - Parameter code: of a reporting group.
    subscript(code: String) -> [Submission] { files[code] ?? [] }
}
