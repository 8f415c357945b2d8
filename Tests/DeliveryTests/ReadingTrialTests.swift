import Glibc
import Testing

@testable import Delivery

/// What the trial of a file shows, given how its process ended. Some lines of shell take the program's place; the
/// program itself is tried in `UnattendedTests`.
@Suite struct ReadingTrialTests {
    private func outcome(_ line: String, program: String = "/bin/sh", seconds: Double = 60) -> ReadingTrial.Outcome {
        ReadingTrial(program: program, arguments: ["-c", line]).run([0x61], named: "a/Ba Bể.csv", seconds: seconds)
    }

    @Test func theFileIsGivenByItsNameAndGoesWithTheTrial() {
        #expect(outcome("grep -q '^a$' \"$1\" && [ \"${1##*/}\" = 'Ba Bể.csv' ]", program: "/bin/sh") == .passed)
    }

    /// It ran out of memory, or broke down.
    @Test(arguments: [SIGTRAP, SIGILL, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGKILL])
    func aProgramThatBreaksDownRefusesTheFile(signal: Int32) {
        #expect(outcome("ulimit -c 0; kill -\(signal) $$") == .tookTooMuch)
    }

    /// The file is not to blame.
    @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGXCPU, SIGUSR1])
    func aProgramThatIsStoppedFromOutsideSaysNothingOfTheFile(signal: Int32) {
        #expect(outcome("ulimit -c 0; kill -\(signal) $$") == .notHeld(.killed(signal)))
    }

    @Test func aProgramThatCouldNotDoItsWorkSaysNothingOfTheFile() {
        #expect(outcome("exit 64") == .notHeld(.ended(64)))
        #expect(outcome("", program: "/none/tonghop") == .notHeld(.system(errno: ENOENT)))
    }

    @Test func aProgramThatDoesNotEndIsEnded() {
        #expect(outcome("sleep 100", seconds: 0.1) == .tookTooLong)
    }
}
