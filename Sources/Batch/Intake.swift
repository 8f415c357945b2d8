import Civil
import Delivery
import Findings
import Returns
import Spreadsheets

/// Takes in the files of a run one by one: each gets exactly one outcome, and none can stop another.
struct Intake {
    let reader: ReturnReader
    /// The run's clock, which dates the receipt of files first seen in this run.
    let today: CivilDate
    /// The receipt of files that earlier runs saw, by SHA-256.
    var receipts: [String: Receipt] = [:]
    /// Bytes that were taken for another period; only the period's own subfolder can bring them again.
    var filesOfOtherPeriods: Set<String> = []
    /// Names, or beginnings of the SHA-256, of files that are left out.
    var withdrawn: Set<String> = []
    /// Where the bytes of returns are kept; `nil` for a run that writes nothing.
    var archive: ContentArchive?
    /// Seconds that reading and understanding one file may take, and when the run's reading must be over; `nil` for files
    /// that an earlier run took.
    var patience: (secondsPerFile: Double, run: Deadline)?
    /// A file larger than this is refused unread, in bytes.
    private static let largestFile = 256 << 20

    /// When bytes first came, and which of two files is the later one.
    struct Receipt: Equatable {
        let day: CivilDate
        let arrival: Submission.Arrival
    }

    /// What the files came to.
    struct Result {
        var submissions: [Submission] = []
        var findings: [Finding] = []
        /// What was read of each accepted or rejected file that could be opened.
        var returns: [String: ReadReturn] = [:]
        /// Names of returns that do not say which district they are from, or name another one.
        var unnamed: Set<String> = []
        /// Names of files that belong to another period: they are no part of the run.
        var passedOver: [String] = []
        /// Why a return could not be put into the archive.
        var archiveFailure: PublicationError?
        fileprivate var firstOfDigest: [String: String] = [:]

        /// Under what name each content was taken, by SHA-256.
        var namesByDigest: [String: String] { firstOfDigest }
    }

    /// - Parameter progress: told of each file before it is read.
    func take(_ files: [Inbox.File], into result: inout Result, progress: (Progress) -> Void) {
        for (index, file) in files.enumerated() {
            progress(.reading(file: file.name, number: index + 1, of: files.count))
            take(file, into: &result)
        }
    }

    private func take(_ file: Inbox.File, into result: inout Result) {
        guard !Inbox.isIgnorable(file.name) else { return add(file, .ignored, to: &result) }
        if let refusal = file.refusal {
            result.findings.append(Finding(refusal, at: Place(file: file.name)))
            return add(file, .ignored, to: &result)
        }
        guard case .file(let size) = file.kind else {
            let code: FindingCode = file.kind == .wayOut ? .linkLeavesInbox : .notAFile
            result.findings.append(Finding(code, at: Place(file: file.name)))
            return add(file, .ignored, to: &result)
        }
        guard size <= Self.largestFile else {
            result.findings.append(
                Finding(.fileTooLarge, at: Place(file: file.name), details: [.limit: "\(Self.largestFile >> 20) MB"]))
            return add(file, .rejected, to: &result)
        }
        let bytes: [UInt8]
        do throws(Files.SystemError) {
            if let kept = file.kept {
                bytes = kept
            } else {
                bytes = try Files.bytes(of: file.path, below: file.root, limit: Self.largestFile)
            }
        } catch {
            result.findings.append(
                Finding(.fileUnreadable, at: Place(file: file.name), errno: error.number))
            return add(file, .rejected, to: &result)
        }
        guard let digest = try? Digest.sha256(of: bytes) else {
            result.findings.append(
                Finding(
                    .fileUnreadable, at: Place(file: file.name), details: [.reason: "không tính được mã SHA-256"],
                    english: [.reason: "SHA-256 is not available"]))
            return add(file, .rejected, to: &result)
        }
        if filesOfOtherPeriods.contains(digest), receipts[digest] == nil, !file.name.contains("/") {
            return result.passedOver.append(file.name)
        }
        if isWithdrawn(file, digest) {
            result.findings.append(Finding(.fileWithdrawn, at: Place(file: file.name)))
            return add(file, .ignored, digest: digest, size: bytes.count, to: &result)
        }
        if let first = result.firstOfDigest[digest], !bytes.isEmpty {
            result.findings.append(Finding(.duplicateFile, at: Place(file: file.name), details: [.otherFile: first]))
            return add(file, .duplicate, digest: digest, size: bytes.count, to: &result)
        }
        result.firstOfDigest[digest] = file.name
        read(bytes, file, digest: digest, into: &result)
    }

