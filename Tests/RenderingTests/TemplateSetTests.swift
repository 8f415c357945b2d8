import Foundation
import Testing

@testable import Rendering

@Suite struct TemplateSetTests {
    @Test func theTemplatesInTheBinaryAreSound() throws {
        #expect(TemplateReview(OwnTemplates(sources: [:])).errors == [])
        _ = try TemplateSet.builtIn()
    }

    @Test func everyTemplateOfTheFolderIsInTheBinary() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../Templates")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".mustache")
        }
        #expect(files.map { String($0.dropLast(9)) }.sorted() == TemplateSet.builtInSources.keys.sorted())
        for (name, source) in TemplateSet.builtInSources {
            #expect(
                try String(contentsOf: folder.appendingPathComponent(name + ".mustache"), encoding: .utf8) == source)
        }
    }

    @Test func keysAreDescribedOnce() {
        for (name, shape) in TemplateSet.documents {
            #expect(Set(shape.keys.map(\.name)).count == shape.keys.count, "\(name)")
            #expect(shape.keys.allSatisfy { !$0.meaning.isEmpty })
        }
    }

    @Test func aFolderReplacesTemplatesByName() throws {
        try withFolder(["the-thuc.mustache": "\u{FEFF}<p>{{head.number}}</p>", "ghi-chu.txt": "{{"]) { folder in
            let set = try TemplateSet(OwnTemplates(folder: folder))
            #expect(set.sources["the-thuc"] == "<p>{{head.number}}</p>")
            #expect(set.sources["phu-luc"] == TemplateSet.builtInSources["phu-luc"])
        }
    }

    @Test func aPartialOfOnesOwnCanBeIncluded() throws {
        try withFolder(["the-thuc.mustache": "{{> dau-trang}}", "dau-trang.mustache": "{{head.number}}"]) { folder in
            let set = try TemplateSet(OwnTemplates(folder: folder))
            #expect(set.sources["dau-trang"] == "{{head.number}}")
        }
    }

    @Test func aFileCalledAfterNoTemplateIsAnError() throws {
        try withFolder(["bao-cao.mustache": ""]) { folder in
            let error = #expect(throws: TemplateError.self) { try TemplateSet(OwnTemplates(folder: folder)) }
            #expect(error?.template == "bao-cao")
        }
    }

    @Test func aMistakeInAReplacementIsFoundBeforeAnythingIsRendered() throws {
        try withFolder(["bang-tep.mustache": "{{#files}}\n{{nam}}{{/files}}"]) { folder in
            let error = #expect(throws: TemplateError.self) { try TemplateSet(OwnTemplates(folder: folder)) }
            #expect(error?.template == "bang-tep")
            #expect(error?.line == 2)
            #expect(error?.key == "nam")
        }
    }

    @Test func aFolderThatIsNotThereIsAnError() throws {
        #expect(throws: TemplateError.self) { try TemplateSet(OwnTemplates(folder: "/no/such/folder")) }
    }

    private func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
        try body(folder.path)
    }
}
