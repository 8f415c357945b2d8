import Civil
import Findings
import Foundation
import Registry
import Rendering
import Rulebook
import StrictYAML

/// The folder that an analyst works in: settings, inbox, reports, and the data files that take the place
/// of those built into the program.
public struct Workspace: Sendable {
    /// Path of the folder.
    public let folder: String
    let settings: Settings

    /// The current folder, without a settings file too.
    public static let current = "."

    /// Opens a workspace. A folder without `tonghop.yaml` is one with the settings that come with the program.
    public init(_ folder: String) throws(RunFailure) {
        guard case .folder = Files.kind(of: Array(folder.utf8CString)) else {
            throw RunFailure(.workspaceMissing, at: Place(file: folder))
        }
        self.folder = folder
        let path = "\(folder)/\(Settings.fileName)"
        guard let text = try Files.text(at: path) else {
            settings = Settings()
            return
        }
        do throws(YAMLMistakes) {
            settings = try Settings(yaml: text)
        } catch {
            throw RunFailure(error.findings(in: path))
        }
    }

    var inbox: String { "\(folder)/inbox" }
    var reports: String { "\(folder)/reports" }

    /// The rulebook: the workspace's `rulebooks/<id>.yaml` or the built-in one of that id; without an id the
    /// one that applies on the date.
    func rulebook(on date: CivilDate) throws(RunFailure) -> Rulebook {
        let ids = settings.rulebook.map { [$0] } ?? RulebookShelf.ids(workspace: self)
        var candidates: [Rulebook] = []
        for id in ids { candidates.append(try RulebookShelf.rulebook(id, workspace: self)) }
        if let applying = candidates.last(where: { $0.applies(on: date) }) { return applying }
        throw RunFailure(
            .noRulebook, at: Place(file: "\(folder)/\(Settings.fileName)"),
            details: [.date: date.description, .suggestions: ids.joined(separator: ", ")])
    }

    /// The units on a date: the workspace's `register.csv` and `lineage.csv`, or the built-in ones.
    func register(on date: CivilDate) throws(RunFailure) -> Register {
        let path = "\(folder)/\(RegisterFiles.register)"
        do {
            let book = try registerBook()
            return try book.register(on: date)
        } catch let error as RegisterError {
            throw RunFailure([error.finding(in: path, date: date)])
        } catch let failure as RunFailure {
            throw failure
        } catch {
            throw RunFailure(.fileUnreadable, at: Place(file: path), details: [.reason: "\(error)"])
        }
    }

    private func registerBook() throws -> RegisterBook {
        guard let register = try Files.text(at: "\(folder)/\(RegisterFiles.register)") else {
            return try RegisterBook.builtIn()
        }
        let lineage = try Files.text(at: "\(folder)/\(RegisterFiles.lineage)") ?? ""
        return try RegisterBook(csv: register, lineage: lineage)
    }
}

/// The names of a workspace's own register files.
enum RegisterFiles {
    static let register = "register.csv"
    static let lineage = "lineage.csv"
}
