import Civil
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
        /// Its settings, in which the analyst is to confirm what no text at hand says.
        public let settingsFile: String
        /// The commands that make a report and that answer beside the inbox, to be pasted.
        public let reportCommand: String
        public let watchCommand: String
        /// The line for crontab that runs the report on the first of each month.
        public let cronLine: String
        /// The lines for crontab that run it daily while an assessment round goes on.
        public let roundLines: [String]
        /// The command with which root lets systemd do the same, and the one that lets the inbox answer.
        public let systemdLine: String
        public let watchLine: String
        /// Whose communes it has, and what is still to be said of them.
        public let province: InitProvince
    }

    /// - Parameters:
    ///   - program: absolute path of the program, for the clock that starts it.
    ///   - user: name of the user that scheduled runs belong to.
    ///   - province: code of the province whose reports will be made; `nil` for the usual one by date.
    /// Throws when the folder is a workspace already or no list has the province (nothing is changed then), or when the folder
    /// cannot be written.
    public static func run(
        _ folder: String, program: String, user: String, province: String? = nil, today: CivilDate
    ) throws(RunFailure) -> Outcome {
        let settingsPath = "\(folder)/\(Settings.fileName)"
        guard !Files.exists(settingsPath) else {
            throw RunFailure(.workspaceExists, at: Place(file: settingsPath))
        }
        let absolute = URL(fileURLWithPath: folder).standardizedFileURL.path
        // A line break would write lines of its own into the units.
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
                // Last: only with its settings is a folder a workspace, so that a failed attempt can be repeated.
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

    /// Where the units for systemd lie in a workspace.
    private static let unitsFolder = "systemd"

    /// The settings of a new workspace, as the built-in file says them, with its province.
    private static func settings(naming province: String?) -> String {
        let known = province.flatMap(NationalUnits.province)
        let template = SettingsTemplate.text(for: known.flatMap { $0.since ?? $0.before })
        guard let province else { return template }
        return template.replacing("# province: \"19\"", with: "province: \"\(UnitCode.province(province))\"")
    }

    /// The file for the analyst's own text, which says how to write in it.
    private static var narrativeTemplate: String { String(decoding: PackageResources.chung_md, as: UTF8.self) }
}
