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
    let received: [String: CivilDate]
    /// A file larger than this is refused unread, in bytes.
    private static let largestFile = 256 << 20

    /// What the files came to.
    struct Result {
        var submissions: [Submission] = []
        var findings: [Finding] = []
        /// What was read of each accepted or rejected file that could be opened.
        var returns: [String: ReadReturn] = [:]
    }

    /// - Parameter progress: told of each file before it is read.
    func take(_ files: [Inbox.File], progress: (Progress) -> Void) -> Result {
        var result = Result()
        var firstOfDigest: [String: String] = [:]
        for (index, file) in files.enumerated() {
            progress(.reading(file: file.name, number: index + 1, of: files.count))
            take(file, &firstOfDigest, into: &result)
        }
        return result
    }

    private func take(_ file: Inbox.File, _ firstOfDigest: inout [String: String], into result: inout Result) {
        guard !Inbox.isIgnorable(file.name) else { return add(file, .ignored, to: &result) }
        guard case .file(let size) = file.kind else {
            result.findings.append(Finding(.notAFile, at: Place(file: file.name)))
            return add(file, .ignored, to: &result)
        }
        guard size <= Self.largestFile else {
            result.findings.append(
                Finding(.fileTooLarge, at: Place(file: file.name), details: [.limit: "\(Self.largestFile >> 20) MB"]))
            return add(file, .rejected, to: &result)
        }
        let bytes: [UInt8]
        do throws(Files.SystemError) {
            bytes = try Files.bytes(of: file.path, limit: Self.largestFile)
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
        if let first = firstOfDigest[digest], !bytes.isEmpty {
            result.findings.append(Finding(.duplicateFile, at: Place(file: file.name), details: [.otherFile: first]))
            return add(file, .duplicate, digest: digest, size: bytes.count, to: &result)
        }
        firstOfDigest[digest] = file.name
        read(bytes, file, digest: digest, into: &result)
    }

    private func read(_ bytes: [UInt8], _ file: Inbox.File, digest: String, into result: inout Result) {
        let workbook: Workbook
        do throws(UnreadableFile) {
            workbook = try SpreadsheetReader.read(
                bytes: bytes, named: file.name, expectedHeads: reader.expectedHeads)
        } catch {
            result.findings.append(error.finding)
            return add(
                file, error.isForeign ? .ignored : .rejected, digest: digest, size: bytes.count, to: &result)
        }
        let content = reader.read(workbook, file: file.name)
        result.returns[file.name] = content
        result.findings += workbook.findings + content.findings
        result.submissions.append(
            Submission(
                file: file.name, sha256: digest, size: bytes.count, received: dayOfReceipt(digest),
                outcome: content.isUsable ? .accepted : .rejected, groupCode: content.groupCode,
                records: content.records, conflictingCommunes: content.conflictingCommunes, maxima: content.maxima))
    }

    /// Never later than this run.
    private func dayOfReceipt(_ digest: String?) -> CivilDate {
        min(today, digest.flatMap { received[$0] } ?? today)
    }

    private func add(
        _ file: Inbox.File, _ outcome: Submission.Outcome, digest: String? = nil, size: Int = 0,
        to result: inout Result
    ) {
        result.submissions.append(
            Submission(
                file: file.name, sha256: digest, size: size, received: dayOfReceipt(digest), outcome: outcome,
                groupCode: outcome == .ignored ? nil : reader.group(namedIn: file.name)))
    }
}
