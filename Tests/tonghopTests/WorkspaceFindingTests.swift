import Foundation
import Glibc
import Testing

/// Which workspace a run uses without `--workspace`. `form` shows it by the path that it writes to.
@Suite struct WorkspaceFindingTests {
    private let program: ProgramTests
    private let form = "tonghop form --period 2022-11 --district 061"

    init() throws {
        program = try ProgramTests()
        #expect(try program.run("for name in one two one/inner; do tonghop init $name || exit; done").status == 0)
    }

    /// The folder that the form was written to, without the rest of its path.
    private func workspace(_ line: String) throws -> String {
        let ending = try program.run("unset TONGHOP_WORKSPACE; \(line)")
        #expect(ending.status == 0, "\(ending.errors)")
        let end = try #require(ending.output.firstRange(of: "/bieu-mau/2022-11/"), "\(ending.output)")
        return String(ending.output[..<end.lowerBound])
    }

    @Test func theOptionComesFirstThenTheVariableThenTheNearestFolder() throws {
        #expect(try workspace("cd one; TONGHOP_WORKSPACE=../two \(form) --workspace ../one/inner") == "../one/inner")
        #expect(try workspace("cd one; TONGHOP_WORKSPACE=../two \(form)") == "../two")
        #expect(try workspace("cd one; TONGHOP_WORKSPACE= \(form)") == ".")
        #expect(try workspace("cd one; \(form)") == ".")
    }

    @Test func itIsFoundFromAnyFolderInIt() throws {
        #expect(try workspace("cd one/inbox; \(form)") == "..")
        #expect(try workspace("mkdir -p one/inbox/2022-11; cd one/inbox/2022-11; \(form)") == "../..")
        #expect(try workspace("cd one/inner/reports; \(form)") == "..")
        #expect(try workspace("ln -s ../two/inbox one/two; cd one/two; \(form)") == "..")
        #expect(try program.run("ls two/bieu-mau").status == 0)
    }

    @Test func commandsThatItShowsRunFromAnywhere() throws {
        let inbox = "\(ProgramTests.sources.path)/SampleInputs/inbox"
        let shown = try program.run(
            "cp '\(inbox)/Ba Be'* one/inbox; cd one/inbox; unset TONGHOP_WORKSPACE; tonghop status --period 2022-11")
        #expect(shown.output.contains("tonghop report --workspace \(program.folder.path)/one "))
    }

    /// A folder with just an inbox has always been a workspace.
    @Test func aWorkspaceWithoutSettingsIsNotLeftForOneAroundIt() throws {
        #expect(try workspace("mkdir -p one/bare/inbox; cd one/bare; \(form)") == ".")
    }

    @Test func aVariableThatNamesNoFolderIsAMistake() throws {
        let ending = try program.run("cd one; TONGHOP_WORKSPACE=gone tonghop report --period 2022-11")
        #expect(ending.status == 2)
        #expect(ending.errors.contains("gone: lỗi: [workspace-missing]"))
    }

    /// Anybody can put a file with that name into /tmp.
    @Test func noSettingsAreTakenFromAFolderThatIsOpenToAll() throws {
        let ending = try program.run(
            "unset TONGHOP_WORKSPACE; mkdir -p two/a; chmod 1777 two; cd two/a; tonghop report --period 2022-11")
        #expect(ending.status == 2)
        #expect(ending.errors.contains("[workspace-missing]"))
        #expect(try workspace("cd two; \(form)") == ".")
    }

    @Test func whereThereIsNoneItIsTheCurrentFolder() throws {
        let ending = try program.run("unset TONGHOP_WORKSPACE; mkdir none; cd none; tonghop report --period 2022-11")
        #expect(ending.status == 2)
        #expect(ending.errors.contains("[workspace-missing]"))
    }

    /// A folder that was named by mistake, or none was: nothing is written into it.
    @Test(arguments: [
        "status --period 2022-11", "watch --once --period 2022-11", "form --period 2022-11", "close --period 2022-11",
        "close --period 2022-11 --reopen --reason x", "withdraw --period 2022-11 --reason x", "history",
        "history --json", "doctor", "doctor --rebuild", "send --period 2022-11", "send --period 2022-11 --replies",
        "explain --period 2022-11 'Bành Trạch'", "report --period 2022-11", "report --period 2022-11 --public",
        "templates export", "templates check",
    ]) func everyVerbThatNeedsOneSaysThatThereIsNone(line: String) throws {
        let ending = try program.run("unset TONGHOP_WORKSPACE; mkdir none; cd none; tonghop \(line)")
        #expect(ending.status == 2 && ending.output.isEmpty)
        #expect(ending.errors.contains("[workspace-missing]"), "\(ending.errors)")
        #expect(try program.run("ls -A none").output.isEmpty)
    }

    /// Reading a file and writing forms elsewhere need nothing of a workspace.
    @Test func someVerbsNeedNone() throws {
        let start = "unset TONGHOP_WORKSPACE; mkdir none; cd none"
        #expect(try program.run("\(start); tonghop form --period 2022-11 --district 061 --output ../forms").status == 0)
        let checked = try program.run("cd none; tonghop check --period 2022-11 ../forms/*.xlsx")
        #expect(checked.status == 1 && !checked.errors.contains("[workspace-missing]"))
        #expect(try program.run("ls -A none").output.isEmpty)
    }

    @Test(.enabled(if: geteuid() == 0, "needs another user")) func aWorkspaceThatMayNotBeEnteredIsNotMissing() throws {
        let asNobody = "setpriv --reuid=65534 --regid=65534 --clear-groups '\(ProgramTests.program.path)'"
        #expect(try program.run("chmod 755 . && mkdir -p one/inbox && chmod -R u=rwX,g=rX,o= one").status == 0)
        for verb in ["report --period 2022-11", "doctor", "status --period 2022-11", "watch --once --period 2022-11"] {
            let ending = try program.run("\(asNobody) \(verb) --workspace one")
            #expect(ending.status == 2 && ending.output.isEmpty, "\(verb): \(ending.output)")
            #expect(ending.errors.contains("one: lỗi: [workspace-forbidden]"), "\(verb): \(ending.errors)")
            #expect(ending.errors.contains("chown -R nobody: \(program.folder.path)/one"), "\(ending.errors)")
        }
    }
}
