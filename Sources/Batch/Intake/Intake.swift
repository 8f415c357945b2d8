import Assessment
import Civil
import Cores
import Delivery
import Findings
import Returns
import Spreadsheets

/// Takes in the files of a run one by one: each gets exactly one outcome, and none can stop another.
///
/// `Intake+Reading` decides what a file is. Returns sent as documents wait until all files are known
/// (`Intake+Documents`).
struct Intake {
    let reader: ReturnReader
    /// The run's clock, which dates the receipt of files first seen in this run.
    let today: CivilDate
    /// The period's first day. A file time before it says nothing about when the file came.
    let begin: CivilDate
    /// By name: the day of receipt that the analyst wrote down for this period.
    var logged: (String) -> CivilDate? = { _ in nil }
    /// By SHA-256: the receipt of files that earlier runs saw.
    var receipts: [String: Receipt] = [:]
    /// By name: SHA-256 of the bytes that came last under that name.
    var lastOfName: [String: String] = [:]
    /// SHA-256 of the bytes that were taken for another period. Only the period's own subfolder can bring them again.
    var filesOfOtherPeriods: Set<String> = []
    /// Names of files that are left out, or first digits of their SHA-256.
    var withdrawn: Set<String> = []
    /// Where the bytes of returns are kept; `nil` for a run that writes nothing.
    var archive: ContentArchive?
    var conversions = Conversions()
    /// What reading and understanding one file may cost; `nil` for no limit, as for files that an earlier run accepted.
    var budget: FileBudget?
    /// How large files are tried; `nil` to try none.
    var trial: ReadingTrial?
    /// When bytes first came, and which of two files is the later one.
    struct Receipt: Equatable {
        let day: CivilDate
        var basis = ReceiptBasis.firstSeen
        let arrival: Submission.Arrival
    }

    /// The result of taking in the files.
    struct Result {
        var submissions: [Submission] = []
        var findings: [Finding] = []
        /// By file: what was read from it, for each accepted or rejected file that could be opened.
        var returns: [String: ReadReturn] = [:]
        /// By file: the list that came back from its district, with the answers.
        var lists: [String: ReturnedWorkbook.List] = [:]
        /// Names of returns that do not say which district they are from, or name another one.
        var unnamed: Set<String> = []
        /// Files that belong to another period and are no part of the run.
        var passedOver: [(file: String, sha256: String)] = []
        /// What is being put into the archive; `nil` for a run that writes nothing.
        var keeping: ContentArchive.Keeping?
        /// Why a return could not be put into the archive.
        var archiveFailure: PublicationError?
        /// How many files came in archives and mails, counted as those were opened.
        var unwrapped = 0
        /// By name of each file that came in an archive or a mail: SHA-256 of that archive or mail.
        var wrapperOf: [String: String] = [:]
        /// Workbooks that files of other formats were read as: SHA-256 of what LibreOffice made, by the SHA-256 of the
        /// file.
        var conversions: [String: String] = [:]
        /// SHA-256 of the files that this run converted.
        var converted: Set<String> = []
        var documents: [Document] = []
        /// By name: what the day of a file's receipt rests on.
        var receiptBases: [String: ReceiptBasis] = [:]
        /// By SHA-256: the file to get a return's bytes from, for a run that puts none into the archive.
        var sources: [String: Inbox.File] = [:]
        /// For each large file that was not tried before it was read: why.
        var untried: [ProgramFailure] = []
        /// By SHA-256: the first file with these bytes, and the arrival that it has if there are other copies.
        fileprivate var firstOfDigest: [String: (name: String, asCopy: Submission.Arrival)] = [:]
        /// By SHA-256: the arrival of the latest of several files with these bytes.
        fileprivate var lastCopies: [String: Submission.Arrival] = [:]

        /// Makes sure that what was put into the archive is on the disk.
        mutating func finishKeeping() throws(RunFailure) {
            if let archiveFailure { throw RunFailure(archiveFailure) }
            do throws(PublicationError) { try keeping?.finish() } catch { throw RunFailure(error) }
        }

        /// All answers of districts, in the order of the files.
        var answers: [DistrictAnswer] { submissions.flatMap { lists[$0.file]?.answers ?? [] } }

        /// By SHA-256: the name under which the content was taken.
        var namesByDigest: [String: String] { firstOfDigest.mapValues(\.name) }
    }

