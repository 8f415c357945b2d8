/// The exit code, for whoever started the program (a person, cron, make).
enum ExitStatus: Int32 {
    /// Published or done, with nothing to attend to.
    case done = 0
    /// Published, with findings to attend to.
    case toAttendTo = 1
    /// Nothing was published, because of the data, the settings or the machine.
    case nothingPublished = 2
    /// Wrong arguments (`EX_USAGE` of sysexits.h).
    case wrongUsage = 64
    /// A fault of the program itself (`EX_SOFTWARE`).
    case programFault = 70
    /// Another run holds the lock (`EX_TEMPFAIL`): try again later.
    case lockHeld = 75
}
