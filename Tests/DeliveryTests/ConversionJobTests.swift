import Foundation
import Glibc
import Testing

@testable import Delivery

/// How LibreOffice is started, what it may use of the machine, and what becomes of files that bring it down. Some lines
/// of shell take its place here; `BatchTests` converts with the real program.
@Suite struct ConversionJobTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.path)
    }

    /// - Parameter lines: shell lines, in which `$out` is the folder for the workbooks and `$@` the files; `make FILE`
    ///   makes the workbook of one file.
    private func job(_ lines: String) throws -> ConversionJob {
        let script = """
            #!/bin/sh
            while [ "$1" != --outdir ]; do shift; done
            out=$2; shift 2
            make() { mkdir -p "$out"; printf 'PK\\003\\004' >"$out/$(basename "${1%.*}").xlsx"; \
            cat "$1" >>"$out/$(basename "${1%.*}").xlsx"; }
            log() { echo "$@" >>'\(folder.path)/log'; }
            \(lines)
            """
        let path = folder.path + "/soffice"
        try Data(script.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return ConversionJob(try #require(SpreadsheetConverter(searchPath: folder.path + ":/usr/bin:/bin")))
    }

    private func run(_ job: ConversionJob, _ files: String...) -> [String] {
        job.run(files.map { .init(bytes: Array($0.utf8), ending: "xls") }).map { result in
            switch result {
            case .success(let bytes): String(decoding: bytes.dropFirst(4), as: UTF8.self)
            case .failure(let failure): "\(failure)"
            }
        }
    }

    private var log: [String] {
        ((try? String(contentsOfFile: folder.path + "/log", encoding: .utf8)) ?? "")
            .split(separator: "\n").map(String.init)
    }

    @Test func allFilesGoInOneStart() throws {
        #expect(run(try job("log $#; for file; do make \"$file\"; done"), "a", "b", "c") == ["a", "b", "c"])
        #expect(log == ["3"])
    }

    /// The program dies at the second file, even when that comes alone.
    @Test func aFileThatBringsItDownHidesNoOther() throws {
        let job = try job(
            "for file; do if grep -q bad \"$file\"; then kill -9 $$; fi; make \"$file\"; done")
        #expect(run(job, "a", "bad", "c") == ["a", "killed(9)", "c"])
    }

    @Test func whatCannotBeReadIsNamedByHowItEnded() throws {
        #expect(run(try job("exit 7"), "a") == ["ended(7)"])
        #expect(run(try job("exit 0"), "a") == ["ended(0)"])
        #expect(run(try job("mkdir -p \"$out\"; echo no workbook >\"$out/1.xlsx\""), "a") == ["ended(0)"])
    }

    @Test func oneThatHangsIsKilledAndWhatItHasWrittenDoesNotCount() throws {
        var job = try job("make \"$1\"; sleep 60")
        job.seconds = (start: 1, file: 0)
        #expect(run(job, "a") == ["overdue(1)"])
    }

    /// A link does not give access to what the program itself cannot read.
    @Test func aLinkIsNoWorkbook() throws {
        #expect(
            run(try job("mkdir -p \"$out\"; make \"$1\"; mv \"$out/1.xlsx\" \"$out/x\"; ln -s x \"$out/1.xlsx\""), "a")
                == ["ended(0)"])
    }

    @Test func itRunsWithoutRightsAndWithinBounds() throws {
        let job = try job(
            """
            log "user $(id -u)"; log "memory $(ulimit -v)"; log "file $(ulimit -f)"; log "core $(ulimit -c)"
            log "home $HOME"; log "profile $(grep -c MacroSecurityLevel "$HOME/profile/user/registrymodifications.xcu")"
            make "$1"
            """)
        #expect(run(job, "a") == ["a"])
        #expect(log[0] == (geteuid() == 0 ? "user 65534" : "user \(geteuid())"))
        #expect(log[1] == "memory \(4 << 20)" && log[3] == "core 0" && log[5] == "profile 1")
        #expect(log[2] != "file unlimited")
        let home = try #require(log[4].split(separator: " ").last.map(String.init))
        #expect(home.contains("/tonghop-convert-"))
        #expect(!FileManager.default.fileExists(atPath: home))
    }

    /// Not even one to this machine, if the network can be taken away (which not every container allows).
    @Test(.enabled(if: ConversionJobTests.canUnshare, "no network namespaces here"))
    func itHasNoNetwork() throws {
        let job = try job(
            "log \"$(tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' ' | sort | tr '\\n' ' ')\"; make \"$1\"")
        #expect(run(job, "a") == ["a"])
        #expect(log.map { $0.split(separator: " ").filter { $0 != "lo" } } == [[]])
    }

    private static let canUnshare =
        ConfinedProgram.Bounds.installed(searchPath: "/usr/bin:/bin")?.unshare != nil

    @Test func withoutLibreOfficeOrBoundsThereIsNoConverter() throws {
        #expect(SpreadsheetConverter(searchPath: "/usr/bin/none:relative") == nil)
        _ = try job("exit 0")
        #expect(SpreadsheetConverter(searchPath: folder.path) == nil)
    }
}
