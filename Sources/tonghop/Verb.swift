import ArgumentParser

/// A command that does something: it passes its arguments to `Batch` and shows the result.
protocol Verb: ParsableCommand {
    /// - Throws: `RunFailure` if something stands in the way. Any other error is a fault of the program.
    func run(on console: Console) throws -> ExitStatus
}
