import Delivery
import Findings
import Returns
import Spreadsheets
import Synchronization

/// What can be done with a file before its turn comes, in parallel with other files: reading it, hashing it and, where
/// it will be taken as it is, understanding it. What becomes of it is decided later, in the order of the files
/// (`Intake`).
struct EarlyReading: Sendable {
    let reader: ReturnReader
    /// `nil` for no limit, as for files that an earlier run accepted.
    let budget: FileBudget?
    /// Whether a file, given by its name and SHA-256, will be left out whatever it says.
    let isPassedOver: @Sendable (Inbox.File, String) -> Bool
    private let begun = BegunContents()

    /// What a file says.
    struct Understood: Sendable {
        let content: ReadReturn
        /// The findings on it.
        let findings: [Finding]
        /// It names its district.
        let isNamed: Bool
        let list: ReturnedWorkbook.List?
        let holds: ReturnedWorkbook.Contents
    }

    /// A file's bytes and what is known about them so far.
    struct Found: Sendable {
        let bytes: [UInt8]
        /// SHA-256 of `bytes`; `nil` where it cannot be computed.
        let digest: String?
        let understanding: Understanding
    }

    enum Understanding: Sendable {
        /// Nobody has tried yet.
        case open
        case tookTooLong
        case done(Swift.Result<Understood, UnreadableFile>)
    }

    init(
        reader: ReturnReader, budget: FileBudget?,
        isPassedOver: @escaping @Sendable (Inbox.File, String) -> Bool = { _, _ in false }
    ) {
        self.reader = reader
        self.budget = budget
        self.isPassedOver = isPassedOver
    }

    /// The file's bytes and what they say, as far as that can be told now.
    func found(of file: Inbox.File) -> Swift.Result<Found, Files.SystemError> {
        Self.opened(file).map { found in
            guard let digest = found.digest, mayBeUnderstood(found.bytes), !isPassedOver(file, digest),
                begun.insert(digest)
            else { return found }
            let understanding = understand(found.bytes, named: file.name, until: budget?.deadline)
            return Found(bytes: found.bytes, digest: digest, understanding: understanding)
        }
    }

    /// The file's bytes alone.
    static func opened(_ file: Inbox.File) -> Swift.Result<Found, Files.SystemError> {
        Swift.Result { () throws(Files.SystemError) in try file.bytes() }.map {
            Found(bytes: $0, digest: try? Digest.sha256(of: $0), understanding: .open)
        }
    }

    /// Whether the file may be read ahead of its turn: a large one has to be tried in another process first.
    private func mayBeUnderstood(_ bytes: [UInt8]) -> Bool {
        budget == nil || SpreadsheetReader.weight(of: bytes) < FileBudget.trialWeight
    }

    /// What the file says, if that can be told in time.
    func understand(_ bytes: [UInt8], named name: String, until deadline: Deadline?) -> Understanding {
        let understood = bounded(until: deadline) { () -> Swift.Result<Understood, UnreadableFile> in
            do throws(UnreadableFile) {
                let returned = ReturnedWorkbook(
                    try SpreadsheetReader.read(bytes: bytes, named: name, expectedHeads: reader.expectedHeads),
                    named: name)
                let workbook = returned.workbook
                let content = reader.read(workbook, file: name)
                let isNamed = DistrictNaming(reader).isNamed(content, in: workbook, file: name)
                return .success(
                    Understood(
                        content: content, findings: reader.notices(on: workbook) + content.findings, isNamed: isNamed,
                        list: returned.list, holds: returned.holds))
            } catch {
                return .failure(error)
            }
        }
        return understood.map(Understanding.done) ?? .tookTooLong
    }

    /// Work on one file; `nil` when it took too long.
    func bounded<Value: Sendable>(until deadline: Deadline?, _ work: @escaping @Sendable () -> Value) -> Value? {
        guard let deadline else { return work() }
        return BoundedWork.run(until: deadline, work)
    }
}

/// The contents that some thread has begun to read. A second file with the same bytes is a duplicate and need not be
/// read.
private final class BegunContents: Sendable {
    private let digests = Mutex<Set<String>>([])

    /// Whether nobody has begun on it before.
    func insert(_ digest: String) -> Bool { digests.withLock { $0.insert(digest).inserted } }
}
