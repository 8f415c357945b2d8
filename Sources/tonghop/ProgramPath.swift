import Glibc

/// Where this program and others are installed.
enum ProgramPath {
    /// Absolute path; as it was called where the system does not say.
    static var absolute: String {
        guard let path = realpath("/proc/self/exe", nil) else { return CommandLine.arguments.first ?? "tonghop" }
        defer { free(path) }
        return String(cString: path)
    }

    /// The very program that is running, whatever has become of its file since; its path where the system does not say.
    static var running: String { access("/proc/self/exe", X_OK) == 0 ? "/proc/self/exe" : absolute }

    /// The folders in which the system looks for programs, and the usual ones, which cron leaves out.
    static var searchPath: String {
        (getenv("PATH").map { String(cString: $0) + ":" } ?? "") + "/usr/local/bin:/usr/bin:/bin"
    }
}
