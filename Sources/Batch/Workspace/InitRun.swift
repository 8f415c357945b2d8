import Civil
import Delivery
import Findings
import Foundation
import Registry

/// Makes a new workspace for an analyst to begin with: settings, inbox, reports and the register.
public enum InitRun {
    /// What was made.
    public struct Outcome: Sendable {
        /// Absolute path of the workspace.
        public let folder: String
        /// Path of its settings, where the analyst has to confirm what no text at hand says.
        public let settingsFile: String
        /// The commands to paste: one makes a report, the other keeps the page beside the inbox up to date.
        public let reportCommand: String
        public let watchCommand: String
        /// The line for crontab that runs the report on the first of each month.
        public let cronLine: String
        /// The lines for crontab that run it daily while an assessment round goes on.
        public let roundLines: [String]
        /// The command with which root lets systemd do the same, and the one that starts the page beside the inbox.
        public let systemdLine: String
        public let watchLine: String
        /// The province whose communes it has, and what is still open about them.
        public let province: InitProvince
    }

    /// - Parameters:
    ///   - program: absolute path of the program, for crontab and systemd to start.
    ///   - user: name of the user that scheduled runs belong to.
    ///   - province: code of the province whose reports will be made; `nil` for the one that comes with the program.
    ///
    /// Throws when the folder is a workspace already or no list has the province, before anything is changed, and when
    /// the folder cannot be written.
    public static func run(
        _ folder: String, program: String, user: String, province: String? = nil, today: CivilDate
    ) throws(RunFailure) -> Outcome {
        let settingsPath = "\(folder)/\(Settings.fileName)"
        guard !Files.exists(settingsPath) else {
            throw RunFailure(.workspaceExists, at: Place(file: settingsPath))
        }
        let absolute = URL(fileURLWithPath: folder).standardizedFileURL.path
        // A line break in the path would add lines to the units.
        guard !absolute.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            throw RunFailure(.pathUnusable, at: Place(file: folder))
        }
        let register = try RegisterFiles.builtIn(of: province, namedAt: .nowhere)
        let schedule = Schedule(program: program, workspace: absolute, user: user)
        let units = schedule.units.map { ("\(unitsFolder)/\($0.name)", $0.text) }
        let texts =
            units + [
                (RegisterFiles.register, register.units),
                (RegisterFiles.lineage, register.lineage ?? RegisterBook.lineageColumns.joined(separator: ",") + "\n"),
                ("\(NarrativeFile.folder)/\(NarrativeFile.general)", narrativeTemplate),
                // Last, since only its settings make a folder a workspace: a failed attempt can be repeated.
                (Settings.fileName, settings(naming: province)),
            ]
        do throws(PublicationError) {
            for part in ["inbox", "reports", "rulebooks", "templates", NarrativeFile.folder, unitsFolder] {
                try Publication.makeFolder("\(folder)/\(part)")
            }
            for (name, text) in texts where !Files.exists("\(folder)/\(name)") {
                try Publication.addFile(Array(text.utf8), at: "\(folder)/\(name)")
            }
        } catch {
            throw RunFailure(error)
        }
        let workspace = try Workspace(folder)
        let rulebook = try workspace.rulebooks().last.map { volume throws(RunFailure) in
            try workspace.holding(volume.rulebook, on: today)
        }
        return Outcome(
            folder: absolute, settingsFile: "\(absolute)/\(Settings.fileName)",
            reportCommand: "tonghop report --workspace \(ShellWord.quoted(absolute))",
            watchCommand: "tonghop watch --workspace \(ShellWord.quoted(absolute))", cronLine: schedule.cronLine,
            roundLines: rulebook.map(schedule.roundLines) ?? [],
            systemdLine: schedule.systemdLine(units: "\(absolute)/\(unitsFolder)"), watchLine: Schedule.watchLine,
            province: try InitProvince(workspace, on: today))
    }

    /// The folder of a workspace where the units for systemd lie.
    private static let unitsFolder = "systemd"

    /// The settings of a new workspace: the built-in file with its province filled in.
    private static func settings(naming province: String?) -> String {
        let known = province.flatMap(NationalUnits.province)
        let template = SettingsTemplate.text(for: known.flatMap { $0.since ?? $0.before })
        guard let province else { return template }
        return template.replacing("# province: \"19\"", with: "province: \"\(UnitCode.province(province))\"")
    }

    /// The file for the analyst's own text, which explains how to write in it.
    private static var narrativeTemplate: String { String(decoding: PackageResources.chung_md, as: UTF8.self) }
}