    /// A file on its way to an outcome.
    enum Step {
        case done(Taken)
        /// A spreadsheet that LibreOffice has to convert, and the finding if it cannot.
        case toConvert(Arrived, ConvertibleFormat, Finding)
    }

    /// A file whose bytes are at hand.
    struct Arrived {
        let file: Inbox.File
        let bytes: [UInt8]
        /// SHA-256 of `bytes`.
        let digest: String
        let understanding: EarlyReading.Understanding
    }

    /// What became of a file.
    struct Taken {
        let submission: Submission
        var findings: [Finding] = []
        var content: ReadReturn?
        /// The file itself says, without contradiction, which district it is from.
        var isNamed = false
        var list: ReturnedWorkbook.List?
        var document: Document?
    }

    /// - Parameter progress: told of each file before its turn.
    func take(_ files: [Inbox.File], into result: inout Result, progress: (Progress) -> Void) {
        var steps: [Step] = []
        var number = 0
        let reading = reading
        OrderedWork.run(on: files) { file in
            // Several large files at once might not fit into memory, so they are opened in their turn.
            Self.leftUnread(file) == nil && file.size <= FileBudget.trialWeight ? reading.found(of: file) : nil
        } take: { found in
            let file = files[number]
            number += 1
            progress(.reading(file: file.name, number: number, of: files.count))
            if let (outcome, finding) = Self.leftUnread(file) {
                steps.append(.done(Taken(submission: submission(file, outcome), findings: finding.map { [$0] } ?? [])))
            } else {
                steps += take(file, found ?? EarlyReading.opened(file), into: &result)
            }
        }
        for taken in finish(steps, into: &result, progress: progress) {
            let last = taken.submission.sha256.flatMap { result.lastCopies[$0] }
            result.submissions.append(last.map(taken.submission.arriving) ?? taken.submission)
            result.findings += FindingCap.capped(
                taken.findings, file: taken.submission.file, told: result.findings.count)
            result.returns[taken.submission.file] = taken.content
            result.lists[taken.submission.file] = taken.list
            if taken.content != nil, !taken.isNamed { result.unnamed.insert(taken.submission.file) }
            if let document = taken.document { result.documents.append(document) }
        }
    }

    /// The part of the work that needs no other file.
    var reading: EarlyReading {
        EarlyReading(reader: reader, budget: budget) { [filesOfOtherPeriods, receipts, withdrawn] file, digest in
            Self.isOfOtherPeriod(file, digest, filesOfOtherPeriods, receipts) || Self.isOne(of: withdrawn, file, digest)
        }
    }

    /// The steps for a file and for all files that came in it; none for a file of another period.
    func take(
        _ file: Inbox.File, _ found: Swift.Result<EarlyReading.Found, Files.SystemError>, into result: inout Result
    ) -> [Step] {
        let place = Place(file: file.name)
        let opened: EarlyReading.Found
        do throws(Files.SystemError) {
            opened = try found.get()
        } catch {
            return [ended(file, .rejected, Finding(.fileUnreadable, at: place, errno: error.number))]
        }
        guard let digest = opened.digest else {
            return [ended(file, .rejected, Finding(.fileUnreadable, at: place, clauses: [.reason: .noDigest]))]
        }
        if Self.isOfOtherPeriod(file, digest, filesOfOtherPeriods, receipts) {
            result.passedOver.append((file.name, digest))
            return []
        }
        let arrived = Arrived(
            file: file, bytes: opened.bytes, digest: digest, understanding: opened.understanding)
        result.receiptBases[file.name] = receipt(of: file, digest).basis
        if Self.isOne(of: withdrawn, file, digest) {
            return [ended(arrived, .ignored, Finding(.fileWithdrawn, at: Place(file: file.name)))]
        }
        if let first = result.firstOfDigest[digest], !opened.bytes.isEmpty {
            let copies = [result.lastCopies[digest] ?? first.asCopy, arrival(of: file, digest, isCopy: true)]
            result.lastCopies[digest] = copies.max { ($0.order, $0.modified) < ($1.order, $1.modified) }
            let finding = Finding(.duplicateFile, at: Place(file: file.name), details: [.otherFile: first.name])
            return [ended(arrived, .duplicate, finding)]
        }
        result.firstOfDigest[digest] = (file.name, arrival(of: file, digest, isCopy: true))
        if archive == nil { result.sources[digest] = file }
        return read(arrived, into: &result)
    }

