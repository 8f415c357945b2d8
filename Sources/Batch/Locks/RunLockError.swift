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
    func reason(in language: Language) -> String {
        switch (cause, language) {
        case (.held(let holder?), .vietnamese):
            "tiến trình số \(holder.process), chạy từ \(holder.sinceInVietnamese), giờ Việt Nam"
        case (.held(let holder?), .english): "process \(holder.process), running since \(holder.since), Vietnam time"
        case (.held(nil), .vietnamese): "chưa rõ tiến trình nào"
        case (.held(nil), .english): "process unknown"
        case (.system(let number), _): SystemReason.text(number, in: language)
        }
    }
}
