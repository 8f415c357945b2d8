import Foundation
import Glibc
import Testing

/// If the ledger is lost or some of its bits flip, that is noticed, and what it fixed stays fixed.
@Suite struct LostLedgerTests {
    private func doctor(_ province: SmallProvince, _ more: String...) throws -> Program.Ending {
        try Program.run(["doctor", "--workspace", province.folder] + more)
    }

    private func loseLedger(_ province: SmallProvince) { unlink("\(province.folder)/tonghop.sqlite") }

    private func sums(_ province: SmallProvince) throws -> String {
        try String(contentsOfFile: "\(province.published)/SHA256SUMS", encoding: .utf8)
    }

    @Test func aClosedPeriodStaysClosedWithoutTheLedger() throws {
        let province = try SmallProvince()
        #expect(try Program.run(province.report(day: 28, "--final")).status == 0)
        let close = ["close", "--workspace", province.folder, "--period", "2022-11", "--as-of", "2022-11-29"]
        #expect(try Program.run(close).status == 0)
        #expect(try doctor(province).status == 0)
        let before = try sums(province)
        loseLedger(province)
        let told = try doctor(province)
        #expect(told.status == 1)
        #expect(told.errors.contains("[ledger-lacks-reports]") && told.errors.contains("doctor --rebuild"))
        try province.write(SmallProvince.returned(first: 91), to: "inbox/Ba Be 2.csv")
        for more in [[], ["--final"], ["--dry-run", "--final"]] {
            let refused = try Program.run(province.report(day: 30) + more)
            #expect(refused.status == 2)
            #expect(refused.errors.contains("[period-closed]") || refused.errors.contains("[final-exists]"))
        }
        #expect(try sums(province) == before)
        let history = try Program.run(["history", "--workspace", province.folder])
        #expect(history.output.contains("2022-11 (chính thức, đã khóa"))
    }

    /// Receipts, issues, closings, and everything needed to make a report again as it was.
    @Test func aLostLedgerIsMadeAgain() throws {
        let province = try SmallProvince()
        #expect(try Program.run(province.report(day: 26)).status == 0)
        #expect(try Program.run(province.report(day: 27, "--final")).status == 0)
        try province.write(SmallProvince.returned(first: 91), to: "inbox/Ba Be 2.csv")
        try province.write("---\nnumber: 13\n---\n", to: "noi-dung/2022-11.md")
        #expect(try Program.run(province.report(day: 28, "--final")).status == 0)
        let history = ["history", "--workspace", province.folder]
        let (before, told) = (try sums(province), try Program.run(history).output)
        #expect(told.contains("lần 2"))
        loseLedger(province)
        let rebuilt = try doctor(province, "--rebuild")
        #expect(rebuilt.status == 1)
        #expect(rebuilt.output.contains("hỏng: 0."), "\(rebuilt.output)")
        #expect(rebuilt.errors.contains("[ledger-rebuilt]") && rebuilt.errors.contains("Không mất báo cáo nào"))
        #expect(try doctor(province).status == 0)
        #expect(try Program.run(history).output == told)
        // The report is made again from the archive alone, byte for byte.
        try FileManager.default.removeItem(atPath: province.published)
        for name in ["Ba Be.csv", "Ba Be 2.csv"] { unlink("\(province.inbox)/\(name)") }
        let replay = try Program.run(["report", "--workspace", province.folder, "--period", "2022-11"])
        #expect(replay.errors.contains("[replayed]"), "\(replay.errors)")
        #expect(try sums(province) == before)
    }

    @Test func whatCannotBeMadeAgainIsSaid() throws {
        let province = try SmallProvince()
        #expect(try Program.run(province.report(day: 28, "--final")).status == 0)
        loseLedger(province)
        try FileManager.default.removeItem(atPath: "\(province.folder)/archive/runs")
        let rebuilt = try doctor(province, "--rebuild")
        #expect(rebuilt.errors.contains("Kỳ 2022-11 chỉ lấy lại được kết quả"))
        #expect(try Program.run(province.report(day: 29)).errors.contains("[final-exists]"))
    }

    /// Whichever bit flips: the doctor reports it, or the ledger says the same as before.
    @Test(arguments: 1...2) func aFlippedBitIsToldOrChangesNothing(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let province = try SmallProvince()
        #expect(try Program.run(province.report(day: 27, "--final")).status == 0)
        #expect(try Program.run(province.report(day: 28, "--final")).status == 0)
        let ledger = URL(fileURLWithPath: "\(province.folder)/tonghop.sqlite")
        func dump() throws -> String {
            try Program.shell("/usr/bin/python3 '\(Program.peers)/dump_ledger.py' '\(ledger.path)'").output
        }
        let (sound, said) = (try Data(contentsOf: ledger), try dump())
        #expect(said.contains("Bành Trạch"))
        var told = 0
        for _ in 0..<40 {
            var bytes = sound
            bytes[Int.random(in: 0..<bytes.count, using: &chance)] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
            try bytes.write(to: ledger)
            if try doctor(province).status == 1 { told += 1 } else { #expect(try dump() == said) }
        }
        #expect(told > 0)
        let rebuilt = try doctor(province, "--rebuild")
        #expect([0, 1].contains(rebuilt.status))
        #expect(try doctor(province).status == 0)
    }

    /// If the program is killed while it makes the first ledger, there is none or a complete one.
    @Test(.enabled(if: Faults.library != nil, "needs a C compiler")) func aKillInTheFirstRunLeavesNothingToTell() throws
    {
        let counted = try SmallProvince()
        let calls = try Faults.calls(in: counted.report())
        try #require(calls > 20)
        for call in stride(from: 1, through: calls, by: 3) {
            let province = try SmallProvince()
            #expect(try Program.run(province.report(), environment: Faults.environment(.kill, atCall: call)).wasKilled)
            let ending = try doctor(province)
            #expect(ending.status == 0, "call \(call): \(ending.errors)")
            #expect(try Program.run(province.report()).status == 0)
            #expect(try doctor(province).status == 0)
        }
    }

    /// The doctor waits for a run to end and does not look at a half-finished one.
    @Test(.enabled(if: Faults.library != nil, "needs a C compiler")) func theDoctorWaitsForARun() throws {
        let province = try SmallProvince()
        #expect(try Program.run(province.report(day: 28)).status == 0)
        let calls = try Faults.calls(in: province.report(day: 27))
        let run = try Program(province.report(day: 29), environment: Faults.environment(.stop, atCall: calls - 3))
        defer { kill(run.identifier, SIGKILL) }
        #expect(Program.waits { isStopped(run.identifier) })
        let doctor = try Program(["doctor", "--workspace", province.folder])
        usleep(1_500_000)
        kill(run.identifier, SIGCONT)
        #expect(try run.ending().status == 0)
        let ending = try doctor.ending()
        #expect(ending.status == 0, "\(ending.errors)")
    }

    private func isStopped(_ identifier: Int32) -> Bool {
        let text = (try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8)) ?? ""
        return text.contains(") T ")
    }
}
