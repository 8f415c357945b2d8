import Findings
import Foundation
import Glibc
import Testing

@testable import Batch

@Suite struct ReportRunTests {
    private func failure(_ run: () throws -> Void) -> RunFailure? {
        do { try run() } catch let error as RunFailure { return error } catch { Issue.record("\(error)") }
        return nil
    }

    /// The run was started in the wrong folder.
    @Test func aFolderThatIsNoWorkspaceStaysAsItIs() throws {
        let workspace = try TemporaryWorkspace()
        try FileManager.default.removeItem(at: workspace.inbox)
        let failure = #expect(throws: RunFailure.self) { try workspace.report() }
        #expect(failure?.findings.map(\.code) == [.workspaceMissing])
        #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.folder.path) == [])
    }

    @Test func aMissingDistrictIsNamedAndNothingOfItIsGuessed() throws {
        let files = try sampleReturns().filter { !$0.lastPathComponent.contains("Ba Be") }
        let workspace = try TemporaryWorkspace(inbox: files)
        #expect(try workspace.report().needsAttention)
        let result = try workspace.result()
        let baBe = try #require(result.districts.first { $0.code == "061" })
        #expect(baBe.status == "missing")
        #expect(baBe.figures.reported == 0)
        #expect(baBe.figures.communes == 15)
        #expect(result.communes.filter { $0.district == "061" }.allSatisfy { $0.verdict == "not-reported" })
        #expect(result.findings.contains { $0.code == "district-missing" && $0.message.contains("huyện Ba Bể") })
    }

    @Test func anEmptyInboxGivesAReportThatSaysSo() throws {
        let workspace = try TemporaryWorkspace()
        try workspace.report()
        let result = try workspace.result()
        #expect(result.districts.allSatisfy { $0.status == "missing" })
        #expect(result.province.communes == 108)
        #expect(result.province.reported == 0)
    }

    @Test func aReturnAfterTheDeadlineIsLate() throws {
        let workspace = try TemporaryWorkspace(inbox: sampleReturns())
        try workspace.report(asOf: "2022-12-01")
        let result = try workspace.result()
        #expect(result.districts.allSatisfy { $0.status == "late" })
        #expect(result.findings.count { $0.code == "district-late" } == 8)
    }

    @Test func theSameBytesCountOnceUnderTheFirstName() throws {
        let files = try sampleReturns()
        let workspace = try TemporaryWorkspace(inbox: files)
        let copied = try #require(files.first { $0.lastPathComponent.hasPrefix("Ba Be") })
        try FileManager.default.copyItem(at: copied, to: workspace.inbox.appending(path: "zz bản sao.xlsx"))
        try workspace.report()
        let result = try workspace.result()
        #expect(result.files.first { $0.name == "zz bản sao.xlsx" }?.outcome == "duplicate")
        #expect(result.province.meets == 76)
    }

