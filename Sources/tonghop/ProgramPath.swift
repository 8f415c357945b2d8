import Glibc

/// Where this program and others are installed.
enum ProgramPath {
    /// The absolute path of this program, or the name it was called by if the system does not tell.
    static var absolute: String {
        guard let path = realpath("/proc/self/exe", nil) else { return CommandLine.arguments.first ?? "tonghop" }
        defer { free(path) }
        return String(cString: path)
    }

    /// The program that is running, even if its file was replaced since; its path if the system does not tell.
    static var running: String { access("/proc/self/exe", X_OK) == 0 ? "/proc/self/exe" : absolute }

    /// The folders in which the system searches for programs, and the usual ones, which cron leaves out.
    static var searchPath: String {
        (getenv("PATH").map { String(cString: $0) + ":" } ?? "") + "/usr/local/bin:/usr/bin:/bin"
    }
}
