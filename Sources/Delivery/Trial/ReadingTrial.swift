import Glibc

/// A first reading of a file by another process of this program, whose memory and time the system bounds: whatever the
/// file makes a reader do ends with that process. A thread can neither be stopped nor held to a share of the memory.
public struct ReadingTrial: Sendable {
    /// What the trial showed.
    public enum Outcome: Sendable, Equatable {
        /// The process came to an end by itself, or there could be no trial.
        case passed
        case tookTooLong
        /// It asked for more memory than it may have, or the reader broke down.
        case tookTooMuch
    }

    /// Absolute path of this program.
    let program: String
    /// What comes before the path of the file.
    let arguments: [String]

    /// - Parameters:
    ///   - program: absolute path of a program that reads the file that it is given, and bounds its own memory.
    ///   - arguments: what comes before the path of the file.
    public init(program: String, arguments: [String]) {
        self.program = program
        self.arguments = arguments
    }

    /// - Parameter name: of the file; the folders before it do not matter.
    public func run(_ bytes: [UInt8], named name: String, seconds: Double) -> Outcome {
        // Where no folder can be made, or the disk is full, the file is read as if there were no trial.
        guard let folder = try? JobFolder(.trial) else { return .passed }
        defer { folder.remove() }
        let last = name.split(separator: "/").last.map(String.init) ?? name
        guard let path = try? folder.write(bytes, to: last) else { return .passed }
        let process = ChildProcess(
            program: program, arguments: arguments + ["--", path],
            environment: ["PATH=/usr/local/bin:/usr/bin:/bin", "SWIFT_BACKTRACE=enable=no"])
        switch process.run(seconds: max(1, Int(seconds.rounded(.up)))) {
        case .exited, .notStarted: return .passed
        case .overdue: return .tookTooLong
        case .killed: return .tookTooMuch
        }
    }

    /// Holds this process to so much memory of its own from now on; it is killed, by its own doing, when it asks for more.
    public static func boundMemory(mebibytes: Int) {
        var limit = rlimit(rlim_cur: rlim_t(mebibytes) << 20, rlim_max: rlim_t(mebibytes) << 20)
        _ = setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit)
        // Nobody looks at what is left of it.
        var nothing = rlimit(rlim_cur: 0, rlim_max: 0)
        _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &nothing)
    }
}
