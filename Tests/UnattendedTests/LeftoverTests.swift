import Foundation
import Glibc
import Testing

/// What runs leave behind, and what people with read access may do.
@Suite struct LeftoverTests {
    /// It does not depend on what the next run has to do: this one has no file to try, convert or print.
    @Test(arguments: ["print", "convert", "thu"]) func theFolderOfAKilledJobIsClearedAway(job: String) throws {
        let province = try SmallProvince()
        let old = "/tmp/tonghop-\(job)-\(UUID().uuidString.prefix(6))"
        let young = "/tmp/tonghop-\(job)-\(UUID().uuidString.prefix(6))"
        for folder in [old, young] {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        defer { for folder in [old, young] { try? FileManager.default.removeItem(atPath: folder) } }
        try Data("x".utf8).write(to: URL(fileURLWithPath: "\(old)/page.html"))
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_668_000_000)], ofItemAtPath: old)
        _ = try Program.run(province.report())
        #expect(access(old, F_OK) != 0 && access(young, F_OK) == 0)
    }

    @Test(.enabled(if: geteuid() == 0, "needs another user")) func whoMayOnlyReadCanLook() throws {
        let province = try SmallProvince()
        #expect(try Program.run(province.report()).status == 0)
        let before = try Program.shell("find '\(province.folder)' -printf '%p %T@ %s\\n' | sort").output
        // Whatever the umask is, the group may read.
        let lent = "chgrp -R nogroup '\(province.folder)' && chmod -R g+rX '\(province.folder)'"
        #expect(try Program.shell(lent).status == 0)
        for verb in [
            ["status", "--period", "2022-11"], ["history"], ["doctor"],
            ["explain", "Bành Trạch", "--period", "2022-11"],
            ["report", "--dry-run", "--period", "2022-11", "--as-of", "2022-11-30"],
        ] {
            let ending = try Program(
                ["--reuid=65534", "--regid=65534", "--clear-groups", Program.path] + verb
                    + ["--workspace", province.folder], executable: "/usr/bin/setpriv"
            ).ending()
            #expect(ending.status == 0, "\(verb): \(ending.errors)")
        }
        #expect(try Program.shell("find '\(province.folder)' -printf '%p %T@ %s\\n' | sort").output == before)
    }

    /// Somebody ran the program once as root in another user's workspace.
    @Test(.enabled(if: geteuid() == 0, "needs another user")) func filesOfAnotherUserAreNotDamaged() throws {
        let province = try SmallProvince()
        #expect(try Program.run(province.report()).status == 0)
        let prepared = """
            chown -R nobody:nogroup '\(province.folder)' && cd '\(province.folder)/archive/sha256' &&
            find . -type f -exec chown root:root {} + -exec chmod 600 {} +
            """
        #expect(try Program.shell(prepared).status == 0)
        func run(_ verb: String...) throws -> Program.Ending {
            try Program(
                ["--reuid=65534", "--regid=65534", "--clear-groups", Program.path] + verb
                    + ["--workspace", province.folder], executable: "/usr/bin/setpriv"
            ).ending()
        }
        let examined = try run("doctor")
        #expect(examined.status == 2 && examined.output.contains("hỏng: 0; không xem được: 1."), "\(examined.output)")
        for ending in [examined, try run("report", "--period", "2022-11")] {
            #expect(ending.status == 2 && !ending.errors.contains("[archive-damaged]"))
            #expect(ending.errors.contains("[no-permission]"), "\(ending.errors)")
            #expect(ending.errors.contains("chown -R nobody: \(province.folder)"), "\(ending.errors)")
        }
        // The advice helps.
        #expect(try Program.shell("chown -R nobody: '\(province.folder)'").status == 0)
        #expect(try run("doctor").status == 0)
    }

    @Test func aWorkspaceWithALineBreakInItsNameIsRefused() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/tonghop-\(UUID().uuidString)"
        let ending = try Program.run(["init", "\(folder)\nExecStart=x"])
        #expect(ending.status == 2 && ending.errors.contains("[path-unusable]"))
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(try Program.run(["init", "\(folder)/${HOME}"]).status == 0)
        let unit = try String(contentsOfFile: "\(folder)/${HOME}/systemd/tonghop.service", encoding: .utf8)
        #expect(unit.contains("$${HOME}") && !unit.contains("ExecStart=x"))
    }

    /// Two public versions together must not tell about a single commune, and no public version names an input file.
    @Test func publicVersionsDoNotTellByTheirDifference() throws {
        let province = try SmallProvince()
        try province.write("public: { withheld_criteria: [1], smallest_count: 5 }\n", to: "tonghop.yaml")
        #expect(try Program.run(province.report(day: 28, "--public")).status == 0)
        let manifest = "\(province.reports)/2022-11-cong-khai/manifest.json"
        #expect(try !String(contentsOfFile: manifest, encoding: .utf8).contains("Ba Be.csv"))
        // The same version again makes no difference.
        #expect(try Program.run(province.report(day: 28, "--public")).status == 0)
        try province.write(SmallProvince.returned(first: 0), to: "inbox/Ba Be.csv")
        #expect(try Program.run(province.report(day: 29)).status < 2)
        #expect(try Program.run(province.report(day: 29, "--public")).status < 2)
        // The department reads that one commune has 0 for criterion 1; the public does not.
        let tell = "grep -rlF 'bị liệt tiêu chí số 1' "
        #expect(try !Program.shell(tell + "'\(province.published)'").output.isEmpty)
        #expect(try Program.shell(tell + "'\(province.published)-cong-khai'").output.isEmpty)
    }
}
