import Civil
import Foundation

/// A command as a person can paste it into any terminal: with workspace and period.
struct SuggestedCommand: Equatable {
    let text: String

    /// - Parameters:
    ///   - options: name the workspace, and the folders that are not its own.
    ///   - words: further arguments, each as the program is to get it.
    init(_ verb: String, _ options: RunOptions, period: Period, _ words: String...) {
        var arguments = [verb, "--workspace", Self.absolute(options.workspace)]
        // `close`, `withdraw` and `send` read no inbox.
        if let inbox = options.inbox, ["report", "status"].contains(verb) {
            arguments += ["--inbox", Self.absolute(inbox)]
        }
        if let output = options.output { arguments += ["--output", Self.absolute(output)] }
        arguments += ["--period", period.description] + words
        text = (["tonghop"] + arguments.map(ShellWord.quoted)).joined(separator: " ")
    }

    private static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }
}
