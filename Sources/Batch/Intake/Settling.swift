import Findings
import Glibc

/// Waits until files have been left alone: a file that was changed only just now may be half copied.
struct Settling {
    /// How long a file must have been left alone.
    let seconds: Int
    /// How many times it waits for a file that keeps changing.
    private static let rounds = 3

    /// Waits for the files that were changed within the last `seconds`. One that does not come to rest is refused.
    func settle(_ files: inout [Inbox.File]) {
        var restless = files.indices.filter { isYoung(files[$0]) }
        for _ in 0..<Self.rounds where !restless.isEmpty {
            sleep(UInt32(restless.map { wait(for: files[$0]) }.max() ?? 0))
            restless = restless.filter { index in
                let (path, root) = (files[index].path, files[index].root)
                let (kind, modified) = (Files.kind(of: path, below: root), Files.modified(path, below: root))
                guard kind != files[index].kind || modified != files[index].modified else { return false }
                files[index] = Inbox.File(
                    name: files[index].name, path: path, root: root, kind: kind, modified: modified,
                    refusal: files[index].refusal, isOfPeriodAlone: files[index].isOfPeriodAlone)
                return true
            }
        }
        for index in restless { files[index].refusal = files[index].refusal ?? .fileNotSettled }
    }

    private func isYoung(_ file: Inbox.File) -> Bool {
        guard case .file = file.kind, !Inbox.isIgnorable(file.name) else { return false }
        return time(nil) - file.modified < seconds
    }

    /// The seconds left to wait for a file. A time of change in the future (another machine's clock) says nothing, so
    /// then the whole time.
    private func wait(for file: Inbox.File) -> Int {
        min(seconds, max(0, seconds - (time(nil) - file.modified)))
    }
}
