import Delivery
import Findings
import Returns
import Spreadsheets

// Finds out what a file is, and reads it.

extension Intake {
    /// Reads a file whose bytes are seen for the first time, and what is wrapped in it.
    func read(_ arrived: Arrived, into result: inout Result) -> [Step] {
        // One deadline for all the work on the file.
        let deadline = budget?.deadline
        if let refused = tried(arrived, as: arrived.bytes, until: deadline, in: &result) { return [.done(refused)] }
        do throws(UnreadableFile) {
            let understanding =
                if case .open = arrived.understanding {
                    reading.understand(arrived.bytes, named: arrived.file.name, until: deadline)
                } else { arrived.understanding }
            return [.done(try take(understanding, of: arrived, into: &result))]
        } catch {
            switch error.nature {
            case .convertible(let format): return [.toConvert(arrived, format, error.finding)]
            case .transcribable(let format):
                let outcome =
                    reading.bounded(until: deadline) { [bytes = arrived.bytes] in format.outcome(of: bytes) }
                    ?? .givenUp
                let taken = read(
                    arrived, of: .transcribable(format), as: outcome, unread: error.finding, until: deadline,
                    into: &result)
                return [.done(taken)]
            case .parcel(let wrapping):
                return open(arrived, as: wrapping, nested: error.finding, until: deadline, into: &result)
            case .documentWithTable: return [.done(waiting(arrived, showsTable: true, error.finding))]
            case .document: return [.done(waiting(arrived, showsTable: false, error.finding))]
            case .foreign: return [ended(arrived, .ignored, error.finding)]
            case .unusable: return [.done(refused(arrived, error.finding, in: &result))]
            }
        }
    }

    /// - Parameter understanding: what the file's own bytes say, or those of the workbook that it was converted to.
    private func take(
        _ understanding: EarlyReading.Understanding, of arrived: Arrived, into result: inout Result
    ) throws(UnreadableFile) -> Taken {
        guard case .done(let understood) = understanding else { return givenUp(arrived, in: &result) }
        let read = try understood.get()
        switch read.holds {
        case .listAlone: return answers(arrived, .ignored, [Finding(.answersAlone, at: Place(file: arrived.file.name))])
        case .answersToReply:
            keep(arrived.bytes, in: &result)
            let isEmpty = read.list?.answers.isEmpty ?? true
            let findings = isEmpty ? [Finding(.answersEmpty, at: Place(file: arrived.file.name))] : []
            return answers(arrived, .answers, findings, list: read.list)
        case .figures: break
        }
        let content = read.content
        keep(arrived.bytes, in: &result)
        return Taken(
            submission: Submission(
                file: arrived.file.name, sha256: arrived.digest, size: arrived.bytes.count,
                received: receipt(of: arrived.file, arrived.digest).day,
                outcome: content.isUsable ? .accepted : .rejected, unitCode: content.unitCode,
                records: content.records, conflictingCommunes: content.conflictingCommunes, maxima: content.maxima,
                measures: content.measures, measureConcerns: content.measureConcerns, body: content.body,
                arrival: arrival(of: arrived.file, arrived.digest), standing: content.standing),
            findings: read.findings, content: content, isNamed: read.isNamed, list: read.list)
    }

    /// A file that holds a district's answers and no figures.
    private func answers(
        _ arrived: Arrived, _ outcome: Submission.Outcome, _ findings: [Finding], list: ReturnedWorkbook.List? = nil
    ) -> Taken {
        // The district follows from what the answers are about, not from the file's name.
        let submission = submission(arrived.file, outcome, digest: arrived.digest, size: arrived.bytes.count)
        return Taken(submission: submission.answering(for: nil), findings: findings, list: list)
    }

    /// Has another process read a large file first, whatever reading it takes. A file that the process does not survive
    /// is not read here. What is wrapped in a file is tried on its own.
    ///
    /// - Returns: the file as refused; `nil` where it may be read.
    private func tried(
        _ arrived: Arrived, as bytes: [UInt8], until deadline: Deadline?, in result: inout Result
    ) -> Taken? {
        guard let trial, let deadline, !deadline.hasPassed,
            SpreadsheetReader.weight(of: bytes) >= FileBudget.trialWeight
        else { return nil }
        switch trial.run(bytes, named: arrived.file.name, seconds: deadline.left) {
        case .passed: return nil
        case .tookTooLong: return givenUp(arrived, in: &result)
        case .tookTooMuch: return tooLarge(arrived, in: &result)
        case .notHeld(let failure):
            result.untried.append(failure)
            return nil
        }
    }

    /// A file on which the work took too long.
    private func givenUp(_ arrived: Arrived, in result: inout Result) -> Taken {
        let finding = Finding(
            .workTooLong, at: Place(file: arrived.file.name), details: [.limit: "\(Int(budget?.secondsToTell ?? 0))"])
        return refused(arrived, finding, in: &result)
    }

    /// A file that takes more memory than it may.
    private func tooLarge(_ arrived: Arrived, in result: inout Result) -> Taken {
        let finding = Finding(
            .workTooLarge, at: Place(file: arrived.file.name), details: [.limit: "\(budget?.mebibytes ?? 0)"])
        return refused(arrived, finding, in: &result)
    }

    private func refused(_ arrived: Arrived, _ finding: Finding, in result: inout Result) -> Taken {
        keep(arrived.bytes, in: &result)
        return Taken(
            submission: submission(arrived.file, .rejected, digest: arrived.digest, size: arrived.bytes.count),
            findings: [finding])
    }

