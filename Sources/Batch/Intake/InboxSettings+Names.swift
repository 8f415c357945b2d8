import Civil
import Findings
import Returns
import Spreadsheets

// The names under `inbox.prefer` and `inbox.withdraw`, matched with the files of a run.

extension InboxSettings {
    /// The limits of the settings, counted from now on.
    var budget: FileBudget {
        FileBudget(
            seconds: Double(secondsPerFile), mebibytes: mebibytesPerFile,
            run: Deadline(secondsFromNow: Double(secondsPerRun)))
    }

    /// The same settings with names as the run has them. A bare name also stands for the file in the period's own
    /// subfolder if the inbox itself has no such file.
    func named(as files: [String], in period: Period) -> InboxSettings {
        let files = Set(files)
        func full(_ name: String) -> String {
            let inner = "\(period)/\(name)"
            return !files.contains(name) && files.contains(inner) ? inner : name
        }
        var settings = self
        settings.prefer = Set(prefer.map(full))
        settings.withdraw = Set(withdraw.map(full))
        return settings
    }

    /// Whether a name under `withdraw` means the file: by its name, or by at least the first eight digits of its
    /// SHA-256.
    static func means(_ name: String, file: String, sha256: String?) -> Bool {
        name == file || (name.count >= 8 && sha256?.hasPrefix(name) ?? false)
    }

    /// A finding for each name that fits no file of the run.
    ///
    /// - Parameter isKnown: whether the name fits a file of another period. Such a name is not reported, since settings
    ///   outlast a period.
    func unusedNames(
        _ submissions: [Submission], isKnown: (String) throws(RunFailure) -> Bool
    ) throws(RunFailure) -> [Finding] {
        var findings: [Finding] = []
        for name in prefer.sorted() where !submissions.contains(where: { $0.file == name }) {
            if try !isKnown(name) { findings.append(Self.unused(name, under: "inbox.prefer")) }
        }
        for name in withdraw.sorted()
        where !submissions.contains(where: { Self.means(name, file: $0.file, sha256: $0.sha256) }) {
            if try !isKnown(name) { findings.append(Self.unused(name, under: "inbox.withdraw")) }
        }
        return findings
    }

    private static func unused(_ name: String, under key: String) -> Finding {
        Finding(.inboxNameUnused, at: Place(file: Settings.fileName), value: name, details: [.key: key])
    }
}
