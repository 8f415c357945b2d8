import Delivery
import Findings
import Glibc
import Rendering

/// A published report as it lies on the disk, checked against its checksums and the ledger.
struct PublishedFolder {
    let folder: String
    /// Every file that `SHA256SUMS` names, in its order.
    let files: [PublishedFile]

    /// Throws when nothing was published there, or a file is not what was published.
    ///
    /// - Parameter checksums: SHA-256 of the published `SHA256SUMS`; `nil` where the ledger knows of none.
    init(_ folder: String, checksums: String?) throws(RunFailure) {
        self.folder = folder
        guard let text = try Files.text(at: "\(folder)/\(Manifest.checksumsPath)") else {
            throw RunFailure(.nothingToSend, at: Place(file: folder))
        }
        let changed = RunFailure(.publishedFileChanged, at: Place(file: "\(folder)/\(Manifest.checksumsPath)"))
        if let checksums, (try? Digest.sha256(of: Array(text.utf8))) != checksums { throw changed }
        var files: [PublishedFile] = []
        for (path, digest) in Manifest.files(inChecksums: text) {
            // Nothing from outside the folder is sent, whatever the checksums name.
            guard PublishedFile(path: path, bytes: []).components != nil else { throw changed }
            let bytes = try Self.bytes(at: "\(folder)/\(path)")
            guard (try? Digest.sha256(of: bytes)) == digest else {
                throw RunFailure(.publishedFileChanged, at: Place(file: "\(folder)/\(path)"))
            }
            files.append(PublishedFile(path: path, bytes: bytes))
        }
        self.files = files
    }

    func bytes(of path: String) throws(RunFailure) -> [UInt8] {
        guard let file = files.first(where: { $0.path == path }) else {
            throw RunFailure(.publishedFileChanged, at: Place(file: "\(folder)/\(path)"))
        }
        return file.bytes
    }

    /// Scans of the signed report that somebody put there: documents and pictures beside the published files.
    func signedCopies() throws(RunFailure) -> [PublishedFile] {
        let published = Set(files.map(\.path))
        var copies: [PublishedFile] = []
        do throws(Files.SystemError) {
            // No link may lead to anything outside the folder.
            let root = try OpenFolder(folder)
            for entry in try Files.entries(of: "", below: root) {
                guard case .file = entry.kind, !published.contains(entry.name), !entry.name.hasPrefix("."),
                    MailAttachment.isScan(entry.name)
                else { continue }
                copies.append(
                    PublishedFile(
                        path: OneLine.text(entry.name),
                        bytes: try Files.bytes(of: entry.path, below: root, limit: 1 << 28)))
            }
        } catch {
            throw RunFailure(.fileUnreadable, at: Place(file: folder), errno: error.number)
        }
        return copies
    }

    /// The files to send, with checksums of their own.
    ///
    /// - Parameter guide: a file that says which file is for whom.
    func sentUp(_ guide: PublishedFile) throws(RunFailure) -> [PublishedFile] {
        // Replies to districts, extracts for other bodies, and what is still wrong with returns are not for the
        // addressee.
        let others = [RenderedFile.replyFolder, RenderedFile.extractFolder, RenderedFile.findingsPath]
        let sent = [guide] + files.filter { file in !others.contains(where: file.path.hasPrefix) }
        do throws(PublicationError) {
            return sent + [try Manifest.checksums(of: sent)]
        } catch {
            throw RunFailure(error)
        }
    }

    private static func bytes(at path: String) throws(RunFailure) -> [UInt8] {
        do throws(Files.SystemError) {
            return try Files.bytes(of: Array(path.utf8CString), limit: 1 << 30)
        } catch {
            throw RunFailure(
                error.number == ENOENT ? .publishedFileChanged : .fileUnreadable, at: Place(file: path),
                errno: error.number)
        }
    }
}
