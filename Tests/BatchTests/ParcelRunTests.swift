import Findings
import Foundation
import Testing

@testable import Batch
@testable import SpreadsheetSamples

/// Archives and mails in the inbox: every file in them is a file of the run.
@Suite struct ParcelRunTests {
    let workspace: TemporaryWorkspace

    init() throws { workspace = try TemporaryWorkspace() }

    private static let return1 = Array(SmallReturn.csv([:]).utf8)

    private func put(_ entries: [(String, [UInt8])], _ name: String = "thu.zip") throws {
        try put(ZipMaker.zip(entries), name)
    }

    private func put(_ bytes: [UInt8], _ name: String) throws {
        let file = workspace.inbox.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    private func remove(_ name: String) throws {
        try FileManager.default.removeItem(at: workspace.inbox.appending(path: name))
    }

    private func outcomes() throws -> [String: String] {
        Dictionary(uniqueKeysWithValues: try workspace.result().files.map { ($0.name, $0.outcome) })
    }

    private func codes(of file: String) throws -> [String] {
        try workspace.result().findings.filter { $0.file == file }.map(\.code)
    }

    private func mail(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
        Array(
            """
            From: a@b.vn
            To: c@d.vn
            Content-Type: multipart/mixed; boundary=x

            --x
            Content-Disposition: attachment; filename="\(name)"
            Content-Transfer-Encoding: base64

            \(Data(bytes).base64EncodedString(options: .lineLength76Characters))
            --x--
            """.utf8)
    }

    /// The run itself throws if the sums do not come out.
    @Test func everyFileOfAnArchiveIsAccountedFor() throws {
        try put([
            ("Biểu/Ba Be.csv", Self.return1), ("Biểu/chép.csv", Self.return1), ("Thumbs.db", [1]),
            ("trống.csv", []), ("thư.txt.exe", [0x4D, 0x5A, 0x90, 0]),
        ])
        try workspace.report()
        #expect(
            try outcomes() == [
                "thu.zip": "ignored", "thu.zip/Biểu/Ba Be.csv": "accepted", "thu.zip/Biểu/chép.csv": "duplicate",
                "thu.zip/Thumbs.db": "ignored", "thu.zip/trống.csv": "rejected", "thu.zip/thư.txt.exe": "ignored",
            ])
        let result = try workspace.result()
        #expect(result.communes.filter { $0.source?.file == "thu.zip/Biểu/Ba Be.csv" }.count == 3)
        #expect(result.files.filter { $0.outcome == "accepted" }.allSatisfy { $0.sha256?.count == 64 })
    }

    @Test func theNameOfTheArchiveNamesTheDistrict() throws {
        try put([("bieu.pdf", Array("%PDF-1.4".utf8))], "Ba Bể.zip")
        try workspace.report()
        #expect(try outcomes() == ["Ba Bể.zip": "ignored", "Ba Bể.zip/bieu.pdf": "rejected"])
        #expect(try workspace.result().districts.first { $0.code == "061" }?.status == "rejected")
    }

