import Findings

/// Why a run did not get the lock on its folder.
struct RunLockError: Error, Hashable {
    enum Cause: Hashable {
        /// Another run has it; `nil` when its note cannot be read.
        case held(by: RunLockHolder?)
        /// The lock file cannot be opened or locked.
        case system(errno: Int32)
    }

    /// Path of the lock file.
    let path: String
    let cause: Cause

    /// Another run holds the lock, so waiting helps.
    var isHeld: Bool { if case .held = cause { true } else { false } }

    /// For the `{reason}` of a finding.
    var clause: Clause {
        switch cause {
        case .held(let holder?):
            .heldBy(process: holder.process, since: holder.since, spoken: holder.sinceInVietnamese)
        case .held(nil): .holderUnknown
        case .system(let number): .system(number)
        }
    }
}
