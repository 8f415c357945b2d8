import Civil
import Findings
import Glibc

/// Writes the page beside the inbox (`SituationRun`) whenever something comes or changes, and when a new day begins.
///
/// The folders are listed every few seconds. The kernel would tell of changes at once (inotify), but not of those that
/// other machines make on a network share, which is where an inbox often lies. A timer is needed anyhow, for midnight
/// and for files that are still being copied. Listing some hundred names costs very little compared with reading a
/// single file.
public enum WatchRun {
    /// Seconds between two looks at names and times.
    private static let seconds: UInt32 = 2
    /// How many times a look is repeated at once because something came meanwhile.
    private static let mostRepetitions = 3

    /// Writes the page again until it shows what the folders hold at the end of the look. Otherwise nobody might be
    /// told of what comes during a look.
    public static func once(
        _ options: RunOptions, progress: (Progress) -> Void
    ) throws(RunFailure) -> SituationRun.Outcome {
        for _ in 0..<mostRepetitions {
            let trace = FolderTrace(of: options)
            let outcome = try SituationRun.write(options, progress: progress)
            if trace == FolderTrace(of: options), !outcome.isUnsettled { return outcome }
        }
        return try SituationRun.write(options, progress: progress)
    }

    /// Goes on until the process is ended. Throws when the first page cannot be written. Later, an obstacle (a full
    /// disk, a share that is gone) is told once, and the page is tried again.
    ///
    /// - Parameters:
    ///   - options: returns the options for the present moment.
    ///   - tell: called for each page that was written, and for each that could not be.
    public static func run(
        _ options: () throws -> RunOptions, tell: (Result<SituationRun.Outcome, RunFailure>) -> Void
    ) throws -> Never {
        var seen: FolderTrace?
        var told: [Finding] = []
        var isFirst = true
        while true {
            let present = try options()
            let trace = FolderTrace(of: present)
            if trace != seen {
                do throws(RunFailure) {
                    let outcome = try SituationRun.write(present) { _ in }
                    seen = outcome.isUnsettled ? nil : trace
                    told = []
                    tell(.success(outcome))
                } catch {
                    if isFirst, error.kind != .lockHeld { throw error }
                    if error.findings != told { tell(.failure(error)) }
                    told = error.findings
                }
                isFirst = false
            }
            sleep(Self.seconds)
        }
    }
}
