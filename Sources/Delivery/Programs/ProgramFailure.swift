/// Why another program did not make what it was asked to.
public enum ProgramFailure: Error, Sendable, Equatable {
    /// It was still running at the deadline, after so many seconds.
    case overdue(Int)
    /// It ended with this exit code; with 0, it did not make what it was to make.
    case ended(Int32)
    /// It was killed by this signal.
    case killed(Int32)
    /// The operating system refused something.
    case system(errno: Int32)

    /// `nil` for a program that ended as it should.
    init?(_ ending: ChildProcess.Ending, seconds: Int) {
        switch ending {
        case .exited(0): return nil
        case .exited(let code): self = .ended(code)
        case .killed(let signal): self = .killed(signal)
        case .overdue: self = .overdue(seconds)
        case .notStarted(let number): self = .system(errno: number)
        }
    }
}
