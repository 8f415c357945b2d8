import Findings

/// A file that just wraps other files (gói tệp): a ZIP archive, or a mail with attachments. It is opened in memory, and
/// its members are not opened any further.
public struct Parcel: Sendable {
    public enum Wrapping: Equatable, Sendable {
        case archive, mail
    }

    /// One of the wrapped files.
    public struct Member: Sendable {
        /// The sender's name for it, with its folders: `Huyện/bieu.xlsx`. It is never empty and never leads out of a
        /// folder.
        public let name: String
        /// The bytes, or why they could not be read. The finding's place names the parcel and the member.
        public let content: Result<[UInt8], UnreadableFile>
    }

    /// In the order of the file, without folders.
    public let members: [Member]

    /// Opens a file that was found to be a parcel.
    ///
    /// - Parameter named: the name that findings give to the file.
    /// - Throws: `UnreadableFile` if nothing can be read from it.
    public init(
        _ bytes: [UInt8], wrapping: Wrapping, named: String, limits: Limits = .standard
    ) throws(UnreadableFile) {
        switch wrapping {
        case .archive: members = try Self.archive(bytes, named: named, limits: limits)
        case .mail: members = MailAttachments.members(of: bytes, limits: limits)
        }
    }

    private static func archive(
        _ bytes: [UInt8], named: String, limits: Limits
    ) throws(UnreadableFile) -> [Member] {
        try bytes.withUnsafeBytes { memory -> Result<[Member], UnreadableFile> in
            do throws(PartFailure) {
                let container = try ZipContainer(memory, limits: limits, deadline: Deadline(seconds: limits.seconds))
                let files = container.listing.filter { !$0.isFolder }
                guard !files.contains(where: \.isEncrypted) else { throw .refused(.archiveWithPassword) }
                // A growing array takes three times its size. Declared sizes beyond the limits are not believed.
                let isCredible =
                    files.allSatisfy { $0.inflated <= limits.totalBytes }
                    && files.reduce(0) { $0 + $1.inflated } <= limits.totalBytes
                return .success(
                    files.map { member($0, in: container, named: named, reserving: isCredible ? $0.inflated : 0) })
            } catch {
                return .failure(UnreadableFile(error, named: named))
            }
        }.get()
    }

    private static func member(
        _ entry: ZipContainer.Entry, in container: ZipContainer, named: String, reserving size: Int
    ) -> Member {
        let name = safeName(entry.name)
        var content: [UInt8] = []
        content.reserveCapacity(size)
        do throws(PartFailure) {
            try container.read(entry) { bytes throws(PartFailure) in content += bytes }
            return Member(name: name, content: .success(content))
        } catch {
            return Member(name: name, content: .failure(UnreadableFile(error, named: "\(named)/\(name)")))
        }
    }

    /// A name on one line, without the parts that would lead out of its folder.
    static func safeName(_ name: String) -> String {
        let steps = name.split { $0 == "/" || $0 == "\\" }.filter { $0 != "." && $0 != ".." }
        return steps.isEmpty ? "_" : OneLine.text(steps.joined(separator: "/"))
    }
}
