import Glibc

/// Who runs the program.
enum CurrentUser {
    /// The user's name; the number where the system knows no name.
    static var name: String { getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? String(geteuid()) }
}