    @Test func anArchiveInAMailIsOpened() throws {
        try put(mail("bieu.zip", ZipMaker.zip([("Ba Be.csv", Self.return1)])), "thu.eml")
        try workspace.report()
        #expect(
            try outcomes() == [
                "thu.eml": "ignored", "thu.eml/bieu.zip": "ignored", "thu.eml/bieu.zip/Ba Be.csv": "accepted",
            ])
    }

    /// A return may be in it, so it is named; the files next to it count.
    @Test func anArchiveInAnArchiveIsNotOpened() throws {
        let inner = try ZipMaker.zip([("Ba Be.csv", Self.return1)])
        try put([("trong.zip", inner), ("thư.eml", mail("Ba Be.csv", Self.return1)), ("Ba Be.csv", Self.return1)])
        try workspace.report()
        #expect(
            try outcomes() == [
                "thu.zip": "ignored", "thu.zip/Ba Be.csv": "accepted", "thu.zip/trong.zip": "rejected",
                "thu.zip/thư.eml": "rejected",
            ])
        #expect(try codes(of: "thu.zip/trong.zip") == ["archive-of-spreadsheets"])
        #expect(try codes(of: "thu.zip/thư.eml") == ["mail-message"])
    }

    @Test(arguments: ["thu.zip", "thu.zip/Ba Be.csv"]) func whatIsWithdrawnIsLeftOut(_ name: String) throws {
        try put([("Ba Be.csv", Self.return1)])
        try workspace.write("inbox: { withdraw: ['\(name)'] }", to: "tonghop.yaml")
        try workspace.report()
        #expect(try outcomes()[name] == "ignored")
        #expect(try workspace.result().province.reported == 0)
    }

    // MARK: From run to run

    /// A good return alone would show no difference, so the archive holds other files too. One that cannot be read has
    /// no hash.
    @Test func whatCameInAnArchiveIsMadeAgainWithoutIt() throws {
        let bytes = try ZipMaker.zip([
            ("Ba Be.csv", Self.return1), ("hỏng.csv", Array("điểm".utf8)),
            ("trong.zip", ZipMaker.zip([("a.csv", [1])])),
            ("logo.gif", Array("GIF89a".utf8)), ("logo 2.gif", Array("GIF89a".utf8)),
        ])
        try put(ZipMaker.patchCentralDirectory(bytes, of: "hỏng.csv", field: 16, width: 4) { $0 ^ 1 }, "thu.zip")
        try workspace.report(asOf: "2022-11-28")
        let first = try workspace.published()
        let outcome = try workspace.rerun(today: "2022-11-29")
        #expect(outcome.findings.contains { $0.code == .replayed })
        #expect(try workspace.published() == first)
        try remove("thu.zip")
        try workspace.rerun(today: "2022-11-30")
        #expect(try workspace.published() == first)
        #expect(try outcomes()["thu.zip/hỏng.csv"] == "rejected")
        #expect(try outcomes()["thu.zip/logo 2.gif"] == "duplicate")
    }

    /// A new run, for which the archive is no longer there.
    @Test func anAcceptedReturnStaysWhenItsArchiveGoes() throws {
        try put([("Ba Be.csv", Self.return1)])
        try workspace.report(asOf: "2022-11-28")
        try remove("thu.zip")
        try workspace.put(["C2": "Xã Cổ Linh", "C3": "Xã Nghiên Loan", "C4": "Xã Bằng Thành"], "Pac Nam.csv")
        try workspace.report(asOf: "2022-11-29")
        #expect(try outcomes() == ["Pac Nam.csv": "accepted", "thu.zip/Ba Be.csv": "accepted"])
    }

    /// An archive for October that is left in the inbox is no part of November's report unless somebody puts it there.
    @Test func anArchiveOfAnotherPeriodIsPassedOverWhole() throws {
        try put([("Ba Be.csv", Self.return1)])
        try workspace.report(period: "2022-10", asOf: "2022-11-01")
        try workspace.report()
        #expect(try outcomes() == [:])
        try put([("Ba Be.csv", Self.return1)], "2022-11/thu.zip")
        try workspace.report()
        #expect(
            try outcomes() == [
                "2022-11/thu.zip": "ignored", "2022-11/thu.zip/Ba Be.csv": "accepted", "thu.zip": "duplicate",
            ])
    }

    @Test func checkTellsOfEachFile() throws {
        try put([("Ba Be.csv", Self.return1)])
        let checked = try CheckRun.run([workspace.inbox.path], workspace.options()) { _ in }
        let lines = checked.lines(explainingTables: false, in: .english)
        #expect(lines.contains { $0.hasSuffix("thu.zip/Ba Be.csv: accepted; reporting unit 061; 3 communes") })
    }
}
