import Glibc

/// What the program knows of the terminal at standard error.
enum Terminal {
    /// Whether a line may be written over: a terminal, and not one that says it cannot.
    static var canRedraw: Bool {
        guard isatty(STDERR_FILENO) == 1 else { return false }
        return getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
    }

    /// Columns; 80 where the terminal does not say.
    static var width: Int {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
