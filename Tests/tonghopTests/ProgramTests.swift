import Foundation
import Glibc
import Testing

/// The program as its users start it: exit codes, and what goes to which stream.
@Suite struct ProgramTests {
    struct Ending {
        let status: Int32
        let output: String
        let errors: String
    }

    static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The tests' own executable is in the same folder as the program.
    static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("tonghop")

    /// Each test has a folder of its own.
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tonghop-program-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    /// Runs a shell command in which `tonghop` is the program. Both streams go to files, because a pipe could fill up.
    func run(_ line: String) throws -> Ending {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "tonghop() { '\(Self.program.path)' \"$@\"; }; \(line)"]
        process.currentDirectoryURL = folder
        let (output, errors) = (folder.appendingPathComponent("out"), folder.appendingPathComponent("err"))
        for file in [output, errors] { try Data().write(to: file) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        return Ending(
            status: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    /// The same input gives the same bytes, whatever the machine's time zone and language are. The second run is in a
    /// distant zone.
    @Test func theMachineChangesNothingInTheReport() throws {
        let sample = "'\(Self.sources.path)/SampleInputs'"
        let report = "tonghop report --workspace \(sample) --period 2022-11 --as-of 2022-11-30"
        #expect(try run("TZ=Asia/Ho_Chi_Minh LANG=vi_VN.UTF-8 \(report) --output one").status == 1)
        #expect(try run("TZ=America/New_York LANG=C LC_ALL=C \(report) --output other").status == 1)
        let comparison = try run("diff --recursive one/2022-11 other/2022-11 && ls one/2022-11 | wc -l")
        #expect(comparison.status == 0)
        #expect(Int(comparison.output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0 >= 8)
    }

    /// LibreOffice runs as a user of its own, who may not be let into the folder in which somebody gives the command.
    @Test(.enabled(if: access("/usr/bin/soffice", X_OK) == 0, "no LibreOffice on this machine"))
    func anOldWorkbookIsConvertedInAFolderThatNobodyElseMayEnter() throws {
        let workbook = "'\(Self.sources.path)/Tests/Fixtures/bad/ngan-son_old-excel.xls'"
        let ending = try run(
            "mkdir -m 700 closed && cd closed && cp \(workbook) a.xls && tonghop cells a.xls | head -n 3")
        #expect(ending.output.contains("NGÂN SƠN") && ending.errors.contains("[file-converted]"), "\(ending)")
    }

    @Test func cellsSaysByItsStatusWhetherSomethingIsWrong() throws {
        #expect(try run("printf 'a,b\\n1,2\\n' >a.csv; tonghop cells a.csv").status == 0)
        #expect(try run("printf 'a,b\\n1,\"x\\n' >b.csv; tonghop cells b.csv").status == 1)
        #expect(try run("printf 'a,b\\n1,2,3\\n1,2\\n' >c.csv; tonghop cells c.csv").status == 0)
        #expect(try run("tonghop cells missing.csv").status == 2)
    }

    /// Anybody can choose the names of files.
    @Test func aNameBreaksNoLine() throws {
        let name = "$(printf 'a\\n2022 b\\033[2J.csv')"
        let ending = try run("printf 'a,b\\n1,\"x\\n' >\"\(name)\"; tonghop cells \"\(name)\"")
        #expect(ending.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("a␊2022 b\u{FFFD}[2J.csv") })
        #expect(ending.status == 1)
    }

    @Test(arguments: ["--help", "--version", "report --help", "help rulebook", "--lang en --help"])
    func helpAndVersionAreResults(arguments: String) throws {
        let ending = try run("tonghop \(arguments)")
        #expect(ending.status == 0)
        #expect(!ending.output.isEmpty && ending.errors.isEmpty)
    }

    @Test(arguments: [
        "", "bogus", "report --bogus", "cells", "report --period 2022-13", "rulebook", "templates",
        "report --public --final", "withdraw --period 2022-11", "reprot --period 2022-11", "help reprot",
    ])
    func wrongUsageIsSaidOnStandardError(arguments: String) throws {
        let ending = try run("tonghop \(arguments)")
        #expect(ending.status == 64)
        #expect(ending.output.isEmpty && ending.errors.hasPrefix("Lỗi: "))
    }

    @Test(arguments: [
        "\"$(printf '\\377\\376')\"", "check \"$(printf 'a\\377')\"", "explain \"$(printf '\\300\\200')\" --lang en",
        "report --inbox \"$(printf '\\377')\" --period 2022-11", "''", "- -", "---completion", "--= -=",
        "explain '' --period 2022-11", "cells ''", "rulebook show ../../../etc/passwd",
    ])
    func oddArgumentsEndInAnOrderlyWay(arguments: String) throws {
        #expect([2, 64].contains(try run("tonghop \(arguments)").status))
    }

    @Test func aReaderThatStopsReadingIsNoMistake() throws {
        let cells = (0..<50_000).map { "a\($0),b\($0)\n" }.joined()
        try cells.write(to: folder.appendingPathComponent("big.csv"), atomically: true, encoding: .utf8)
        let ending = try run("{ tonghop cells big.csv; echo $? >status; } | head -n 1")
        #expect(ending.output.split(separator: "\n").count == 1)
        #expect(try String(contentsOf: folder.appendingPathComponent("status"), encoding: .utf8) == "0\n")
    }

    @Test(.enabled(if: access("/dev/full", W_OK) == 0))
    func aResultThatCannotBeWrittenIsNoSuccess() throws {
        let ending = try run("tonghop rulebook show >/dev/full")
        #expect(ending.status == 1)
        #expect(ending.errors.contains("ổ đĩa đã đầy"))
    }

    @Test func aNewWorkspacePublishesAndASecondInitChangesNothing() throws {
        let first = try run("tonghop init 'đơn vị'")
        #expect(first.status == 0)
        #expect(first.output.contains("0 6 1 * * \(Self.program.path) report --workspace "))
        #expect(try run("tonghop init 'đơn vị'").status == 2)

        let report = try run("tonghop report --workspace 'đơn vị' --period 2022-11 --as-of 2022-11-30 --allow-empty")
        #expect(report.status == 1)
        #expect(report.output == "đơn vị/reports/2022-11/bao-cao-tong-hop.html\n")
        #expect(access("\(folder.path)/\(report.output.dropLast())", R_OK) == 0)
        #expect(report.errors.contains("[district-missing]"))
        #expect(try run("cd 'đơn vị/reports/2022-11' && sha256sum --check --strict --quiet SHA256SUMS").status == 0)
    }

    @Test func aSecondRunEndsWith75() throws {
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("w/inbox"), withIntermediateDirectories: true)
        let ending = try run(
            "mkdir w/reports; flock w/reports/.tonghop.lock '\(Self.program.path)' report --workspace w --period 2022-11"
        )
        #expect(ending.status == 75)
        #expect(ending.errors.contains("[lock-held]"))
        #expect(ending.output.isEmpty)
    }

    @Test(arguments: [
        "report --workspace none", "report --period 2022-11", "check none --period 2022-11", "cells none",
        "explain 'Xã Không Có' --period 2022-11", "rulebook show none", "rulebook check none", "init /dev/null/x",
        "report --period 2022-11 --inbox . --output /dev/null/x", "templates export none",
        "templates check --workspace none",
    ])
    func whatStandsInTheWayEndsWith2AndItsReason(arguments: String) throws {
        let ending = try run("tonghop \(arguments)")
        #expect(ending.status == 2)
        #expect(ending.output.isEmpty && ending.errors.contains("lỗi: ["))
        #expect(ending.errors.firstMatch(of: #/operation|such file|denied|rror /#) == nil)
    }

    @Test func rulebooksAreShownAndChecked() throws {
        let shown = try run("tonghop rulebook show")
        #expect(shown.status == 0)
        #expect(shown.output.contains("Quyết định số 06/QĐ-TTg ngày 03/01/2019"))
        #expect(shown.output.contains("Văn bản hiện có chưa nêu"))
        #expect(shown.output.contains("  Kế hoạch; kh; ") && shown.output.contains("  có: x; v; "))
        let own = Self.sources.path + "/Sources/Rulebook/Rulebooks/qd-06-2019.yaml"
        let checked = try run("echo 'id: x' >bad.yaml; tonghop rulebook check '\(own)' bad.yaml")
        #expect(checked.status == 2)
        #expect(checked.output == "\(own): đúng\n")
        #expect(checked.errors.contains("bad.yaml: lỗi: ["))
    }

    @Test func templatesAreCopiedOutAndCheckedAndTakeEffect() throws {
        #expect(try run("tonghop init w").status == 0)
        let none = try run("tonghop templates check --workspace w")
        #expect(none.status == 0 && none.output.contains("không có mẫu riêng"))

        let export = try run("tonghop templates export the-thuc bang-tep --workspace w")
        #expect(export.status == 0)
        #expect(export.output == "w/templates/bang-tep.mustache: đã ghi\nw/templates/the-thuc.mustache: đã ghi\n")
        #expect(try run("tonghop templates check --workspace w").status == 0)

        // A template that was changed stays unless the command says otherwise.
        let change = "echo '<p>Mẫu riêng {{head.number}}</p>' >w/templates/the-thuc.mustache"
        let again = try run("\(change); tonghop templates export --workspace w --lang en")
        #expect(again.status == 1)
        #expect(again.output.contains("bang-tep.mustache: left alone, same"))
        #expect(again.output.contains("the-thuc.mustache: left alone, as it was changed"))
        #expect(again.output.contains("phu-luc.mustache: written"))
        #expect(again.output.contains("docx/diem-cac-xa.mustache: written"))
        #expect(try run("tonghop init v; tonghop templates export docx/diem-cac-xa --workspace v").status == 0)
        #expect(try run("tonghop report --workspace w --period 2022-11 --as-of 2022-11-30 --allow-empty").status == 1)
        #expect(try run("grep -c 'Mẫu riêng Số:' w/reports/2022-11/bao-cao-tong-hop.html").output == "1\n")

        let wrong = try run(
            "echo '{{hed.number}}' >>w/templates/the-thuc.mustache; tonghop templates check --workspace w")
        #expect(wrong.status == 2)
        #expect(wrong.errors.contains("the-thuc.mustache: lỗi: [template-wrong] "))
        #expect(
            wrong.errors.contains("dòng 2, cột 1: không có khóa “hed.number” ở vị trí này. Có phải là “head” không?"))
        #expect(try run("tonghop report --workspace w --period 2022-11 --as-of 2022-11-30 --allow-empty").status == 2)
        #expect(try run("tonghop templates export the-thuc --overwrite --workspace w").status == 0)
        #expect(try run("tonghop templates check --workspace w").status == 0)
    }

    @Test func checkTellsWhatEachColumnAndRowWasTakenFor() throws {
        let file = Self.sources.path + "/SampleInputs/inbox/Ba Be - bieu tong hop XPT PHTE 2022.xlsx"
        let arguments = "check '\(file)' --period 2022-11 --as-of 2022-11-30"
        let plain = try run("tonghop \(arguments)")
        #expect(plain.status == 1)
        #expect(plain.output == "\(file): đọc được; mã đơn vị 061; 15 xã\n")
        let lines = try run("tonghop \(arguments) --explain-table").output.split(separator: "\n")
        #expect(lines.contains("    H7 “TC 3” → Tiêu chí 3: Trẻ em bị xâm hại; vì: “tc” [figure-of-criterion]"))
        #expect(lines.contains("    hàng 8 “(2)” → số thứ tự cột [column-numbers]"))
        #expect(lines.contains("    hàng 24 “Cộng toàn huyện” → hàng cộng [sum]"))
    }
}
