import Assessment
import Civil
import Findings
import Foundation
import Ledger
import Registry
import Rendering
import Reports
import Rulebook
import StrictYAML

/// The folder that an analyst works in: settings, inbox, reports, and the data files that take the place
/// of those built into the program.
public struct Workspace: Sendable {
    /// Path of the folder.
    public let folder: String
    let settings: Settings
    /// The settings as they were written; empty without a file.
    let settingsText: String

    /// The current folder, even if it has no settings file.
    public static let current = "."

    /// Opens a workspace. A folder without `tonghop.yaml` is one with the settings that come with the program.
    public init(_ folder: String) throws(RunFailure) {
        guard !Files.denies("\(folder)/.") else { throw Permissions.failure(at: folder) }
        guard case .folder = Files.kind(of: Array(folder.utf8CString)) else {
            throw RunFailure(.workspaceMissing, at: Place(file: folder))
        }
        self.folder = folder
        let path = Self.settingsPath(in: folder)
        guard let text = try Files.text(at: path) else {
            settings = Settings()
            settingsText = ""
            return
        }
        settingsText = text
        do throws(YAMLMistakes) {
            settings = try Settings(yaml: text)
        } catch {
            throw RunFailure(error.findings(in: path))
        }
    }

    /// Opens the workspace of a command that looks at what lies in it, or writes into it. Throws for a folder that
    /// holds neither settings nor an inbox nor a ledger nor reports: it was named by mistake, or none was named.
    ///
    /// - Parameters:
    ///   - inbox: another inbox, if one was named. Then the workspace need not have anything.
    ///   - output: another folder of reports, if one was named.
    init(existing folder: String, inbox: String? = nil, output: String? = nil) throws(RunFailure) {
        try self.init(folder)
        let place = MemoryPlace(self, output: output)
        let own = [self.inbox, settingsPath, "\(folder)/\(Ledger.fileName)", place.ledger]
        guard inbox == nil, !own.contains(where: Files.exists), Memory.publishedPeriods(in: place.reports).isEmpty
        else { return }
        throw RunFailure(.workspaceMissing, at: Place(file: folder))
    }

    /// The same for the workspace of a run.
    init(of options: RunOptions) throws(RunFailure) {
        try self.init(existing: options.workspace, inbox: options.inbox, output: options.output)
    }

    private static func settingsPath(in folder: String) -> String { "\(folder)/\(Settings.fileName)" }
    var settingsPath: String { Self.settingsPath(in: folder) }
    var inbox: String { "\(folder)/inbox" }
    var reports: String { "\(folder)/reports" }

    /// The rulebook for a date: the one that the settings name or, if they name none, the last one that applies of
    /// those in the workspace's `rulebooks/` and built into the program. Throws when none applies, even if the settings
    /// name one.
    func rulebook(on date: CivilDate) throws(RunFailure) -> RulebookShelf.Volume {
        let candidates = try rulebooks()
        if let applying = candidates.last(where: { $0.rulebook.applies(on: date) }) { return applying }
        throw RunFailure(
            .noRulebook, at: Place(file: settingsPath),
            details: [
                .date: WrittenDate(date).short, .suggestions: candidates.map(\.rulebook.id).joined(separator: ", "),
            ])
    }

    /// The part of a rulebook that holds in the workspace's province on a day; all of it if the register has no unit
    /// then.
    func holding(_ rulebook: Rulebook, on day: CivilDate) throws(RunFailure) -> Rulebook {
        let (units, lineage) = try registerTexts()
        guard let book = try? RegisterBook(csv: units, lineage: lineage, province: settings.province),
            let province = book.province(on: day)
        else { return rulebook }
        return rulebook.holding(in: province, on: day)
    }

    /// The rulebooks that a period's is chosen from: the last one that applies counts.
    func rulebooks() throws(RunFailure) -> [RulebookShelf.Volume] {
        let ids = settings.rulebook.map { [$0] } ?? RulebookShelf.ids(workspace: self)
        var volumes: [RulebookShelf.Volume] = []
        for id in ids { volumes.append(try RulebookShelf.volume(id, workspace: self)) }
        return volumes
    }

    /// The register's files: the workspace's `register.csv` and `lineage.csv`, or the built-in ones of its province.
    func registerTexts() throws(RunFailure) -> (units: String, lineage: String?) {
        guard let units = try Files.text(at: "\(folder)/\(RegisterFiles.register)") else {
            return try RegisterFiles.builtIn(of: settings.province, namedAt: Place(file: settingsPath))
        }
        return (units, try Files.text(at: "\(folder)/\(RegisterFiles.lineage)"))
    }

    /// The register, and its units on a date.
    ///
    /// - Parameters:
    ///   - province: code of the province whose report it is; `nil` where the settings name none.
    ///   - folder: for the message when something is wrong with the files.
    static func register(
        on date: CivilDate, units: String, lineage: String?, province: String?, in folder: String
    ) throws(RunFailure) -> (book: RegisterBook, register: Register) {
        let book: RegisterBook
        do throws(RegisterFileError) {
            book = try RegisterBook(csv: units, lineage: lineage, province: province)
        } catch {
            throw RunFailure([error.finding(in: folder)])
        }
        do throws(NoRegisterError) {
            return (book, try book.register(on: date))
        } catch {
            throw RunFailure([error.finding(in: folder)])
        }
    }

    /// The text of the workspace's own words of returns, to be added to those that come with the program; `nil` without
    /// the file.
    func vocabularyText() throws(RunFailure) -> String? { try Files.text(at: vocabularyPath) }
    var vocabularyPath: String { "\(folder)/vocabulary.yaml" }

    /// The text of the file that lists the findings which the analyst accepts; `nil` without the file.
    func waiversText() throws(RunFailure) -> String? { try Files.text(at: "\(folder)/\(Waiver.fileName)") }

    /// The text of the received log; `nil` without the file.
    func receivedText() throws(RunFailure) -> String? { try Files.text(at: "\(folder)/\(ReceivedLog.fileName)") }

    /// Where the workspace's own templates are.
    var templatesFolder: String { "\(folder)/templates" }

    /// The workspace's own templates, each in place of the built-in one of its name, or as a new partial; `nil` without
    /// the folder.
    func ownTemplates() throws(RunFailure) -> OwnTemplates? {
        guard Files.exists(templatesFolder) else { return nil }
        do {
            return try OwnTemplates(folder: templatesFolder)
        } catch {
            throw RunFailure(.templateFileWrong, at: Place(file: templatesFolder), reason: error)
        }
    }

    /// The templates of a run. Throws all mistakes in the workspace's own ones.
    func templates() throws(RunFailure) -> TemplateSet {
        let own = try ownTemplates() ?? OwnTemplates.none
        let errors = own.isEmpty ? [] : TemplateReview(own).errors
        guard errors.isEmpty else { throw RunFailure(errors.map { $0.finding(in: self) }) }
        do {
            return try TemplateSet(own)
        } catch {
            throw RunFailure(.templateFileWrong, at: Place(file: templatesFolder), reason: error)
        }
    }
}
