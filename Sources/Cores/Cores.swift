import Foundation

/// How many processors the program may use (số nhân xử lý).
public enum Cores {
    /// The environment variable that asks for another number of processors than the machine has: `TONGHOP_CORES=1`.
    public static let variable = "TONGHOP_CORES"

    /// From 1 to 64. Only how long the work takes depends on it, never what comes of it.
    public static let count: Int = {
        let asked = ProcessInfo.processInfo.environment[variable].flatMap { Int($0) }
        return min(64, max(1, asked ?? ProcessInfo.processInfo.activeProcessorCount))
    }()
}
