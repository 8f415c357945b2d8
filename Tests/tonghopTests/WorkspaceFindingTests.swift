import Foundation
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
}
