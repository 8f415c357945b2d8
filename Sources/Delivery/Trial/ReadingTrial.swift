import CLinux
import Dispatch
import Glibc

/// Has another process of this program read a file first. The system bounds that process's memory and time, so whatever
/// the file makes a reader do ends with it. A thread can neither be stopped nor held to a share of the memory.
public struct ReadingTrial: Sendable {
    /// What the trial showed.
    public enum Outcome: Sendable, Equatable {
        /// The process read all there is to read, and ended by itself.
        case passed
        case tookTooLong
        /// It asked for more memory than it may have, or the reader broke down.
        case tookTooMuch
        /// Something on this machine kept the trial from ending properly, so nothing is known about the file.
        case notHeld(ProgramFailure)
    }

    /// Absolute path of this program.
    let program: String
    /// Arguments before the path of the file.
    let arguments: [String]

    /// - Parameters:
    ///   - program: absolute path of a program that reads the file that it is given, bounds its own memory, and ends
    ///     with 0 whatever it thinks of the file.
    ///   - arguments: arguments before the path of the file.
    public init(program: String, arguments: [String]) {
        self.program = program
        self.arguments = arguments
    }

    /// - Parameter name: name of the file; the folders before it do not matter.
    public func run(_ bytes: [UInt8], named name: String, seconds: Double) -> Outcome {
        do throws(ProgramFailure) {
            let folder = try JobFolder(.trial)
            defer { folder.remove() }
            let last = name.split(separator: "/").last.map(String.init) ?? name
            let path = try folder.write(bytes, to: last)
            let process = ChildProcess(
                program: program, arguments: arguments + ["--", path],
                environment: ["PATH=/usr/local/bin:/usr/bin:/bin", "SWIFT_BACKTRACE=enable=no"])
            return Outcome(process.run(seconds: max(1, Int(seconds.rounded(.up)))))
        } catch {
            return .notHeld(error)
        }
    }

    /// Limits this process to `mebibytes` MiB of its own memory from now on; asking for more ends it. It also ends when
    /// the run that tries the file does.
    public static func boundMemory(mebibytes: Int) {
        _ = tonghop_end_with_parent()
        // If Dispatch is refused a thread, it asks again without end; so the threads that it wants are started first.
        // With stacks of the usual size they would take all the memory on a machine with many cores.
        _ = tonghop_bound_stacks(1 << 20)
        DispatchQueue.concurrentPerform(iterations: sysconf(Int32(_SC_NPROCESSORS_ONLN))) { _ in usleep(1000) }
        var limit = rlimit(rlim_cur: rlim_t(mebibytes) << 20, rlim_max: rlim_t(mebibytes) << 20)
        _ = setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit)
        // No core dump is written, since nobody would look at it.
        var nothing = rlimit(rlim_cur: 0, rlim_max: 0)
        _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &nothing)
    }
}

extension ReadingTrial.Outcome {
    init(_ ending: ChildProcess.Ending) {
        switch ending {
        case .exited(0): self = .passed
        case .exited(let code): self = .notHeld(.ended(code))
        case .killed(let signal) where Self.breakdowns.contains(signal): self = .tookTooMuch
        // Killed by somebody who wanted it to end, or by a bound that it inherited.
        case .killed(let signal): self = .notHeld(.killed(signal))
        case .overdue: self = .tookTooLong
        case .notStarted(let number): self = .notHeld(.system(errno: number))
        }
    }

    /// The signals that end a program which broke down or has no memory left. The kernel sends SIGKILL when all memory
    /// is gone.
    private static let breakdowns: Set<Int32> = [SIGTRAP, SIGILL, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGKILL]
}
