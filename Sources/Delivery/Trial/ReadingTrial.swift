import CLinux
import Dispatch
import Glibc

/// A first reading of a file by another process of this program, whose memory and time the system bounds: whatever the
/// file makes a reader do ends with that process. A thread can neither be stopped nor held to a share of the memory.
public struct ReadingTrial: Sendable {
    /// What the trial showed.
    public enum Outcome: Sendable, Equatable {
        /// The process read what there is to read, and came to an end by itself.
        case passed
        case tookTooLong
        /// It asked for more memory than it may have, or the reader broke down.
        case tookTooMuch
        /// This machine did not let it come to an end, whatever the file is: nothing is known of that.
        case notHeld(ProgramFailure)
    }

    /// Absolute path of this program.
    let program: String
    /// What comes before the path of the file.
    let arguments: [String]

    /// - Parameters:
    ///   - program: absolute path of a program that reads the file that it is given, bounds its own memory, and ends with 0
    ///     whatever it thinks of the file.
    ///   - arguments: what comes before the path of the file.
    public init(program: String, arguments: [String]) {
        self.program = program
        self.arguments = arguments
    }

    /// - Parameter name: of the file; the folders before it do not matter.
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

    /// Holds this process to so much memory of its own from now on; it is killed, by its own doing, when it asks for more.
    /// It does not outlive the run that tries the file.
    public static func boundMemory(mebibytes: Int) {
        _ = tonghop_end_with_parent()
        // Dispatch asks again and again for a thread that it is refused, without end; so those that it wants come first. With
        // stacks of the usual size they would take all the memory where there are many cores.
        _ = tonghop_bound_stacks(1 << 20)
        DispatchQueue.concurrentPerform(iterations: sysconf(Int32(_SC_NPROCESSORS_ONLN))) { _ in usleep(1000) }
        var limit = rlimit(rlim_cur: rlim_t(mebibytes) << 20, rlim_max: rlim_t(mebibytes) << 20)
        _ = setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit)
        // Nobody looks at what is left of it.
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
        // By somebody who wanted it to end, or by a bound that it inherited.
        case .killed(let signal): self = .notHeld(.killed(signal))
        case .overdue: self = .tookTooLong
        case .notStarted(let number): self = .notHeld(.system(errno: number))
        }
    }

    /// How a program ends that broke down or has no memory left; SIGKILL is how the kernel ends one when all memory is gone.
    private static let breakdowns: Set<Int32> = [SIGTRAP, SIGILL, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGKILL]
}
