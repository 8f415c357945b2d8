// The calls of the operating system that a publication is made of, each turned into a value or a thrown
// `PublicationError`. Only this file asks for `errno`.
import CLinux
import Glibc

enum FileSystem {
    /// What stands at a path; a symbolic link is not followed.
    enum Entry { case nothing, folder, other }

    static func entry(at path: String) throws(PublicationError) -> Entry {
        var status = stat()
        guard lstat(path, &status) != 0 else {
            return status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
        }
        if errno == ENOENT { return .nothing }
        throw PublicationError(.system, at: path, errno: errno)
    }

    /// Makes a folder and, where they are missing, the folders above it.
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

    /// Writes a file that must not be there yet, and returns only when it is on the disk; no part of it stays otherwise.
    static func write(_ bytes: [UInt8], to path: String) throws(PublicationError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard file >= 0 else { throw PublicationError(.system, at: path, errno: errno) }
        var failure = writeAll(bytes, to: file) ?? (fsync(file) == 0 ? nil : errno)
        // Some file systems (NFS) tell of a full disk only here.
        if close(file) != 0, failure == nil { failure = errno }
        guard let failure else { return }
        unlink(path)
        throw PublicationError(.system, at: path, errno: failure)
    }

    /// The bytes of a file of ours.
    static func read(_ path: String) -> Result<[UInt8], PublicationError> {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return .failure(PublicationError(.system, at: path, errno: errno)) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(file, &chunk, chunk.count)
            if count > 0 {
                bytes += chunk[..<count]
            } else if count == 0 {
                return .success(bytes)
            } else if errno != EINTR {
                return .failure(PublicationError(.system, at: path, errno: errno))
            }
        }
    }

    /// The error number, or `nil` when every byte went through.
    private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32? {
        bytes.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if errno != EINTR {
                    return count == 0 ? EIO : errno
                }
            }
            return nil
        }
    }

    /// Brings the names in a folder to the disk. File systems that cannot do so for folders (`EINVAL`) are let be.
    static func synchronise(folder path: String) throws(PublicationError) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw PublicationError(.system, at: path, errno: errno) }
        defer { close(folder) }
        if fsync(folder) != 0, errno != EINVAL { throw PublicationError(.system, at: path, errno: errno) }
    }

    /// Lets two folders change places in one step. `false` where the file system or the kernel has no such step.
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

    /// Names in a folder, in no order; none when it cannot be read.
    static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// Removes a folder and what is in it; links are removed, not followed. What cannot be removed stays.
    static func remove(folder path: String) {
        for name in names(in: path) {
            let inside = "\(path)/\(name)"
            if (try? entry(at: inside)) == .folder { remove(folder: inside) } else { unlink(inside) }
        }
        rmdir(path)
    }

    /// `reports` of `reports/2022-11`, `.` of `2022-11`, `/` of `/`.
    static func parent(of path: String) -> String {
        let trimmed = withoutTrailingSlashes(path)
        guard let slash = trimmed.lastIndex(of: "/") else { return "." }
        return slash == trimmed.startIndex ? "/" : withoutTrailingSlashes(String(trimmed[..<slash]))
    }

    /// `2022-11` of `reports/2022-11/`.
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
