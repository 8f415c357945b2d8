import Civil
import Delivery
import Findings
import Rendering
import Reports
import VietnameseText

/// The archive and the letter of one published report (gói gửi đi).
struct Dispatch {
    let isFinal: Bool
    let message: MailMessage
    private let folder: String
    private let stem: String
    private let archive: [UInt8]

    /// Path of the archive.
    var bundle: String { "\(folder)/\(stem).zip" }
    /// Path of the draft.
    var draft: String { "\(folder)/\(stem).eml" }

    /// Packs a published report and writes its letter; touches nothing on the disk.
    init(
        _ published: PublishedFolder, period: Period, workspace: Workspace, document: PeriodDocument?, to folder: String
    ) throws(RunFailure) {
        self.folder = folder
        guard let result = PublishedResult(try published.bytes(of: PublishedResult.path)),
            let report = result.report(of: period)
        else { throw RunFailure(.publishedByOtherVersion, at: Place(file: published.folder)) }
        isFinal = report.isFinal
        stem = ["bao-cao", VietnameseText.slug(report.province), period.description].joined(separator: "-")
        archive = try Self.archive(of: try published.sentUp(), asOf: report.asOf, at: folder)
        let settings = workspace.settings
        let letter = CoveringLetter(
            report, settings: document.map(settings.report.of) ?? settings.report,
            rulebook: try workspace.rulebook(on: period.lastDay).rulebook)
        message = MailMessage(
            from: settings.mail.from, to: settings.mail.to, cc: settings.mail.cc, subject: letter.subject,
            date: report.asOf, body: letter.body(bundleDigest: try Self.digest(of: archive, at: folder)),
            attachments: [
                MailAttachment(
                    name: letter.summaryName, plainName: "\(stem).html", mediaType: "text/html",
                    bytes: try published.bytes(of: RenderedFile.summaryPath)),
                MailAttachment(
                    name: letter.bundleName, plainName: "\(stem).zip", mediaType: "application/zip", bytes: archive),
            ])
    }

    /// Puts both in place, whole or not at all.
    func publish() throws(RunFailure) {
        do {
            let files = [
                PublishedFile(path: "\(stem).zip", bytes: archive),
                PublishedFile(path: "\(stem).eml", bytes: try message.draft()),
            ]
            // By its checksum a draft that somebody has edited is known, and kept.
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
            return try ZipArchive.bytes(of: files, dated: date)
        } catch {
            throw RunFailure(.outputUnwritable, at: Place(file: folder), details: [.reason: error.reason])
        }
    }

    private static func digest(of bytes: [UInt8], at folder: String) throws(RunFailure) -> String {
        guard let digest = try? Digest.sha256(of: bytes) else {
            throw RunFailure(PublicationError(.noDigest, at: folder))
        }
        return digest
    }
}
