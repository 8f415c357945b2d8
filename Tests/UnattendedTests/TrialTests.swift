import Foundation
import Glibc
import Testing

/// A large file is tried in a separate process, whatever kind of file it is, and separately from files that came with
/// it. If that is not possible, the program says so.
@Suite struct TrialTests {
    private static let rows = String(repeating: "12,34,56,78,90,12,34,56\n", count: 185_000)

    /// A page with that many empty cells. Hardly anything of it is left to read, but rewriting it still needs memory.
    private static let page = "<html><body><table>" + String(repeating: "<tr><td></td></tr>", count: 1_200_000)

    /// Formats that the program rewrites itself: a web page, a web archive, XML.
    private static let transcribed: [(name: String, text: String)] = [
        ("Na Ri.xls", page + "</table></body></html>"),
        (
            "Na Ri.mht",
            """
            MIME-Version: 1.0
            Content-Type: multipart/related; boundary="==b"

            --==b
            Content-Type: text/html; charset="utf-8"
            Content-Location: file:///C:/a.htm

            \(page)</table></body></html>
            --==b--

            """
        ),
        (
            "Na Ri.xml",
            "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"A\"><Table>"
                + String(repeating: "<Row><Cell/></Row>", count: 1_200_000) + "</Table></Worksheet></Workbook>"
        ),
    ]

