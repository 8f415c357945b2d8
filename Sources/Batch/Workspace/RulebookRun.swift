import Civil
import Findings
import Reports
import Rulebook

/// Shows rulebooks and checks files that people edit.
public enum RulebookRun {
    /// A rulebook in lines to read: by id, or the one that applies in the period.
    public static func show(_ id: String?, _ options: RunOptions, language: Language) throws(RunFailure) -> [String] {
        let workspace = try Workspace(options.workspace)
        let vocabulary = try Basis.vocabulary(try workspace.vocabularyText(), path: workspace.vocabularyPath)
        if let id {
            return RulebookListing(
                try RulebookShelf.volume(id, workspace: workspace).rulebook, vocabulary: vocabulary, language: language
            ).lines
        }
        let date = (options.period ?? Period(before: options.asOf))?.lastDay ?? options.asOf
        return RulebookListing(try workspace.rulebook(on: date).rulebook, vocabulary: vocabulary, language: language)
            .lines
    }

    /// Everything that is wrong with these files; none of them keeps another from being checked.
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
