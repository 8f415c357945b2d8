import ArgumentParser

/// A command that does something: hands its arguments to `Batch` and shows what came of it.
protocol Verb: ParsableCommand {
    /// - Throws: `RunFailure` for what stands in the way; anything else is a fault of the program.
    func run(on console: Console) throws -> ExitStatus
}
