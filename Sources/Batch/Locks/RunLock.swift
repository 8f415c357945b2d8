import Civil
import Glibc

/// Keeps a second run out of a folder while one is at work in it.
///
/// The lock is the kernel's (`flock`), on the file `.tonghop.lock`. The file stays when the run ends; only the lock on
/// it counts, and the kernel drops that however a run ends. The file says who holds the lock and since when, for the
/// message to a second run.
final class RunLock {
    static let fileName = ".tonghop.lock"

    private var file: Int32

    /// - Parameters:
    ///   - folder: must exist.
    ///   - now: seconds since 1970-01-01T00:00Z; goes into the lock file, never into a report.
    init(folder: String, now: Int = time(nil)) throws(RunLockError) {
        let path = "\(folder)/\(Self.fileName)"
        file = try Self.open(path)
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            let number = errno
            guard number != EINTR else { continue }
            let holder = number == EWOULDBLOCK ? RunLockHolder(text: Self.read(file)) : nil
            close(file)
            file = -1
            throw number == EWOULDBLOCK
                ? RunLockError(path: path, cause: .held(by: holder))
                : RunLockError(path: path, cause: .system(errno: number))
        }
        note(RunLockHolder(process: Int(getpid()), since: RunLockHolder.clock(now)))
    }

    deinit { release() }

    /// Lets the next run in. Doing it twice is harmless.
    func release() {
        guard file >= 0 else { return }
        // Unlocks explicitly, since a child process that is just starting may have the file open for an instant longer.
        flock(file, LOCK_UN)
        close(file)
        file = -1
    }

    /// Opens the lock file. Another user's may be readable only, which is enough to ask for the lock.
    private static func open(_ path: String) throws(RunLockError) -> Int32 {
        var file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o644)
        if file < 0, errno == EACCES { file = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK) }
        guard file >= 0 else { throw RunLockError(path: path, cause: .system(errno: errno)) }
        return file
    }

    /// Reads no more than a holder writes.
    private static func read(_ file: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 128)
        let count = pread(file, &bytes, bytes.count, 0)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }

    /// Only for the message to a second run: if the note cannot be written (a full disk), the run goes on.
    private func note(_ holder: RunLockHolder) {
        let bytes = Array(holder.text.utf8)
        guard ftruncate(file, 0) == 0 else { return }
        _ = pwrite(file, bytes, bytes.count, 0)
    }
}
