import Foundation
import ReadingProperties
import Testing

/// Files that broke the program once, or were made to: each is read, or refused in complete words.
@Suite struct HostileFileTests {
    private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let files = ["Tests/Fixtures/fuzz", "Tests/Fixtures/bad", "Tests/Fixtures/csv", "Tests/Fixtures/workbooks"]
        .flatMap { folder in
            let path = repository.appending(path: folder).path
            return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
                .map { "\(folder)/\($0)" }
        }

    private let properties: ReadingProperties

    init() throws { properties = try ReadingProperties() }

    @Test func theFilesAreThere() { #expect(Self.files.count > 40) }

    @Test(arguments: files)
    func isReadOrRefusedInWords(_ file: String) throws {
        let bytes = try Data(contentsOf: Self.repository.appending(path: file))
        #expect(properties.violations(reading: Array(bytes)) == [])
    }
}
