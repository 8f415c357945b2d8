// The calls of the operating system that a publication is made of. Each returns a value or throws a `PublicationError`.
import CLinux
import Glibc

enum FileSystem {
    /// What is at a path; a symbolic link is not followed.
    enum Entry { case nothing, folder, other }

    static func entry(at path: String) throws(PublicationError) -> Entry {
        var status = stat()
        guard lstat(path, &status) != 0 else {
            return status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
        }
        if errno == ENOENT { return .nothing }
        throw PublicationError(.system, at: path, errno: errno)
    }

    /// Makes a folder and any missing folders above it.
    static func makeFolders(_ path: String) throws(PublicationError) {
        guard mkdir(path, 0o777) != 0 else { return try synchronise(folder: parent(of: path)) }
        switch errno {
        case EEXIST:
            var status = stat()
            guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
                throw PublicationError(.notAFolder, at: path, errno: ENOTDIR)
            }
        case ENOENT where parent(of: path) != path:
            try makeFolders(parent(of: path))
            try makeFolder(path)
            try synchronise(folder: parent(of: path))
        case let number:
            throw PublicationError(.system, at: path, errno: number)
        }
    }

    /// Makes one folder that must not be there yet.
    static func makeFolder(_ path: String) throws(PublicationError) {
        guard mkdir(path, 0o777) == 0 else { throw PublicationError(.system, at: path, errno: errno) }
    }

    /// Writes a file that must not be there yet, and returns when it is on the disk. If it fails, no part of the file
    /// stays.
    static func write(_ bytes: [UInt8], to path: String) throws(PublicationError) {
        try write(bytes, to: Array(path.utf8))
    }

    /// The bytes of a file.
    static func read(_ path: String) -> Result<[UInt8], PublicationError> { read(Array(path.utf8)) }

    /// Brings the names in a folder to the disk. It ignores file systems that cannot do so for folders (`EINVAL`).
    static func synchronise(folder path: String) throws(PublicationError) {
        try synchronise(folder: Array(path.utf8))
    }

    /// Swaps two folders in one step. Returns `false` if the file system or the kernel cannot do that.
    static func exchange(_ path: String, _ other: String) throws(PublicationError) -> Bool {
        guard renameat2(AT_FDCWD, path, AT_FDCWD, other, TONGHOP_RENAME_EXCHANGE) != 0 else { return true }
        switch errno {
        case EINVAL, ENOSYS, EOPNOTSUPP: return false
        case let number: throw PublicationError(.system, at: other, errno: number)
        }
    }

    static func rename(_ path: String, to other: String) throws(PublicationError) {
        guard Glibc.rename(path, other) == 0 else { throw PublicationError(.system, at: other, errno: errno) }
    }

    /// Names in a folder, in no order; empty when it cannot be read.
    static func names(in path: String) -> [String] {
        ((try? listing(of: Array(path.utf8))) ?? []).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Removes a folder and what is in it; links are removed, not followed. What cannot be removed stays.
    static func remove(folder path: String) { remove(folder: Array(path.utf8)) }

    /// `reports` for `reports/2022-11`, `.` for `2022-11`, `/` for `/`.
    static func parent(of path: String) -> String {
        let trimmed = withoutTrailingSlashes(path)
        guard let slash = trimmed.lastIndex(of: "/") else { return "." }
        return slash == trimmed.startIndex ? "/" : withoutTrailingSlashes(String(trimmed[..<slash]))
    }

    /// `2022-11` for `reports/2022-11/`.
    static func name(of path: String) -> String {
        let trimmed = withoutTrailingSlashes(path)
        return trimmed.lastIndex(of: "/").map { String(trimmed[trimmed.index(after: $0)...]) } ?? trimmed
    }

    static func withoutTrailingSlashes(_ path: String) -> String {
        var path = Substring(path)
        while path.count > 1, path.last == "/" { path = path.dropLast() }
        return String(path)
    }
}
