import Civil
import Findings
import Reports
import Rulebook

/// Shows rulebooks, and checks rulebook files that people edit.
public enum RulebookRun {
    /// The lines of a rulebook as it reads on a day: the one with this id, or the one that applies on that day.
    ///
    /// - Parameter date: the day; `nil` for the last day of the period that was asked for or, without one, the run's
    ///   day.
    public static func show(
        _ id: String?, on date: CivilDate?, _ options: RunOptions, language: Language
    ) throws(RunFailure) -> [String] {
        let workspace = try Workspace(options.workspace)
        let vocabulary = try Basis.vocabulary(try workspace.vocabularyText(), path: workspace.vocabularyPath)
        let day = date ?? options.period?.lastDay ?? options.asOf
        let volume: RulebookShelf.Volume
        if let id {
            volume = try RulebookShelf.volume(id, workspace: workspace)
        } else {
            volume = try workspace.rulebook(on: day)
        }
        let rulebook = try workspace.holding(volume.rulebook, on: day)
        return RulebookListing(rulebook, on: day, vocabulary: vocabulary, language: language).lines
    }

    /// Everything that is wrong with these files. An error in one does not keep the others from being checked.
    public static func check(_ paths: [String]) -> [Finding] {
        var findings: [Finding] = []
        for path in paths {
            do throws(RunFailure) {
                guard let text = try Files.text(at: path) else {
                    throw RunFailure(.pathMissing, at: Place(file: path))
                }
                _ = try RulebookShelf.read(text, path: path)
            } catch {
                findings += error.findings
            }
        }
        return findings
    }
}
