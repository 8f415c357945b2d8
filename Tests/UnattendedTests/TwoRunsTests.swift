import Foundation
import Glibc
import Testing

/// Two runs in one workspace.
@Suite struct TwoRunsTests {
    /// The first run is stopped in the middle of its publication, and then the second one comes.
    @Test(.enabled(if: Faults.library != nil, "needs a C compiler"))
    func theSecondEndsWith75AndNamesTheFirst() throws {
        let province = try SmallProvince()
        // The very first run makes the ledger, and makes twice as many calls as later ones.
        #expect(try Program.run(province.report()).status == 0)
        let middle = try Faults.calls(in: province.report(day: 28)) / 2
        #expect(middle > 50)
        let first = try Program(province.report(day: 29), environment: Faults.environment(.stop, atCall: middle))
        defer { kill(first.identifier, SIGKILL) }
        #expect(Program.waits { isStopped(first.identifier) })

        let second = try Program.run(province.report(day: 28, "--quiet"))
        #expect(second.status == 75)
        #expect(second.output.isEmpty)
        #expect(second.errors.contains("[lock-held]"))
        #expect(second.errors.contains("tiến trình số \(first.identifier), chạy từ "))

        kill(first.identifier, SIGCONT)
        #expect(try first.ending().status == 0)
        #expect(
            try String(contentsOfFile: "\(province.published)/manifest.json", encoding: .utf8).contains("2022-11-29"))
    }

    @Test func aKilledRunHoldsNothing() throws {
        let province = try SmallProvince()
        let first = try Program(province.report())
        kill(first.identifier, SIGKILL)
        _ = try first.ending()
        #expect(try Program.run(province.report()).status == 0)
    }

    /// Runs started at the same time either publish or are told who is at work. There is never a mixture.
    @Test func ofManyStartedTogetherNoneSpoilsTheOther() throws {
        let province = try SmallProvince()
        let runs = try (26...29).map { try Program(province.report(day: $0)) }
        let endings = try runs.map { try $0.ending() }
        #expect(endings.allSatisfy { [0, 75].contains($0.status) })
        #expect(endings.contains { $0.status == 0 })
        #expect(endings.filter { $0.status == 75 }.allSatisfy { $0.errors.contains("[lock-held]") })
        let check = try Program.shell("cd '\(province.published)' && sha256sum --check --strict --quiet SHA256SUMS")
        #expect(check.status == 0)
    }

    private func isStopped(_ identifier: Int32) -> Bool {
        let text = (try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8)) ?? ""
        return text.contains(") T ")
    }
}
