import Civil
import Findings
import Reports
import StrictYAML

/// The text that the analyst writes for a period's report: `noi-dung/2022-11.md` of the workspace or, if there is none,
/// `noi-dung/chung.md` for any period. The period's own file may begin with a head between two lines `---`, which gives
/// the number, date and signer of its report (`PeriodDocument`). The program only reads the file.
struct NarrativeFile {
    /// The text as it was written; `nil` without a file, empty if the file cannot be used.
    let text: String?
    let narrative: Narrative
    /// What the head of the period's own file says.
    let document: PeriodDocument
    let findings: [Finding]

    static let folder = "noi-dung"
    /// The file for periods that have none of their own.
    static let general = "chung.md"
    /// The largest file, in bytes: a report has to stay small enough to be mailed.
    private static let limit = 256 << 10

    /// Throws all mistakes in the head.
    init(for period: Period, in workspace: Workspace) throws(RunFailure) {
        let names = ["\(period).md", Self.general].map { "\(Self.folder)/\($0)" }
        guard let name = names.first(where: { Files.exists("\(workspace.folder)/\($0)") }) else {
            (text, narrative, document, findings) = (nil, Narrative(), PeriodDocument(), [])
            return
        }
        let written: String
        do throws(Unreadable) {
            written = try Self.text(at: "\(workspace.folder)/\(name)")
        } catch {
            (text, narrative, document, findings) = ("", Narrative(), PeriodDocument(), [error.finding(in: name)])
            return
        }
        let (head, body) = Self.parts(of: written)
        let reader = NarrativeReader(body, file: name)
        let isGeneral = name == names.last
        let misplaced = isGeneral && head != nil ? [Finding(.documentOfNoPeriod, at: Place(file: name))] : []
        (text, narrative, findings) = (written, reader.narrative, misplaced + reader.findings)
        do throws(YAMLMistakes) {
            document =
                try isGeneral
                ? PeriodDocument()
                : head.map { head throws(YAMLMistakes) in
                    try PeriodDocument(yaml: head)
                } ?? PeriodDocument()
        } catch {
            throw RunFailure(error.findings(in: "\(workspace.folder)/\(name)"))
        }
    }

    /// The head, and the text with blank lines in its place, so that lines keep their numbers in both.
    private static func parts(of text: String) -> (head: String?, body: String) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        func isMark(_ line: Substring) -> Bool { line.prefix { !$0.isWhitespace } == "---" && line.count < 10 }
        guard let first = lines.first, isMark(first),
            let end = lines.dropFirst().firstIndex(where: isMark)
        else { return (nil, text) }
        let head = lines[1..<end].joined(separator: "\n")
        let blank = String(repeating: "\n", count: end)
        return ("\n" + head, blank + lines[(end + 1)...].map { "\n" + $0 }.joined())
    }

    /// The text that was kept with a run. The findings on it are kept among the run's findings.
    init(kept text: String?) {
        self.text = text
        narrative = text.map { NarrativeReader(Self.parts(of: $0).body, file: Self.folder).narrative } ?? Narrative()
        document = PeriodDocument()
        findings = []
    }

    private enum Unreadable: Error {
        case system(Int32)
        case tooLarge
        /// With the line of the first byte that is no UTF-8.
        case notUTF8(line: Int)

        func finding(in file: String) -> Finding {
            let place = Place(file: file)
            switch self {
            case .system(let number): return Finding(.narrativeUnreadable, at: place, errno: number)
            case .tooLarge:
                return Finding(
                    .narrativeUnreadable, at: place,
                    clauses: [.reason: .largerThan(kilobytes: NarrativeFile.limit >> 10)])
            case .notUTF8(let line):
                return Finding(.narrativeUnreadable, at: place, clauses: [.reason: .notUTF8(line: line)])
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

    /// The line with the first byte that is no UTF-8, starting at 1.
    private static func line(ofFirstFaultIn bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }
}
