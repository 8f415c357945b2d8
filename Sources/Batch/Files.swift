import Findings
import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Reads folders and files by the names that the system itself uses. A name that is no valid text is shown with
/// replacement characters and still found.
enum Files {
    /// An entry of a folder.
    struct Entry: Equatable {
        /// The name as people see it.
        let name: String
        /// Path in the system's own bytes, zero-terminated.
        let path: [CChar]
        let kind: Kind
        /// Time of last change in seconds since 1970; 0 where it cannot be told.
        let modified: Int
    }

    enum Kind: Equatable {
        case file(size: Int)
        case folder
        /// A link that leads out of the folder being read.
        case wayOut
        /// A pipe, a device, a broken link.
        case other
    }

    /// The operating system's error number; `SystemReason` has the words.
    struct SystemError: Error {
        let number: Int32
        init(_ number: Int32 = errno) { self.number = number }

        /// A network share stumbled, or a signal came: trying again may help.
        fileprivate var isTransient: Bool { [EINTR, EAGAIN, EIO, ESTALE, ETIMEDOUT].contains(number) }
    }

    /// Tries up to three times within half a second before it lets a transient error through.
    private static func insisting<Value>(
        _ attempt: () throws(SystemError) -> Value
    ) throws(SystemError) -> Value {
        for pause in [100_000, 400_000] as [UInt32] {
            do {
                return try attempt()
            } catch  where error.isTransient {
                usleep(pause)
            }
        }
        return try attempt()
    }

    /// The entries of a folder, in order of the bytes of their names. Throws when it cannot be listed.
    ///
    /// - Parameter root: the folder that no path may lead out of. Paths are relative to it; an empty path is the root
    ///   itself. With `nil`, a path is one of the system, and every link counts as what it leads to.
    static func entries(of folder: String, below root: OpenFolder? = nil) throws(SystemError) -> [Entry] {
        try insisting { () throws(SystemError) in try listing(of: folder, below: root) }
    }

    private static func listing(of folder: String, below root: OpenFolder?) throws(SystemError) -> [Entry] {
        let descriptor = try open(Array(folder.utf8CString), O_RDONLY | O_DIRECTORY, below: root)
        guard let stream = fdopendir(descriptor) else {
            let failure = SystemError()
            close(descriptor)
            throw failure
        }
        defer { closedir(stream) }
        let start = folder.isEmpty ? [] : Array("\(folder)/".utf8CString.dropLast())
        var entries: [Entry] = []
        while let pointer = try next(in: stream) {
            let name = withUnsafePointer(to: &pointer.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) {
                    Array(UnsafeBufferPointer(start: $0, count: strlen($0)))
                }
            }
            let text = String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard text != ".", text != ".." else { continue }
            let path = start + name + [0]
            entries.append(
                Entry(
                    name: text, path: path, kind: kind(of: path, below: root), modified: modified(path, below: root)))
        }
        return entries.sorted {
            $0.path.lexicographicallyPrecedes($1.path) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) }
        }
    }

    /// The next entry, `nil` at the end. Throws on an error, since half a listing must not pass for a whole one.
    private static func next(in stream: OpaquePointer) throws(SystemError) -> UnsafeMutablePointer<dirent>? {
        errno = 0
        let entry = readdir(stream)
        if entry == nil, errno != 0 { throw SystemError() }
        return entry
    }

    private static func open(_ path: [CChar], _ flags: Int32, below root: OpenFolder?) throws(SystemError) -> Int32 {
        if let root { return try root.open(path, flags) }
        let descriptor = Glibc.open(path, flags | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError() }
        return descriptor
    }

    private static func status(of path: [CChar], below root: OpenFolder?) throws(SystemError) -> stat {
        if let root { return try root.status(of: path) }
        var status = stat()
        guard stat(path, &status) == 0 else { throw SystemError() }
        return status
    }

    /// What a path leads to, links followed.
    static func kind(of path: [CChar], below root: OpenFolder? = nil) -> Kind {
        do throws(SystemError) {
            let status = try status(of: path, below: root)
            switch status.st_mode & S_IFMT {
            case S_IFREG: return .file(size: Int(status.st_size))
            case S_IFDIR: return .folder
            default: return .other
            }
        } catch {
            if error.number == ELOOP, root != nil { return .wayOut }
            // Reading the file will tell why it cannot be looked at.
            return [ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG].contains(error.number) ? .other : .file(size: 0)
        }
    }

    /// Time of last change in seconds since 1970; 0 where it cannot be told.
    static func modified(_ path: [CChar], below root: OpenFolder? = nil) -> Int {
        (try? status(of: path, below: root)).map { Int($0.st_mtim.tv_sec) } ?? 0
    }

    /// Whether two paths lead to one folder.
    static func areOne(_ path: String, _ other: String) -> Bool {
        var (one, second) = (stat(), stat())
        return stat(path, &one) == 0 && stat(other, &second) == 0 && one.st_dev == second.st_dev
            && one.st_ino == second.st_ino
    }

    /// Whether the user has no right to read a file or folder, or to enter a folder above it.
    static func denies(_ path: String) -> Bool {
        // Asked by opening it: `access` asks for the user who started a program with changed rights.
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor < 0 else {
            close(descriptor)
            return false
        }
        return isDenial(errno)
    }

    static func isDenial(_ number: Int32) -> Bool { number == EACCES || number == EPERM }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The bytes of a regular file, up to `limit`; some more are returned if the file is longer, to show that it is.
    static func bytes(of path: [CChar], below root: OpenFolder? = nil, limit: Int) throws(SystemError) -> [UInt8] {
        try insisting { () throws(SystemError) in try content(of: path, below: root, limit: limit) }
    }

    private static func content(
        of path: [CChar], below root: OpenFolder?, limit: Int
    ) throws(SystemError) -> [UInt8] {
        let descriptor = try open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY, below: root)
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemError() }
        // A pipe would make the run wait for ever, and a device might never end.
        guard status.st_mode & S_IFMT != S_IFDIR else { throw SystemError(EISDIR) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(EINVAL) }
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 1)
        defer { chunk.deallocate() }
        var bytes: [UInt8] = []
        while bytes.count <= limit {
            let count = read(descriptor, chunk.baseAddress, chunk.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw SystemError()
            }
            if count == 0 { break }
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
        }
        return bytes
    }

    /// The text of a file that the program itself uses (settings, rulebook, register), in UTF-8; `nil` if there is
    /// none. Throws when it cannot be read, or is not UTF-8.
    static func text(at path: String) throws(RunFailure) -> String? {
        guard exists(path) else { return nil }
        let content: [UInt8]
        do throws(SystemError) {
            content = try bytes(of: Array(path.utf8CString), limit: 64 << 20)
        } catch {
            throw RunFailure(.fileUnreadable, at: Place(file: path), errno: error.number)
        }
        guard let text = String(validating: content, as: UTF8.self) else {
            throw RunFailure(.fileNotUTF8, at: Place(file: path))
        }
        return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }
}
