import Foundation
import Glibc
import Testing

/// The disk is full or broken: exit code 2, a message that people understand, and the old report untouched.
@Suite(.enabled(if: Faults.library != nil, "needs a C compiler"))
struct FaultTests {
    private func sums(of province: SmallProvince) throws -> String {
        try Program.shell("cd '\(province.reports)' && find 2022-11 -type f | sort | xargs sha256sum").output
    }

    /// Every third call that changes the disk fails once, each in a run of its own.
    @Test(arguments: [(Faults.Fault.inputOutput, "lỗi đọc, ghi của ổ đĩa"), (.full, "ổ đĩa đã đầy")])
    func aFailingCallLeavesTheOldReport(fault: Faults.Fault, words: String) throws {
        let province = try SmallProvince()
        let inputs = try province.inputs
        var failures = 0
        for call in stride(from: 1, through: try Faults.calls(in: province.report(day: 29)), by: 3) {
            #expect(try Program.run(province.report()).status == 0)
            let old = try sums(of: province)
            let ending = try Program.run(
                province.report(day: 29), environment: Faults.environment(fault, atCall: call))
            // Writing a note into the lock file, or removing leftovers, may fail without harm.
            guard ending.status != 0 else { continue }
            failures += 1
            #expect(ending.status == 2)
            #expect(ending.output.isEmpty)
            let said = ending.errors
            // SQLite reports any failing call as a failure of the disk. If it could not open a file, the system is
            // asked for the reason, but no longer has one.
            let isOfLedger =
                said.contains("[ledger-unusable]")
                && ["lỗi đọc, ghi của ổ đĩa", "SQLite không mở hoặc không ghi được tệp"].contains { said.contains($0) }
            #expect(isOfLedger || said.contains("[output-unwritable]") && said.contains(words), "\(said)")
            #expect(try sums(of: province) == old, "call \(call)")
            #expect(try province.inputs == inputs)
        }
        #expect(failures > 10)
    }

    /// A read that fails now and then is tried again; if it keeps failing, that is a finding.
    @Test func readingIsTriedAgain() throws {
        let province = try SmallProvince()
        let stumbling = try Program.run(province.report(), environment: Faults.environment(failingReads: 2))
        #expect(stumbling.status == 0)
        let broken = try Program.run(
            province.report("--output", "\(province.folder)/other"),
            environment: Faults.environment(failingReads: 1000))
        #expect(broken.status == 1)
        #expect(broken.errors.contains("[file-unreadable]") && broken.errors.contains("lỗi đọc, ghi của ổ đĩa"))
    }

    /// A really full disk: a tmpfs with room for one and a half reports.
    @Test(.enabled(if: FullDisk.canMount, "needs the right to mount"))
    func aFullDiskLeavesTheOldReport() throws {
        let disk = try FullDisk(kibibytes: 4096)
        let province = try SmallProvince(at: "\(disk.path)/w")
        #expect(try Program.run(province.report()).status == 0)
        let (old, inputs) = (try sums(of: province), try province.inputs)
        try disk.fill(leavingKibibytes: 60)
        let ending = try Program.run(province.report(day: 29))
        #expect(ending.status == 2)
        #expect(ending.errors.contains("[output-unwritable]") && ending.errors.contains("ổ đĩa đã đầy"))
        #expect(try sums(of: province) == old)
        #expect(try province.inputs == inputs)
        try disk.empty()
        #expect(try Program.run(province.report(day: 29)).status == 0)
    }
}
