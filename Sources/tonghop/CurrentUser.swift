import Glibc

/// The user who runs the program.
enum CurrentUser {
    /// The user's name, or the number if the system knows no name.
    static var name: String { getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? String(geteuid()) }
}
