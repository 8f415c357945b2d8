import Foundation
import Glibc
import Testing

/// People who may put files into the inbox must not thereby get access to what the program's own user may read.
@Suite struct HostileInboxTests {
    /// A link that leads out of the inbox is reported, and not a byte of its target gets anywhere.
    @Test func whatALinkLeadsToIsNeitherReadNorKept() throws {
        let province = try SmallProvince()
        let secret = "\(province.folder)/secret"
        try FileManager.default.createDirectory(atPath: secret, withIntermediateDirectories: true)
        try "Tên xã,Điểm\nBÍ MẬT,1\n".write(toFile: "\(secret)/x.csv", atomically: false, encoding: .utf8)
        for (name, target) in [
            ("absolute.csv", "\(secret)/x.csv"), ("relative.csv", "../secret/x.csv"),
            ("process.csv", "/proc/self/environ"),
            ("2022-11", secret),
        ] {
            try FileManager.default.createSymbolicLink(
                atPath: "\(province.inbox)/\(name)", withDestinationPath: target)
        }
        let ending = try Program.run(province.report())
        #expect(ending.status == 1)
        for name in ["absolute.csv", "relative.csv", "process.csv", "2022-11"] {
            #expect(ending.errors.contains("\(name): cảnh báo: [link-leaves-inbox]"), "\(name): \(ending.errors)")
        }
        let search = "grep --recursive --files-with-matches 'BÍ MẬT' '\(province.folder)/archive' '\(province.reports)'"
        #expect(try Program.shell(search).output.isEmpty)
        // What is kept is the same as for a province without those links, except in the Word report, which counts the
        // warnings.
        let other = try SmallProvince()
        #expect(try Program.run(other.report()).status == 0)
        func kept(_ province: SmallProvince) throws -> String {
            try Program.shell(
                "cd '\(province.folder)/archive/sha256' && find . -type f | sort | while read -r file; do "
                    + "head -c 2 \"$file\" | grep -q PK || echo \"$file\"; done"
            ).output
        }
        #expect(try kept(province) == kept(other))
    }

    /// A link within the inbox counts as the file that it leads to.
    @Test func aLinkWithinTheInboxIsRead() throws {
        let province = try SmallProvince()
        try FileManager.default.createDirectory(atPath: "\(province.inbox)/2022-11", withIntermediateDirectories: true)
        rename("\(province.inbox)/Ba Be.csv", "\(province.inbox)/2022-11/kept.csv")
        symlink("2022-11/kept.csv", "\(province.inbox)/Ba Be.csv")
        let ending = try Program.run(province.report())
        #expect(ending.status == 0)
        #expect(ending.errors.contains("[duplicate-file]"))
    }

    /// Files that never end or never begin are skipped at once.
    @Test func pipesSocketsAndDevicesAreNotWaitedFor() throws {
        let province = try SmallProvince()
        #expect(mkfifo("\(province.inbox)/pipe.csv", 0o666) == 0)
        symlink("pipe.csv", "\(province.inbox)/link to pipe.csv")
        symlink("/dev/zero", "\(province.inbox)/zero.csv")
        if geteuid() == 0 { mknod("\(province.inbox)/device.csv", S_IFCHR | 0o666, 0x105) }
        let ending = try Program.run(province.report())
        #expect(ending.status == 1)
        #expect(ending.errors.contains("pipe.csv: lưu ý: [not-a-file]"))
        #expect(ending.errors.contains("link to pipe.csv: lưu ý: [not-a-file]"))
        #expect(ending.errors.contains("zero.csv: cảnh báo: [link-leaves-inbox]"))
        if geteuid() == 0 { #expect(ending.errors.contains("device.csv: lưu ý: [not-a-file]")) }
    }

    /// Nobody else on the machine can read what the program writes, whatever the system's default modes are.
    @Test func whatIsWrittenIsForOwnerAndGroup() throws {
        let province = try SmallProvince()
        try province.write(SmallProvince.returned(first: -1), to: "inbox/Ba Be.csv")
        let run = "umask 000; exec \"$@\""
        let report = try Program(
            ["-c", run, "sh", Program.path] + province.report("--public", "--dry-run"), executable: "/bin/sh")
        _ = try report.ending()
        for verb in [province.report(), ["send", "--workspace", province.folder, "--period", "2022-11"]] {
            _ = try Program(["-c", run, "sh", Program.path] + verb, executable: "/bin/sh").ending()
        }
        let open = try Program.shell(
            "find '\(province.folder)/archive' '\(province.folder)/tonghop.sqlite'* '\(province.reports)'/* -perm /007")
        #expect(open.output.isEmpty, "\(open.output)")
        let doctor = ["doctor", "--workspace", province.folder]
        #expect(try Program.run(doctor).status == 0)
        chmod(province.folder, 0o755)
        chmod("\(province.folder)/archive", 0o755)
        let told = try Program.run(doctor)
        #expect(told.status == 1)
        #expect(told.errors.contains("archive: cảnh báo: [open-to-others]"))
        // If the workspace itself is closed to others, there is no warning about a folder inside it.
        chmod(province.folder, 0o750)
        #expect(try Program.run(doctor).status == 0)
    }

    /// A pipe in place of the ledger, or a device in the archive, is an error at once.
    @Test func whatIsNoFileInTheMemoryIsAnErrorAtOnce() throws {
        let province = try SmallProvince()
        #expect(try Program.run(province.report()).status == 0)
        let kept = try Program.shell("find '\(province.folder)/archive/sha256' -type f").output
            .split(whereSeparator: \.isNewline).map(String.init)
        for file in kept {
            rename(file, file + ".aside")
            symlink("/dev/zero", file)
            let altered = try Program.run(["doctor", "--workspace", province.folder])
            #expect(altered.status == 1)
            #expect(altered.errors.contains("[archive-damaged]"))
            rename(file + ".aside", file)
        }
        let ledger = "\(province.folder)/tonghop.sqlite"
        for suffix in ["", "-wal", "-shm"] { unlink(ledger + suffix) }
        #expect(mkfifo(ledger, 0o600) == 0)
        let blocked = try Program.run(province.report())
        #expect(blocked.status == 2)
        #expect(blocked.errors.contains("[ledger-unusable]"))
        #expect(try Program.run(["doctor", "--workspace", province.folder]).errors.contains("[ledger-unusable]"))
    }
}
