import Civil
import Findings
import Foundation
import Registry
import Testing

@testable import Batch

/// From the published replies to a letter for each district.
@Suite struct ReplySendRunTests {
    private static let settings = """
        mail: { from: Phòng Trẻ em <treem@example.vn> }
        replies: { days: 5 }
        """

    /// Ba Bể has sent a return with something to correct; seven districts have sent nothing.
    private func reported(contacts: String? = "061,Phòng LĐTBXH <babe@example.vn>\n") throws -> TemporaryWorkspace {
        let workspace = try TemporaryWorkspace()
        try workspace.write(Self.settings, to: "tonghop.yaml")
        if let contacts { try workspace.write(contacts, to: "danh-ba.csv") }
        try workspace.put(["F2": "75 (đã trừ)"], "Ba Be.csv")
        try workspace.report(asOf: "2022-11-26")
        return workspace
    }

    private struct Parsed: Decodable {
        struct Part: Decodable { let name, fallback, type, content: String }
        let headers: [String: String]
        let people: [String: [[String]]]
        let body: String
        let page: String?
        let parts: [Part]
        let defects: [String]
    }

    private func parsed(_ path: String) throws -> Parsed {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = [repository.appending(path: "Tests/Peers/mail.py").path, path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try JSONDecoder().decode(Parsed.self, from: data)
    }

    /// As another mail reader sees it: whom it is to, its text, plain and as a page, and all of the district's own
    /// files.
    @Test func aDraftHoldsTheReplyOfOneDistrict() throws {
        let workspace = try reported()
        let outcome = try ReplySendRun.run(workspace.sendOptions())
        let path = workspace.reports.appending(path: "2022-11-gui-huyen/061-ba-be.eml").path
        #expect(outcome.drafts.count == 8 && outcome.drafts.contains(path) && outcome.sent.isEmpty)
        let mail = try parsed(path)
        #expect(mail.defects.isEmpty && mail.headers["X-Unsent"] == "1")
        #expect(mail.people["To"] == [["Phòng LĐTBXH", "babe@example.vn"]])
        #expect(mail.headers["Reply-To"] == "Phòng Trẻ em <treem@example.vn>")
        #expect(mail.headers["Subject"] == "Phiếu phản hồi báo cáo kỳ 11/2022: huyện Ba Bể")
        let published = try workspace.published()
        #expect(mail.parts.map(\.name) == ["061-ba-be.html", "061-ba-be.xlsx", "061-ba-be.csv"])
        for part in mail.parts {
            #expect(Data(base64Encoded: part.content) == published["phan-hoi/\(part.name)"], "\(part.name)")
        }
        for words in [mail.body, try #require(mail.page)] {
            #expect(words.contains("Kính gửi: Ủy ban nhân dân huyện Ba Bể"))
            #expect(words.contains("75 (đã trừ)") && words.contains("Chậm nhất là ngày 30/11/2022"))
            #expect(!words.contains("Na Rì"))
            #expect(words.firstMatch(of: #/[0-9a-f]{8}/#) == nil)
        }
        #expect(!mail.body.contains("</") && !mail.body.contains("{ "))
        // A district without an address gets a draft without one, and that is reported.
        let other = try parsed(workspace.reports.appending(path: "2022-11-gui-huyen/066-na-ri.eml").path)
        #expect(other.headers["To"] == nil && other.headers["Subject"] == "Nhắc gửi báo cáo kỳ 11/2022: huyện Na Rì")
        #expect(other.parts.map(\.name) == ["066-na-ri.html"])
        #expect(outcome.findings.filter { $0.code == .contactMissing }.count == 7)
        // The published folder is unchanged, and drafting again gives the same result.
        let first = try Data(contentsOf: URL(fileURLWithPath: path))
        _ = try ReplySendRun.run(workspace.sendOptions())
        #expect(try workspace.published() == published)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == first)
    }

    private static func register(of workspace: Workspace) throws -> Register {
        let (units, lineage) = try workspace.registerTexts()
        let day = try #require(Period(iso: "2022-11")).lastDay
        return try Workspace.register(on: day, units: units, lineage: lineage, province: nil, in: workspace.folder)
            .register
    }

    @Test func aReplyThatWasChangedByHandIsNotSent() throws {
        let workspace = try reported()
        try workspace.write("x", to: "reports/2022-11/phan-hoi/061-ba-be.csv")
        let failure = #expect(throws: RunFailure.self) { try ReplySendRun.run(workspace.sendOptions()) }
        #expect(failure?.findings.map(\.code) == [.publishedFileChanged])
        #expect(!FileManager.default.fileExists(atPath: workspace.reports.path + "/2022-11-gui-huyen"))
    }

    /// Ways in which people keep such a list, in Excel too.
    @Test(arguments: [
        "061,Phòng A <babe@example.vn>\n",
        "\u{FEFF}Mã;Địa chỉ;Ghi chú\r\n61;\"Phòng A, B <babe@example.vn>\";ông C\r\n",
        "huyện ba bể,babe@example.vn\n", "Ba Be\tbabe@example.vn\tông C\n",
        "# danh bạ\nmã,địa chỉ\n061,,\n061,babe@example.vn\n",
        "061,babe@example.vn,địa chỉ cũ: cu@example.vn\n",
        "061;babe@example.vn;c@example.vn\n",
    ])
    func contactsAreReadAsPeopleWriteThem(text: String) throws {
        let workspace = try TemporaryWorkspace()
        let opened = try Workspace(workspace.folder.path)
        let list = ContactList(
            text, register: try Self.register(of: opened), path: "x")
        #expect(list.findings.isEmpty)
        #expect(list.addresses["061"]?.first?.address == "babe@example.vn")
        #expect(list.addresses.keys.sorted() == ["061"])
    }

    /// Texts that would add a line to a message's head are refused, and so is an address of two districts.
    @Test(arguments: [
        ("061,\"A\rBcc: x@y.vn <a@b.vn>\"\n", FindingCode.contactWrong), ("061,a@b\n062,A@B\n", .contactOfTwoDistricts),
        ("061,\"Phòng A, B <c@d.vn>, x@\"\n", .contactWrong), ("061,Phòng LĐTBXH\n", .contactWrong),
        ("061,a@b.vn ông A\n", .contactWrong),
        ("Ba,a@b.vn\n", .contactDistrictUnknown),
    ])
    func whatIsDoubtfulIsNotUsed(text: String, code: FindingCode) throws {
        let workspace = try TemporaryWorkspace()
        let opened = try Workspace(workspace.folder.path)
        let list = ContactList(
            text, register: try Self.register(of: opened), path: "x")
        #expect(list.findings.contains { $0.code == code }, "\(list.findings.map(\.code))")
        #expect(list.addresses.values.allSatisfy { $0.isEmpty })
        #expect(list.findings.allSatisfy { Int($0.details[.line] ?? "") != nil })
    }
}
