import GRDB

/// Why the ledger could not be opened, read or written.
public struct LedgerError: Error, Equatable, Sendable {
    public enum Kind: String, Sendable {
        /// The file is no SQLite database, or its pages do not fit together.
        case damaged
        /// It was written by a later version of the program.
        case newer
        /// It was written by an earlier version, and was opened for reading only.
        case older
        /// It cannot be opened or written: rights, a read-only medium.
        case unwritable
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

    init(_ kind: Kind, _ message: String = "") {
        self.kind = kind
        self.message = message
    }

    init(_ error: any Error) {
        if let error = error as? LedgerError {
            self = error
            return
        }
        let code = (error as? DatabaseError)?.resultCode
        self.init(code.map(Self.kind) ?? .other, "\(error)")
    }

    private static func kind(of code: ResultCode) -> Kind {
        switch code {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: .damaged
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_IOERR: .unwritable
        case .SQLITE_FULL: .full
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
        default: .other
        }
    }
}