    // MARK: Archives and mails

    /// The files in an archive or a mail, each of them a file of the run like any other, and the archive or mail
    /// itself.
    ///
    /// - Parameter nested: the finding to report if it may not be opened here.
    private func open(
        _ arrived: Arrived, as wrapping: Parcel.Wrapping, nested: Finding, until deadline: Deadline?,
        into result: inout Result
    ) -> [Step] {
        let opened = reading.bounded(until: deadline) { [bytes = arrived.bytes, name = arrived.file.name] in
            Swift.Result { () throws(UnreadableFile) in try Parcel(bytes, wrapping: wrapping, named: name) }
        }
        guard let opened else { return [.done(givenUp(arrived, in: &result))] }
        let parcel: Parcel
        do throws(UnreadableFile) {
            parcel = try opened.get()
        } catch {
            return [.done(refused(arrived, error.finding, in: &result))]
        }
        guard arrived.file.mayBeOpened(as: wrapping) else {
            return [.done(refused(arrived, nested, in: &result))]
        }
        let place = Place(file: arrived.file.name)
        guard !parcel.members.isEmpty else { return [ended(arrived, .ignored, Finding(.parcelEmpty, at: place))] }
        let files = Self.files(of: parcel, in: arrived, wrapping)
        let passedOver = result.passedOver.count
        var steps: [Step] = []
        for (file, member) in zip(files, parcel.members) {
            result.wrapperOf[file.name] = arrived.digest
            switch member.content {
            case .success: steps += take(file, EarlyReading.opened(file), into: &result)
            case .failure(let error): steps.append(ended(file, .rejected, error.finding))
            }
        }
        result.unwrapped += files.count
        // If every file in it belongs to another period, so does the wrapping.
        guard result.passedOver.count - passedOver < files.count else {
            result.passedOver.append((arrived.file.name, arrived.digest))
            return []
        }
        let notice = Finding(.parcelOpened, at: place, details: [.count: String(files.count)])
        return [ended(arrived, .ignored, notice)] + steps
    }

    private static func files(
        of parcel: Parcel, in arrived: Arrived, _ wrapping: Parcel.Wrapping
    ) -> [Inbox.File] {
        var files = parcel.members.map { arrived.file.member($0, in: wrapping) }
        files.tellNamesApart()
        if wrapping == .mail, let sent = MailDate.day(of: arrived.bytes) {
            for index in files.indices { files[index].sent = sent }
        }
        return files
    }

    // MARK: Other formats

    /// Converts all files that need it, in one go, and reads them.
    func finish(_ steps: [Step], into result: inout Result, progress: (Progress) -> Void) -> [Taken] {
        let sources = steps.compactMap { step -> Conversions.Source? in
            guard case .toConvert(let arrived, let format, _) = step else { return nil }
            return .init(digest: arrived.digest, bytes: arrived.bytes, format: format)
        }
        var outcomes = conversions.outcomes(of: sources, progress: progress)[...]
        return steps.map { step in
            switch step {
            case .done(let taken): return taken
            case .toConvert(let arrived, let format, let finding):
                let outcome = outcomes.popFirst() ?? .noConverter
                return read(
                    arrived, of: .convertible(format), as: outcome, unread: finding, until: budget?.deadline,
                    into: &result)
            }
        }
    }

    private func read(
        _ arrived: Arrived, of format: ForeignFormat, as outcome: Conversions.Outcome, unread: Finding,
        until deadline: Deadline?, into result: inout Result
    ) -> Taken {
        func refused(_ finding: Finding) -> Taken { self.refused(arrived, finding, in: &result) }
        let workbook: [UInt8]
        switch outcome {
        case .noConverter: return refused(unread)
        case .failed(let failure):
            return refused(format.finding(failure, at: Place(file: arrived.file.name)))
        case .unreadable(let error):
            return refused(error.finding.at(unread.place))
        case .givenUp: return givenUp(arrived, in: &result)
        case .transcribed(let bytes): workbook = bytes
        case .known(let bytes):
            if let refused = tried(arrived, as: bytes, until: deadline, in: &result) { return refused }
            result.conversions[arrived.digest] = conversions.known[arrived.digest]
            workbook = bytes
        case .made(let bytes):
            if let refused = tried(arrived, as: bytes, until: deadline, in: &result) { return refused }
            keep(bytes, in: &result)
            result.conversions[arrived.digest] = try? Digest.sha256(of: bytes)
            result.converted.insert(arrived.digest)
            workbook = bytes
        }
        do throws(UnreadableFile) {
            let understanding = reading.understand(workbook, named: arrived.file.name, until: deadline)
            var taken = try take(understanding, of: arrived, into: &result)
            // A file that was given up was not read, so there are no findings to adapt.
            if taken.content != nil { taken.findings = format.findings(taken.findings, of: arrived.file.name) }
            return taken
        } catch {
            return refused(error.finding)
        }
    }
}

extension Intake.Result {
    /// Tells whoever looks after the machine that large files were read without a trial. It is no part of a report.
    var untriedFindings: [Finding] {
        guard let reason = untried.first else { return [] }
        return [
            Finding(
                .trialNotHeld, at: .nowhere,
                details: [.count: String(untried.count)], clauses: [.reason: reason.reason(for: "")])
        ]
    }
}
