import Foundation
import Glibc
import Testing

@testable import Batch

@Suite struct RunLockTests {
    /// A folder of its own for each test.
    let folder = FileManager.default.temporaryDirectory.path + "/tonghop-lock-\(UUID().uuidString)"

    init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

    /// 2022-11-30 01:15:02 UTC.
    let now = 1_669_770_902

    func failure() -> RunLockError? {
        do throws(RunLockError) {
            _ = try RunLock(folder: folder)
            return nil
        } catch { return error }
    }

    @Test func aSecondRunIsToldWhoHoldsTheLockAndSinceWhen() throws {
        let first = try RunLock(folder: folder, now: now)
        let error = try #require(failure())
        #expect(error.isHeld)
        #expect(error.path == "\(folder)/.tonghop.lock")
        let holder = RunLockHolder(process: Int(getpid()), since: "2022-11-30 08:15:02")
        #expect(error.cause == .held(by: holder))
        #expect(
            error.clause[.vietnamese] == "tiến trình số \(getpid()), chạy từ 08:15:02 ngày 30/11/2022, giờ Việt Nam"
        )
        first.release()
        #expect(failure() == nil)
    }

    @Test func aLockFileWithoutAHolderIsNoHindrance() throws {
        try "99999\n2020-01-01 00:00:00\n".write(
            toFile: "\(folder)/.tonghop.lock", atomically: false, encoding: .utf8)
        #expect(failure() == nil)
    }

    /// As when a run is killed, nobody gives the lock back.
    @Test func theKernelFreesTheLockOfAKilledProcess() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["flock", "--no-fork", "\(folder)/.tonghop.lock", "sh", "-c", "echo held; exec sleep 600"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        #expect(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) == "held\n")
        let error = try #require(failure())
        #expect(error.cause == .held(by: nil))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(failure() == nil)
    }

    @Test func aFolderThatIsNotThereIsNamedWithItsReason() {
        let error = #expect(throws: RunLockError.self) { try RunLock(folder: folder + "/none") }
        #expect(error?.cause == .system(errno: ENOENT))
        #expect(error?.clause[.vietnamese] == "không có tệp hoặc thư mục này")
        #expect(error?.clause[.english] == "No such file or directory")
    }

    @Test(arguments: [
        "", "4711", "4711\n", "x\n2022-11-30 08:15:02\n", "4711\nyesterday\n", "-1\n2022-11-30 08:15:02\n",
    ])
    func aNoteThatIsNotOursIsNotQuoted(text: String) {
        #expect(RunLockHolder(text: text) == nil)
    }

    @Test func aNoteReadsBack() {
        let holder = RunLockHolder(process: 4711, since: RunLockHolder.clock(now))
        #expect(RunLockHolder(text: holder.text) == holder)
    }
}
