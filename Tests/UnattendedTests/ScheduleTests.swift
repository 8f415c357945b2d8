import Foundation
import Glibc
import Testing

/// What `init` provides for the machine's clocks (cron and systemd).
@Suite struct ScheduleTests {
    /// A workspace made by `init`, in a folder whose name has blanks, quotes and percent signs.
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
                "cp '\(folder)/systemd'/tonghop* /etc/systemd/system/ && systemctl enable --now tonghop.timer tonghop-round.timer\n"
            ))
        #expect(output.contains("systemctl enable --now tonghop-watch.path tonghop-watch.timer\n"))
        let units = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/systemd").sorted()
        #expect(units.count == 7)
        let verified = try Program.shell(
            "cd '\(folder)/systemd' && systemd-analyze verify --man=no \(units.map { "./\($0)" }.joined(separator: " "))"
        )
        #expect(verified.status == 0 && verified.errors.isEmpty, "\(verified.errors)")
    }

    /// The line as cron passes it to the shell: cron removes the backslash before a percent sign.
    @Test func theLineForCronRuns() throws {
        let (folder, output) = try made()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let line = try #require(output.split(separator: "\n").first { $0.hasPrefix("0 6 1 * * ") })
        let command = line.dropFirst("0 6 1 * * ".count).replacing("\\%", with: "%")
        let ending = try Program.shell(command + " --period 2022-11 --as-of 2022-11-30 --dry-run --allow-empty")
        #expect(ending.status == 1 && ending.errors.contains("[district-missing]"), "\(ending.errors)")
        // The lines for rounds take the round that is under way on that day.
        for (begin, day) in [("0 6 15-30 11 * ", "2022-11-20"), ("0 6 1-10 12 * ", "2022-12-05")] {
            let line = try #require(output.split(separator: "\n").first { $0.hasPrefix(begin) })
            let command = line.dropFirst(begin.count).replacing("\\%", with: "%")
            let ending = try Program.shell(command + " --as-of \(day) --dry-run --allow-empty")
            #expect(ending.status == 1 && ending.errors.contains("[district-missing]"), "\(ending.errors)")
            let told = try Program.shell(
                command.replacing(" --quiet", with: "") + " --as-of \(day) --dry-run --allow-empty")
            #expect(told.errors.contains("reports/2022-11"), "\(told.errors)")
        }
    }

    /// What the units for the page start, in the way systemd starts it.
    @Test func theServiceForThePageRuns() throws {
        let (folder, _) = try made()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let service = try String(contentsOfFile: "\(folder)/systemd/tonghop-watch.service", encoding: .utf8)
        #expect(service.contains("ExecStart=") && service.contains(" --once\n") && !service.contains("@workspace@"))
        let path = try String(contentsOfFile: "\(folder)/systemd/tonghop-watch.path", encoding: .utf8)
        // It is a single path, without quotes and with doubled percent signs.
        #expect(path.contains("\nPathChanged=\(folder.replacing("%", with: "%%"))/inbox\n"))
        let ending = try Program.run(["watch", "--workspace", folder, "--once", "--as-of", "2022-11-20"])
        #expect(ending.status == 0 && FileManager.default.fileExists(atPath: "\(folder)/tinh-hinh.html"))
    }
}