    @Test(arguments: transcribed.map(\.name)) func whatTheProgramTakesDownItselfIsTriedToo(name: String) throws {
        let province = try SmallProvince()
        try province.write("inbox: { megabytes_per_file: 30, seconds_per_file: 600 }\n", to: "tonghop.yaml")
        try province.write(try #require(Self.transcribed.first { $0.name == name }).text, to: "inbox/\(name)")
        let ending = try Program.run(province.report())
        #expect(ending.status == 1)
        #expect(ending.errors.contains("\(name): lỗi: [work-too-large]"), "\(ending.errors.suffix(2000))")
        try expectThatTheOthersCount(province)
    }

    /// Of two files in an archive or a mail, only the heavy one is refused.
    @Test(arguments: ["thu.zip", "thu.eml"]) func whatIsWrappedIsTriedByItself(parcel: String) throws {
        let province = try SmallProvince()
        try province.write("inbox: { megabytes_per_file: 100, seconds_per_file: 600 }\n", to: "tonghop.yaml")
        try province.write(String(repeating: Self.rows, count: 3), to: "Na Ri.csv")
        let made = try Program.shell(
            "/usr/bin/python3 -B '\(Program.peers)/wrapped.py' '\(province.inbox)/\(parcel)' "
                + "'\(province.inbox)/Ba Be.csv' '\(province.folder)/Na Ri.csv'"
                + " && rm '\(province.inbox)/Ba Be.csv' && touch -d 2022-11-09 '\(province.inbox)/\(parcel)'")
        #expect(made.status == 0, "\(made.errors)")
        let ending = try Program.run(province.report())
        #expect(ending.status == 1)
        #expect(ending.errors.contains("\(parcel)/Na Ri.csv: lỗi: [work-too-large]"), "\(ending.errors.suffix(2000))")
        try expectThatTheOthersCount(province)
    }

    private func expectThatTheOthersCount(_ province: SmallProvince) throws {
        let result = try String(contentsOfFile: "\(province.published)/ket-qua.json", encoding: .utf8)
        #expect(result.contains("\"verdict\" : \"meets\""))
    }

    // MARK: What stands in the way of a trial

    @Test func theProgramMayBeReplacedWhileItRuns() throws {
        let province = try SmallProvince()
        try province.write("inbox: { megabytes_per_file: 30 }\n", to: "tonghop.yaml")
        try province.write(Self.rows, to: "inbox/Na Ri.csv")
        // Started after its file is already gone.
        let ending = try Program.shell(
            "cp '\(Program.path)' '\(province.folder)/tonghop' && exec 3<'\(province.folder)/tonghop' && "
                + "rm '\(province.folder)/tonghop' && exec /proc/self/fd/3 \(Self.words(province.report()))")
        #expect(ending.errors.contains("[work-too-large]"), "\(ending.errors.suffix(2000))")
    }

    /// The file cannot be written where the other process would find it.
    @Test func aTrialThatCannotBeHeldIsToldOnce() throws {
        let province = try SmallProvince()
        try province.write(Self.rows, to: "Na Ri.csv")
        try province.write(Self.rows + "1\n", to: "Cho Don.csv")
        let files =
            ["check", "--workspace", province.folder, "--as-of", "2022-11-30"]
            + ["Na Ri.csv", "Cho Don.csv"].map { "\(province.folder)/\($0)" }
        // In units of 512 bytes.
        let ending = try Program.shell("ulimit -f 4000; exec '\(Program.path)' \(Self.words(files))")
        #expect(ending.status == 1)
        let told = ending.errors.split(separator: "\n").filter { $0.contains("[trial-not-held]") }
        #expect(told.count == 1 && told[0].contains("số tệp: 2"), "\(ending.errors.suffix(2000))")
    }

    /// Stopped by somebody who looks for what keeps the machine busy.
    @Test func aTrialThatIsStoppedFromOutsideDoesNotRefuseTheFile() throws {
        let province = try SmallProvince()
        try province.write(Self.rows, to: "inbox/Na Ri.csv")
        let program = try Program(province.report())
        kill(try #require(trial(of: program)), SIGTERM)
        let ending = try program.ending()
        #expect(ending.status == 1)
        #expect(ending.errors.contains("[trial-not-held]") && ending.errors.contains("tín hiệu 15"))
        #expect(!ending.errors.contains("[work-too"), "\(ending.errors.suffix(2000))")
        try expectThatTheOthersCount(province)
        // This is not part of the report, which is made again as it was.
        let replay = try Program.run(["report", "--workspace", province.folder, "--period", "2022-11"])
        #expect(replay.errors.contains("[replayed]") && !replay.errors.contains("[replay-differs]"))
    }

    @Test func aTrialEndsWithTheRun() throws {
        let province = try SmallProvince()
        try province.write(Self.rows, to: "inbox/Na Ri.csv")
        let program = try Program(province.report())
        let process = try #require(trial(of: program))
        defer { kill(process, SIGKILL) }
        // It would never end by itself.
        kill(process, SIGSTOP)
        kill(program.identifier, SIGKILL)
        _ = try program.ending()
        #expect(Program.waits { kill(process, 0) != 0 })
    }

    /// The process that tries a file, once it has limited itself.
    private func trial(of program: Program) -> pid_t? {
        var found: pid_t?
        _ = Program.waits {
            let children = "/proc/\(program.identifier)/task/\(program.identifier)/children"
            guard let text = try? String(contentsOfFile: children, encoding: .utf8),
                let process = text.split(separator: " ").first.flatMap({ pid_t($0) }),
                let limits = try? String(contentsOfFile: "/proc/\(process)/limits", encoding: .utf8),
                limits.contains(#/Max data size +629145600/#)
            else { return !program.process.isRunning }
            found = process
            return true
        }
        return found
    }

    // MARK: What the machine may refuse

    /// As with a full disk: nothing is half published, and there is a message.
    @Test func aBoundOnTheSizeOfFilesIsToldLikeAFullDisk() throws {
        let province = try SmallProvince()
        let ending = try Program.shell("ulimit -f 20; exec '\(Program.path)' \(Self.words(province.report()))")
        #expect(ending.status == 2 && !ending.wasKilled, "\(ending.errors)")
        #expect(ending.errors.contains("giới hạn cỡ tệp của máy (ulimit -f)"), "\(ending.errors)")
        #expect(access(province.published, F_OK) != 0)
        #expect(try Program.run(province.report()).status == 0)
    }

    @Test(.enabled(if: FullDisk.canMount)) func withoutTheSystemsAccountOfProcessesItSaysSo() throws {
        let ending = try Program(
            ["-m", "/bin/sh", "-c", "umount -l /proc; exec '\(Program.path)' --version"],
            executable: "/usr/bin/unshare"
        ).ending()
        #expect(ending.status == 2)
        #expect(ending.errors.contains("/proc chưa được gắn") && ending.errors.contains("/proc is not mounted"))
    }

    @Test func aLimitOutOfItsRangeIsAnsweredWithTheRange() throws {
        let province = try SmallProvince()
        try province.write("inbox: { megabytes_per_file: 0, settle_seconds: -5 }\n", to: "tonghop.yaml")
        let ending = try Program.run(province.report())
        #expect(ending.status == 2)
        #expect(ending.errors.contains("inbox.megabytes_per_file” ghi “0”; cần: một số nguyên từ 1 đến 86400"))
        #expect(ending.errors.contains("inbox.settle_seconds” ghi “-5”; cần: một số nguyên từ 0 đến 3600"))
    }

    private static func words(_ arguments: [String]) -> String { arguments.map { "'\($0)'" }.joined(separator: " ") }
}
