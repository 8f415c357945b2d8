import Foundation
import Glibc
import Testing

/// What `init` gives to the clocks of a machine.
@Suite struct ScheduleTests {
    /// A workspace made by `init`, in a folder with blanks, quotes and percent signs.
    private func made() throws -> (folder: String, output: String) {
        let folder = FileManager.default.temporaryDirectory.path + "/tonghop-đơn vị \"1\" 100%-\(UUID().uuidString)"
        let ending = try Program.run(["init", folder])
        #expect(ending.status == 0)
        return (folder, ending.output)
    }

    @Test(.enabled(if: access("/usr/bin/systemd-analyze", X_OK) == 0, "needs systemd-analyze"))
    func systemdTakesTheUnits() throws {
        let (folder, output) = try made()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(
            output.contains(
                "cp '\(folder)/systemd'/tonghop.* /etc/systemd/system/ && systemctl enable --now tonghop.timer\n"))
        let verified = try Program.shell(
            "cd '\(folder)/systemd' && systemd-analyze verify --man=no ./tonghop.service ./tonghop.timer")
        #expect(verified.status == 0 && verified.errors.isEmpty, "\(verified.errors)")
    }

    /// The line as cron hands it to the shell: a percent sign behind a backslash loses the backslash.
    @Test func theLineForCronRuns() throws {
        let (folder, output) = try made()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let line = try #require(output.split(separator: "\n").first { $0.hasPrefix("0 6 1 * * ") })
        let command = line.dropFirst("0 6 1 * * ".count).replacing("\\%", with: "%")
        let ending = try Program.shell(command + " --period 2022-11 --as-of 2022-11-30 --dry-run --allow-empty")
        #expect(ending.status == 1 && ending.errors.contains("[district-missing]"), "\(ending.errors)")
        // Those of the rounds name the year themselves; by the last `--period` it is one that has a register.
        for begin in ["0 6 15-30 11 * ", "0 6 1-10 12 * "] {
            let line = try #require(output.split(separator: "\n").first { $0.hasPrefix(begin) })
            #expect(line.contains(" --period $(date +\\%Y)-11 --quiet"))
            let command = line.dropFirst(begin.count).replacing("\\%", with: "%")
            let ending = try Program.shell(command + " --period 2022-11 --as-of 2022-11-30 --dry-run --allow-empty")
            #expect(ending.status == 1 && ending.errors.contains("[district-missing]"), "\(ending.errors)")
        }
    }
}
