import Foundation
import Testing

@testable import Rendering

/// TEMPLATES.md agrees with the model. `RECORD_SNAPSHOTS=1` writes it anew.
@Suite struct TemplatePageTests {
    private let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "TEMPLATES.md")

    @Test func theDocumentedKeysAreTheKeys() throws {
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            try TemplatePage.text.write(to: page, atomically: true, encoding: .utf8)
        }
        let lines = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n")
        let difference = TemplatePage.text.components(separatedBy: "\n").difference(from: lines)
        #expect(
            difference.insertions.isEmpty && difference.removals.isEmpty,
            "TEMPLATES.md is not what the model says: RECORD_SNAPSHOTS=1 swift test --filter TemplatePageTests")
    }

    /// A page that does not explain a key would not help.
    @Test func everyKeyHasAMeaningOfItsOwnInItsView() {
        func visit(_ shape: TemplateShape) {
            #expect(shape.keys.allSatisfy { !$0.meaning.isEmpty && !$0.meaning.hasSuffix(".") }, "\(shape.view)")
            #expect(Set(shape.keys.map(\.meaning)).count == shape.keys.count, "\(shape.view)")
            for key in shape.keys { key.kind.shape.map(visit) }
        }
        for document in TemplateSet.documents { visit(document.shape) }
    }
}
