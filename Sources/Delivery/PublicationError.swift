/// Why nothing was published. The folder that was there before still stands as it was.
public struct PublicationError: Error, Hashable, Sendable {
    /// What failed.
    public enum Kind: Hashable, Sendable {
        /// The operating system refused something at `path`.
        case system
        /// `path` leads out of the published folder or is no usable name; nothing was touched.
        case unsafePath
        /// Two files were to be published under the one name `path`; nothing was touched.
        case duplicatePath
        /// Something that is no folder stands where the published folder should go.
        case notAFolder
        /// libcrypto gave no hash for the file `path`.
        case noDigest
    }

    public let kind: Kind
    /// The file or folder it happened at: an absolute path or one relative to the working folder for `system` and
    /// `notAFolder`, the path of the `PublishedFile` otherwise.
    public let path: String
    /// The operating system's error number (`ENOSPC`, `EACCES`, …); 0 where it was not asked.
    public let errno: Int32

    public init(_ kind: Kind, at path: String, errno: Int32 = 0) {
        self.kind = kind
        self.path = path
        self.errno = errno
    }
}
