import Findings
import Glibc

/// Finds out whether a run is at work in a folder of reports, for commands that only look and lock nobody out.
enum RunAtWork {
    /// How many seconds a look waits for a run to end.
    private static let patience = 20
    /// How many times it looks if a run comes in between.
    private static let looks = 3

    /// Looks while no run changes anything. Throws if a run goes on for too long, or runs keep coming in between.
    static func between<Value>(
        runsIn folder: String, _ look: () throws(RunFailure) -> Value
    ) throws(RunFailure) -> Value {
        for _ in 0..<looks {
            try waitForEnd(in: folder)
            let before = lastStart(in: folder)
            let value = try look()
            if lastStart(in: folder) == before, !isHeld(folder) { return value }
        }
        throw failure(folder)
    }

    private static func waitForEnd(in folder: String) throws(RunFailure) {
        for _ in 0..<(patience * 5) {
            guard isHeld(folder) else { return }
            usleep(200_000)
        }
        throw failure(folder)
    }

    private static func isHeld(_ folder: String) -> Bool {
        let file = open("\(folder)/\(RunLock.fileName)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return false }
        defer { close(file) }
        return flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
    }

    /// What the lock file says about the last run: its process and its start.
    private static func lastStart(in folder: String) -> String? {
        try? Files.text(at: "\(folder)/\(RunLock.fileName)")
    }

    private static func failure(_ folder: String) -> RunFailure {
        RunFailure(
            [
                Finding(
                    .lockHeld, at: Place(file: "\(folder)/\(RunLock.fileName)"),
                    clauses: [.reason: .neverEnds])
            ], kind: .lockHeld)
    }
}
