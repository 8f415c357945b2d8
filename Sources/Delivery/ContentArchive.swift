import Glibc

/// Keeps files by their content (kho lưu): `archive/sha256/ab/cdef…`. A file is written whole or not at all, is never
/// changed, and is checked against its name whenever it is read.
public struct ContentArchive: Sendable {
    /// Path of the folder.
    public let folder: String

    public init(folder: String) { self.folder = folder }

    /// Why kept bytes cannot be read.
    public enum Failure: Error, Equatable {
        /// There is no such file.
        case missing
        /// The file's bytes do not have the hash in its name.
        case altered
        case system(errno: Int32)
    }

    /// Keeps bytes and returns their SHA-256. Bytes that are already kept are not written again, unless the kept file
    /// is damaged.
    @discardableResult
    public func keep(_ bytes: [UInt8]) throws(PublicationError) -> String {
        var keeping = Keeping(in: self)
        let digest = try keeping.add(bytes)
        try keeping.finish()
        return digest
    }

    /// Keeps many files and brings them to the disk together. They are in the archive when `finish` returns. What a
    /// killed run left unfinished, the next one clears away.
    public struct Keeping: Sendable {
        private let archive: ContentArchive
        /// The digests of files that are not in their place yet.
        private var unfinished: Set<String> = []
        private var hasBegun = false

        public init(in archive: ContentArchive) { self.archive = archive }

        private var folder: String { "\(archive.folder)/sha256/.new" }

        /// Adds bytes, unless they are already kept, and returns their SHA-256.
        @discardableResult
        public mutating func add(_ bytes: [UInt8]) throws(PublicationError) -> String {
            let digest: String
            do { digest = try Digest.sha256(of: bytes) } catch { throw PublicationError(.noDigest, at: folder) }
            if unfinished.contains(digest) || (try? archive.bytes(digest)) != nil { return digest }
            if !hasBegun {
                FileSystem.remove(folder: folder)
                try FileSystem.makeFolders(folder)
                hasBegun = true
            }
            try FileSystem.begin(bytes, at: Array("\(folder)/\(digest)".utf8))
            unfinished.insert(digest)
            return digest
        }

        /// Brings all files to the disk, and then to their places.
        public mutating func finish() throws(PublicationError) {
            guard hasBegun else { return }
            let digests = unfinished.sorted()
            try FileSystem.synchronise(files: digests.map { Array("\(folder)/\($0)".utf8) }, below: folder)
            var parents: Set<String> = []
            var isGrown = false
            for digest in digests {
                let path = archive.path(digest)
                let parent = FileSystem.parent(of: path)
                if parents.insert(parent).inserted, try FileSystem.entry(at: parent) == .nothing {
                    try FileSystem.makeFolder(parent)
                    isGrown = true
                }
                try FileSystem.rename("\(folder)/\(digest)", to: path)
            }
            let above = FileSystem.parent(of: folder)
            try FileSystem.synchronise(folders: parents.sorted() + (isGrown ? [above] : []), below: above)
            FileSystem.remove(folder: folder)
            (unfinished, hasBegun) = ([], false)
        }
    }

    /// The bytes with this SHA-256.
    public func bytes(_ digest: String) throws(Failure) -> [UInt8] {
        let bytes: [UInt8]
        switch FileSystem.read(path(digest)) {
        case .success(let content): bytes = content
        case .failure(let error): throw error.errno == ENOENT ? .missing : .system(errno: error.errno)
        }
        guard (try? Digest.sha256(of: bytes)) == digest else { throw .altered }
        return bytes
    }

    /// The SHA-256 of everything that is kept, taken from the files' names.
    public var digests: Set<String> {
        let shelves = FileSystem.names(in: "\(folder)/sha256").filter { $0.utf8.count == 2 }
        return Set(
            shelves.flatMap { shelf in
                FileSystem.names(in: "\(folder)/sha256/\(shelf)").filter { $0.utf8.count == 62 }.map { shelf + $0 }
            })
    }

    /// Path of the bytes with this SHA-256.
    public func path(_ digest: String) -> String { "\(folder)/sha256/\(digest.prefix(2))/\(digest.dropFirst(2))" }
}
