import Delivery
import Findings
import Foundation
import Registry

/// Lays out a new workspace: settings, inbox, reports and the register, for an analyst to begin with.
public enum InitRun {
    /// What was made.
    public struct Outcome: Sendable {
        /// Absolute path of the workspace.
        public let folder: String
        /// The line for crontab that runs the report on the first of each month.
        public let cronLine: String
    }

    /// - Parameter program: absolute path of the program, for the cron line.
    /// Throws when the folder is a workspace already (nothing is changed then) or cannot be written.
    public static func run(_ folder: String, program: String) throws(RunFailure) -> Outcome {
        let settings = "\(folder)/\(Settings.fileName)"
        guard !Files.exists(settings) else { throw RunFailure(.workspaceExists, at: Place(file: settings)) }
        let texts = [
            (RegisterFiles.register, RegisterBook.builtInRegister),
            (RegisterFiles.lineage, RegisterBook.builtInLineage),
            ("\(NarrativeFile.folder)/\(NarrativeFile.general)", narrativeTemplate),
            // Last: only with its settings is a folder a workspace, so that a failed attempt can be repeated.
            (Settings.fileName, settingsTemplate),
        ]
        do throws(PublicationError) {
            for part in ["inbox", "reports", "rulebooks", "templates", NarrativeFile.folder] {
                try Publication.makeFolder("\(folder)/\(part)")
            }
            for (name, text) in texts where !Files.exists("\(folder)/\(name)") {
                try Publication.addFile(Array(text.utf8), at: "\(folder)/\(name)")
            }
        } catch {
            throw RunFailure(error)
        }
        let absolute = URL(fileURLWithPath: folder).standardizedFileURL.path
        return Outcome(
            folder: absolute,
            cronLine: "0 6 1 * * \(quoted(program)) report --workspace \(quoted(absolute))")
    }

    /// The settings of a new workspace, as the built-in file says them.
    private static var settingsTemplate: String { String(decoding: PackageResources.tonghop_yaml, as: UTF8.self) }

    /// The file for the analyst's own text, which says how to write in it.
    private static var narrativeTemplate: String { String(decoding: PackageResources.chung_md, as: UTF8.self) }

    /// For the shell, with the percent sign that cron takes for a line break.
    private static func quoted(_ path: String) -> String {
        let plain = path.utf8.allSatisfy { byte in
            byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "_") || (48...57).contains(byte) || (65...90).contains(byte)
                || (97...122).contains(byte)
        }
        if plain { return path }
        return "'" + path.replacing("'", with: "'\\''").replacing("%", with: "\\%") + "'"
    }
}
