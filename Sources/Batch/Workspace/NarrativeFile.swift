import Civil
import Findings
import Reports

/// The text that the analyst writes for a period's report: `noi-dung/2022-11.md` of the workspace or, without it,
/// `noi-dung/chung.md` for any period. The program only reads it.
struct NarrativeFile {
    /// As it was written; `nil` without a file, empty for one that cannot be used.
    let text: String?
    let narrative: Narrative
    let findings: [Finding]

    static let folder = "noi-dung"
    /// For periods that have no file of their own.
    static let general = "chung.md"
    /// In bytes. A report has to stay small enough to be mailed.
    private static let limit = 256 << 10

    init(for period: Period, in workspace: Workspace) {
        let names = ["\(period).md", Self.general].map { "\(Self.folder)/\($0)" }
        guard let name = names.first(where: { Files.exists("\(workspace.folder)/\($0)") }) else {
            (text, narrative, findings) = (nil, Narrative(), [])
            return
        }
        do throws(Unreadable) {
            let written = try Self.text(at: "\(workspace.folder)/\(name)")
            let reader = NarrativeReader(written, file: name)
            (text, narrative, findings) = (written, reader.narrative, reader.findings)
        } catch {
            (text, narrative, findings) = ("", Narrative(), [error.finding(in: name)])
        }
    }

    /// The text that a run was kept with. What there is to say of it is kept among the run's findings.
    init(kept text: String?) {
        self.text = text
        narrative = text.map { NarrativeReader($0, file: Self.folder).narrative } ?? Narrative()
        findings = []
    }

    private enum Unreadable: Error {
        case system(Int32)
        case tooLarge
        /// The line of the first byte that is no UTF-8.
        case notUTF8(line: Int)

        func finding(in file: String) -> Finding {
            let place = Place(file: file)
            switch self {
            case .system(let number): return Finding(.narrativeUnreadable, at: place, errno: number)
            case .tooLarge:
                return Finding(
                    .narrativeUnreadable, at: place, details: [.reason: "lớn hơn \(NarrativeFile.limit >> 10) KB"],
                    english: [.reason: "larger than \(NarrativeFile.limit >> 10) KB"])
            case .notUTF8(let line):
                return Finding(
                    .narrativeUnreadable, at: place, details: [.reason: "dòng \(line) không theo bảng mã UTF-8"],
                    english: [.reason: "line \(line) is not UTF-8"])
            }
        }
    }

    private static func text(at path: String) throws(Unreadable) -> String {
        let bytes: [UInt8]
        do throws(Files.SystemError) {
            bytes = try Files.bytes(of: Array(path.utf8CString), limit: limit)
        } catch {
            throw .system(error.number)
        }
        guard bytes.count <= limit else { throw .tooLarge }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .notUTF8(line: line(ofFirstFaultIn: bytes))
        }
        return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }

    /// Starting at 1.
    private static func line(ofFirstFaultIn bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }
}
