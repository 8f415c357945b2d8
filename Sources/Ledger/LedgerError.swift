import GRDB
import Glibc

/// Why the ledger could not be opened, read or written.
public struct LedgerError: Error, Equatable, Sendable {
    public enum Kind: String, Sendable {
        /// The file is no SQLite database, or its pages contradict each other.
        case damaged
        /// It was written by a later version of the program.
        case newer
        /// It cannot be opened or written, for lack of rights or on a read-only medium.
        case unwritable
        /// Its disk or share cannot lock files.
        case unlockable
        /// Its disk or share cannot give programs shared memory.
        case withoutSharedMemory
        /// The disk fails while it is read or written.
        case disk
        /// The disk is full.
        case full
        /// Another program holds it.
        case busy
        /// Anything else: a fault of the program or of SQLite.
        case other
    }

    public let kind: Kind
    /// SQLite's own words, in English.
    public let message: String
    /// The operating system's error number, if it tells why the file cannot be opened or written.
    public let errno: Int32?

    init(_ kind: Kind, _ message: String = "", errno: Int32? = nil) {
        self.kind = kind
        self.message = message
        self.errno = errno
    }

    /// - Parameter path: path of the file that was to be opened.
    init(_ error: any Error, at path: String? = nil) {
        if let error = error as? LedgerError {
            self = error
            return
        }
        let code = (error as? DatabaseError)?.extendedResultCode
        if code == .SQLITE_IOERR_WRITE, Self.sizesAreBounded {
            self.init(.unwritable, "\(error)", errno: EFBIG)
            return
        }
        let kind = code.map(Self.kind(of:)) ?? .other
        self.init(kind, "\(error)", errno: kind == .unwritable ? path.flatMap(Self.obstacle) : nil)
    }

    /// Files may only grow to a certain size here (`ulimit -f`). If that limit refuses a write, SQLite takes it for a
    /// failing disk.
    private static var sizesAreBounded: Bool {
        var limit = rlimit()
        return getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 && limit.rlim_cur != rlim_t.max
    }

    /// The system's error number when the file, or a file beside it, is to be written; `nil` if nothing is in the way.
    private static func obstacle(at path: String) -> Int32? {
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let file = open(path, O_RDWR | O_CLOEXEC | O_NONBLOCK)
        let number = Glibc.errno
        if file >= 0 { close(file) }
        if file < 0, number != ENOENT { return number }
        return access(folder, W_OK | X_OK) == 0 ? nil : Glibc.errno
    }

    private static func kind(of code: ResultCode) -> Kind {
        switch code {
        case .SQLITE_IOERR_SHMOPEN, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMLOCK, .SQLITE_IOERR_SHMMAP:
            .withoutSharedMemory
        case .SQLITE_IOERR_LOCK, .SQLITE_IOERR_RDLOCK, .SQLITE_IOERR_UNLOCK, .SQLITE_IOERR_CHECKRESERVEDLOCK,
            .SQLITE_IOERR_BLOCKED, .SQLITE_PROTOCOL:
            .unlockable
        default: kind(ofPrimary: code.primaryResultCode)
        }
    }

    private static func kind(ofPrimary code: ResultCode) -> Kind {
        switch code {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: .damaged
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM: .unwritable
        case .SQLITE_IOERR: .disk
        case .SQLITE_FULL: .full
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
        default: .other
        }
    }
}