    /// Two different files of one district came together and were changed in the same second. What they agree on
    /// counts, and what they contradict each other on does not.
    @Test func twoFilesThatContradictEachOtherAreNotChosenBetween() throws {
        let files = try sampleReturns()
        let workspace = try TemporaryWorkspace(
            inbox: files + [badReturn("ngan-son_total-not-sum.xlsx"), badReturn("ngan-son_negative-points.xlsx")])
        for name in try FileManager.default.contentsOfDirectory(atPath: workspace.inbox.path) {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1_669_000_000)],
                ofItemAtPath: workspace.inbox.appending(path: name).path)
        }
        try workspace.report()
        let result = try workspace.result()
        let contested = result.communes.filter { $0.reasons.contains { $0.code == "conflicting-rows" } }
        #expect(!contested.isEmpty)
        #expect(contested.allSatisfy { $0.district == "062" && $0.verdict == "incomplete" })
        #expect(result.findings.contains { $0.code == "commune-in-two-files" })
    }

    @Test func whatProgramsLeaveBehindIsIgnoredInSilence() throws {
        let workspace = try TemporaryWorkspace(inbox: sampleReturns())
        for name in ["~$Ba Be.xlsx", "Thumbs.db", ".DS_Store", ".~lock.a.xlsx#", "x.tmp"] {
            try workspace.write("khóa", to: "inbox/\(name)")
        }
        try workspace.report()
        let result = try workspace.result()
        #expect(result.files.count { $0.outcome == "ignored" } == 5)
        #expect(result.findings.allSatisfy { !($0.file ?? "").contains("Thumbs") && !($0.file ?? "").contains("~") })
    }

    @Test func filesOfThePeriodsOwnFolderAreTaken() throws {
        let workspace = try TemporaryWorkspace()
        for file in try sampleReturns() {
            let data = try Data(contentsOf: file)
            for period in ["2022-11", "2019-11"] {
                let folder = workspace.inbox.appending(path: period)
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try data.write(to: folder.appending(path: file.lastPathComponent))
            }
        }
        try workspace.report()
        let result = try workspace.result()
        #expect(result.province.meets == 76)
        #expect(result.files.count == 8)
        #expect(result.files.allSatisfy { $0.name.hasPrefix("2022-11/") })
    }

    /// One name in the spellings of Windows and the Mac, and two that are no text at all: four files, two names.
    @Test func filesWhoseNamesReadTheSameAreAllAccountedFor() throws {
        let workspace = try TemporaryWorkspace()
        let names: [[UInt8]] = [
            Array("Ba B\u{1EC3}.csv".utf8), Array("Ba Be\u{302}\u{309}.csv".utf8), [0xB6] + Array(".csv".utf8),
            [0xB7] + Array(".csv".utf8),
        ]
        let communes = [
            ["Bành Trạch", "Hà Hiệu"], ["Cao Thượng", "Chu Hương"], ["Địa Linh", "Phúc Lộc"],
            ["Mỹ Phương", "Yến Dương"],
        ]
        for (name, communes) in zip(names, communes) {
            let file = open(
                workspace.inbox.path.utf8CString.dropLast() + [0x2F] + name.map(CChar.init) + [0], O_WRONLY | O_CREAT,
                0o644)
            try #require(file >= 0)
            let text = SmallReturn.csv(["C2": "Xã \(communes[0])", "C3": "Xã \(communes[1])", "C4": ""])
            #expect(write(file, text, text.utf8.count) == text.utf8.count)
            close(file)
        }
        try workspace.report()
        let result = try workspace.result()
        // The bytes are compared, since as texts the first two would be equal.
        let expected = ["Ba Be\u{302}\u{309}.csv", "Ba B\u{1EC3} (2).csv", "\u{FFFD}.csv", "\u{FFFD} (2).csv"]
        #expect(Set(result.files.map { Array($0.name.utf8) }) == Set(expected.map { Array($0.utf8) }))
        #expect(result.files.allSatisfy { $0.outcome == "accepted" })
        #expect(result.province.reported == 8)
        let sources = result.communes.filter { $0.source != nil }.map { ($0.name, $0.source?.file) }
        #expect(sources.first { $0.0 == "Hà Hiệu" }?.1 == "Ba B\u{1EC3} (2).csv")
        // And once more, from the archive.
        let replayed = try workspace.rerun(today: "2022-12-05")
        #expect(replayed.findings.contains { $0.code == .replayed })
    }

    /// A pipe in the inbox must not make the run wait for ever, and a broken link or a folder must not stop it.
    @Test func whatIsNoFileIsPassedOver() throws {
        let workspace = try TemporaryWorkspace(inbox: sampleReturns())
        #expect(mkfifo(workspace.inbox.appending(path: "ống.xlsx").path, 0o644) == 0)
        #expect(symlink("/nowhere/at/all", workspace.inbox.appending(path: "hỏng.xlsx").path) == 0)
        try FileManager.default.createDirectory(
            at: workspace.inbox.appending(path: "cũ"), withIntermediateDirectories: true)
        try workspace.report()
        let result = try workspace.result()
        #expect(result.findings.count { $0.code == "not-a-file" } == 1)
        #expect(result.findings.count { $0.code == "link-leaves-inbox" } == 1)
        #expect(result.findings.contains { $0.code == "folder-passed-over" && $0.file == "cũ" })
        #expect(result.province.meets == 76)
    }

    @Test func anInboxThatCannotBeReadStopsTheRun() throws {
        let workspace = try TemporaryWorkspace()
        try workspace.write("", to: "tonghop.yaml")
        try FileManager.default.removeItem(at: workspace.inbox)
        let failure = try #require(failure { try workspace.report() })
        #expect(failure.findings.map(\.code) == [.inboxUnreadable])
        #expect(!FileManager.default.fileExists(atPath: workspace.reports.appending(path: "2022-11").path))
    }

    @Test func anOutputThatCannotBeWrittenStopsTheRun() throws {
        let workspace = try TemporaryWorkspace(inbox: sampleReturns())
        try workspace.write("", to: "reports")
        let failure = try #require(failure { try workspace.report() })
        #expect(failure.findings.map(\.code) == [.outputUnwritable])
    }

    /// On a real file system of 64 KiB the report does not fit, and the earlier one stays as it was.
    @Test(.enabled(if: geteuid() == 0, "mounting needs root"))
    func aFullDiskLeavesTheEarlierReport() throws {
        let workspace = try TemporaryWorkspace(inbox: sampleReturns())
        try FileManager.default.createDirectory(at: workspace.reports, withIntermediateDirectories: true)
        try #require(mount("tmpfs", workspace.reports.path, "tmpfs", 0, "size=64k") == 0)
        defer { umount2(workspace.reports.path, Int32(MNT_DETACH)) }
        try workspace.write("bản cũ", to: "reports/2022-11/bao-cao-tong-hop.html")
        let failure = try #require(failure { try workspace.report() })
        #expect(failure.findings.map(\.code) == [.outputUnwritable])
        #expect(failure.findings[0].message(in: .vietnamese).contains("ổ đĩa đã đầy"))
        let kept = try String(
            contentsOf: workspace.reports.appending(path: "2022-11/bao-cao-tong-hop.html"), encoding: .utf8)
        #expect(kept == "bản cũ")
        let left = try FileManager.default.contentsOfDirectory(atPath: workspace.reports.path)
        #expect(Set(left) == ["2022-11", ".tonghop.lock"])
    }

    @Test func aPeriodWithoutARegisterStopsTheRunAndSaysWhatIsCovered() throws {
        let workspace = try TemporaryWorkspace(inbox: sampleReturns())
        try workspace.write("province: 02\n", to: "tonghop.yaml")
        let failure = try #require(failure { try workspace.report(period: "2025-08", asOf: "2025-09-01") })
        #expect(failure.findings.map(\.code) == [.noRegister])
        let message = failure.findings[0].message(in: .vietnamese)
        #expect(message.contains("hiện có: … – 30/06/2025; sau ngày 30/06/2025 tỉnh Hà Giang không còn đơn vị nào"))
    }

    @Test func mistakesInTheSettingsAreNamedWithLineAndKey() throws {
        let workspace = try TemporaryWorkspace()
        try workspace.write("aliases: {}\nrulebok: qd-06-2019\n", to: "tonghop.yaml")
        let failure = try #require(failure { try workspace.report() })
        #expect(failure.findings.map(\.code) == [.yamlKeyUnknown])
        #expect(failure.findings[0].message(in: .vietnamese).contains("Dòng 2"))
        #expect(failure.findings[0].message(in: .vietnamese).contains("rulebok"))
        // The advice names what can be written there instead.
        #expect(failure.findings[0].advice(in: .vietnamese).contains(", rulebook."))
    }

    @Test func aTemplateWithAnUnknownKeyStopsTheRunAndNamesLineAndKey() throws {
        let workspace = try TemporaryWorkspace(inbox: sampleReturns())
        try workspace.write("<p>\n{{khong_co}}\n</p>", to: "templates/bao-cao-tong-hop.mustache")
        let failure = try #require(failure { try workspace.report() })
        #expect(failure.findings.map(\.code) == [.templateWrong])
        let message = failure.findings[0].message(in: .vietnamese)
        #expect(failure.findings[0].place.file?.hasSuffix("/templates/bao-cao-tong-hop.mustache") == true)
        #expect(message.contains("dòng 2, cột 1"))
        #expect(message.contains("khong_co"))
    }

    @Test func inputIsNeverTouched() throws {
        let workspace = try TemporaryWorkspace(inbox: sampleReturns())
        func state() throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: workspace.inbox.path).sorted().map { name in
                let attributes = try FileManager.default.attributesOfItem(
                    atPath: workspace.inbox.appending(path: name).path)
                return "\(name) \(attributes[.size] ?? "") \(attributes[.modificationDate] ?? "")"
            }
        }
        let before = try state()
        try workspace.report()
        #expect(try state() == before)
    }

    /// Communes were merged in 2020; before the merger, the old ones count.
    @Test func thePeriodPicksItsRegister() throws {
        let workspace = try TemporaryWorkspace()
        try workspace.report(period: "2019-11", asOf: "2019-11-30")
        #expect(try workspace.result(period: "2019-11").province.communes == 122)
        try workspace.report(period: "2020-01", asOf: "2020-02-01")
        #expect(try workspace.result(period: "2020-01").province.communes == 122)
        try workspace.report(period: "2020-02", asOf: "2020-03-01")
        #expect(try workspace.result(period: "2020-02").province.communes == 108)
        try workspace.report(period: "2023-04", asOf: "2023-05-01")
        let townlet = try workspace.result(period: "2023-04").communes.first { $0.name.contains("Vân Tùng") }
        #expect(townlet?.threshold == 800)
    }
}
