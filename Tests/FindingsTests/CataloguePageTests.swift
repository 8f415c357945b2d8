import Findings
import Foundation
import Testing

/// FINDINGS.md says what the catalogue says. `RECORD_SNAPSHOTS=1` writes it anew.
@Suite struct CataloguePageTests {
    private let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "FINDINGS.md")

    @Test func theDocumentedCatalogueIsTheCatalogue() throws {
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            try CataloguePage.text.write(to: page, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOf: page, encoding: .utf8)
        let differing = CataloguePage.entries.filter { !$0.texts.allSatisfy(written.contains) }.map(\.code.rawValue)
        #expect(
            differing == [], "FINDINGS.md says otherwise: RECORD_SNAPSHOTS=1 swift test --filter CataloguePageTests")
        let documented = Set(written.matches(of: #/#### `([a-z0-9-]+)`/#).map { String($0.1) })
        #expect(documented == Set(FindingCode.allCases.map(\.rawValue)))
        // Compared beforehand: a failure should not print the page twice.
        let isTheSame = written == CataloguePage.text
        #expect(isTheSame, "FINDINGS.md differs from what is written from the catalogue")
    }
}
