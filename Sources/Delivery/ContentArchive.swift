import Glibc

/// Files kept by their content (kho lưu): `archive/sha256/ab/cdef…`. A file is written whole or not at all, never
/// changed, and held against its name whenever it is read.
public struct ContentArchive: Sendable {
    /// Path of the folder.
    public let folder: String

    public init(folder: String) { self.folder = folder }

    /// Why kept bytes cannot be had.
    public enum Failure: Error, Equatable {
        /// There is no such file.
        case missing
        /// The file's bytes are not those that it is named after.
        case altered
        case system(errno: Int32)
    }

    /// Keeps bytes and gives their SHA-256. Bytes that are kept already are not written again, unless what stands
    /// there is not whole.
    @discardableResult
    public func keep(_ bytes: [UInt8]) throws(PublicationError) -> String {
        let digest: String
        do { digest = try Digest.sha256(of: bytes) } catch { throw PublicationError(.noDigest, at: folder) }
        if (try? self.bytes(digest)) != nil { return digest }
        let path = path(digest)
        let parent = FileSystem.parent(of: path)
        try FileSystem.makeFolders(parent)
        let unfinished = "\(parent)/.new-\(digest)"
        unlink(unfinished)
        try FileSystem.write(bytes, to: unfinished)
        do {
            try FileSystem.rename(unfinished, to: path)
        } catch {
            unlink(unfinished)
            throw error
        }
        try FileSystem.synchronise(folder: parent)
        return digest
    }

    /// The bytes with that SHA-256.
    public func bytes(_ digest: String) throws(Failure) -> [UInt8] {
        let bytes: [UInt8]
        switch FileSystem.read(path(digest)) {
        case .success(let content): bytes = content
        case .failure(let error): throw error.errno == ENOENT ? .missing : .system(errno: error.errno)
        }
        guard (try? Digest.sha256(of: bytes)) == digest else { throw .altered }
        return bytes
    }

    /// Where the bytes with that SHA-256 lie.
    public func path(_ digest: String) -> String { "\(folder)/sha256/\(digest.prefix(2))/\(digest.dropFirst(2))" }
}
