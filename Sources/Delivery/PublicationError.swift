/// Why nothing was published. The folder that was there before is as it was.
public struct PublicationError: Error, Hashable, Sendable {
    /// What failed.
    public enum Kind: Hashable, Sendable {
        /// The operating system refused something at `path`.
        case system
        /// `path` leads out of the published folder or is no usable name; nothing was touched.
        case unsafePath
        /// Two files were to be published under the one name `path`; nothing was touched.
        case duplicatePath
        /// Something that is no folder is in the published folder's place.
        case notAFolder
        /// libcrypto gave no hash for the file `path`.
        case noDigest
    }

    public let kind: Kind
    /// The file or folder where it happened. For `system` and `notAFolder`, an absolute path or one relative to the
    /// working folder; otherwise the path of the `PublishedFile`.
    public let path: String
    /// The operating system's error number (`ENOSPC`, `EACCES`, …); 0 if the system was not asked.
    public let errno: Int32

    public init(_ kind: Kind, at path: String, errno: Int32 = 0) {
        self.kind = kind
        self.path = path
        self.errno = errno
    }
}
