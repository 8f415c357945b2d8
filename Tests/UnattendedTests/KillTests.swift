import Foundation
import Glibc
import Testing

/// If a run is killed, there is the old report or the new one, and the next run works as usual.
@Suite(.enabled(if: Faults.library != nil, "needs a C compiler"))
struct KillTests {
    /// How many moments are tested for each of the four workspaces. Half of them are random times, and half are random
    /// calls that change the disk, because publishing is only a small part of a run's time.
    private static let moments = 50

    @Test(arguments: 1...4) func aKillAtAnyMomentLeavesAWholeReport(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let province = try SmallProvince()
        let inputs = try province.inputs
        let calls = try Faults.calls(in: province.report())
        try #require(calls > 20)
        try #require(Program.run(province.report()).status == 0)
        try province.addSignedCopy()
        let started = ContinuousClock.now
        #expect(try Program.run(province.report()).status == 0)
        let duration = ContinuousClock.now - started
        var kills = 0
        for moment in 0..<Self.moments {
            // Another day gives other bytes, so that a mixture would be noticed.
            let report = province.report(day: 1 + moment % 29)
            if moment.isMultiple(of: 2) {
                let run = try Program(report)
                usleep(UInt32.random(in: 0...UInt32(duration / .microseconds(1)), using: &chance))
                kill(run.identifier, SIGKILL)
                kills += try run.ending().wasKilled ? 1 : 0
            } else {
                let call = Int.random(in: 1...calls, using: &chance)
                kills += try Program.run(report, environment: Faults.environment(.kill, atCall: call)).wasKilled ? 1 : 0
            }
            try expectWhole(province)
            #expect(try province.inputs == inputs)
            let next = try Program.run(province.report(day: 30))
            #expect(next.status == 0, "\(next.errors)")
            try expectWhole(province)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: province.reports).filter { $0.contains("tonghop-") }
                    == [])
        }
        // How many of the random times fall within a run depends on the machine.
        #expect(kills > Self.moments / 4)
    }

    /// The ledger has the closing before the folder has it.
    @Test func aKilledClosingIsToldAndEndedByTheNextRun() throws {
        let begun = try SmallProvince()
        try #require(Program.run(begun.report()).status == 0)
        func copied() throws -> SmallProvince {
            let copy = try SmallProvince()
            try #require(
                Program.shell("rm -r '\(copy.folder)' && cp -a '\(begun.folder)' '\(copy.folder)'").status == 0)
            return copy
        }
        func close(_ province: SmallProvince) -> [String] {
            ["close", "--workspace", province.folder, "--period", "2022-11", "--as-of", "2022-11-30"]
        }
        let counted = try copied()
        let calls = try withExtendedLifetime(counted) { try Faults.calls(in: close(counted)) }
        try #require(calls > 5)
        var told = 0
        for call in max(1, calls - 9)...calls {
            let province = try copied()
            #expect(try Program.run(close(province), environment: Faults.environment(.kill, atCall: call)).wasKilled)
            func says(_ verb: String, _ text: String) throws -> Bool {
                let ending = try Program.run([verb, "--workspace", province.folder])
                return (ending.output + ending.errors).contains(text)
            }
            let isClosed = try says("history", "khóa ngày")
            let note = "\(province.published)/khoa-so.json"
            let isNoted = access(note, F_OK) == 0
            #expect(try says("doctor", "khoa-so.json") == (isClosed && !isNoted))
            if isClosed, !isNoted { told += 1 }
            // Any run that writes, even for another period.
            _ = try Program.run(
                ["report", "--workspace", province.folder, "--period", "2022-12", "--as-of", "2023-01-02"])
            #expect((access(note, F_OK) == 0) == isClosed, "call \(call)")
            let left = try FileManager.default.contentsOfDirectory(atPath: province.published)
            #expect(!left.contains { $0.contains("tonghop-new") }, "call \(call): \(left)")
            #expect(try Program.run(["doctor", "--workspace", province.folder]).status == 0)
        }
        #expect(told > 1)
    }

    private func expectWhole(_ province: SmallProvince) throws {
        let check = try Program.shell(
            "/usr/bin/python3 '\(Program.peers)/ledger.py' '\(province.folder)' && cd '\(province.published)' && sha256sum --check --strict --quiet SHA256SUMS && find . -type f | wc -l"
        )
        #expect(check.status == 0, "\(check.errors)")
        // Only files that the checksums name, the checksums themselves, and files that people added: none from another
        // report.
        let named = try String(contentsOfFile: "\(province.published)/SHA256SUMS", encoding: .utf8).split(
            separator: "\n")
        #expect(
            Int(check.output.trimmingCharacters(in: .whitespacesAndNewlines)) == named.count + 1
                + SmallProvince.added.count)
        for path in SmallProvince.added {
            #expect(FileManager.default.contents(atPath: "\(province.published)/\(path)") == Data(path.utf8))
        }
    }
}
