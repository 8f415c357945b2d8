import Civil
import Findings
import Spreadsheets

/// The folder that the returns are dropped into (thư mục nhận). It is only ever read.
struct Inbox {
    /// A file that the run accounts for.
    struct File: Sendable {
        /// Name relative to the inbox.
        fileprivate(set) var name: String
        /// Path in the system's own bytes, relative to `root` where there is one.
        let path: [CChar]
        /// The folder that the path may not lead out of; `nil` for a file that the user named.
        var root: OpenFolder?
        let kind: Files.Kind
        /// Time of last change in seconds since 1970.
        var modified = 0
        /// The content, where it comes from the archive.
        var kept: [UInt8]?
        /// Why it is not taken this time.
        var refusal: FindingCode?
        /// The day on which the mail that it came in was sent.
        var sent: CivilDate?
        /// It was put into the period's own subfolder.
        var isOfPeriodAlone = false
        /// The archives and mails that it came in, innermost last.
        var wrappings: [Parcel.Wrapping] = []
        /// The parcel that it came in is accounted for separately, with everything else in it, and is not opened again.
        var isAccountedFor = false

        /// Size in bytes; 0 for what is no file.
        var size: Int { if case .file(let size) = kind { size } else { 0 } }

        /// A file larger than this is refused unread, in bytes.
        static let largest = 256 << 20

        /// Its content, cut off a little after `largest` bytes.
        func bytes() throws(Files.SystemError) -> [UInt8] {
            if let kept { return kept }
            return try Files.bytes(of: path, below: root, limit: Self.largest)
        }

        /// The file for a member of this one, which is an archive or a mail.
        func member(_ member: Parcel.Member, in wrapping: Parcel.Wrapping) -> File {
            var file = self
            file.name = "\(name)/\(member.name)"
            file.root = nil
            file.wrappings.append(wrapping)
            if case .success(let bytes) = member.content { file.kept = bytes }
            return file
        }

        /// Whether it may be opened: archives one level deep, and mails only where nothing is wrapped around them.
        func mayBeOpened(as wrapping: Parcel.Wrapping) -> Bool {
            guard !isAccountedFor else { return false }
            return switch wrapping {
            case .archive: !wrappings.contains(.archive)
            case .mail: wrappings.isEmpty
            }
        }
    }

    /// Every file of the period, in order of name.
    private(set) var files: [File]
    let findings: [Finding]

    /// Lists the files in the folder itself and in its subfolder named after the period.
    ///
    /// - Parameter settling: waits for files that were changed only just now; with `nil` they are taken as they are.
    init(_ folder: String, period: Period, settling: Settling? = nil) throws(RunFailure) {
        var files: [File] = []
        var findings: [Finding] = []
        do throws(Files.SystemError) {
            let root = try OpenFolder(folder)
            for entry in try Files.entries(of: "", below: root) {
                // From here on the name is for messages and tables; the path keeps the system's bytes.
                let entryName = OneLine.text(entry.name)
                guard entry.kind == .folder else {
                    files.append(
                        File(
                            name: entryName, path: entry.path, root: root, kind: entry.kind,
                            modified: entry.modified))
                    continue
                }
                guard entry.name == period.description else {
                    if !Self.isIgnorable(entry.name), Period(iso: entry.name) == nil {
                        findings.append(Finding(.folderPassedOver, at: Place(file: entryName)))
                    }
                    continue
                }
                let inner = try Self.inner(entry, named: entryName, below: root)
                files += inner.files
                findings += inner.folders.map { Finding(.folderPassedOver, at: Place(file: $0)) }
            }
        } catch {
            throw RunFailure(.inboxUnreadable, at: Place(file: folder), errno: error.number)
        }
        self.files = files
        self.findings = findings
        refuseFilesBeingEdited()
        if let settling { settling.settle(&self.files) }
        self.files.tellNamesApart()
    }

    /// The files of the period's own subfolder, and the names of the folders in it.
    private static func inner(
        _ folder: Files.Entry, named name: String, below root: OpenFolder
    ) throws(Files.SystemError) -> (files: [File], folders: [String]) {
        let path = String(decoding: folder.path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        var files: [File] = []
        var folders: [String] = []
        for entry in try Files.entries(of: path, below: root) {
            let name = "\(name)/\(OneLine.text(entry.name))"
            if entry.kind == .folder {
                folders.append(name)
            } else {
                files.append(
                    File(
                        name: name, path: entry.path, root: root, kind: entry.kind, modified: entry.modified,
                        isOfPeriodAlone: true))
            }
        }
        return (files, folders)
    }

    /// Excel keeps `~$name` beside a workbook that somebody has open, LibreOffice `.~lock.name#`, WPS Office `.~name`.
    /// If the name is long, `~$` or `.~` may replace its first two letters.
    private mutating func refuseFilesBeingEdited() {
        let names = Set(files.map(\.name))
        for index in files.indices where !Self.isIgnorable(files[index].name) {
            let parts = files[index].name.split(separator: "/")
            let (folder, name) = (parts.dropLast().map { "\($0)/" }.joined(), parts.last ?? "")
            let locks = [
                "~$\(name)", ".~lock.\(name)#", ".~\(name)", "~$\(name.dropFirst(2))", ".~\(name.dropFirst(2))",
            ]
            if locks.contains(where: { names.contains(folder + $0) }) { files[index].refusal = .fileBeingEdited }
        }
    }

    /// Files that programs leave beside the ones people mean: locks, previews, downloads under way.
    static func isIgnorable(_ name: String) -> Bool {
        let last = name.split(separator: "/").last.map { $0.lowercased() } ?? ""
        return last.hasPrefix(".") || last.hasPrefix("~$") || last.hasSuffix("~") || last == "thumbs.db"
            || last == "desktop.ini"
            || [".tmp", ".temp", ".part", ".crdownload", ".download"].contains { last.hasSuffix($0) }
    }
}

extension [Inbox.File] {
    /// Two names may read the same: in the spellings of Windows and the Mac, or where they are no valid text. The later
    /// one gets a number, `Ba Bể (2).xlsx`.
    mutating func tellNamesApart() {
        var names: Set<String> = []
        for index in indices {
            let (stem, ending) = FileName.parts(of: self[index].name)
            var number = 1
            while !names.insert(self[index].name).inserted {
                number += 1
                self[index].name = "\(stem) (\(number))\(ending)"
            }
        }
    }
}
