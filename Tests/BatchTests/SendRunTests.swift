import Civil
import Foundation
import Glibc
import StrictYAML
import Testing

@testable import Batch

/// From the published folder to the archive and the draft.
@Suite struct SendRunTests {
    /// A workspace with a report of Ba Bể.
    private func reported(isFinal: Bool = false) throws -> TemporaryWorkspace {
        let workspace = try TemporaryWorkspace()
        try workspace.write(SmallReturn.csv([:]), to: "inbox/Ba Be.csv")
        try workspace.write(Self.settings, to: "tonghop.yaml")
        try workspace.report(isFinal: isFinal)
        return workspace
    }

    private static let settings = """
        report:
          addressee: Bộ Lao động - Thương binh và Xã hội
        mail:
          from: Sở <so@example.vn>
          to: [Cục Trẻ em <cuctreem@example.vn>]
        """

    /// The archive holds all files and a guide, except what goes back to the districts (seven that have sent nothing,
    /// one that lacks communes) and the list of what is wrong with their returns.
    @Test func theArchiveHoldsThePublishedFilesAndItsChecksumsVerify() throws {
        let workspace = try reported()
        let outcome = try SendRun.run(workspace.sendOptions())
        #expect(outcome.findings.isEmpty && outcome.recipients.isEmpty)
        #expect(outcome.bundle.hasSuffix("/reports/2022-11-gui-di/bao-cao-bac-kan-2022-11.zip"))
        let checked = try shell(
            "python3 -m zipfile -e '\(outcome.bundle)' out && cd out && sha256sum -c --quiet --strict SHA256SUMS "
                + "&& diff -r -x SHA256SUMS . ../reports/2022-11; ls ../reports/2022-11/phan-hoi | wc -l; "
                + "grep -c phan-hoi SHA256SUMS", in: workspace.folder)
        #expect(
            checked
                == "Only in .: doc-truoc.txt\nOnly in ../reports/2022-11: phan-hoi\n"
                + "Only in ../reports/2022-11: sai-sot.csv\n10\n0\n")
        let guide = try shell("cat out/doc-truoc.txt", in: workspace.folder)
        let paths = guide.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("- ") }.compactMap {
            $0.dropFirst(2).split(separator: ":").first.map(String.init)
        }
        #expect(["bao-cao-tong-hop.xlsx", "bao-cao-tong-hop.docx", "phu-luc/"].allSatisfy(paths.contains))
        #expect(access("\(workspace.folder.path)/out/phu-luc/061-ba-be.docx", F_OK) == 0)
        for path in paths { #expect(access("\(workspace.folder.path)/out/\(path)", F_OK) == 0, "\(path)") }
    }

    /// A scan that somebody put beside the report is sent with it, and nothing else that lies there is. The page that
    /// goes alone has no dead links.
    @Test func theSignedCopyGoesUpAndThePageHasNoDeadLinks() throws {
        let workspace = try reported(isFinal: true)
        _ = try shell(
            "printf '%%PDF-1.4 ký' > 'Bản ký.pdf'; echo x > ghi-chu.docx; echo x > .an.pdf; ln -s /etc/passwd a.pdf",
            in: workspace.reports.appending(path: "2022-11"))
        let outcome = try SendRun.run(workspace.sendOptions())
        // It has no number yet, and whoever sends it is told.
        #expect(outcome.findings.map(\.code) == [.numberMissing])
        let script = """
            from email import message_from_binary_file, policy
            from re import findall
            from sys import argv
            message = message_from_binary_file(open(argv[1], "rb"), policy=policy.default)
            for part in message.iter_attachments():
                print(part.get_content_type(), part.get_filename())
                if part.get_content_type() == "text/html":
                    print("links", findall(r'href="[^#][^"]*"', part.get_content()))
            print(message.get_body().get_content())
            """
        try workspace.write(script, to: "read.py")
        let text = try shell("python3 read.py '\(outcome.draft)'", in: workspace.folder)
        #expect(text.contains("application/pdf Bản ký.pdf\n"))
        #expect(text.contains("links []\n"))
        let word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        #expect(text.contains("\(word) Bắc Kạn - Báo cáo tổng hợp 2022-11.docx\n"))
        #expect(text.contains("1. Bắc Kạn - Báo cáo tổng hợp 2022-11.docx: báo cáo tổng hợp, mở bằng Word"))
        #expect(text.contains("2. Bản ký.pdf: bản đã ký."))
        #expect(text.contains("3. Bắc Kạn - Báo cáo tổng hợp 2022-11.html: "))
        #expect(!text.contains("ghi-chu") && !text.contains(".an.pdf") && !text.contains("sha256sum"))
    }

    /// With the report as PDF, no second form of the same is needed; the Word document is in the archive.
    @Test func aPDFGoesUpInPlaceOfTheWordReport() throws {
        let workspace = try reported()
        _ = try shell(
            "printf '%%PDF-1.4' > bao-cao-tong-hop.pdf && sha256sum bao-cao-tong-hop.pdf >> SHA256SUMS "
                + "&& rm ../../tonghop.sqlite", in: workspace.reports.appending(path: "2022-11"))
        let outcome = try SendRun.run(workspace.sendOptions())
        let draft = try String(contentsOfFile: outcome.draft, encoding: .utf8)
        #expect(draft.contains("application/pdf") && !draft.contains("wordprocessingml"))
        let packed = try shell("python3 -m zipfile -l '\(outcome.bundle)'", in: workspace.folder)
        #expect(packed.contains("bao-cao-tong-hop.docx") && packed.contains("phu-luc/nguon-so-lieu.docx"))
    }

    /// A report from before there were replies.
    @Test func aFolderWithoutRepliesGoesUpAsWell() throws {
        let workspace = try reported()
        _ = try shell(
            "rm -r phan-hoi ../../tonghop.sqlite && sed -i /phan-hoi/d SHA256SUMS",
            in: workspace.reports.appending(path: "2022-11"))
        #expect(try SendRun.run(workspace.sendOptions()).findings.isEmpty)
        let outcome = try workspace.report()
        #expect(FileManager.default.fileExists(atPath: outcome.folder + "/phan-hoi/061-ba-be.html"))
    }

    /// Somebody changed a figure and the checksums with it, or the checksums name a file that is not the report's.
    @Test(arguments: [
        "sed -i s/0/1/ tieu-chi.csv && sha256sum $(cut -c67- SHA256SUMS) > new && mv new SHA256SUMS",
        "sha256sum ../../tonghop.yaml >> SHA256SUMS && rm ../../tonghop.sqlite",
    ])
    func whatIsNotWhatWasPublishedDoesNotGoUp(change: String) throws {
        let workspace = try reported()
        _ = try shell(change, in: workspace.reports.appending(path: "2022-11"))
        let failure = #expect(throws: RunFailure.self) { try SendRun.run(workspace.sendOptions()) }
        #expect(failure?.findings.map(\.code) == [.publishedFileChanged])
        #expect(failure?.findings.first?.place.file?.hasSuffix("/SHA256SUMS") == true)
        #expect(!FileManager.default.fileExists(atPath: workspace.reports.appending(path: "2022-11-gui-di").path))
    }

    @Test func sendingTwiceGivesTheSameBytesAndLeavesThePublishedFolderAlone() throws {
        let workspace = try reported()
        let sums = "sha256sum reports/2022-11/* reports/2022-11-gui-di/* 2>/dev/null"
        let outcome = try SendRun.run(workspace.sendOptions())
        let first = try shell(sums, in: workspace.folder)
        #expect(try SendRun.run(workspace.sendOptions()).draft == outcome.draft)
        #expect(try shell(sums, in: workspace.folder) == first)
        #expect(first.contains(".eml") && first.contains(".zip"))
    }

    /// The official edits the draft; then the report is corrected, and sending starts again.
    @Test func aDraftThatWasEditedStays() throws {
        let workspace = try reported()
        let draft = try SendRun.run(workspace.sendOptions()).draft
        let first = try Data(contentsOf: URL(fileURLWithPath: draft))
        let edited = first + Data("Thêm vài lời.".utf8)
        try edited.write(to: URL(fileURLWithPath: draft))
        try workspace.report(asOf: "2022-12-02")
        #expect(try SendRun.run(workspace.sendOptions()).draft == draft)
        let second = try Data(contentsOf: URL(fileURLWithPath: draft))
        #expect(second != first && second != edited)
        func kept(_ ending: String) throws -> Data {
            try Data(contentsOf: URL(fileURLWithPath: draft.replacing(".eml", with: " \(ending).eml")))
        }
        #expect(try kept("(bản trước)") == edited)
        try first.write(to: URL(fileURLWithPath: draft))
        _ = try SendRun.run(workspace.sendOptions())
        #expect(try kept("(bản trước)") == edited && kept("(bản trước 2)") == first)
        // A draft that nobody touched is replaced.
        try workspace.report(asOf: "2022-12-03")
        _ = try SendRun.run(workspace.sendOptions())
        #expect(throws: (any Error).self) { try kept("(bản trước 3)") }
    }

    /// The letter is in its own words, with the figures of `ket-qua.json`.
    @Test(arguments: [true, false]) func theLetterTellsTheKeyFiguresAndWhetherItIsADraft(isFinal: Bool) throws {
        let workspace = try reported(isFinal: isFinal)
        let draft = try SendRun.run(workspace.sendOptions()).draft
        let script = repository.appending(path: "Tests/Peers/mail.py").path
        let text = try shell("/usr/bin/python3 '\(script)' '\(draft)'", in: workspace.folder)
        #expect(text.contains("\"Subject\": \"\(isFinal ? "" : "[DỰ THẢO] ")Báo cáo kết quả xây dựng"))
        #expect(text.contains("\"Bắc Kạn - Báo cáo tổng hợp 2022-11\(isFinal ? "" : " (dự thảo)").html\""))
        #expect(text.contains("Kính gửi: Bộ Lao động - Thương binh và Xã hội"))
        #expect(text.contains("- Đơn vị phải báo cáo đã có số liệu: 1/8."))
        #expect(text.contains("- Có số liệu báo cáo: 3/108 đơn vị cấp xã (đạt 2,78%)."))
        #expect(text.contains("Đây là bản dự thảo") == !isFinal)
    }

    @Test(arguments: [
        ("from: Sở", "mail.from"), ("to: a@b.vn", "mail.to"), ("to: [a@b.vn, b]", "mail.to[2]"),
        ("smtp: {host: \"a b\"}", "mail.smtp.host"), ("smtp: {port: 25}", "mail.smtp.host"),
        ("smtp: {host: a, port: 70000}", "mail.smtp.port"), ("smtp: {host: a, tls: ssl}", "mail.smtp.tls"),
        ("smtp: {host: a, password: b}", "mail.smtp.password"),
    ])
    func mistakesInTheSettingsAreNamedWithTheirLine(line: String, key: String) throws {
        let mistakes = #expect(throws: YAMLMistakes.self) { try Settings(yaml: "mail:\n  \(line)\n") }
        #expect(mistakes?.mistakes.map(\.key) == [key])
        #expect(mistakes?.mistakes.map(\.line) == [2])
    }
}

extension TemporaryWorkspace {
    func sendOptions() throws -> SendOptions {
        guard let period = Period(iso: "2022-11"), let today = CivilDate(iso: "2022-12-05") else {
            throw CocoaError(.formatting)
        }
        return SendOptions(workspace: folder.path, period: period, today: today)
    }
}