    /// The outcome of a file that is not even opened; `nil` for a file that is.
    private static func leftUnread(_ file: Inbox.File) -> (outcome: Submission.Outcome, finding: Finding?)? {
        let place = Place(file: file.name)
        guard !Inbox.isIgnorable(file.name) else { return (.ignored, nil) }
        if let refusal = file.refusal { return (.ignored, Finding(refusal, at: place)) }
        guard case .file(let size) = file.kind else {
            return (.ignored, Finding(file.kind == .wayOut ? .linkLeavesInbox : .notAFile, at: place))
        }
        guard size > Inbox.File.largest else { return nil }
        let limit = "\(Inbox.File.largest >> 20) MB"
        return (.rejected, Finding(.fileTooLarge, at: place, details: [.limit: limit]))
    }

    /// When a file came, never later than this run, and what that day rests on. The first of these that is known: what
    /// the analyst wrote down, the day that an earlier run took, the mail's or file's own time if it is possible, the
    /// day of this run.
    func receipt(of file: Inbox.File, _ digest: String?) -> (day: CivilDate, basis: ReceiptBasis) {
        if let day = logged(file.name) { return (day, .log) }
        if let known = digest.flatMap({ receipts[$0] }) { return (min(today, known.day), known.basis) }
        let own = file.sent ?? Clock.date(secondsSince1970: file.modified)
        guard let own, own >= begin, own < today else { return (today, .firstSeen) }
        return (own, file.sent == nil ? .fileTime : .mailDate)
    }

    /// When a file came, as far as it decides which of two is later. Files that no run has seen are later than all
    /// others. So are bytes that came before and now come again under a name that last brought others: somebody went
    /// back to them.
    ///
    /// - Parameter isCopy: another file has these bytes too. If this name is new and its file was changed later, the
    ///   same return was sent again. Without a copy, a new name says nothing.
    func arrival(of file: Inbox.File, _ digest: String?, isCopy: Bool = false) -> Submission.Arrival {
        // What the analyst wrote down goes before the file's own time.
        let modified = logged(file.name).map(Clock.noon) ?? file.modified
        let new = Submission.Arrival(order: .max, modified: modified)
        guard let digest, let known = receipts[digest]?.arrival else { return new }
        let cameAgain = lastOfName[file.name].map { $0 != digest } ?? (isCopy && modified > known.modified)
        return cameAgain ? new : known
    }

    private static func isOfOtherPeriod(
        _ file: Inbox.File, _ digest: String, _ filesOfOtherPeriods: Set<String>, _ receipts: [String: Receipt]
    ) -> Bool {
        filesOfOtherPeriods.contains(digest) && receipts[digest] == nil && !file.isOfPeriodAlone
    }

    private static func isOne(of withdrawn: Set<String>, _ file: Inbox.File, _ digest: String) -> Bool {
        withdrawn.contains { InboxSettings.means($0, file: file.name, sha256: digest) }
    }

    func keep(_ bytes: [UInt8], in result: inout Result) {
        guard let archive, result.archiveFailure == nil else { return }
        var keeping = result.keeping ?? ContentArchive.Keeping(in: archive)
        do throws(PublicationError) { try keeping.add(bytes) } catch { result.archiveFailure = error }
        result.keeping = keeping
    }

    /// A file that was not read.
    func ended(_ file: Inbox.File, _ outcome: Submission.Outcome, _ findings: Finding...) -> Step {
        .done(Taken(submission: submission(file, outcome), findings: findings))
    }

    /// A file from which no record was taken.
    func ended(_ arrived: Arrived, _ outcome: Submission.Outcome, _ findings: Finding...) -> Step {
        .done(
            Taken(
                submission: submission(arrived.file, outcome, digest: arrived.digest, size: arrived.bytes.count),
                findings: findings))
    }

    func submission(
        _ file: Inbox.File, _ outcome: Submission.Outcome, digest: String? = nil, size: Int = 0
    ) -> Submission {
        Submission(
            file: file.name, sha256: digest, size: size, received: receipt(of: file, digest).day, outcome: outcome,
            unitCode: outcome == .ignored ? nil : reader.group(namedIn: file.name), arrival: arrival(of: file, digest))
    }
}
