import Foundation
import Testing

@testable import Batch

@Suite struct FormRunTests {
    private let workspace: TemporaryWorkspace

    init() throws { workspace = try TemporaryWorkspace() }

    @Test func formsOfAllDistrictsLieInTheirPeriodsFolder() throws {
        let written = try FormRun.run(.all, workspace.options())
        #expect(written.count == 8 && written.allSatisfy { $0.result == .written })
        #expect(written[2].path == "\(workspace.folder.path)/bieu-mau/2022-11/061-ba-be-2022-11.xlsx")
        for (path, _) in written { #expect(FileManager.default.fileExists(atPath: path)) }
    }

    /// A code without its leading zeros is still that code.
    @Test func oneFormIsForOne() throws {
        let options = try workspace.options(period: "2022-10")
        #expect(try FormRun.run(.district("61"), options).map(\.result) == [.written])
        #expect(try FormRun.run(.commune("1894"), options)[0].path.hasSuffix("/01894-phuc-loc-2022-10.xlsx"))
    }

    /// If communes report themselves, each has a form of its own, and its code may be given without the zero.
    @Test func communesThatReportThemselvesHaveAFormEach() throws {
        let options = try workspace.options(period: "2027-11", asOf: "2027-11-30")
        let written = try FormRun.run(.all, options)
        #expect(written.count == 92 && written.allSatisfy { $0.result == .written })
        #expect(written[0].path == "\(workspace.folder.path)/bieu-mau/2027-11/01840-duc-xuan-2027-11.xlsx")
        #expect(Set(written.map(\.path)).count == 92)
        for code in ["1840", "01840"] {
            let one = try FormRun.run(.district(code), options)
            #expect(one.map(\.result) == [.same] && one[0].path == written[0].path)
        }
        #expect(try FormRun.run(.commune("1840"), options)[0].path == written[0].path)
    }

    /// An existing form may be filled in by now.
    @Test func noFileIsReplaced() throws {
        let options = try workspace.options()
        let path = try FormRun.run(.district("061"), options)[0].path
        #expect(try FormRun.run(.district("061"), options).map(\.result) == [.same])
        try Data("đã điền".utf8).write(to: URL(fileURLWithPath: path))
        #expect(try FormRun.run(.district("061"), options).map(\.result) == [.kept])
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "đã điền")
    }

    @Test(arguments: [FormRun.Selection.district("999"), .commune("99999"), .district("")])
    func whatTheRegisterDoesNotHaveIsSaid(_ selection: FormRun.Selection) throws {
        let failure = #expect(throws: RunFailure.self) { try FormRun.run(selection, workspace.options()) }
        #expect(failure?.findings.map(\.code) == [.communeNotFound])
        #expect(failure?.findings.first?.details[.suggestions]?.contains("061 Ba Bể") == true)
        #expect(!FileManager.default.fileExists(atPath: workspace.folder.appending(path: "bieu-mau").path))
    }
}
