import ArgumentParser

/// The message of a command that was called without one of its subcommands.
enum MissingVerb {
    static var error: ValidationError { ValidationError(Words("Thiếu lệnh.", en: "A subcommand is missing.").spoken) }
}
