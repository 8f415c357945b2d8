import Civil
import Findings

/// The folder that the returns are dropped into (thư mục nhận). It is only ever read.
struct Inbox {
    /// A file that the run accounts for.
    struct File {
        /// Name relative to the inbox.
        let name: String
        /// Path in the system's own bytes.
        let path: [CChar]
        let kind: Files.Kind
    }

    /// Every file of the period, in order of name.
    let files: [File]
    let findings: [Finding]

    /// Lists the files in the folder itself and in its subfolder named after the period.
    init(_ folder: String, period: Period) throws(RunFailure) {
        var files: [File] = []
        var findings: [Finding] = []
        do throws(Files.SystemError) {
            for entry in try Files.entries(of: folder) {
                guard entry.kind == .folder else {
                    files.append(File(name: entry.name, path: entry.path, kind: entry.kind))
                    continue
                }
                guard entry.name == period.description else {
                    if !Self.isIgnorable(entry.name), Period(iso: entry.name) == nil {
                        findings.append(Finding(.folderPassedOver, at: Place(file: entry.name)))
                    }
                    continue
                }
                let path = String(decoding: entry.path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
                for inner in try Files.entries(of: path) {
                    let name = "\(entry.name)/\(inner.name)"
                    if inner.kind == .folder {
                        findings.append(Finding(.folderPassedOver, at: Place(file: name)))
                    } else {
                        files.append(File(name: name, path: inner.path, kind: inner.kind))
                    }
                }
            }
        } catch {
            throw RunFailure(.inboxUnreadable, at: Place(file: folder), errno: error.number)
        }
        self.files = files
        self.findings = findings
    }

    /// Files that programs leave beside the ones people mean: locks, previews, downloads under way.
    static func isIgnorable(_ name: String) -> Bool {
        let last = name.split(separator: "/").last.map { $0.lowercased() } ?? ""
        return last.hasPrefix(".") || last.hasPrefix("~$") || last.hasSuffix("~") || last == "thumbs.db"
            || last == "desktop.ini"
            || [".tmp", ".temp", ".part", ".crdownload", ".download"].contains { last.hasSuffix($0) }
    }
}
