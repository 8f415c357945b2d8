import ArgumentParser

/// What a command says that needs one of its subcommands.
enum MissingVerb {
    static var error: ValidationError { ValidationError(Words("Thiếu lệnh.", en: "A subcommand is missing.").spoken) }
}
