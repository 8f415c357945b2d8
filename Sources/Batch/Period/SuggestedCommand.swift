import Civil
import Foundation

/// A command as a person can paste it into any terminal: with workspace and period.
struct SuggestedCommand: Equatable {
    let text: String

    /// - Parameters:
    ///   - options: name the workspace, and the folders that are not its own.
    ///   - words: further arguments, each as the program is to get it.
    init(_ verb: String, _ options: RunOptions, period: Period, _ words: String...) {
        // `close`, `withdraw` and `send` read no inbox.
        let inbox = ["report", "status"].contains(verb) ? options.inbox : nil
        self.init(verb, workspace: options.workspace, inbox: inbox, output: options.output, period, words)
    }

    /// For a period of the memory there.
    init(_ verb: String, _ place: MemoryPlace, period: Period, _ words: String...) {
        self.init(verb, workspace: place.workspace, inbox: nil, output: place.output, period, words)
    }

    private init(
        _ verb: String, workspace: String, inbox: String?, output: String?, _ period: Period, _ words: [String]
    ) {
        var arguments = [verb, "--workspace", Self.absolute(workspace)]
        if let inbox { arguments += ["--inbox", Self.absolute(inbox)] }
        if let output { arguments += ["--output", Self.absolute(output)] }
        arguments += ["--period", period.description] + words
        text = (["tonghop"] + arguments.map(ShellWord.quoted)).joined(separator: " ")
    }

    static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }
}