    private func read(_ bytes: [UInt8], _ file: Inbox.File, digest: String, into result: inout Result) {
        guard let understood = understand(bytes, file) else {
            let seconds = patience.map { $0.run.hasPassed ? $0.run.seconds : $0.secondsPerFile } ?? 0
            result.findings.append(
                Finding(.workTooLong, at: Place(file: file.name), details: [.limit: "\(Int(seconds))"]))
            keep(bytes, in: &result)
            return add(file, .rejected, digest: digest, size: bytes.count, to: &result)
        }
        let (content, findings, isNamed): (ReadReturn, [Finding], Bool)
        switch understood {
        case .success(let read): (content, findings, isNamed) = read
        case .failure(let error):
            result.findings.append(error.finding)
            if !error.isForeign { keep(bytes, in: &result) }
            return add(
                file, error.isForeign ? .ignored : .rejected, digest: digest, size: bytes.count, to: &result)
        }
        keep(bytes, in: &result)
        result.returns[file.name] = content
        if !isNamed { result.unnamed.insert(file.name) }
        result.findings += FindingCap.capped(findings, file: file.name)
        result.submissions.append(
            Submission(
                file: file.name, sha256: digest, size: bytes.count, received: dayOfReceipt(digest),
                outcome: content.isUsable ? .accepted : .rejected, groupCode: content.groupCode,
                records: content.records, conflictingCommunes: content.conflictingCommunes, maxima: content.maxima,
                arrival: arrival(of: file, digest)))
    }

    /// What a file says, what is to be said of it, and whether it names its district.
    private typealias Understood = Swift.Result<(ReadReturn, [Finding], Bool), UnreadableFile>

    /// `nil` when that took too long.
    private func understand(_ bytes: [UInt8], _ file: Inbox.File) -> Understood? {
        let (reader, name) = (reader, file.name)
        let work: @Sendable () -> Understood = {
            do throws(UnreadableFile) {
                let workbook = try SpreadsheetReader.read(
                    bytes: bytes, named: name, expectedHeads: reader.expectedHeads)
                let content = reader.read(workbook, file: name)
                let isNamed = DistrictNaming(reader).isNamed(content, in: workbook, file: name)
                return .success((content, workbook.findings + content.findings, isNamed))
            } catch {
                return .failure(error)
            }
        }
        guard let patience else { return work() }
        let seconds = min(patience.secondsPerFile, patience.run.left)
        return BoundedWork.run(until: Deadline(secondsFromNow: seconds), work)
    }

    /// Never later than this run.
    private func dayOfReceipt(_ digest: String?) -> CivilDate {
        min(today, digest.flatMap { receipts[$0]?.day } ?? today)
    }

    /// Files that no run has seen are later than all others.
    private func arrival(of file: Inbox.File, _ digest: String?) -> Submission.Arrival {
        digest.flatMap { receipts[$0]?.arrival } ?? Submission.Arrival(order: .max, modified: file.modified)
    }

    private func isWithdrawn(_ file: Inbox.File, _ digest: String) -> Bool {
        withdrawn.contains { InboxSettings.means($0, file: file.name, sha256: digest) }
    }

    private func keep(_ bytes: [UInt8], in result: inout Result) {
        guard let archive, result.archiveFailure == nil else { return }
        do throws(PublicationError) { try archive.keep(bytes) } catch { result.archiveFailure = error }
    }

    private func add(
        _ file: Inbox.File, _ outcome: Submission.Outcome, digest: String? = nil, size: Int = 0,
        to result: inout Result
    ) {
        result.submissions.append(
            Submission(
                file: file.name, sha256: digest, size: size, received: dayOfReceipt(digest), outcome: outcome,
                groupCode: outcome == .ignored ? nil : reader.group(namedIn: file.name),
                arrival: arrival(of: file, digest)))
    }
}
