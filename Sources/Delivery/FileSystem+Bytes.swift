import CLinux
import Glibc

// Paths in the system's own bytes, for files that people named.
extension FileSystem {
    static func path(_ folder: [UInt8], _ name: [UInt8]) -> [UInt8] { folder + [UInt8(ascii: "/")] + name }

    private static func text(_ path: [UInt8]) -> [CChar] { path.map(CChar.init(bitPattern:)) + [0] }

    private static func failure(at path: [UInt8], _ number: Int32 = errno) -> PublicationError {
        PublicationError(.system, at: String(decoding: path, as: UTF8.self), errno: number)
    }

    /// What is at a path; links are not followed. `.nothing` if that cannot be told.
    static func kind(at path: [UInt8]) -> Entry {
        var status = stat()
        guard lstat(text(path), &status) == 0 else { return .nothing }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
    }

    /// Names in a folder, in no order.
    static func listing(of path: [UInt8]) throws(PublicationError) -> [[UInt8]] {
        guard let folder = opendir(text(path)) else { throw failure(at: path) }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        while true {
            errno = 0
            guard let entry = readdir(folder) else {
                if errno != 0 { throw failure(at: path) }
                return names
            }
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                    (0..<strlen(name)).map { UInt8(bitPattern: name[$0]) }
                }
            }
            if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
        }
    }

    static func read(_ path: [UInt8]) -> Result<[UInt8], PublicationError> {
        let file = open(text(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard file >= 0 else { return .failure(failure(at: path)) }
        defer { close(file) }
        // A pipe would make the run wait for ever, and a device might never end.
        var status = stat()
        guard fstat(file, &status) == 0 else { return .failure(failure(at: path)) }
        guard status.st_mode & S_IFMT == S_IFREG else { return .failure(failure(at: path, EINVAL)) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(file, &chunk, chunk.count)
            if count > 0 {
                bytes += chunk[..<count]
            } else if count == 0 {
                return .success(bytes)
            } else if errno != EINTR {
                return .failure(failure(at: path))
            }
        }
    }

    static func write(_ bytes: [UInt8], to path: [UInt8]) throws(PublicationError) {
        try write(bytes, to: path) { fsync($0) }
    }

    /// Writes a file that must not be there yet, and has the system begin to bring it to the disk;
    /// `synchronise(files:below:)` waits for the end of that. Many files reach the disk together in a fraction of the
    /// time that they take one after the other.
    static func begin(_ bytes: [UInt8], at path: [UInt8]) throws(PublicationError) {
        // A file system that cannot begin early does all the work at the end.
        try write(bytes, to: path) {
            tonghop_begin_writing($0)
            return 0
        }
    }

    /// Returns when files written by `begin` are on the disk. If there are many, the whole file system is synchronised
    /// in one call, so that the disk empties its cache once rather than once for each file.
    ///
    /// - Parameter folder: the folder that the files lie in or below.
    static func synchronise(files paths: [[UInt8]], below folder: String) throws(PublicationError) {
        guard paths.count > mostOneByOne, syncfsTells else {
            for path in paths { try synchronise(file: path) }
            return
        }
        try synchroniseAll(of: folder)
    }

    /// The same for folders.
    static func synchronise(folders: [String], below folder: String) throws(PublicationError) {
        guard folders.count > mostOneByOne, syncfsTells else {
            for folder in folders { try synchronise(folder: folder) }
            return
        }
        try synchroniseAll(of: folder)
    }

    private static let mostOneByOne = 64

    /// Whether `syncfs` reports that something could not be written: it does since Linux 5.8.
    private static let syncfsTells: Bool = {
        var system = utsname()
        guard uname(&system) == 0 else { return false }
        let release = withUnsafeBytes(of: &system.release) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        let numbers = release.split(whereSeparator: { !$0.isNumber }).prefix(2).compactMap { Int($0) }
        return numbers.count == 2 && (numbers[0], numbers[1]) >= (5, 8)
    }()

    private static func synchroniseAll(of folder: String) throws(PublicationError) {
        let path = Array(folder.utf8)
        let opened = open(text(path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard opened >= 0 else { throw failure(at: path) }
        defer { close(opened) }
        if syncfs(opened) != 0 { throw failure(at: path) }
    }

    private static func synchronise(file path: [UInt8]) throws(PublicationError) {
        let file = open(text(path), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw failure(at: path) }
        defer { close(file) }
        if fsync(file) != 0 { throw failure(at: path) }
    }

    private static func write(
        _ bytes: [UInt8], to path: [UInt8], synchronising synchronise: (Int32) -> Int32
    ) throws(PublicationError) {
        let file = open(text(path), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard file >= 0 else { throw failure(at: path) }
        var number = writeAll(bytes, to: file) ?? (synchronise(file) == 0 ? nil : errno)
        // Some file systems (NFS) report a full disk only here.
        if close(file) != 0, number == nil { number = errno }
        guard let number else { return }
        unlink(text(path))
        throw failure(at: path, number)
    }

    /// The error number; `nil` if every byte was written.
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

    static func synchronise(folder path: [UInt8]) throws(PublicationError) {
        let folder = open(text(path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw failure(at: path) }
        defer { close(folder) }
        if fsync(folder) != 0, errno != EINVAL { throw failure(at: path) }
    }

    static func remove(folder path: [UInt8]) {
        for name in (try? listing(of: path)) ?? [] {
            let inside = Self.path(path, name)
            if kind(at: inside) == .folder { remove(folder: inside) } else { unlink(text(inside)) }
        }
        rmdir(text(path))
    }

    /// Gives a file or a link a second name below `folder`, or copies it where that cannot be done. It is on the disk
    /// when this returns. Missing folders on the way are made.
    static func keep(_ path: [UInt8], as name: [UInt8], in folder: [UInt8]) throws(PublicationError) {
        let slashes = name.indices.filter { name[$0] == UInt8(ascii: "/") }
        let folders = [folder] + slashes.map { Self.path(folder, Array(name[..<$0])) }
        for folder in folders.dropFirst() where mkdir(text(folder), 0o777) != 0 {
            if errno != EEXIST { throw failure(at: folder) }
        }
        let new = Self.path(folder, name)
        if link(text(path), text(new)) != 0 { try copy(path, to: new) }
        for folder in folders.reversed() { try synchronise(folder: folder) }
    }

    private static func copy(_ path: [UInt8], to new: [UInt8]) throws(PublicationError) {
        var status = stat()
        guard lstat(text(path), &status) == 0 else { throw failure(at: path) }
        switch status.st_mode & S_IFMT {
        case S_IFLNK:
            var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
            guard readlink(text(path), &target, Int(PATH_MAX)) >= 0, symlink(target, text(new)) == 0 else {
                throw failure(at: path)
            }
        case S_IFREG:
            try write(try read(path).get(), to: new)
        default: break  // A pipe or a socket holds nothing.
        }
    }
}
