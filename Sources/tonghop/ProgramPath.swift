import Glibc

/// Where this program is installed.
enum ProgramPath {
    /// Absolute path; as it was called where the system does not say.
    static var absolute: String {
        guard let path = realpath("/proc/self/exe", nil) else { return CommandLine.arguments.first ?? "tonghop" }
        defer { free(path) }
        return String(cString: path)
    }
}
