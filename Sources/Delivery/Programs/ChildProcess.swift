import CLinux
import Glibc

/// Another program, run without a shell in a process group of its own, with a deadline.
struct ChildProcess {
    /// How it ended.
    enum Ending: Equatable {
        case exited(Int32)
        case killed(signal: Int32)
        /// It was still running at the deadline, and was killed with everything that it had started.
        case overdue
        /// The operating system's error number.
        case notStarted(Int32)
    }

    /// Absolute path.
    let program: String
    let arguments: [String]
    /// `NAME=value`; nothing is inherited.
    let environment: [String]
    /// Absolute path of the folder that it starts in. Not this program's own, which another user may not be let into.
    var folder = "/"
    /// Path of a file that gets what the program writes to standard error; `nil` to drop that.
    var errors: String?

    /// Runs the program and waits for its end. Its standard output is dropped, and it has no input.
    func run(seconds: Int) -> Ending {
        var process: pid_t = 0
        let error = spawn(&process)
        guard error == 0 else { return .notStarted(error) }
        // Helpers that it left behind are killed with it.
        defer { kill(-process, SIGKILL) }
        let deadline = Self.now + seconds * 1000
        while true {
            var status: Int32 = 0
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process { return Self.ending(status) }
            if ended < 0, errno != EINTR { return .notStarted(errno) }
            guard Self.now < deadline else {
                kill(-process, SIGKILL)
                while waitpid(process, &status, 0) < 0, errno == EINTR {}
                return .overdue
            }
            usleep(20_000)
        }
    }

    /// Returns the error number; 0 if it started.
    private func spawn(_ process: inout pid_t) -> Int32 {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addchdir_np(&files, folder)
        posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, errors ?? "/dev/null", O_WRONLY | O_CREAT, 0o600)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        posix_spawnattr_setflags(&attributes, Int16(flags))
        posix_spawnattr_setpgroup(&attributes, 0)
        // Signals are as in a fresh shell: this program's threads block some, and it ignores a closed pipe.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        let words = ([program] + arguments).map { strdup($0) }
        let settings = environment.map { strdup($0) }
        defer { for text in words + settings { free(text) } }
        return posix_spawn(&process, program, &files, &attributes, words + [nil], settings + [nil])
    }

    private static func ending(_ status: Int32) -> Ending {
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
    }

    /// Milliseconds of a clock that nobody can set.
    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
