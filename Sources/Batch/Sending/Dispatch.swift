import Civil
import Delivery
import Findings
import Rendering
import Reports
import VietnameseText
import ZipWriting

/// The archive and the letter of one published report (gói gửi đi).
struct Dispatch {
    let isFinal: Bool
    let message: MailMessage
    /// A final report would be sent without a number.
    let lacksNumber: Bool
    private let folder: String
    private let stem: String
    private let archive: [UInt8]

    /// Path of the archive.
    var bundle: String { "\(folder)/\(stem).zip" }
    /// Path of the draft.
    var draft: String { "\(folder)/\(stem).eml" }

    /// Packs a published report and composes its letter, without touching the disk.
    init(
        _ published: PublishedFolder, period: Period, workspace: Workspace, document recorded: PeriodDocument?,
        to folder: String
    ) throws(RunFailure) {
        self.folder = folder
        guard let result = PublishedResult(try published.bytes(of: PublishedResult.path)),
            let report = result.report(of: period)
        else { throw RunFailure(.publishedByOtherVersion, at: Place(file: published.folder)) }
        isFinal = report.isFinal
        stem = ["bao-cao", VietnameseText.slug(report.province), period.description].joined(separator: "-")
        let document = published.summaryDocument
        let signed = try published.signedCopies()
        let settings = workspace.settings
        let letter = CoveringLetter(
            report, settings: settings.report.of(recorded, runOf: report.asOf),
            rulebook: try workspace.rulebook(on: period.lastDay).rulebook,
            summary: document?.summary ?? .pageOnly, signedCopies: signed.map(\.path))
        lacksNumber = letter.lacksNumber
        let guide = PublishedFile(
            path: CoveringLetter.guidePath, bytes: Array(letter.guide(to: published.files.map(\.path)).utf8))
        archive = try Self.archive(of: try published.sentUp(guide), asOf: report.asOf, at: folder)
        let attachments = try Self.attachments(published, document, signed, letter, named: stem, archive: archive)
        message = MailMessage(
            from: settings.mail.from, to: settings.mail.to, cc: settings.mail.cc, subject: letter.subject,
            date: report.asOf, body: letter.body, attachments: attachments)
    }

    /// The report first, in the form that is easiest to read, then signed copies, the page, and the archive.
    private static func attachments(
        _ published: PublishedFolder, _ report: SummaryDocument?, _ signed: [PublishedFile], _ letter: CoveringLetter,
        named stem: String, archive: [UInt8]
    ) throws(RunFailure) -> [MailAttachment] {
        // The page goes without links: what they lead to lies in the archive.
        let page = PrintPage.withoutLinks(try published.bytes(of: RenderedFile.summaryPath))
        let first = report.map { report in
            switch report {
            case .pdf(let file):
                MailAttachment(name: letter.pdfName, plainName: "\(stem).pdf", bytes: file.bytes)
            case .word(let file):
                MailAttachment(name: letter.documentName, plainName: "\(stem).docx", bytes: file.bytes)
            }
        }
        let copies = signed.enumerated().map { index, copy -> MailAttachment in
            let ending = copy.path.split(separator: ".").last.map { $0.lowercased() } ?? ""
            return MailAttachment(
                name: copy.path, plainName: "\(stem)-ban-ky-\(index + 1).\(ending)", bytes: copy.bytes)
        }
        return (first.map { [$0] } ?? []) + copies + [
            MailAttachment(name: letter.summaryName, plainName: "\(stem).html", bytes: page),
            MailAttachment(name: letter.bundleName, plainName: "\(stem).zip", bytes: archive),
        ]
    }

    /// Puts archive and draft in place, both or neither.
    func publish() throws(RunFailure) {
        do {
            let files = [
                PublishedFile(path: "\(stem).zip", bytes: archive),
                PublishedFile(path: "\(stem).eml", bytes: try message.draft()),
            ]
            // The checksums show if somebody has edited a draft, and such a draft is kept.
            try Publication.publish(files + [try Manifest.checksums(of: files)], to: folder)
        } catch let error as PublicationError {
            throw RunFailure(error)
        } catch {
            throw RunFailure(PublicationError(.noDigest, at: folder))
        }
    }

    private static func archive(
        of files: [PublishedFile], asOf date: CivilDate, at folder: String
    ) throws(RunFailure) -> [UInt8] {
        do throws(ZipArchive.Failure) {
            return try ZipArchive.bytes(
                of: files.map { ZipArchive.Entry(path: $0.path, bytes: $0.bytes) }, dated: date)
        } catch {
            throw RunFailure(.outputUnwritable, at: Place(file: folder), details: [.reason: error.reason])
        }
    }
}
