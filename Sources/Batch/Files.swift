import Findings
import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Reading folders and files, by the names that the system itself uses: a name that is no valid text is
/// shown with replacement characters and still found.
enum Files {
    /// An entry of a folder.
    struct Entry {
        /// The name as people see it.
        let name: String
        /// Path in the system's own bytes, zero-terminated.
        let path: [CChar]
        let kind: Kind
    }

    enum Kind: Equatable {
        case file(size: Int)
        case folder
        /// A pipe, a device, a broken link.
        case other
    }

    /// The operating system's error number; `SystemReason` has the words.
    struct SystemError: Error {
        let number: Int32
        init(_ number: Int32 = errno) { self.number = number }
    }

    /// The entries of a folder, in order of name (by bytes). Throws when it cannot be listed.
    static func entries(of folder: String) throws(SystemError) -> [Entry] {
        guard let stream = opendir(folder) else { throw SystemError() }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let pointer = readdir(stream) {
            let name = withUnsafePointer(to: &pointer.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { Array(UnsafeBufferPointer(start: $0, count: strlen($0))) }
            }
            let text = String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard text != ".", text != ".." else { continue }
            let path = Array(folder.utf8CString.dropLast()) + [CChar(bitPattern: UInt8(ascii: "/"))] + name + [0]
            entries.append(Entry(name: text, path: path, kind: kind(of: path)))
        }
        return entries.sorted { $0.path.lexicographicallyPrecedes($1.path) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) } }
    }

    /// What a path leads to, links followed.
    static func kind(of path: [CChar]) -> Kind {
        var status = stat()
        guard stat(path, &status) == 0 else { return .other }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file(size: Int(status.st_size))
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The bytes of a regular file, at most `limit` of them and one more to show that there were more.
    static func bytes(of path: [CChar], limit: Int) throws(SystemError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError() }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        let chunk = 1 << 20
        while bytes.count <= limit {
            let start = bytes.count
            bytes.append(contentsOf: repeatElement(0, count: chunk))
            let count = bytes.withUnsafeMutableBytes { buffer in
                buffer.baseAddress.map { read(descriptor, $0 + start, chunk) } ?? 0
            }
            let number = errno
            bytes.removeLast(chunk - max(0, count))
            if count < 0 {
                if number == EINTR { continue }
                throw SystemError(number)
            }
            if count == 0 { break }
        }
        return bytes
    }

    /// A text file of ours (settings, rulebook, register) in UTF-8; `nil` when there is none.
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
