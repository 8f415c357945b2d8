import Foundation
import Testing

@testable import Batch
@testable import SpreadsheetSamples

/// Returns that came as a text or a picture. They are a loss if no other file of the district counts, and none next to
/// a return.
@Suite struct DocumentRunTests {
    let workspace: TemporaryWorkspace

    init() throws { workspace = try TemporaryWorkspace() }

    private func put(_ name: String, _ bytes: [UInt8] = Array("%PDF-1.4".utf8)) throws {
        try Data(bytes).write(to: workspace.inbox.appending(path: name))
    }

    private func outcome(_ name: String) throws -> String? {
        try workspace.result().files.first { $0.name == name }?.outcome
    }

    private func code(_ name: String) throws -> String? {
        try workspace.result().findings.first { $0.file == name }?.code
    }

    /// A Word document with a table of this many columns and three rows.
    private static func word(columns: Int) throws -> [UInt8] {
        let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let row = "<w:tr>" + String(repeating: "<w:tc><w:p/></w:tc>", count: columns) + "</w:tr>"
        let table = "<w:tbl>\(row)\(row)\(row)</w:tbl>"
        return try ZipMaker.zip([
            ("_rels/.rels", Array(HandMadeWorkbook.relationships([("a", "officeDocument", "word/document.xml")]).utf8)),
            (
                "word/document.xml",
                Array("<w:document xmlns:w=\"\(main)\"><w:body>\(table)</w:body></w:document>".utf8)
            ),
        ])
    }

    @Test(arguments: [("Bieu huyen Ba Be.pdf", "%PDF-1.4"), ("ba-be.gif", "GIF89a")])
    func aScanOfADistrictWithoutAReturnIsAReturnThatWasNotRead(_ name: String, _ bytes: String) throws {
        try put(name, Array(bytes.utf8))
        let outcome = try workspace.report()
        #expect(try self.outcome(name) == "rejected")
        #expect(try code(name) == "return-as-document")
        #expect(try workspace.result().districts.first { $0.code == "061" }?.status == "rejected")
        #expect(outcome.needsAttention)
    }

    @Test func aTableInWordIsAReturnWhoeverSentIt() throws {
        try put("bieu.docx", Self.word(columns: 13))
        try put("cong van Ba Be.docx", Self.word(columns: 2))
        try workspace.report()
        #expect(try outcome("bieu.docx") == "rejected")
        #expect(try code("bieu.docx") == "return-as-document")
        #expect(try outcome("cong van Ba Be.docx") == "ignored")
        #expect(try code("cong van Ba Be.docx") == "foreign-file")
    }

    @Test func aSignedCopyBesideTheReturnIsNoLoss() throws {
        try workspace.put()
        for name in ["Ba Be da ky.pdf", "bieu Ba Be.docx", "anh.png"] {
            try put(name, name.hasSuffix("docx") ? Self.word(columns: 13) : Array("%PDF-1.4 \(name)".utf8))
        }
        try workspace.report()
        #expect(try outcome("Ba Be da ky.pdf") == "ignored")
        #expect(try code("Ba Be da ky.pdf") == "document-beside-return")
        #expect(try code("bieu Ba Be.docx") == "document-beside-return")
        #expect(try code("anh.png") == "foreign-file")
    }

    /// Once the return comes, the scan is no loss any more. Each of the two reports, made again, is as it was.
    @Test func theOutcomeFollowsTheFilesOfTheRun() throws {
        try put("Ba Be.pdf")
        try workspace.report(asOf: "2022-11-28")
        #expect(try outcome("Ba Be.pdf") == "rejected")
        let first = try workspace.published()
        try workspace.rerun(today: "2022-11-29")
        #expect(try workspace.published() == first)
        try workspace.put()
        try workspace.report(asOf: "2022-11-29")
        #expect(try outcome("Ba Be.pdf") == "ignored")
        let second = try workspace.published()
        try workspace.rerun(today: "2022-11-30")
        #expect(try workspace.published() == second)
    }
}
