import ArgumentParser
import Batch
import Findings

/// One run of the program, from its arguments to its exit code.
struct CommandLineRun {
    let status: ExitStatus

    init(_ arguments: [String]) {
        let language = LanguageOption.language(in: arguments)
        status = Words.$language.withValue(language) { Self.run(arguments, Console(language: language)) }
    }

    private static func run(_ arguments: [String], _ console: Console) -> ExitStatus {
        // Scripts ask for the version, so it is answered at once: setting up the parser would take longer than
        // everything else.
        if arguments == ["--version"] {
            console.print(TongHop.configuration.version)
            return console.finish(.done)
        }
        if let verb = UnknownVerb(in: arguments) {
            console.sayLines(ParserWords.text(for: verb, in: Words.language))
            return console.finish(.wrongUsage)
        }
        do {
            var command = try TongHop.parseAsRoot(arguments)
            guard let verb = command as? any Verb else {
                try command.run()  // `help` and a command without its subcommand: both throw.
                return .done
            }
            return end(verb, on: console)
        } catch {
            return answer(error, on: console)
        }
    }

    /// Runs a verb, quietly if its options say that nobody watches.
    private static func end(_ verb: any Verb, on console: Console) -> ExitStatus {
        let unattended = (verb as? any UnattendedVerb)?.unattendedOptions
        console.isQuiet = unattended?.quiet ?? false
        let status = console.finish(run(verb, on: console))
        if unattended?.syslog == true {
            let code = Words("mã thoát \(status.rawValue)", en: "exit code \(status.rawValue)").spoken
            SystemLog.write(console.conclusion.map { "\($0) (\(code))" } ?? code, status: status)
        }
        return status
    }

    private static func run(_ verb: any Verb, on console: Console) -> ExitStatus {
        do {
            return try verb.run(on: console)
        } catch let failure as RunFailure {
            console.show(failure)
            return failure.kind == .lockHeld ? .lockHeld : .nothingPublished
        } catch {
            console.say(
                Words(
                    "Lỗi của chương trình, không phải của số liệu; hãy báo cho người phát triển: \(error)",
                    en: "A fault of the program, not of the data; please report it: \(error)"))
            return .programFault
        }
    }

    /// Prints help and the version to standard output, as a success, and mistakes in the arguments to standard error.
    private static func answer(_ error: any Error, on console: Console) -> ExitStatus {
        let text = ParserWords.text(for: error, in: Words.language)
        guard TongHop.exitCode(for: error) == .success else {
            console.sayLines(text)
            return .wrongUsage
        }
        console.print(text)
        return console.finish(.done)
    }
}
