import Civil
import Foundation

/// A command that can be pasted into any terminal, with workspace and period.
struct SuggestedCommand: Equatable {
    let text: String

    /// - Parameters:
    ///   - options: give the workspace, and the inbox and output if they are not its own.
    ///   - words: further arguments, unquoted, as the program is to get them.
    init(_ verb: String, _ options: RunOptions, period: Period, _ words: String...) {
        // `close`, `withdraw` and `send` read no inbox.
        let inbox = ["report", "status"].contains(verb) ? options.inbox : nil
        self.init(verb, workspace: options.workspace, inbox: inbox, output: options.output, period, words)
    }

    /// A command on a period of the memory at this place.
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
