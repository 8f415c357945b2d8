import Civil

/// Files as one ZIP archive (tệp nén): the same files and date give the same bytes. With `MadeArchive`, the only place
/// that writes through libzip.
public enum ZipArchive {
    /// A file in the archive.
    public struct Entry: Sendable, Equatable {
        /// With `/`, relative to the archive.
        public let path: String
        public let bytes: [UInt8]
        /// Pressed already, as pictures are: kept as it is.
        public let isPacked: Bool

        public init(path: String, bytes: [UInt8], isPacked: Bool = false) {
            self.path = path
            self.bytes = bytes
            self.isPacked = isPacked
        }
    }

    /// How hard entries are pressed.
    public enum Effort: UInt32, Sendable {
        /// For archives that are made by the hundred.
        case quick = 1
        /// For the one that travels.
        case best = 9
    }

    /// libzip refused; its own words.
    public struct Failure: Error, Hashable, Sendable {
        public let reason: String
    }

    /// An archive in memory, its entries in the order given, each dated noon of `date` (an hour that no change to
    /// summer time touches: the format holds local time).
    public static func bytes(
        of entries: [Entry], dated date: CivilDate, effort: Effort = .best
    ) throws(Failure) -> [UInt8] {
        let archive = try MadeArchive()
        for entry in entries { try archive.add(entry, day: dosDate(of: date), time: 12 << 11, effort: effort) }
        return try archive.finish()
    }

    /// Years since 1980, month, day, in 7, 4 and 5 bits; the format knows no earlier year.
    private static func dosDate(of date: CivilDate) -> UInt16 {
        guard (1980...2107).contains(date.year) else { return 1 << 5 | 1 }
        return UInt16((date.year - 1980) << 9 | date.month << 5 | date.day)
    }
}
