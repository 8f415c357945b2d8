import Foundation

/// How many processors the program may use (số nhân xử lý).
public enum Cores {
    /// The environment variable that asks for another number than the machine has: `TONGHOP_CORES=1`.
    public static let variable = "TONGHOP_CORES"

    /// At least one. What is made does not depend on it: it says how long that takes.
    public static let count: Int = {
        let asked = ProcessInfo.processInfo.environment[variable].flatMap { Int($0) }
        return min(64, max(1, asked ?? ProcessInfo.processInfo.activeProcessorCount))
    }()
}
