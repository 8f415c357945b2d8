import Civil

/// Puts files into one ZIP archive (tệp nén). The same files and date give the same bytes. Only this and `MadeArchive`
/// make new archives with libzip.
public enum ZipArchive {
    /// A file in the archive.
    public struct Entry: Sendable, Equatable {
        /// A path within the archive, with `/`.
        public let path: String
        public let bytes: [UInt8]
        /// Whether the content is compressed already, as pictures are. It is then stored as it is.
        public let isPacked: Bool

        public init(path: String, bytes: [UInt8], isPacked: Bool = false) {
            self.path = path
            self.bytes = bytes
            self.isPacked = isPacked
        }
    }

    /// How much effort goes into compressing.
    public enum Effort: UInt32, Sendable {
        /// For archives that are made by the hundred.
        case quick = 1
        /// For the archive that is sent.
        case best = 9
    }

    /// libzip failed. The reason is its own message.
    public struct Failure: Error, Hashable, Sendable {
        public let reason: String
    }

    /// An archive in memory with the entries in the given order. Each is dated noon of `date`, an hour that no change
    /// to summer time affects, because the format has local time.
    public static func bytes(
        of entries: [Entry], dated date: CivilDate, effort: Effort = .best
    ) throws(Failure) -> [UInt8] {
        let archive = try MadeArchive()
        for entry in entries { try archive.add(entry, day: dosDate(of: date), time: 12 << 11, effort: effort) }
        return try archive.finish()
    }

    /// The date in the ZIP format: years since 1980, month and day in 7, 4 and 5 bits. Earlier years cannot be written.
    private static func dosDate(of date: CivilDate) -> UInt16 {
        guard (1980...2107).contains(date.year) else { return 1 << 5 | 1 }
        return UInt16((date.year - 1980) << 9 | date.month << 5 | date.day)
    }
}
