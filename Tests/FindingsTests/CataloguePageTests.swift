import Findings
import Foundation
import Testing

/// FINDINGS.md and the two pages of entries say what the catalogue says. `RECORD_SNAPSHOTS=1` writes them again.
@Suite struct CataloguePageTests {
    private let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func theDocumentedCatalogueIsTheCatalogue() throws {
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            for page in CataloguePage.all {
                try page.text.write(to: repository.appending(path: page.path), atomically: true, encoding: .utf8)
            }
        }
        let written = try CataloguePage.all.map { page in
            try String(contentsOf: repository.appending(path: page.path), encoding: .utf8)
        }
        let together = written.joined()
        let differing = CataloguePage.entries.filter { !$0.texts.allSatisfy(together.contains) }.map(\.code.rawValue)
        #expect(
            differing == [], "The pages say otherwise: RECORD_SNAPSHOTS=1 swift test --filter CataloguePageTests")
        let codes = Set(FindingCode.allCases.map(\.rawValue))
        for page in written.dropFirst() {
            #expect(Set(page.matches(of: #/\n### `([a-z0-9-]+)`/#).map { String($0.1) }) == codes)
        }
        #expect(Set(written[0].matches(of: #/\n\[`([a-z0-9-]+)`\]/#).map { String($0.1) }) == codes)
        // Compared beforehand, so that a failure does not print a page twice.
        let others = zip(CataloguePage.all, written).filter { $0.text != $1 }.map(\.0.path)
        #expect(others == [], "These pages differ from what is written from the catalogue")
    }
}
